import type { AccountRole, AccountStatus } from "@/db/enums";

type Asker = { userId: number; accountRole: AccountRole };
type Person = { id: number; accountRole: AccountRole; status: AccountStatus };

/** Only admins see and manage people. */
export const canManagePeople = (asker: Asker): boolean => asker.accountRole === "admin";

/** Why this person's account role or status may not be changed. */
export type Obstacle = "not_admin" | "self" | "last_admin";

/**
 * Who may take an account role or access away, or give another one: an admin, never from themselves, and never so that no
 * active admin is left. `activeAdmins` = ids of all active admins at this moment.
 */
export function obstacle(asker: Asker, person: Person, activeAdmins: readonly number[]): Obstacle | null {
  if (!canManagePeople(asker) || !activeAdmins.includes(asker.userId)) return "not_admin";
  if (person.id === asker.userId) return "self";
  const left = activeAdmins.filter((id) => id !== person.id);
  return left.length === 0 ? "last_admin" : null;
}

/** Own settings: everybody signed in, for themselves only. */
export const canChangeAccount = (asker: Asker, accountId: number): boolean => asker.userId === accountId;

/** A mailed reset: an admin may start one for an account that may sign in. */
export const canSendReset = (asker: Asker, person: Person): boolean =>
  canManagePeople(asker) && person.status !== "suspended";

/** The first admin by the one-time link, only while nobody has an account. */
export const canSetUp = (accounts: number): boolean => accounts === 0;
