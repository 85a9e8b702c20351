import { MOST_REVIEWS, type ReviewView } from "@/lib/mentoring/view";
import { ReviewNote } from "./review-note";

const OPEN = 5;

/** Past reviews by all mentors, newest first. */
export function ReviewHistory({ reviews, timeZone }: { reviews: readonly ReviewView[]; timeZone: string }) {
  if (reviews.length === 0) return <p className="text-soft">Nobody has reviewed a skill yet.</p>;
  return (
    <div className="max-w-3xl">
      <Reviews reviews={reviews.slice(0, OPEN)} timeZone={timeZone} />
      {reviews.length > OPEN && (
        <details>
          <summary className="mt-2 inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent underline-offset-4 hover:underline">
            Show {reviews.length - OPEN} earlier
          </summary>
          <Reviews reviews={reviews.slice(OPEN)} timeZone={timeZone} />
          {reviews.length === MOST_REVIEWS && (
            <p className="mt-4 text-sm text-soft">These are the {MOST_REVIEWS} newest.</p>
          )}
        </details>
      )}
    </div>
  );
}

const Reviews = ({ reviews, timeZone }: { reviews: readonly ReviewView[]; timeZone: string }) => (
  <ol className="space-y-5">
    {reviews.map((review) => (
      <li key={review.id}>
        <ReviewNote review={review} timeZone={timeZone} skill />
      </li>
    ))}
  </ol>
);
