import { verdictText } from "@/lib/mentoring/text";
import type { ReviewView } from "@/lib/mentoring/view";
import { formatDate } from "@/lib/platform/dates";

type Mentors = { mentors: readonly { id: number; name: string; since: Date }[]; latest: ReviewView | null };

/** Who mentors the learner, and what was said last. */
export function MentorNote({ mentors, latest, timeZone }: Mentors & { timeZone: string }) {
  return (
    <div className="space-y-4">
      {mentors.map(({ id, name, since }) => (
        <p key={id}>
          <span className="text-heading font-semibold">{name}</span>
          <span className="figures block text-soft">Your mentor since {formatDate(since, "day", timeZone)}</span>
        </p>
      ))}
      {latest ? (
        <figure className="border-l-4 border-accent pl-4">
          <blockquote className="max-w-read">{latest.note}</blockquote>
          <figcaption className="figures mt-2 text-sm text-soft">
            {latest.mentor} on {latest.skill.name}, {formatDate(latest.at, "day", timeZone)}. {verdictText(latest)}.
          </figcaption>
        </figure>
      ) : (
        <p className="text-soft">No review yet. Your mentor looks at the skills you rated and writes what they saw.</p>
      )}
    </div>
  );
}
