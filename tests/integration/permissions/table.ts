import { api } from "./rows/api";
import { catalog } from "./rows/catalog";
import { comparing } from "./rows/compare";
import { decisions } from "./rows/decisions";
import { explore } from "./rows/explore";
import { figures } from "./rows/facts";
import { importing } from "./rows/importing";
import { jobs } from "./rows/jobs";
import { learning } from "./rows/learning";
import { ledger } from "./rows/ledger";
import { machines } from "./rows/machines";
import { accounts, mentoring } from "./rows/people";
import { quiz } from "./rows/quiz";
import { roleEditor } from "./rows/role-editor";
import { searching } from "./rows/search";
import { skillRows } from "./rows/skills";
import type { Row } from "./surface";

/** Who may do what: every command, action, query that takes a viewer, and route. The design's table, as far as it is built. */
export const TABLE: readonly Row[] = [
  ...learning,
  ...ledger,
  ...quiz,
  ...decisions,
  ...mentoring,
  ...accounts,
  ...catalog,
  ...roleEditor,
  ...skillRows,
  ...comparing,
  ...explore,
  ...figures,
  ...importing,
  ...jobs,
  ...api,
  ...searching,
  ...machines,
];

/**
 * Surfaces that nobody's account role opens: whoever has the password, the mailed token or the one-time link may use them. What
 * they must refuse is tested in tests/integration/accounts.
 */
export const BY_KEY: Readonly<Record<string, string>> = {
  "lib/accounts/commands.ts#signUp": "Anybody opens their own account.",
  "lib/accounts/commands.ts#resendConfirmation": "Mails the owner of the address.",
  "lib/accounts/commands.ts#verifyEmail": "The mailed token.",
  "lib/accounts/commands.ts#requestReset": "Mails the owner of the address.",
  "lib/accounts/commands.ts#resetPassword": "The mailed token.",
  "lib/accounts/commands.ts#setUpFirstAdmin": "The one-time link, only while nobody has an account.",
  "lib/accounts/actions.ts#signOutAction": "Ends the auth session of this browser.",
  "lib/accounts/actions.ts#signInAction": "Address and password.",
  "lib/accounts/actions.ts#demoSignInAction": "People of the demo only.",
  "lib/accounts/actions.ts#signUpAction": "Anybody opens their own account.",
  "lib/accounts/actions.ts#resendConfirmationAction": "Mails the owner of the address.",
  "lib/accounts/actions.ts#verifyEmailAction": "The mailed token.",
  "lib/accounts/actions.ts#forgotPasswordAction": "Mails the owner of the address.",
  "lib/accounts/actions.ts#resetPasswordAction": "The mailed token.",
  "lib/accounts/actions.ts#setupAction": "The one-time link, only while nobody has an account.",
  "app/api/internal/stale/route.ts#POST": "Whoever knows AUTH_SECRET; only this process calls it.",
  "app/api/auth/[...nextauth]/route.ts#GET": "The sign-in library's own checks.",
  "app/api/auth/[...nextauth]/route.ts#POST": "The sign-in library's own checks.",
};

/** Parts of commands that are not called by a page, an action or a route. */
export const INNER: Readonly<Record<string, string>> = {
  "lib/courses/commands.ts#presentState": "Reads inside a command that has checked the viewer.",
};
