import { cx } from "@/components/ui/cx";
import { levelWord } from "@/lib/fit/text";
import { statementShort } from "@/lib/mentoring/review-text";
import type { SkillToReview } from "@/lib/mentoring/view";
import { ReviewForm } from "./review-form";
import { ReviewNote } from "./review-note";

/** Everything a verdict on one skill needs: what was said, what the levels mean, the last review, the form. */
export function ReviewDesk({
  entry,
  learnerId,
  anchors,
  timeZone,
}: {
  entry: SkillToReview;
  learnerId: number;
  anchors: readonly string[];
  timeZone: string;
}) {
  const { skill, statements, claimed, need, latest } = entry;
  return (
    <div className="grid gap-x-10 gap-y-6 xl:grid-cols-2">
      <div className="space-y-6">
        {statements.length > 0 && (
          <div>
            <h4 className="text-sm font-semibold">What was said</h4>
            <ul className="figures mt-1 space-y-1">
              {statements.map((statement) => (
                <li key={statement.id} className="grid grid-cols-[2.25rem_minmax(0,1fr)] leading-snug">
                  <span className="font-semibold">{levelWord(statement.level)}</span>
                  <span className="[overflow-wrap:anywhere]">
                    {capital(statementShort(statement, timeZone))}
                    {statement.detail.url && (
                      <a
                        href={statement.detail.url}
                        rel="noopener noreferrer nofollow"
                        className="ml-2 inline-flex min-h-6 items-center font-semibold text-accent underline underline-offset-4"
                      >
                        See it
                      </a>
                    )}
                    {statement.disputed && <span className="ml-2 font-semibold text-role">disputed</span>}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {latest && <ReviewNote review={latest} timeZone={timeZone} />}
        <div>
          <h4 className="text-sm font-semibold">What the levels mean</h4>
          <ol className="mt-1 text-[0.9375rem]">
            {anchors.map((anchor, index) => (
              <li
                key={anchor}
                className={cx(
                  "grid grid-cols-[2.25rem_minmax(0,1fr)] rounded px-2 py-1 leading-snug",
                  claimed !== null && Math.ceil(claimed) === index + 1 && "bg-accent-wash",
                )}
              >
                <span className="figures font-semibold">{index + 1}</span>
                <span>
                  {anchor}
                  {marks(index + 1, claimed, need).map((mark) => (
                    <span key={mark} className="block text-sm font-semibold text-accent-strong">
                      {mark}
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ol>
        </div>
      </div>
      <ReviewForm learnerId={learnerId} skill={skill} claimed={claimed} seen={latest?.id ?? 0} />
    </div>
  );
}

function marks(level: number, claimed: number | null, need: number | null): string[] {
  return [
    ...(claimed !== null && Math.ceil(claimed) === level ? [`Claimed: ${levelWord(claimed)}`] : []),
    ...(need !== null && Math.ceil(need) === level ? [`Asked for: ${levelWord(need)}`] : []),
  ];
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
