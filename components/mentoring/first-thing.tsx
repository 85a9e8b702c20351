import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { levelWord, pointsText, scoreText } from "@/lib/fit/text";
import { firstName, narrowedText, statementShort } from "@/lib/mentoring/review-text";
import { isReviewKind } from "@/lib/mentoring/reviewed-work";
import type { FirstThing as First, SkillToReview } from "@/lib/mentoring/view";
import { saidBy } from "@/lib/profiles/disputes-text";

type Context = { name: string; role: string | null; timeZone: string };

/** The one thing to do first, before anything else on the page. */
export function FirstThing({ first, ...context }: { first: First } & Context) {
  const { title, body, action } = shown(first, context);
  return (
    <section aria-labelledby="first-title" className="mb-10 rounded-lg bg-accent-wash p-5 sm:p-6">
      <p className="text-sm font-semibold text-accent-strong">
        {first.kind === "nothing" ? "Nothing waits for you" : "First"}
      </p>
      <h2 id="first-title" className="mt-1 text-title">
        {title}
      </h2>
      <div className="figures mt-2 max-w-read space-y-2">{body}</div>
      {action && <p className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">{action}</p>}
    </section>
  );
}

function shown(
  first: First,
  { name, role, timeZone }: Context,
): { title: string; body: ReactNode; action?: ReactNode } {
  const who = firstName(name);
  switch (first.kind) {
    case "dispute": {
      const { dispute, skill, statement } = first.disputed;
      return {
        title: `Answer the dispute about ${skill.name}`,
        body: (
          <p>
            {who} disputes a statement: {saidBy(statement)}. It counts until somebody takes it back.
          </p>
        ),
        action: (
          <>
            <a href={`#dispute-${dispute.id}`} className={buttonClass("primary")}>
              Read why
            </a>
            {first.more > 0 && (
              <span className="text-soft">
                Then {first.more} more {first.more === 1 ? "dispute waits" : "disputes wait"}.
              </span>
            )}
          </>
        ),
      };
    }
    case "review":
      return {
        title: `Review ${first.skill.skill.name}`,
        body: <WhyReview skill={first.skill} who={who} role={role} timeZone={timeZone} />,
        action: <GoTo skill={first.skill} more={first.more} look="primary" />,
      };
    case "choose_role":
      return {
        title: `Help ${who} choose a role`,
        body: (
          <p>
            {who} follows no role yet, so there is no fit and no next step. Talk about what the work should be like,
            then let them follow one.
          </p>
        ),
      };
    case "rate":
      return {
        title: `Have ${who} rate a few skills`,
        body: (
          <p>
            Nothing that {first.role} asks for is rated, so there is no fit yet.
            {first.ask.length > 0 && ` ${listed(first.ask)} would say most. You can also set a level yourself below.`}
          </p>
        ),
      };
    case "quiet":
      return {
        title: `Ask ${who} how it goes`,
        body: (
          <p>
            Nothing has happened for {first.days} days
            {first.waiting
              ? `, and you have seen all of it. Meanwhile ${first.waiting.skill.name} waits for your review.`
              : ", and nothing waits for your review."}
          </p>
        ),
        action: first.waiting && <GoTo skill={first.waiting} more={first.more} look="secondary" />,
      };
    case "next_step":
      return {
        title: `Point ${who} to ${first.skill}`,
        body: (
          <p>
            Everything claimed is reviewed. {first.skill} has most points still to win: {pointsText(first.points)}
            {role && ` for ${role}`}.
            {first.course && (
              <>
                {" "}
                <Link
                  href={`/courses/${first.course.slug}` as Route}
                  prefetch={false}
                  className="font-semibold text-accent-strong underline underline-offset-4"
                >
                  {first.course.title}
                </Link>{" "}
                {first.course.ready ? "teaches it." : "teaches it, but asks for more than they have shown so far."}
              </>
            )}
          </p>
        ),
      };
    case "nothing":
      return {
        title: `${who} is where they want to be`,
        body: <p>Everything is reviewed and no points are left to win.</p>,
      };
  }
}

const GoTo = ({
  skill: { skill },
  more,
  look,
}: {
  skill: SkillToReview;
  more: number;
  look: "primary" | "secondary";
}) => (
  <>
    <a href={`#skill-${skill.id}`} className={buttonClass(look)}>
      Go to {skill.name}
    </a>
    {more > 0 && (
      <span className="text-soft">
        Then {more} more {more === 1 ? "skill waits" : "skills wait"}.
      </span>
    )}
  </>
);

function WhyReview({
  skill,
  who,
  role,
  timeZone,
}: {
  skill: SkillToReview;
  who: string;
  role: string | null;
  timeZone: string;
}) {
  const claim = skill.statements.find(({ kind }) => !isReviewKind(kind));
  return (
    <>
      <p>
        {who} claims level {levelWord(skill.claimed ?? 0)}
        {claim && `, by ${statementShort(claim, timeZone)}`}.{" "}
        {skill.worth > 0 && role && (
          <>
            It counts for {skill.worth.toFixed(1)} of the 100 points of {role}
            {skill.need !== null && `, which asks for level ${levelWord(skill.need)}`}.
          </>
        )}
      </p>
      {skill.effect && role && (
        <p>
          Confirming it {movesText(skill.effect)} {narrowedText(skill.effect)}
        </p>
      )}
    </>
  );
}

function movesText({ before, after }: NonNullable<SkillToReview["effect"]>): string {
  const [from, to] = [scoreText(before.overall), scoreText(after.overall)];
  return from === to ? `leaves the fit at ${to}.` : `takes the fit from ${from} to ${to}.`;
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
