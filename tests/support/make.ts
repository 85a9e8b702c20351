import { db } from "../../db/client";
import type { AccountRole } from "../../db/enums";
import { mentorships, sections, users } from "../../db/schema";
import type { Viewer } from "../../lib/platform/viewer";

export type MadeUser = typeof users.$inferSelect;

const DAY_MS = 86_400_000;
const FIRST_NAMES = ["Ada", "Bruno", "Chidi", "Dana", "Elif", "Farid", "Greta", "Hana", "Ivo", "June"];

let made = 0;

/** Rows a test needs, with anything it does not care about filled in. Everybody is active unless told; nobody is shared. */
export const make = {
  learner: (values: Partial<typeof users.$inferInsert> = {}) => user("learner", values),
  mentor: (values: Partial<typeof users.$inferInsert> = {}) => user("mentor", values),
  admin: (values: Partial<typeof users.$inferInsert> = {}) => user("admin", values),

  /** An active mentorship; both people are made when not given. */
  async mentorship(
    values: Partial<Omit<typeof mentorships.$inferInsert, "mentorId" | "learnerId">> & {
      mentor?: MadeUser;
      learner?: MadeUser;
    } = {},
  ) {
    const { mentor = await make.mentor(), learner = await make.learner(), ...rest } = values;
    const [mentorship] = await db
      .insert(mentorships)
      .values({ mentorId: mentor.id, learnerId: learner.id, ...rest })
      .returning();
    return { mentorship: there(mentorship), mentor, learner };
  },

  /** A section of a course that starts in ten days from the real today and lasts four weeks. */
  async section(courseId: number, values: Partial<Omit<typeof sections.$inferInsert, "courseId">> = {}) {
    const startsAt = values.startsAt ?? new Date(Date.now() + 10 * DAY_MS);
    const [section] = await db
      .insert(sections)
      .values({
        courseId,
        startsAt,
        endsAt: new Date(startsAt.getTime() + 28 * DAY_MS),
        weekdays: [startsAt.getUTCDay()],
        startTime: startsAt.toISOString().slice(11, 16),
        minutes: 120,
        timeZone: "UTC",
        place: "Online",
        seats: 12,
        ...values,
      })
      .returning();
    return there(section);
  },
};

/** Somebody as a command sees them. The auth session's number is 0 unless told: there is no such row. */
export function viewerOf(person: MadeUser, sessionId = 0): Viewer {
  const { id: userId, name, email, accountRole, timeZone } = person;
  return { kind: "viewer", userId, name, email, accountRole, timeZone, sessionId };
}

async function user(accountRole: AccountRole, values: Partial<typeof users.$inferInsert>): Promise<MadeUser> {
  const number = ++made;
  const name = `${FIRST_NAMES[number % FIRST_NAMES.length]} ${accountRole} ${number}`;
  const [row] = await db
    .insert(users)
    .values({
      name,
      email: `${accountRole}.${number}@example.org`,
      accountRole,
      status: "active",
      emailVerifiedAt: new Date(),
      ...values,
    })
    .returning();
  return there(row);
}

function there<T>(row: T | undefined): T {
  if (row === undefined) throw new Error("The database gave no row back.");
  return row;
}
