import { z } from "zod";
import { normaliseEmail } from "@/lib/platform/auth/email";
import { isTimeZone } from "@/lib/platform/dates";
import { line } from "@/lib/platform/input";
import { isLocale } from "@/lib/platform/locale";
import { readQuizToken } from "@/lib/profiles/interest-token";
import { MAX_PASSWORD, passwordProblem } from "./passwords";

const EMAIL_HELP = "Enter an e-mail address like name@example.org, without quotes, commas or spaces.";

export const emailField = z
  .string({ error: "Enter your e-mail address." })
  .max(1000, EMAIL_HELP)
  .transform((typed, context) => {
    const email = normaliseEmail(typed);
    if (email) return email;
    context.addIssue({ code: "custom", message: typed.trim() === "" ? "Enter your e-mail address." : EMAIL_HELP });
    return z.NEVER;
  });

export const nameField = line("your name", 120);

/** Any password as typed; the rules for new ones are in newPassword. */
export const passwordField = (sentence = "Enter your password.") =>
  z.string({ error: sentence }).min(1, sentence).max(1000, `Use at most ${MAX_PASSWORD} characters.`);

const ZONE = /^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){0,2}$/;

/** An IANA zone by name; offsets like +02:00 are none. */
export const isZoneName = (zone: string): boolean => zone.length <= 64 && ZONE.test(zone) && isTimeZone(zone);

/** The zone the browser told; anything else, or nothing, becomes UTC. */
export const browserZone = z
  .unknown()
  .optional()
  .transform((zone) => (typeof zone === "string" && isZoneName(zone) ? zone : "UTC"));

/** The zone a person chose. */
export const zoneField = z
  .string({ error: "Choose a time zone." })
  .refine(isZoneName, "Choose a time zone from the list.");

/** How dates and numbers are to be written; nothing chosen = as the instance does. */
export const localeField = z
  .string({ error: "Choose how dates and numbers are written." })
  .default("")
  .refine((tag) => tag === "" || isLocale(tag), "Choose how dates and numbers are written from the list.")
  .transform((tag) => (isLocale(tag) ? tag : null));

/** An opaque token from a link; whether it opens anything is for the command to say. */
export const tokenField = z
  .string({ error: "Open the link from the mail again." })
  .max(200, "Open the link from the mail again.");

const withNewPassword = <T extends { name: string; email: string; password: string }>(
  value: T,
  context: z.RefinementCtx,
) => {
  const problem = passwordProblem(value.password, value);
  if (problem) context.addIssue({ code: "custom", path: ["password"], message: problem });
};

export const signInInput = z.object({ email: emailField, password: passwordField(), next: z.unknown().optional() });

export const demoSignInInput = z.object({ email: emailField });

/** The finished quiz the browser sent along; null for none and for anything Bearing did not write. */
const sentQuiz = z.unknown().optional().transform(readQuizToken);

export const signUpInput = z
  .object({
    name: nameField,
    email: emailField,
    password: passwordField("Choose a password."),
    timeZone: browserZone,
    quiz: sentQuiz,
  })
  .superRefine(withNewPassword);
export type SignUpInput = z.output<typeof signUpInput>;

export const emailInput = z.object({ email: emailField });

export const tokenInput = z.object({ token: tokenField });

export const resetInput = z.object({ token: tokenField, password: passwordField("Choose a new password.") });

export const setupInput = z
  .object({
    token: tokenField,
    name: nameField,
    email: emailField,
    password: passwordField("Choose a password."),
    timeZone: browserZone,
  })
  .superRefine(withNewPassword);
