import { DisputeNote } from "@/components/profiles/dispute-note";
import { Tag } from "@/components/ui/layout";
import { levelWord, pointsText, scoreText } from "@/lib/fit/text";
import { rangeOf, verdictText, workText } from "@/lib/mentoring/review-text";
import type { ReviewMove, ReviewView } from "@/lib/mentoring/view";
import { formatDate } from "@/lib/platform/dates";

/** One review: the verdict, who and when, the note, and what it moved. */
export function ReviewNote({
  review,
  timeZone,
  skill = false,
}: {
  review: ReviewView;
  timeZone: string;
  skill?: boolean;
}) {
  const { verdict, claimedLevel, mentor, mine, at, note, moved, statement } = review;
  const work = statement && workText(statement);
  return (
    <div className="border-l-2 border-line-strong pl-4">
      <p className="leading-snug">
        <span className="font-semibold">
          {skill && `${review.skill.name}: `}
          {verdictText(review)}
        </span>{" "}
        <span className="figures text-sm text-soft">
          by {mine ? "you" : mentor}, {formatDate(at, "day", timeZone)}
          {verdict === "adjusted" && claimedLevel !== null && `, claimed ${levelWord(claimedLevel)}`}
        </span>{" "}
        {statement?.takenBack && <Tag look="danger">Taken back since</Tag>}
      </p>
      {work && <p className="figures mt-0.5 text-sm [overflow-wrap:anywhere]">{work}</p>}
      <p className="mt-1 whitespace-pre-line leading-snug [overflow-wrap:anywhere]">{note}</p>
      {statement?.dispute && <DisputeNote dispute={statement.dispute} own={false} timeZone={timeZone} />}
      {moved && <Moved move={moved} />}
    </div>
  );
}

/** Before and after of the main role, with the ranges. */
function Moved({ move: { role, before, after } }: { move: ReviewMove }) {
  if (!after) return <p className="mt-2 text-sm text-soft">There is no fit for {role.title} yet.</p>;
  const change = before ? pointsText(after.overall - before.overall) : null;
  return (
    <p className="figures mt-2 flex flex-wrap items-baseline gap-x-2 leading-snug">
      <span className="text-sm text-soft">{role.title}</span>
      <span className="font-semibold">
        {change === "0" && "stays at "}
        {before && change !== "0" && (
          <>
            {scoreText(before.overall)} <span aria-hidden="true">→</span>
            <span className="sr-only"> to </span>{" "}
          </>
        )}
        {scoreText(after.overall)}
      </span>
      {change !== null && change !== "0" && <span className="font-semibold text-accent">{change}</span>}
      <span className="text-sm text-soft">
        {before ? `range ${rangeOf(before)} before, ${rangeOf(after)} after` : `range ${rangeOf(after)}`}
      </span>
    </p>
  );
}
