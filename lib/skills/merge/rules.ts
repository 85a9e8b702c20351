/** One statement that stands, about one of two skills that become one. */
export type Statement = {
  id: number;
  learnerId: number;
  kind: string;
  /** 0..5 */
  level: number;
  /** The enrollment whose completion states it; null otherwise. */
  enrollmentId: number | null;
};

/** What becomes of a statement about the merged skill: carried over as a statement of its own, or said by another one already. */
export type Fate<S extends Statement> = { statement: S; saidBy: number | null };

/**
 * Every statement about the merged skill, in the order they were written, with what becomes of it. All are carried over, also those
 * that a newer one has replaced, so that they count again if it is taken back. One exception: what one completion of a course states
 * about both skills counts once, at the higher level.
 */
export function fatesOf<S extends Statement>(from: readonly S[], into: readonly Statement[]): Fate<S>[] {
  const completions = new Map<string, Statement>();
  for (const one of into) if (one.enrollmentId !== null) completions.set(`${one.learnerId} ${one.enrollmentId}`, one);
  return from
    .toSorted((a, b) => a.id - b.id)
    .map((statement) => {
      const same = completions.get(`${statement.learnerId} ${statement.enrollmentId}`);
      return { statement, saidBy: same && same.level >= statement.level ? same.id : null };
    });
}

/** What a role asks of two skills that become one: the higher importance and the higher level. */
export type Asked = {
  /** 1..5 */
  importance: number;
  /** Above 0 to 5. */
  level: number;
  use: string;
  /** As O*NET publishes them; null where editors set the level. */
  onetLevel: number | null;
  onetSe: number | null;
};

export function mergedRequirement(into: Asked | null, from: Asked): Asked {
  if (into === null) return from;
  const level = Math.max(into.level, from.level);
  const stated = level === into.level ? into : from;
  return {
    importance: Math.max(into.importance, from.importance),
    level,
    use: into.use || from.use,
    onetLevel: stated.onetLevel,
    onetSe: stated.onetSe,
  };
}

/** What a course teaches of two skills that become one: from the lower start to the higher end. */
export type Taught = { from: number; to: number };

export const mergedTaught = (into: Taught | null, from: Taught): Taught =>
  into === null ? from : { from: Math.min(into.from, from.from), to: Math.max(into.to, from.to) };

/** The names that the skill that stays gains: the other's name and its other names, without those it has already. */
export function gainedNames(
  into: { name: string; aliases: readonly string[] },
  from: { name: string; aliases: readonly string[] },
): string[] {
  const known = new Set([into.name, ...into.aliases].map((name) => name.toLowerCase()));
  return [from.name, ...from.aliases].filter((name) => {
    const key = name.toLowerCase();
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

type Row = Readonly<Record<string, unknown>> & { skill: string };

/**
 * Rows of a stored document that name skills, with `from` written as `into`; where both are named, they become one row, as `unite`
 * says. The same list when `from` is not named.
 */
export function renamedRows<R extends Row>(
  rows: readonly R[],
  { from, into }: { from: string; into: string },
  unite: (into: R, from: R) => R,
): readonly R[] {
  const old = rows.find((row) => row.skill === from);
  if (!old) return rows;
  if (!rows.some((row) => row.skill === into)) return rows.map((row) => (row === old ? { ...row, skill: into } : row));
  return rows.flatMap((row) => (row === old ? [] : [row.skill === into ? { ...unite(row, old), skill: into } : row]));
}

type Mergeable = { id: number; name: string; status: "draft" | "published" | "merged"; onetElement: string | null };

/** Why one skill cannot be merged into another, as a sentence; null when it can. */
export function mergeRefusal(from: Mergeable, into: Mergeable): string | null {
  if (from.id === into.id) return "A skill cannot be merged into itself.";
  if (from.status === "merged") return `${from.name} was merged already.`;
  if (into.status !== "published") return `${into.name} is not public. Publish it first.`;
  if (from.onetElement !== null)
    return `${from.name} is one of O*NET’s own elements, which imports write to. Merge the other skill into it instead.`;
  return null;
}
