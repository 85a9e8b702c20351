/** A figure on a page that nothing ties down, and where it stands. */
export type LooseFigure = { where: string; text: string };

export type PageFigures = {
  loose: LooseFigure[];
  /** Facts the page says it shows, each once. */
  factIds: number[];
};

/** A figure that may stand alone, and why. */
export type Allowed = { text: RegExp; because: string };

type Node = { name: string; attributes: Map<string, string>; parent: Node | null; text: string; children: Node[] };

const MONEY = /(?:[$€£]\s?\d|\d\s?(?:\$|€|£)|\b(?:USD|EUR|GBP)\s?\d|\d\s?(?:USD|EUR|GBP)\b|\d[\d,.]*\s+dollars\b)/i;
const PERCENT = /\d\s?(?:%|per ?cent\b)/i;
const AROUND = /.{0,40}(?:[$€£]\s?\d|\d\s?(?:%|[$€£]|per ?cent\b|USD|EUR|GBP|dollars)|\b(?:USD|EUR|GBP)\s?\d).{0,30}/i;

const VOID = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
]);
const RAW = new Set(["script", "style", "template", "noscript"]);
const SPOKEN = ["aria-label", "title", "alt", "placeholder", "aria-valuetext"];
const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*(\/?)>/g;
const ATTRIBUTE = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * Money and percentages of a whole page that are neither a cited fact (`data-fact`), nor worked out (`data-computed`), nor the
 * labels of a scale (`data-axis`): in its text, in what is read aloud, in its title, its descriptions and its data for machines.
 */
export function looseFigures(html: string, allowed: readonly Allowed[] = []): PageFigures {
  const root = treeOf(html);
  const loose: LooseFigure[] = [];
  const factIds = new Set<number>();
  const look = (where: string, text: string) => {
    const said = allowed.reduce((rest, { text: pattern }) => rest.replaceAll(global(pattern), " "), plain(text));
    if (MONEY.test(said) || PERCENT.test(said)) loose.push({ where, text: (AROUND.exec(said)?.[0] ?? said).trim() });
  };
  walk(root, (node) => {
    const fact = node.attributes.get("data-fact");
    if (fact !== undefined) {
      if (/^[1-9]\d*$/.test(fact)) factIds.add(Number(fact));
      else loose.push({ where: "data-fact", text: `data-fact="${fact}"` });
    }
    if (node.attributes.get("data-computed") === "") loose.push({ where: "data-computed", text: 'data-computed=""' });
    if (node.name === "#text") {
      if (!isTied(node)) look("text", node.text);
      return;
    }
    if (node.name === "script" && node.attributes.get("type") === "application/ld+json") {
      for (const text of strings(node.text)) look("data for machines", text);
    }
    if (node.name === "meta") {
      const name = node.attributes.get("name") ?? node.attributes.get("property") ?? "";
      if (/(description|title|alt)$/.test(name)) look(`meta ${name}`, node.attributes.get("content") ?? "");
    }
    for (const name of SPOKEN) {
      const value = node.attributes.get(name);
      if (value !== undefined && !isTied(node) && !holdsTied(node)) look(name, value);
    }
  });
  return { loose: joined(loose), factIds: [...factIds].sort((a, b) => a - b) };
}

const TIES = ["data-fact", "data-computed", "data-axis"];

const hasTie = (node: Node): boolean => TIES.some((tie) => node.attributes.has(tie));

function isTied(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parent) if (hasTie(at)) return true;
  return false;
}

const holdsTied = (node: Node): boolean => node.children.some((child) => hasTie(child) || holdsTied(child));

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of node.children) walk(child, visit);
}

/** Elements and texts of some markup; what scripts and styles hold is one text of theirs. */
function treeOf(html: string): Node {
  const root: Node = { name: "#root", attributes: new Map(), parent: null, text: "", children: [] };
  let at = root;
  let from = 0;
  const source = html.replace(/<!--.*?-->/gs, "");
  const addText = (text: string) => {
    if (text.trim() !== "") at.children.push({ name: "#text", attributes: new Map(), parent: at, text, children: [] });
  };
  TAG.lastIndex = 0;
  for (let match = TAG.exec(source); match; match = TAG.exec(source)) {
    addText(source.slice(from, match.index));
    from = TAG.lastIndex;
    const [, closing, tag = "", attributes = "", self] = match;
    const name = tag.toLowerCase();
    if (closing) {
      at = closed(at, name);
      continue;
    }
    const node: Node = { name, attributes: attributesOf(attributes), parent: at, text: "", children: [] };
    at.children.push(node);
    if (self || VOID.has(name)) continue;
    if (RAW.has(name) && name !== "noscript") {
      const end = source.toLowerCase().indexOf(`</${name}`, from);
      node.text = source.slice(from, end < 0 ? undefined : end);
      from = end < 0 ? source.length : source.indexOf(">", end) + 1;
      TAG.lastIndex = from;
      continue;
    }
    at = node;
  }
  addText(source.slice(from));
  return root;
}

/** Where the text goes on after `</name>`; a closing tag that nothing opened changes nothing. */
function closed(at: Node, name: string): Node {
  for (let node: Node | null = at; node; node = node.parent) if (node.name === name) return node.parent ?? node;
  return at;
}

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single, bare] of text.matchAll(ATTRIBUTE))
    found.set(name.toLowerCase(), plain(double ?? single ?? bare ?? ""));
  return found;
}

/** Every text in some JSON; JSON that cannot be read is one text. */
function strings(json: string): string[] {
  try {
    const found: string[] = [];
    JSON.parse(json, (_, value: unknown) => {
      if (typeof value === "string") found.push(value);
      return value;
    });
    return found;
  } catch {
    return [json];
  }
}

/** The same figure at the same place is told once. */
const joined = (loose: readonly LooseFigure[]): LooseFigure[] => [
  ...new Map(loose.map((one) => [`${one.where} ${one.text}`, one])).values(),
];

const global = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`);

const ENTITIES: Record<string, string> = { quot: '"', lt: "<", gt: ">", amp: "&", nbsp: " ", apos: "'", "#x27": "'" };

const plain = (text: string): string =>
  text
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
      const known = ENTITIES[name.toLowerCase()];
      if (known !== undefined) return known;
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return name.startsWith("#") && code > 0 ? String.fromCodePoint(code) : whole;
    })
    .replace(/\s+/g, " ");
