import { DAY_MS } from "@/lib/platform/clock";
import type { EvidenceItem, EvidenceKind, Interests, LearnerInput, Preferences } from "./scoring/types";

/** One statement as the database keeps it; `at` is an ISO moment, `id` grows with every later row. */
export type StatedEvidence = { id: number; skill: string; kind: EvidenceKind; level: number; at: string };

/** What a learner has said and shown so far, without ages: ages come with the moment it is scored at. */
export type LearnerState = {
  evidence: readonly StatedEvidence[];
  interests: Interests | null;
  preferences: Preferences | null;
};

/** A state with its ages, as a snapshot keeps it. */
export type StoredInputs = Omit<LearnerState, "evidence"> & { evidence: (StatedEvidence & { months: number })[] };

/** Something assumed for a what-if: evidence that would be written today, after all that is there. */
export type AssumedEvidence = { skill: string; kind: EvidenceKind; level: number };

const DAYS_PER_MONTH = 30.4375;

/** Age in months (30.4375 days) between two moments, by whole UTC days; never negative. Any two moments of one day give the same. */
export function ageInMonths(stated: string, at: Date): number {
  return monthsBetween(dayOf(stated), Math.floor(at.getTime() / DAY_MS));
}

const monthsBetween = (from: number, to: number): number => Math.max(0, to - from) / DAYS_PER_MONTH;

/** Days since 1970 of the dates met so far: a statement's moment is read for every snapshot that counts it. */
const days = new Map<string, number>();
const MOST_DAYS = 20_000;

/** UTC day of an ISO moment. */
function dayOf(moment: string): number {
  if (moment.length !== 24 || !moment.endsWith("Z")) return Math.floor(Date.parse(moment) / DAY_MS);
  const date = moment.slice(0, 10);
  let day = days.get(date);
  if (day === undefined) {
    day = Math.floor(Date.parse(moment) / DAY_MS);
    if (days.size >= MOST_DAYS) days.clear();
    days.set(date, day);
  }
  return day;
}

/** The state as the scoring functions take it, aged to `at`. */
export function learnerInput(state: LearnerState, at: Date): LearnerInput {
  return storedInput(storedInputs(state, at));
}

/** The state as a snapshot keeps it: with the ages it was scored at. */
export function storedInputs({ evidence, interests, preferences }: LearnerState, at: Date): StoredInputs {
  const today = Math.floor(at.getTime() / DAY_MS);
  const aged = evidence.map(({ id, skill, kind, level, at: stated }) => {
    return { id, skill, kind, level, at: stated, months: monthsBetween(dayOf(stated), today) };
  });
  return { evidence: aged, interests, preferences };
}

/** What a snapshot kept, as the scoring functions take it: number for number what was scored then. */
export function storedInput(stored: StoredInputs): LearnerInput {
  return {
    evidence: stored.evidence.map(
      ({ id, skill, kind, level, months }): EvidenceItem => ({ skill, kind, level, months, sequence: id }),
    ),
    interests: stored.interests,
    preferences: stored.preferences,
  };
}

/** The state as it would be with `assumed` written on the day of `at`. */
export function withAssumed(state: LearnerState, assumed: readonly AssumedEvidence[], at: Date): LearnerState {
  const last = state.evidence.reduce((id, item) => Math.max(id, item.id), 0);
  const added = assumed.map((item, index) => ({ ...item, id: last + 1 + index, at: at.toISOString() }));
  return { ...state, evidence: newestPerKind([...state.evidence, ...added]) };
}

/**
 * The newest statement of every skill and kind, by day and then by id: the only ones a fit counts (fit-1, 7.3). Leaving the
 * others out keeps snapshots small and changes no score.
 */
export function newestPerKind(evidence: readonly StatedEvidence[]): StatedEvidence[] {
  const newest = new Map<string, StatedEvidence>();
  for (const item of evidence) {
    const key = `${item.skill} ${item.kind}`;
    const known = newest.get(key);
    if (known === undefined || isLater(item, known)) newest.set(key, item);
  }
  return [...newest.values()].sort((a, b) => a.id - b.id);
}

function isLater(item: StatedEvidence, known: StatedEvidence): boolean {
  const [day, knownDay] = [dayOf(item.at), dayOf(known.at)];
  return day === knownDay ? item.id > known.id : day > knownDay;
}
