const TAG = /<(\/?)([a-zA-Z][\w-]*)([^>]*?)(\/?)>/g;
const VOID = new Set(["br", "img", "input", "hr", "link", "meta"]);

/** The text of some markup outside cited figures and the axes of charts, and the ids of the facts that are cited. */
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
    if (!closing && cited === 0 && (fact || attributes.includes("data-axis"))) cited = depth;
    if (closing && cited > depth) cited = 0;
  }
  return { loose, factIds };
}

/** The ids of sections in the order they stand on the page, of those asked for. */
export const sectionIds = (html: string, wanted: readonly string[]): string[] =>
  [...html.matchAll(/<section id="([^"]+)"/g)].flatMap((match) =>
    match[1] && wanted.includes(match[1]) ? [match[1]] : [],
  );
