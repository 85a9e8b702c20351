import type { AccountRole } from "@/db/enums";

/** Staff find people: a mentor the learners of running mentorships, an admin everybody. */
export const canFindPeople = (viewer: { accountRole: AccountRole }): boolean =>
  viewer.accountRole === "mentor" || viewer.accountRole === "admin";
