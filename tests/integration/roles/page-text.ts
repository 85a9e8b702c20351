const TAG = /<(\/?)([a-zA-Z][\w-]*)([^>]*?)(\/?)>/g;
const VOID = new Set(["br", "img", "input", "hr", "link", "meta"]);

/** The text of some markup outside cited figures, what is worked out and the axes of charts, and the ids of the facts that are cited. */
export function pageText(html: string): { loose: string; factIds: number[] } {
  const factIds: number[] = [];
  let loose = "";
  let cited = 0;
  let depth = 0;
  let from = 0;
  for (const match of html.matchAll(TAG)) {
    if (cited === 0) loose += ` ${html.slice(from, match.index)}`;
    from = match.index + match[0].length;
    const [, closing, name = "", attributes = "", self] = match;
    const fact = /data-fact="(\d+)"/.exec(attributes)?.[1];
    if (fact) factIds.push(Number(fact));
    if (self || VOID.has(name)) continue;
    depth += closing ? -1 : 1;
    if (!closing && cited === 0 && (fact || attributes.includes("data-axis") || attributes.includes("data-computed")))
      cited = depth;
    if (closing && cited > depth) cited = 0;
  }
  return { loose, factIds };
}

/** The ids of the sections of a page, in the order they stand. */
export const sectionIds = (html: string): string[] =>
  [...html.matchAll(/<section id="([^"]+)"/g)].flatMap((match) => match[1] ?? []);

/** The words of one section of a page. */
export function sectionText(html: string, id: string): string {
  const start = html.indexOf(`<section id="${id}"`);
  const end = html.indexOf("<section id=", start + 1);
  return start < 0 ? "" : plain(html.slice(start, end < 0 ? undefined : end));
}

/** The words of some markup. */
export const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
