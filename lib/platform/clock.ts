/** The present moment. One place, so that jobs and seeds can pass their own. */
export const now = (): Date => new Date();

export const DAY_MS = 86_400_000;
