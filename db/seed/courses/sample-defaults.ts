import type { SeedCourse } from "../types";

const defaults = {
  provider: "Harbor Street Learning",
  platform: null,
  sample: true,
  levelAsStated: null,
  levelsBy: "provider",
  financing: null,
  mentoringSessions: null,
  mentoringPurpose: null,
  certificate: null,
  retakeMonths: null,
  projects: null,
  jobPreparation: null,
  licence: null,
  awards: [],
  claims: [],
  source: null,
  sections: [],
} satisfies Partial<SeedCourse>;

type Defaulted = keyof typeof defaults;

/** What every sample course says itself; the rest falls back to the sample provider's defaults. */
type SampleCourse = Omit<SeedCourse, Defaulted> & Partial<Pick<SeedCourse, Defaulted>>;

/** A complete course of the invented provider, made from what is particular to it. */
export function sampleCourse(course: SampleCourse): SeedCourse {
  return { ...defaults, ...course };
}
