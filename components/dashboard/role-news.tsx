import type { Route } from "next";
import Link from "next/link";
import { pointsText } from "@/lib/fit/text";
import { formatDate } from "@/lib/platform/dates";
import type { RoleNews as News } from "@/lib/roles/news";

/** Sentences of one change that stand here; the role's page has all. */
const SHOWN = 4;

/** What our editors changed in the roles somebody follows, and what it did to their fit. */
export const RoleNews = ({
  news,
  timeZone,
  named = true,
}: {
  news: readonly News[];
  timeZone: string;
  named?: boolean;
}) => (
  <ol className="max-w-3xl divide-y divide-line">
    {news.map((one) => (
      <li key={`${one.role.slug} ${one.revision}`} className="py-4 first:pt-0">
        <p className="flex flex-wrap items-baseline justify-between gap-x-6">
          {named && <span className="text-heading font-semibold">{one.role.title}</span>}
          <span className="figures text-soft">{formatDate(one.at, "day", timeZone)}</span>
        </p>
        <ul data-computed="change" className="mt-1 list-disc space-y-0.5 pl-5">
          {one.sentences.slice(0, SHOWN).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p className="mt-1 flex flex-wrap items-center gap-x-4 text-sm">
          <MovedText points={one.points} />
          <Link
            href={`/roles/${one.role.slug}#changes` as Route}
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          >
            {one.sentences.length > SHOWN ? `Read all ${one.sentences.length} changes` : "What changed on its page"}
            <span className="sr-only">: {one.role.title}</span>
          </Link>
        </p>
      </li>
    ))}
  </ol>
);

function MovedText({ points }: { points: number | null }) {
  const text = points === null ? "0" : pointsText(points);
  return (
    <span className="figures text-soft">
      {text === "0" ? "Your fit did not move by it." : `It moved your fit by ${text} points.`}
    </span>
  );
}
