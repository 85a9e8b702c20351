/** A mail address as we store and compare it, or null when it is not one: NFKC, lower case, one @, no spaces, commas, quotes or control characters. */
export function normaliseEmail(typed: string): string | null {
  const email = typed.normalize("NFKC").trim().toLowerCase();
  if (email.length > 254) return null;
  return /^[^\s@,;:<>"'()[\]\\\p{C}]{1,64}@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/u.test(email) && !email.includes("..") ? email : null;
}
