import type { Route } from "next";
import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { CloseIcon } from "@/components/ui/icons";
import { Empty, Page, PageHeader } from "@/components/ui/layout";
import { Pager } from "@/components/ui/pager";
import { DATE_LABELS } from "@/lib/courses/choices";
import type { CourseListing } from "@/lib/courses/queries";
import { FORMAT_LABELS, LEVEL_LABELS, PRICE_KIND_LABELS, SCHEDULE_LABELS } from "@/lib/courses/text";
import type { CourseCard } from "@/lib/courses/view";
import { CourseFilter } from "./course-filter";
import { CourseRow } from "./course-row";

export type Listed = { courses: CourseCard[]; total: number; page: number; pages: number; similar: boolean };
type Skills = readonly { slug: string; name: string }[];

/** The list of courses with its filter: the whole catalog, or what an address leaves of it. */
export function CourseBrowser({ listing, list, skills }: { listing: CourseListing; list: Listed; skills: Skills }) {
  const { page: _page, ...values } = listing;
  const chips = chipsOf(listing, skills);
  const narrowed = chips.length > 0 || Boolean(listing.q);
  return (
    <Page>
      <PageHeader
        title="Courses"
        lead="What each one teaches and to which level, what it costs, and when you can start. What a source leaves out is shown as not stated."
      />
      <div className="gap-x-12 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
        <div className="mb-8 lg:mb-0">
          <CourseFilter values={values} skills={skills} active={chips.length} key={JSON.stringify(values)} />
        </div>
        <div className="min-w-0">
          <p role="status" className="figures font-semibold">
            {countText(list, listing.q)}
          </p>
          <Chips chips={chips} />
          {list.courses.length === 0 ? (
            <Nothing narrowed={narrowed} />
          ) : (
            <ul className="mt-3 divide-y divide-line border-t border-line-strong">
              {list.courses.map((course) => (
                <CourseRow key={course.id} course={course} />
              ))}
            </ul>
          )}
          <Pager path="/courses" params={paramsOf(listing)} page={list.page} pages={list.pages} />
        </div>
      </div>
    </Page>
  );
}

function countText({ total, similar }: Listed, q: string | undefined): string {
  const courses = `${total} ${total === 1 ? "course" : "courses"}`;
  if (!q) return courses;
  if (similar) return `No course has “${q}”. ${total === 1 ? "This one comes" : `These ${total} come`} close.`;
  return `${courses} for “${q}”`;
}

const Nothing = ({ narrowed }: { narrowed: boolean }) => (
  <div className="mt-4">
    {narrowed ? (
      <Empty
        title="No course fits all of this"
        action={
          <ButtonLink href={"/courses" as Route} look="secondary">
            See all courses
          </ButtonLink>
        }
      >
        Take away a filter, or search for a skill by another name.
      </Empty>
    ) : (
      <Empty title="No courses yet">Courses appear here as soon as an administrator publishes one.</Empty>
    )}
  </div>
);

type Chip = { label: string; name: string; without: Route };

/** The filters that are on, each with the address without it. */
function chipsOf(listing: CourseListing, skills: Skills): Chip[] {
  const { level, format, schedule, price, skill, dates } = listing;
  const on = [
    ["dates", dates && DATE_LABELS[dates]],
    ["level", level && LEVEL_LABELS[level]],
    ["format", format && FORMAT_LABELS[format]],
    ["schedule", schedule && SCHEDULE_LABELS[schedule]],
    ["price", price && `Price: ${PRICE_KIND_LABELS[price].toLowerCase()}`],
    ["skill", skill && (skills.find((known) => known.slug === skill)?.name ?? skill)],
  ] as const;
  return on.flatMap(([name, label]) => (label ? [{ name, label, without: addressWithout(listing, name) }] : []));
}

function addressWithout(listing: CourseListing, name: string): Route {
  const query = new URLSearchParams(paramsOf(listing));
  query.delete(name);
  return `/courses${query.size > 0 ? `?${query}` : ""}` as Route;
}

/** What the list's address holds besides the page. */
function paramsOf({ page: _page, sort, ...filter }: CourseListing): Record<string, string> {
  const set = Object.entries({ ...filter, sort: sort === "catalog" ? undefined : sort });
  return Object.fromEntries(set.filter((entry): entry is [string, string] => Boolean(entry[1])));
}

function Chips({ chips }: { chips: readonly Chip[] }) {
  if (chips.length === 0) return null;
  return (
    <ul aria-label="Filters that are on" className="mt-2 flex flex-wrap gap-2">
      {chips.map((chip) => (
        <li key={chip.name}>
          <Link
            href={chip.without}
            className="inline-flex min-h-11 items-center gap-1.5 rounded-md bg-accent-wash px-3 text-[0.9375rem] font-medium text-accent-strong hover:underline"
          >
            {chip.label}
            <CloseIcon className="size-4" />
            <span className="sr-only">, take this filter away</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
