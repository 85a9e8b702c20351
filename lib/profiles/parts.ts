/** Roles a learner may follow at once. */
export const MAX_FOLLOWED = 20;

/** Ratings that count as a start while no role is followed. */
const RATINGS_WITHOUT_ROLE = 5;

/** Share of a role's requirement weight that must be rated before its score stops being provisional (fit-1, 7.6). */
const ENOUGH_COVERAGE = 0.5;

export const PART_NAMES = ["roles", "skills", "interests", "preferences"] as const;
export type PartName = (typeof PART_NAMES)[number];

export type ProfileState = {
  followed: number;
  /** Skills with any evidence. */
  ratedSkills: number;
  /** 0..1 for the target role, or the best known of the followed ones; null when no role is followed. */
  coverage: number | null;
  interests: boolean;
  preferences: boolean;
};

export type ProfilePart = { name: PartName; done: boolean };

/** The four parts of a profile in the order they are asked, and which of them are done. */
export function profileParts(state: ProfileState): ProfilePart[] {
  const done: Record<PartName, boolean> = {
    roles: state.followed > 0,
    skills: state.coverage === null ? state.ratedSkills >= RATINGS_WITHOUT_ROLE : state.coverage >= ENOUGH_COVERAGE,
    interests: state.interests,
    preferences: state.preferences,
  };
  return PART_NAMES.map((name) => ({ name, done: done[name] }));
}

/** The first part still to do, or null. */
export const nextPart = (parts: readonly ProfilePart[]): PartName | null =>
  parts.find((part) => !part.done)?.name ?? null;
