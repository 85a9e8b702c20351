import { FIT_1 } from "../scoring";

export type RankArguments = { onet: string; learner: string; preferenceZone: number | null; top: number | null };

export const RANK_USAGE =
  "Usage: fit:rank --onet DIR --learner FILE.json [--model fit-1] [--preference-zone 1..5] [--top N]";

const NAMES = ["--onet", "--learner", "--model", "--preference-zone", "--top"] as const;
type Name = (typeof NAMES)[number];

/** Says which argument or field is wrong; shown to the person at the terminal as it is. */
export class BadInput extends Error {}

/** Reads `--name value` and `--name=value`. Throws BadInput naming the argument that is unknown, missing, doubled or wrong. */
export function readArguments(args: readonly string[]): RankArguments {
  const given = collect(args);
  const onet = given.get("--onet");
  const learner = given.get("--learner");
  if (onet === undefined) throw new BadInput("--onet is missing: name the folder of an O*NET text release.");
  if (learner === undefined) throw new BadInput("--learner is missing: name a JSON file with ratings and interests.");
  const model = given.get("--model") ?? FIT_1;
  if (model !== FIT_1) throw new BadInput(`--model ${model} is not known: the only model is ${FIT_1}.`);
  return {
    onet,
    learner,
    preferenceZone: wholeNumber(given, "--preference-zone", { from: 1, to: 5 }),
    top: wholeNumber(given, "--top", { from: 0, to: Number.MAX_SAFE_INTEGER }),
  };
}

function collect(args: readonly string[]): Map<Name, string> {
  const given = new Map<Name, string>();
  const left = [...args];
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    const [text, inline] = split(next);
    const name = NAMES.find((known) => known === text);
    if (name === undefined) throw new BadInput(`${text} is not an argument of this command.`);
    if (given.has(name)) throw new BadInput(`${name} is given twice.`);
    const value = inline ?? left.shift();
    if (value === undefined || value === "" || (inline === undefined && value.startsWith("--"))) {
      throw new BadInput(`${name} needs a value.`);
    }
    given.set(name, value);
  }
  return given;
}

function split(text: string): [string, string?] {
  const equals = text.indexOf("=");
  return text.startsWith("--") && equals > 0 ? [text.slice(0, equals), text.slice(equals + 1)] : [text];
}

function wholeNumber(given: ReadonlyMap<Name, string>, name: Name, range: { from: number; to: number }): number | null {
  const text = given.get(name);
  if (text === undefined) return null;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= range.from && value <= range.to) return value;
  const limits =
    range.to === Number.MAX_SAFE_INTEGER ? `of ${range.from} or more` : `from ${range.from} to ${range.to}`;
  throw new BadInput(`${name} is ${text}: give a whole number ${limits}.`);
}
