import type { Figure } from "./report";
import { bulk, type Scratch } from "./scratch";
import { SEARCHES } from "./search-queries";

/** Server time of a search of the roles list with the counts beside its filters, 95th percentile. */
const BUDGET = { at: "most", value: 30 } as const;
const ROUNDS = 3;

/**
 * (f) The roles list for every query of the set, three times each after one that is not measured, and the one box's suggestions;
 * beside each the time of reading one role by its key in the same run.
 */
export async function benchSearch(scratch: Scratch): Promise<Figure[]> {
  const sql = bulk(scratch.url);
  try {
    await sql`vacuum analyze`;
    const [size] = await sql<{ roles: string; names: string; tools: string; words: string }[]>`
      select (select count(*) from roles where status = 'published') as roles, (select count(*) from role_aliases) as names,
        (select count(distinct name) from role_technologies) as tools, (select count(*) from search_words) as words`;
    const { readRoleSearch } = await import("@/lib/roles/input");
    const { searchRoles } = await import("@/lib/roles/search");
    const { searchAll } = await import("@/lib/search/all");
    const key = await times(SEARCHES, async (_, nth) => readByKey((nth % 24) + 1));
    const list = await times(SEARCHES, (params) => searchRoles(readRoleSearch(params).search, { counts: true }));
    const typed = SEARCHES.flatMap(({ q }) => q ?? []);
    const box = await times(typed, (q) => searchAll(q, 5));
    const note = `${SEARCHES.length} queries, ${size?.roles} roles, ${size?.names} other names, ${size?.tools} technologies, ${size?.words} words`;
    return [
      { part: "f", name: "one role by its key, median", value: at(key, 0.5), unit: "ms", note },
      ...figures("roles list with counts", list, key),
      ...figures("suggestions of the one box", box, key),
    ];
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function figures(name: string, measured: readonly number[], key: readonly number[]): Figure[] {
  const ratio = (share: number) => `${(at(measured, share) / at(key, 0.5)).toFixed(1)} × a read by key`;
  return [
    { part: "f", name: `${name}, median`, value: at(measured, 0.5), unit: "ms", note: ratio(0.5) },
    {
      part: "f",
      name: `${name}, 95th percentile`,
      value: at(measured, 0.95),
      unit: "ms",
      budget: BUDGET,
      note: ratio(0.95),
    },
    { part: "f", name: `${name}, slowest`, value: at(measured, 1), unit: "ms", note: ratio(1) },
  ];
}

/** Milliseconds of each, ascending; the first round is not counted. */
async function times<T>(given: readonly T[], work: (one: T, nth: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [nth, one] of given.entries()) {
      const started = performance.now();
      await work(one, nth);
      const ended = performance.now();
      if (round > 0) taken.push(ended - started);
    }
  }
  return taken.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;

async function readByKey(id: number): Promise<void> {
  const { db } = await import("@/db/client");
  const { roles } = await import("@/db/schema");
  const { eq } = await import("drizzle-orm");
  await db.select({ title: roles.title }).from(roles).where(eq(roles.id, id));
}
