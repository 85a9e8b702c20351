"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef } from "react";
import { buttonClass } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/fields";
import { COURSE_FORMATS, COURSE_LEVELS, COURSE_SCHEDULES, PRICE_KINDS } from "@/db/enums";
import { COURSE_SORTS, DATE_CHOICES, DATE_LABELS, SORT_LABELS } from "@/lib/courses/choices";
import { FORMAT_LABELS, LEVEL_LABELS, PRICE_KIND_LABELS, SCHEDULE_LABELS } from "@/lib/courses/text";

export type FilterValues = Partial<
  Record<"q" | "level" | "format" | "schedule" | "price" | "skill" | "dates" | "sort", string>
>;

const options = <T extends string>(values: readonly T[], labels: Record<T, string>) =>
  values.map((value) => ({ value, label: labels[value] }));

/**
 * Narrows the list by its address. Works as a plain form; with JavaScript the address stays free of empty fields, and a list
 * that was left shows its own filter again on the way back.
 */
export function CourseFilter({
  values,
  skills,
  active,
}: {
  values: FilterValues;
  skills: readonly { slug: string; name: string }[];
  /** How many filters besides the search are on. */
  active: number;
}) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const left = form.current;
    return () => left?.reset();
  }, []);
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value === "string" && value.trim() !== "" && !(name === "sort" && value === "catalog"))
        query.set(name, value.trim());
    }
    router.push(`/courses${query.size > 0 ? `?${query}` : ""}` as Route);
  }
  return (
    <search aria-label="Courses">
      <form ref={form} action="/courses" method="get" onSubmit={send} className="space-y-4">
        <TextField
          name="q"
          type="search"
          label="Search"
          hint="A title, provider, skill or topic"
          value={values.q}
          maxLength={100}
        />
        <details open={active > 0} className="group lg:[&::details-content]:[content-visibility:visible]">
          <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-accent lg:supports-[selector(::details-content)]:hidden">
            {active > 0 ? `Filters, ${active} on` : "Filters"}
          </summary>
          <div className="grid grid-cols-2 gap-4 pt-2 lg:grid-cols-1 lg:pt-0">
            <SelectField
              name="dates"
              label="Dates"
              options={options(DATE_CHOICES, DATE_LABELS)}
              value={values.dates}
              empty="Any or none"
            />
            <SelectField
              name="level"
              label="Level"
              options={options(COURSE_LEVELS, LEVEL_LABELS)}
              value={values.level}
              empty="Any level"
            />
            <SelectField
              name="format"
              label="Format"
              options={options(COURSE_FORMATS, FORMAT_LABELS)}
              value={values.format}
              empty="Any format"
            />
            <SelectField
              name="schedule"
              label="Schedule"
              options={options(COURSE_SCHEDULES, SCHEDULE_LABELS)}
              value={values.schedule}
              empty="Any schedule"
            />
            <SelectField
              name="price"
              label="Price"
              options={options(PRICE_KINDS, PRICE_KIND_LABELS)}
              value={values.price}
              empty="Any price"
            />
            <SelectField
              name="skill"
              label="Skill"
              options={skills.map(({ slug, name }) => ({ value: slug, label: name }))}
              value={values.skill}
              empty="Any skill"
            />
            <SelectField
              name="sort"
              label="Order"
              options={options(COURSE_SORTS, SORT_LABELS)}
              value={values.sort ?? "catalog"}
              className="col-span-2 lg:col-span-1"
            />
          </div>
        </details>
        <button type="submit" className={buttonClass("primary", "w-full")}>
          Show courses
        </button>
      </form>
    </search>
  );
}
