import "server-only";
import { isDeepStrictEqual } from "node:util";
import type { Transaction } from "@/db/client";
import type { ScoredRole } from "@/lib/fit/scored-role";
import { dollars as money } from "@/lib/platform/money";
import {
  AS_THE_FILES_SAY,
  countRows,
  diffRows,
  fingerprintOf,
  isEmptyDiff,
  type PlanRole,
  type PlanView,
  type RowDiff,
  SHOWN_CHANGES,
  skip,
} from "../plan";
import { editedKey, type RoleWithFacts, readRolesWithFacts } from "./current";
import type { BlsRelease } from "./types";
import { factKey, type WantedFact, wantedFacts } from "./wanted";

/** What an import does with one role's facts. */
export type FactsPlan = {
  role: RoleWithFacts;
  facts: RowDiff<WantedFact>;
  /** What the next revision has the score read, when the pay moved; else null. */
  scored: ScoredRole | null;
  changes: string[];
  /** Figures the files have that editors look after. */
  kept: number;
};

const NO_ROLES = "There are no imported roles yet. Import O*NET first, then these files.";

export type BlsPlan = { period: string; roles: FactsPlan[]; view: PlanView };

/** Compares projections with the facts of the imported roles. Reads only. */
export async function planBls(tx: Transaction, release: BlsRelease): Promise<BlsPlan> {
  const { roles, curated } = await readRolesWithFacts(tx);
  const byCode = new Map(release.occupations.map((one) => [one.code, one]));
  const uses = timesUsed(roles, release);
  const planned = roles.map((role) => {
    const match = release.codeOf.get(role.code);
    const occupation = match && byCode.get(match.code);
    const wanted = occupation
      ? wantedFacts(occupation, { match: match.match, shared: (uses.get(match.code) ?? 0) > 1 }, release)
      : [];
    return planFacts(role, wanted);
  });
  const changed = planned.filter(({ facts }) => !isEmptyDiff(facts));
  return { period: release.period, roles: changed, view: viewOf(release, planned, changed, curated) };
}

function timesUsed(roles: readonly RoleWithFacts[], { codeOf }: BlsRelease): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { code } of roles) {
    const projection = codeOf.get(code)?.code;
    if (projection) uses.set(projection, (uses.get(projection) ?? 0) + 1);
  }
  return uses;
}

function planFacts(role: RoleWithFacts, wanted: readonly WantedFact[]): FactsPlan {
  const free = wanted.filter((fact) => !role.edited.has(editedKey(fact)));
  const facts = diffRows(role.facts, free, factKey, saysTheSame);
  const wage = wageOf(role, wanted, free);
  const scored = isDeepStrictEqual(role.scored.wage, wage) ? null : { ...role.scored, wage };
  return { role, facts, scored, changes: changesInWords(role, facts, wage), kept: wanted.length - free.length };
}

/** Do two facts tell a reader the same? Where it stands on the page and when it is looked at next are no part of it. */
const saysTheSame = (a: WantedFact, b: WantedFact): boolean =>
  isDeepStrictEqual({ ...a, position: 0, reviewBy: "" }, { ...b, position: 0, reviewBy: "" });

/** What the score reads: the wage of the files, or what it was where an editor looks after it. */
function wageOf({ scored }: RoleWithFacts, wanted: readonly WantedFact[], free: readonly WantedFact[]) {
  const isPay = ({ kind }: WantedFact) => kind === "pay";
  const pay = free.find(isPay);
  if (!pay && wanted.some(isPay)) return scored.wage;
  return pay && pay.value !== null ? { amount: pay.value, topCoded: pay.topCoded } : null;
}

function changesInWords(
  { facts: before, scored }: RoleWithFacts,
  diff: RowDiff<WantedFact>,
  wage: ScoredRole["wage"],
): string[] {
  if (isEmptyDiff(diff)) return [];
  const old = scored.wage;
  const growth = [...diff.added, ...diff.changed].find(({ kind }) => kind === "growth");
  const told = before.find(({ kind }) => kind === "growth")?.value ?? null;
  const others = [...diff.added, ...diff.changed, ...diff.removed].filter(
    ({ kind }) => kind !== "pay" && kind !== "growth",
  );
  return [
    ...(isDeepStrictEqual(old, wage) ? [] : [`Median pay: ${moved(old && dollars(old), wage && dollars(wage))}.`]),
    ...(growth?.value == null || growth.value === told
      ? []
      : [`Growth: ${moved(told === null ? null : `${told}%`, `${growth.value}%`)}.`]),
    ...(others.length === 0
      ? []
      : [`Also: ${[...new Set(others.map(({ kind }) => KINDS[kind] ?? kind))].join(", ")}.`]),
  ];
}

const KINDS: Record<string, string> = {
  openings: "openings",
  employment: "employment",
  entry_education: "entry education",
};

const moved = (from: string | null, to: string | null): string =>
  from === null ? (to ?? "none") : to === null ? `no longer given, before ${from}` : `${from} to ${to}`;

/** In one locale for all, since the words are kept. */
const dollars = ({ amount, topCoded }: { amount: number; topCoded: boolean }): string =>
  `${topCoded ? "at least " : ""}${money(amount, "en-US")} a year`;

function viewOf(
  release: BlsRelease,
  planned: readonly FactsPlan[],
  changed: readonly FactsPlan[],
  curated: readonly string[],
): PlanView {
  const without = planned.filter(({ role }) => !release.codeOf.has(role.code));
  const paid = planned.filter(({ facts }) => [...facts.added, ...facts.changed].some(({ kind }) => kind === "pay"));
  return {
    source: "bls",
    release: release.period,
    fingerprint: fingerprintOf(changed.map(({ role, facts, scored }) => [role.id, role.revision, facts, scored])),
    empty: changed.length === 0,
    nothing: planned.length === 0 ? NO_ROLES : changed.length === 0 ? AS_THE_FILES_SAY : null,
    figures: [
      { label: "imported roles that have a projection", value: planned.length - without.length },
      { label: "roles whose pay is new or another one", value: paid.length },
      {
        label: "projections in the files",
        value: release.occupations.filter(({ type }) => type === "Line item").length,
      },
    ],
    counts: [
      {
        kind: "Roles",
        inFiles: planned.length - without.length,
        added: 0,
        changed: changed.length,
        removed: 0,
        unchanged: planned.length - without.length - changed.filter(({ role }) => release.codeOf.has(role.code)).length,
      },
      countRows(
        "Facts",
        planned.map(({ facts }) => facts),
      ),
    ],
    creates: { total: 0, shown: [] },
    changes: { total: changed.length, shown: changed.slice(0, SHOWN_CHANGES).map(sampleOf) },
    skips: [
      ...skip("Ours: their facts stay as they are.", curated),
      ...skip(
        "Editors look after some of their figures: those stay as they are.",
        planned.filter(({ kept }) => kept > 0).map(({ role }) => `${role.title} (${role.code})`),
      ),
      ...skip(
        "BLS has no projection for them.",
        without.map(({ role }) => `${role.title} (${role.code})`),
      ),
    ],
    warnings: [],
  };
}

const sampleOf = ({ role, changes }: FactsPlan): PlanRole => ({ code: role.code, title: role.title, changes });
