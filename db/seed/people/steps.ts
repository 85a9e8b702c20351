import type { ReviewedWork } from "../../../lib/mentoring/input";
import type { EvidenceKind, Verdict } from "../../enums";
import type { LearnerPreferences, RoleInterests } from "../../schema";

/** Something a demo person did, `day` days before the seeding; roles, skills and courses by slug, levels 0..5. */
export type Step = { day: number; hour?: number } & (
  | { does: "follow"; role: string; target?: boolean }
  | { does: "rate"; ratings: Record<string, number | null> }
  | { does: "interests"; interests: RoleInterests }
  | { does: "preferences"; preferences: LearnerPreferences }
  /** `dates`: the class that runs today, the next one to come, or none for a course at one's own pace. */
  | { does: "enroll"; course: string; dates: "running" | "next" | "none" }
  | { does: "finish module"; course: string }
  | { does: "complete"; course: string }
  | { does: "meet mentor"; mentor: MentorKey }
  | { does: "lose mentor" }
  /** The mentor opens the learner's page. */
  | { does: "be seen" }
  | {
      does: "be reviewed";
      skill: string;
      verdict: Exclude<Verdict, "declined">;
      claimed: number;
      level: number;
      note: string;
      /** What the verdict rests on; left out for a talk. */
      work?: ReviewedWork;
    }
  /** Adds a credential issued `issued` days before the seeding. */
  | {
      does: "add credential";
      title: string;
      issuer: string;
      issued: number;
      url?: string;
      skills: Record<string, number>;
    }
  /** Objects to the newest statement of a kind about a skill. */
  | { does: "dispute"; skill: string; kind: EvidenceKind; reason: string }
  /** The mentor keeps the statement that is disputed, or takes it back. */
  | { does: "be answered"; skill: string; decision: "kept" | "taken_back"; answer: string }
);

export type MentorKey = "first" | "second";

export type DemoAccount = {
  email: string;
  name: string;
  timeZone: string;
  /** Days before the seeding on which the account was made. */
  since: number;
};

export type DemoLearner = DemoAccount & { currentRole: string | null; about: string | null; steps: readonly Step[] };

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The moment `day` days before the UTC day of `today`, at an hour of that day. Always in the past for day 1 and more. */
export function momentOf(today: Date, { day, hour = 17 }: { day: number; hour?: number }): Date {
  const midnight = Math.floor(today.getTime() / DAY_MS) * DAY_MS;
  return new Date(midnight - day * DAY_MS + hour * 60 * MINUTE_MS);
}
