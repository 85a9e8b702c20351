import "server-only";
import { and, asc, eq, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { AccountRole } from "@/db/enums";
import { mentorships, users } from "@/db/schema";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { canFindPeople } from "./policy";

const MOST = 5;

export type FoundPerson = { name: string; line: string; href: string };

const ACCOUNT_ROLES: Record<AccountRole, string> = { learner: "Learner", mentor: "Mentor", admin: "Admin" };

/**
 * People whose name or mail address has every word of a text, at most five, by name. A mentor finds the learners they mentor now,
 * an admin everybody. Throws AppError not_found for learners.
 */
export async function findPeople(viewer: Viewer, q: string): Promise<FoundPerson[]> {
  if (!canFindPeople(viewer)) throw new AppError("not_found", "There is no such list.");
  const words = q.split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return viewer.accountRole === "admin" ? everybody(words) : ownLearners(viewer.userId, words);
}

async function everybody(words: readonly string[]): Promise<FoundPerson[]> {
  const rows = await db
    .select({ id: users.id, name: users.name, email: users.email, accountRole: users.accountRole })
    .from(users)
    .where(hasAll(words))
    .orderBy(...likeliestFirst(words))
    .limit(MOST);
  return rows.map(({ id, name, email, accountRole }) => ({
    name,
    line: `${ACCOUNT_ROLES[accountRole]}, ${email}`,
    href: `/admin/people/${id}`,
  }));
}

async function ownLearners(mentorId: number, words: readonly string[]): Promise<FoundPerson[]> {
  const rows = await db
    .select({ id: users.id, name: users.name, email: users.email })
    .from(mentorships)
    .innerJoin(users, and(eq(users.id, mentorships.learnerId), ne(users.status, "suspended")))
    .where(and(eq(mentorships.mentorId, mentorId), isNull(mentorships.endedAt), hasAll(words)))
    .orderBy(...likeliestFirst(words))
    .limit(MOST);
  return rows.map(({ id, name, email }) => ({ name, line: email, href: `/mentor/learners/${id}` }));
}

const escaped = (word: string): string => word.replace(/[\\%_]/g, "\\$&");

const hasAll = (words: readonly string[]): SQL | undefined =>
  and(
    ...words.map((word) =>
      or(sql`${users.name} ilike ${`%${escaped(word)}%`}`, sql`${users.email} ilike ${`%${escaped(word)}%`}`),
    ),
  );

/** Names in which the first word begins a name come first. */
const likeliestFirst = (words: readonly string[]): SQL[] => {
  const first = escaped(words[0] ?? "");
  return [
    sql`(${users.name} ilike ${`${first}%`} or ${users.name} ilike ${`% ${first}%`}) desc`,
    asc(sql`lower(${users.name})`),
    asc(users.id),
  ];
};
