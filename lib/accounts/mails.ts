import "server-only";
import type { AccountRole } from "@/db/enums";
import { env } from "@/lib/platform/env";
import { type Letter, letter } from "@/lib/platform/letter";
import type { Mail } from "@/lib/platform/mail";
import { withArticle } from "./text";
import { TOKEN_MINUTES } from "./tokens";

type Person = { email: string; name: string };

const lifetime = TOKEN_MINUTES === 60 ? "one hour" : `${TOKEN_MINUTES} minutes`;
const written = (person: Person, content: Letter): Mail => letter(env.appOrigin, person, content);

export const confirmMail = (person: Person, token: string): Mail =>
  written(person, {
    subject: "Confirm your e-mail address",
    lines: ["Somebody, most likely you, opened a Bearing account with this address. Confirm it to begin."],
    link: { label: "Confirm this address", path: `/verify-email?token=${token}` },
    after: [
      `The link works once, for ${lifetime}.`,
      "If you did not ask for an account, leave this mail alone: without the link nothing opens.",
    ],
  });

export const alreadyMail = (person: Person): Mail =>
  written(person, {
    subject: "You already have a Bearing account",
    lines: [
      "Somebody, most likely you, tried to open a Bearing account with this address. There is one already, so no new one was made.",
    ],
    link: { label: "Sign in", path: "/sign-in" },
    after: [
      `If you do not know your password any more, set a new one at ${env.appOrigin}/forgot-password`,
      "If it was not you, there is nothing to do. Your account is as it was.",
    ],
  });

export const resetMail = (person: Person, token: string, byAdmin = false): Mail =>
  written(person, {
    subject: "Set a new password",
    lines: [
      byAdmin
        ? "An administrator sent you this link to set a new password."
        : "Somebody, most likely you, asked to set a new password for this address.",
    ],
    link: { label: "Set a new password", path: `/reset-password?token=${token}` },
    after: [
      `The link works once, for ${lifetime}. Setting a new password signs you out everywhere.`,
      "If you did not ask for it, leave this mail alone: your password stays as it is.",
    ],
  });

export const passwordChangedMail = (person: Person): Mail =>
  written(person, {
    subject: "Your password was changed",
    lines: ["The password of your Bearing account was changed just now, and your other sign-ins were ended."],
    link: { label: "If that was not you, set a new password at once", path: "/forgot-password" },
  });

export const accountRoleMail = (person: Person, accountRole: AccountRole): Mail =>
  written(person, {
    subject: `You are now ${withArticle(accountRole)}`,
    lines: [
      `An administrator changed your account: you are now ${withArticle(accountRole)}. You were signed out, so sign in again to go on.`,
    ],
    link: { label: "Sign in", path: "/sign-in" },
  });

export const suspendedMail = (person: Person): Mail =>
  written(person, {
    subject: "Your account is suspended",
    lines: [
      "An administrator suspended your Bearing account. You cannot sign in until it is restored. Nothing you saved is lost.",
      "To ask why, write to the people who run Bearing where you learn.",
    ],
  });

export const restoredMail = (person: Person): Mail =>
  written(person, {
    subject: "Your account is restored",
    lines: ["An administrator restored your Bearing account. Everything you saved is there."],
    link: { label: "Sign in", path: "/sign-in" },
  });
