import type { CourseFormat } from "@/db/enums";
import type { CourseDuration, CoursePrice } from "@/db/schema";
import {
  breadcrumbs,
  type Linked,
  type LinkedDocument,
  linkedDocument,
  namedSkill,
  pageList,
  some,
} from "@/lib/machine/linked";
import { isoDay } from "@/lib/platform/dates";
import { KIND_LABELS, LEVEL_LABELS, titleText } from "./text";
import type { CourseView, SectionView } from "./view";

/** A course's page for machines: the course with its dated runs and price, the program it is, and the way to the page. */
export function courseLinkedData(course: CourseView, origin: string): LinkedDocument {
  const crumbs = breadcrumbs(origin, [
    { name: "Courses", path: "/courses" },
    { name: titleText(course), path: `/courses/${course.slug}` },
  ]);
  return isProgram(course)
    ? linkedDocument(courseOf(course, origin), programOf(course, origin), crumbs)
    : linkedDocument(courseOf(course, origin), crumbs);
}

const isProgram = ({ kind }: CourseView): boolean =>
  kind === "professional_certificate" || kind === "certificate" || kind === "bootcamp";

const addressOf = (course: CourseView, origin: string): string => `${origin}/courses/${course.slug}`;

function courseOf(course: CourseView, origin: string): Linked {
  const url = addressOf(course, origin);
  return {
    "@type": "Course",
    "@id": `${url}#course`,
    ...described(course, url),
    educationalLevel: course.level ? LEVEL_LABELS[course.level] : (course.levelAsStated ?? undefined),
    keywords: some(course.topics),
    teaches: some(course.skills.map((skill) => namedSkill(origin, skill))),
    timeRequired: course.hours === null ? undefined : hoursOf(course.hours),
    coursePrerequisites: some(prerequisitesOf(course, origin)),
    educationalCredentialAwarded: course.certificate ?? undefined,
    financialAidEligible: course.financing ?? undefined,
    isAccessibleForFree: course.price.kind === "free" ? true : undefined,
    award: some(course.awards.map(({ title, giver, year }) => `${title}, ${giver}, ${year}`)),
    offers: offerOf(course.price, url),
    syllabusSections: some(
      course.modules.map(({ title, summary, hours }) => ({
        "@type": "Syllabus",
        name: title,
        description: summary,
        timeRequired: hoursOf(hours),
      })),
    ),
    hasCourseInstance: some(instancesOf(course, origin)),
  };
}

/** The same thing as a program: how long it takes, how it is taught, what it ends with. */
function programOf(course: CourseView, origin: string): Linked {
  const url = addressOf(course, origin);
  const [first] = course.sections;
  return {
    "@type": "EducationalOccupationalProgram",
    "@id": `${url}#program`,
    ...described(course, url),
    programType: course.kind ? KIND_LABELS[course.kind] : undefined,
    educationalProgramMode: some(course.formats.map((format) => MODES[format])),
    timeToComplete: course.duration ? lengthOf(course.duration) : undefined,
    startDate: first && isoDay(first.startsAt, first.timeZone),
    endDate: first && isoDay(first.endsAt, first.timeZone),
    programPrerequisites: course.prerequisites.asStated ?? undefined,
    occupationalCredentialAwarded: course.certificate ?? undefined,
    financialAidEligible: course.financing ?? undefined,
    offers: offerOf(course.price, url),
    hasCourse: { "@id": `${url}#course` },
  };
}

const described = (course: CourseView, url: string) => ({
  name: course.title ?? undefined,
  description: course.summary,
  url,
  mainEntityOfPage: url,
  provider: course.provider ? { "@type": "Organization", name: course.provider } : undefined,
});

function prerequisitesOf({ prerequisites }: CourseView, origin: string) {
  return [
    ...(prerequisites.asStated ? [prerequisites.asStated] : []),
    ...prerequisites.courses.map(({ slug, title }) => ({
      "@type": "Course",
      "@id": `${origin}/courses/${slug}#course`,
      name: title ?? undefined,
      url: `${origin}/courses/${slug}`,
    })),
    ...prerequisites.skills.map(({ slug, name, level }) => ({
      "@type": "AlignmentObject",
      alignmentType: "requires",
      targetName: name,
      targetUrl: `${origin}/skills/${slug}`,
      targetDescription: `Level ${level} of 5`,
    })),
  ];
}

/** What it costs, as far as it is stated; undefined when it is not. A "from" price is a lower bound, instalments are the whole. */
function offerOf({ kind, amountMinor, currency }: CoursePrice, url: string): Linked | undefined {
  if (kind === "free") return { "@type": "Offer", category: "Free", price: 0, priceCurrency: currency, url };
  if (kind === "not_stated" || amountMinor === null) return undefined;
  const amount = amountMinor / 100;
  if (kind === "from") {
    return {
      "@type": "Offer",
      category: "Paid",
      url,
      priceSpecification: { "@type": "PriceSpecification", minPrice: amount, priceCurrency: currency },
    };
  }
  return { "@type": "Offer", category: "Paid", price: amount, priceCurrency: currency, url };
}

/** The dated runs one may still join; a self-paced course without dates is one run that is always on. */
function instancesOf(course: CourseView, origin: string): Linked[] {
  const url = addressOf(course, origin);
  if (course.sections.length > 0) return course.sections.map((section) => runOf(section, course, url));
  if (!course.selfPaced) return [];
  return [
    {
      "@type": "CourseInstance",
      name: course.title ?? undefined,
      courseMode: "Online",
      courseWorkload: course.hours === null ? undefined : hoursOf(course.hours),
      location: { "@type": "VirtualLocation", url },
    },
  ];
}

function runOf(section: SectionView, course: CourseView, url: string): Linked {
  const online = /^online$/i.test(section.place);
  return {
    "@type": "CourseInstance",
    name: course.title ?? undefined,
    startDate: section.startsAt.toISOString(),
    endDate: section.endsAt.toISOString(),
    courseMode: online ? "Online" : course.formats.includes("hybrid") ? "Blended" : "Onsite",
    courseSchedule: scheduleOf(section),
    courseWorkload: course.hours === null ? undefined : hoursOf(course.hours),
    location: online ? { "@type": "VirtualLocation", url } : { "@type": "Place", name: section.place },
    instructor: section.instructor ? { "@type": "Person", name: section.instructor } : undefined,
    maximumAttendeeCapacity: section.seats,
    remainingAttendeeCapacity: section.seatsLeft,
  };
}

function scheduleOf(section: SectionView): Linked {
  return {
    "@type": "Schedule",
    startDate: isoDay(section.startsAt, section.timeZone),
    endDate: isoDay(section.endsAt, section.timeZone),
    startTime: `${section.startTime}:00`,
    duration: `PT${section.minutes}M`,
    byDay: some(section.weekdays.map((day) => `https://schema.org/${DAYS[day]}`)),
    repeatFrequency: "P1W",
    scheduleTimezone: section.timeZone,
  };
}

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

const MODES: Record<CourseFormat, string> = {
  online_live: "Online",
  in_person: "Onsite",
  hybrid: "Blended",
  self_paced: "Online",
};

/** ISO 8601 duration of some hours, to the minute: 1.5 → "PT1H30M". */
export function hoursOf(hours: number): string {
  const minutes = Math.round(hours * 60);
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${whole > 0 ? `${whole}H` : ""}${rest > 0 || whole === 0 ? `${rest}M` : ""}`;
}

/** ISO 8601 duration; undefined for "3 to 6 months", which it cannot say. */
function lengthOf({ min, max, unit }: CourseDuration): string | undefined {
  if (min !== max) return undefined;
  return `P${max}${{ days: "D", weeks: "W", months: "M" }[unit]}`;
}

/** The plain list of courses for machines, in the order it is shown. */
export const coursesLinkedData = (
  { courses, total }: { courses: readonly Pick<CourseView, "slug" | "title">[]; total: number },
  origin: string,
): LinkedDocument => {
  const list = { name: "Courses", path: "/courses" };
  const items = courses.map((course) => ({ name: titleText(course), path: `/courses/${course.slug}` }));
  return linkedDocument(pageList(origin, { ...list, items, total }), breadcrumbs(origin, [list]));
};
