import "server-only";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "../env";

/**
 * What the browser that signs up is given: it knows this address and the password hash now stored for it.
 * A later sign-up or reset stores another hash, so an older proof proves nothing.
 */
export const signUpProof = (email: string, passwordHash: string): string =>
  env.authSecret
    ? createHmac("sha256", env.authSecret).update(`sign-up|${email}|${passwordHash}`).digest("base64url")
    : unprovable();

/** Looks like a proof and proves nothing, so that a known address gets the same answer as a new one. */
export const unprovable = (): string => randomBytes(32).toString("base64url");

/** Does this browser's proof belong to the sign-up whose password is stored? */
export function provesSignUp(proof: string, email: string, passwordHash: string): boolean {
  const expected = Buffer.from(signUpProof(email, passwordHash));
  const given = Buffer.from(proof);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
