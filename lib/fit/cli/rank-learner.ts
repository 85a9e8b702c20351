import { EVIDENCE_KINDS, type EvidenceItem, type Interests, ONET_MODEL } from "../scoring";
import { BadInput } from "./rank-arguments";

const LETTERS = ["R", "I", "A", "S", "E", "C"] as const satisfies readonly (keyof Interests)[];
const HIGHEST_LEVEL = 5;

/** What a learner file says, on the learner's scale 0..5 and with interests as they are. */
export type RankedLearner = { evidence: EvidenceItem[]; interests: Interests | null };

/**
 * Reads a learner file: {"ratings":[{"element_id","level","evidence","months"}],"interests":{"R","I","A","S","E","C"}}. Interests
 * may be absent or null. Throws BadInput naming the field that is missing or wrong.
 */
export function readLearner(json: string): RankedLearner {
  const file = objectAt(parseJson(json), "the file");
  const ratings = file.ratings;
  if (!Array.isArray(ratings)) throw new BadInput(`ratings must be a list, ${shown(ratings)} is not.`);
  return { evidence: ratings.map(readRating), interests: readInterests(file.interests) };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.startsWith("\uFEFF") ? json.slice(1) : json);
  } catch (error) {
    throw new BadInput(`the file is not JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
}

function readRating(value: unknown, place: number): EvidenceItem {
  const field = `ratings[${place}]`;
  const rating = objectAt(value, field);
  const skill = rating.element_id;
  if (typeof skill !== "string" || !Object.hasOwn(ONET_MODEL.statistics, skill)) {
    throw new BadInput(`${field}.element_id is ${shown(skill)}: give the id of an O*NET skill or knowledge area.`);
  }
  const kind = EVIDENCE_KINDS.find((known) => known === rating.evidence);
  if (kind === undefined) {
    throw new BadInput(`${field}.evidence is ${shown(rating.evidence)}: give one of ${EVIDENCE_KINDS.join(", ")}.`);
  }
  const level = numberAt(rating.level, `${field}.level`);
  if (level < 0 || level > HIGHEST_LEVEL) {
    throw new BadInput(`${field}.level is ${level}: give a level from 0 to ${HIGHEST_LEVEL}.`);
  }
  const months = numberAt(rating.months, `${field}.months`);
  if (months < 0) throw new BadInput(`${field}.months is ${months}: give an age of 0 months or more.`);
  return { skill, level, kind, months };
}

function readInterests(value: unknown): Interests | null {
  if (value === undefined || value === null) return null;
  const given = objectAt(value, "interests");
  const interests = { R: 0, I: 0, A: 0, S: 0, E: 0, C: 0 };
  for (const letter of LETTERS) interests[letter] = numberAt(given[letter], `interests.${letter}`);
  return interests;
}

function objectAt(value: unknown, field: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new BadInput(`${field} must be an object, ${shown(value)} is not.`);
  }
  return value as Record<string, unknown>;
}

function numberAt(value: unknown, field: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new BadInput(`${field} must be a number, ${shown(value)} is not.`);
}

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
