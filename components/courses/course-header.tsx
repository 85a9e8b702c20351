import Link from "next/link";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { Tag } from "@/components/ui/layout";
import { KIND_LABELS, levelLabel, providerText, titleText } from "@/lib/courses/text";
import type { CourseView } from "@/lib/courses/view";

/** Title, who gives it and what it is, with the reader's own box beside it. */
export function CourseHeader({
  course,
  crumb,
  children,
}: {
  course: CourseView;
  crumb: boolean;
  children?: ReactNode;
}) {
  const kind = [course.kind && KIND_LABELS[course.kind], levelLabel(course)].filter(Boolean).join(" · ");
  return (
    <header className="mb-8 grid gap-x-12 gap-y-6 @4xl:grid-cols-[minmax(0,1fr)_21rem] print:block">
      <div className="min-w-0">
        {crumb && (
          <nav aria-label="Breadcrumb" className="mb-3 text-sm text-soft">
            <Link
              href="/courses"
              prefetch={false}
              className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
            >
              All courses
            </Link>
          </nav>
        )}
        {kind && <p className="mb-2 text-sm font-semibold text-accent">{kind}</p>}
        <h1 className={cx("text-display break-words", course.title === null && "text-faint")}>{titleText(course)}</h1>
        <p className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2 text-lg">
          <span className={cx(course.provider === null ? "text-faint" : "font-semibold")}>{providerText(course)}</span>
          {course.platform && <span className="text-soft">on {course.platform}</span>}
          {course.sample && <Tag look="role">Sample course of an invented provider</Tag>}
        </p>
        <p className="mt-5 max-w-read text-lg leading-relaxed text-soft">{course.summary}</p>
      </div>
      {children}
    </header>
  );
}
