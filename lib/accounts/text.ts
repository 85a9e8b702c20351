import type { AccountRole, AccountStatus } from "@/db/enums";

export const ACCOUNT_ROLE_NAME: Record<AccountRole, string> = { learner: "Learner", mentor: "Mentor", admin: "Admin" };
export const ACCOUNT_STATUS_NAME: Record<AccountStatus, string> = {
  active: "Active",
  unverified: "Not confirmed",
  suspended: "Suspended",
};

/** With the article: "a learner", "an admin". */
export const withArticle = (accountRole: AccountRole): string =>
  accountRole === "admin" ? "an admin" : `a ${accountRole}`;

/** What each account role may do, in a line. */
export const ACCOUNT_ROLE_NOTE: Record<AccountRole, string> = {
  learner: "Builds a profile, follows roles, enrolls, sees their own fit.",
  mentor: "Sees the learners assigned to them and reviews their skills.",
  admin: "Edits the catalog, sees and manages all people.",
};

/** What the sign-in page says about what just happened. */
export const SIGN_IN_NOTES = {
  confirmed: "Your address is confirmed and your account is open. Sign in to go on.",
  reset: "Your password is changed and every earlier sign-in has ended. Sign in with the new password.",
  everywhere: "You are signed out on every device.",
} as const;
export type SignInNote = keyof typeof SIGN_IN_NOTES;

const AUDIT: Record<string, string> = {
  "account.sign_up": "Signed up",
  "account.confirm": "Confirmed the e-mail address",
  "account.reset_asked": "Asked for a password reset",
  "account.reset": "Set a new password by the mailed link",
  "account.password": "Changed the password",
  "account.profile": "Changed name or time zone",
  "account.session_end": "Signed out one device",
  "account.sessions_end": "Signed out everywhere",
  "account.create_admin": "Account made as an admin",
  "person.account_role": "Account role changed",
  "person.suspend": "Account suspended",
  "person.restore": "Account restored",
  "person.sessions_end": "Signed out everywhere by an admin",
  "person.reset_link": "Reset link sent by an admin",
};

const NOBODY_SIGNED_IN: Record<string, string> = {
  visitor: "a visitor with the form or the mailed link",
  setup: "the one-time setup link",
  "admin.create": "the command on the server",
};

/** Who did it, when it was nobody signed in. */
export const actorWords = (actor: string): string => NOBODY_SIGNED_IN[actor] ?? actor;

/** An audit line in plain words; what has none here shows its name. */
export const auditWords = (action: string): string => AUDIT[action] ?? action;
