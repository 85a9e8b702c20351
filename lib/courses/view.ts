import type { CourseFormat, CourseKind, CourseLevel, CourseSchedule } from "@/db/enums";
import type { CourseAward, CourseDuration, CoursePrice } from "@/db/schema";

/** A skill a course teaches: learner scale 0..5 in half steps, before and after. */
export type TaughtSkill = { slug: string; name: string; from: number; to: number };

/** One dated run of a course as people may still join it. `id` is null in a preview of what is not saved. */
export type SectionView = {
  id: number | null;
  startsAt: Date;
  endsAt: Date;
  /** 0 Sunday … 6 Saturday. */
  weekdays: number[];
  /** Wall time HH:MM in `timeZone`. */
  startTime: string;
  minutes: number;
  timeZone: string;
  place: string;
  instructor: string | null;
  seats: number;
  seatsLeft: number;
};

export type ModuleView = { title: string; summary: string; hours: number };

/** Everything the course page shows. null = the source does not state it. */
export type CourseView = {
  id: number;
  slug: string;
  revision: number;
  title: string | null;
  provider: string | null;
  platform: string | null;
  sample: boolean;
  level: CourseLevel | null;
  levelAsStated: string | null;
  kind: CourseKind | null;
  duration: CourseDuration | null;
  /** Learner's working hours in all. */
  hours: number | null;
  summary: string;
  skills: TaughtSkill[];
  levelsBy: "provider" | "editors";
  /** As the source names them. */
  topics: string[];
  formats: CourseFormat[];
  schedules: CourseSchedule[];
  place: string | null;
  price: CoursePrice;
  financing: string | null;
  prerequisites: {
    asStated: string | null;
    skills: { slug: string; name: string; level: number }[];
    courses: { slug: string; title: string | null }[];
  };
  mentoringSessions: number | null;
  mentoringPurpose: string | null;
  certificate: string | null;
  retakeMonths: number | null;
  projects: string | null;
  instructors: string | null;
  jobPreparation: string | null;
  licence: string | null;
  awards: CourseAward[];
  claims: string[];
  source: { name: string; note: string | null } | null;
  modules: ModuleView[];
  /** Those one may still join, soonest first: not cancelled, not started. */
  sections: SectionView[];
  /** Self-paced without any dates: one may begin at any time. */
  selfPaced: boolean;
  /** Roles that ask for a skill this course teaches, most shared skills first. */
  roles: { slug: string; title: string; skills: string[] }[];
};

/** What a list shows of a course. */
export type CourseCard = Pick<
  CourseView,
  | "id"
  | "slug"
  | "title"
  | "provider"
  | "platform"
  | "sample"
  | "level"
  | "levelAsStated"
  | "kind"
  | "duration"
  | "hours"
  | "summary"
  | "formats"
  | "schedules"
  | "price"
  | "skills"
  | "selfPaced"
> & {
  /** Place in the catalog's own order. */
  position: number;
  /** The next section one may join. */
  next: Pick<SectionView, "startsAt" | "timeZone" | "place"> | null;
  /** How many sections one may join. */
  dates: number;
};
