/** Skills one credential may state. */
export const MAX_CREDENTIAL_SKILLS = 10;
/** Characters of an address. */
export const MAX_ADDRESS = 500;
/** Largest badge document that is read, in bytes. */
export const MAX_BADGE_BYTES = 100_000;
