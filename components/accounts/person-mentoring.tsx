import type { Route } from "next";
import Link from "next/link";
import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/fields";
import { assignMentorAction, endMentorshipAction } from "@/lib/mentoring/assignment-actions";
import { formatDate } from "@/lib/platform/dates";
import { Confirm } from "./confirm";

type Pairing = { mentorshipId: number; personId: number; name: string; since: Date };

/** A learner's mentors: who they are, ending a mentorship, assigning one more. */
export const Mentors = ({
  learner,
  mentors,
  choices,
  timeZone,
}: {
  learner: { id: number; name: string };
  mentors: readonly Pairing[];
  choices: readonly { id: number; name: string; learners: number }[];
  timeZone: string;
}) => (
  <div className="max-w-2xl space-y-6">
    {mentors.length === 0 && <p className="text-soft">{learner.name} has no mentor yet.</p>}
    <ActionForm id="mentorships" action={endMentorshipAction}>
      {mentors.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {mentors.map((mentor) => (
            <li key={mentor.mentorshipId} className="space-y-2 py-3">
              <PairLine pair={mentor} timeZone={timeZone} />
              <Confirm
                label={`End the mentorship of ${mentor.name}`}
                button="End the mentorship"
                busy="Ending…"
                name="mentorshipId"
                value={String(mentor.mentorshipId)}
              >
                <p>
                  {mentor.name} no longer sees {learner.name} from their next click on. Reviews and the fit they moved
                  stay. Both are told by mail, and you can assign them again.
                </p>
              </Confirm>
            </li>
          ))}
        </ul>
      )}
    </ActionForm>
    {choices.length === 0 ? (
      <p className="text-soft">
        There is no other active mentor to assign. Give somebody the account role mentor first.
      </p>
    ) : (
      <ActionForm id="assign" action={assignMentorAction}>
        <input type="hidden" name="learnerId" value={learner.id} />
        <Confirm label="Assign a mentor" button="Assign the mentor" busy="Assigning…" look="primary">
          <SelectField
            name="mentorId"
            label="Mentor"
            empty="Choose a mentor"
            options={choices.map((mentor) => ({
              value: String(mentor.id),
              label: `${mentor.name} (${mentor.learners === 1 ? "1 learner" : `${mentor.learners} learners`} now)`,
            }))}
          />
          <p>
            The mentor sees {learner.name}'s profile, fit and enrollments while the mentorship lasts, and may review
            their skills. Both are told by mail.
          </p>
        </Confirm>
      </ActionForm>
    )}
  </div>
);

/** A mentor's learners, with the way to each. */
export const Learners = ({ learners, timeZone }: { learners: readonly Pairing[]; timeZone: string }) =>
  learners.length === 0 ? (
    <p className="text-soft">No learners yet. Open a learner's page to assign this mentor.</p>
  ) : (
    <ul className="max-w-2xl divide-y divide-line border-y border-line">
      {learners.map((learner) => (
        <li key={learner.mentorshipId} className="py-1">
          <PairLine pair={learner} timeZone={timeZone} />
        </li>
      ))}
    </ul>
  );

const PairLine = ({ pair, timeZone }: { pair: Pairing; timeZone: string }) => (
  <p className="flex flex-wrap items-center justify-between gap-x-4">
    <Link
      href={`/admin/people/${pair.personId}` as Route}
      className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
    >
      {pair.name}
    </Link>
    <span className="text-sm text-soft">since {formatDate(pair.since, "day", timeZone)}</span>
  </p>
);
