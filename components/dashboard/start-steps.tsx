import { Check } from "lucide-react";
import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import type { PartName, ProfilePart } from "@/lib/profiles/parts";
import { PART_TEXT } from "@/lib/profiles/text";

const STEPS: readonly { part: PartName; title: string; text: string; action: string; minutes: string }[] = [
  {
    part: "roles",
    title: "Choose a role",
    text: "Follow one or more roles you could see yourself in. The first becomes your target; you can change it whenever you like.",
    action: "Choose roles",
    minutes: "1 minute",
  },
  {
    part: "skills",
    title: "Rate your skills",
    text: "Say what you can do today against written levels. The skills that say most about your roles come first; one rating gives a first score.",
    action: "Rate skills",
    minutes: "2 minutes",
  },
  {
    part: "interests",
    title: "Say what you like",
    text: "24 short statements about work. They show which roles resemble what you enjoy.",
    action: "Answer",
    minutes: "2 minutes",
  },
];

/** The way to a first fit in three steps, with what is done and the one thing to do next. */
export function StartSteps({ parts }: { parts: readonly ProfilePart[] }) {
  const isDone = (part: PartName) => parts.some(({ name, done }) => name === part && done);
  const next = STEPS.find(({ part }) => !isDone(part));
  const done = STEPS.filter(({ part }) => isDone(part)).length;
  return (
    <section aria-label="Getting started">
      <p className="figures font-semibold text-soft">
        {done} of {STEPS.length} steps done
      </p>
      <ol className="mt-4 grid gap-x-10 border-t border-line lg:grid-cols-3 lg:border-t-0">
        {STEPS.map((step, index) => (
          <li
            key={step.part}
            className={cx(
              "grid grid-cols-[3.25rem_minmax(0,1fr)] gap-x-4 border-b border-line py-6 lg:block lg:border-b-0 lg:border-t-4 lg:pb-0",
              step === next || isDone(step.part) ? "lg:border-accent" : "lg:border-line",
            )}
          >
            <StepNumber number={index + 1} done={isDone(step.part)} now={step === next} />
            <div>
              <h2 className="text-heading">
                {step.title}
                {isDone(step.part) && <span className="sr-only"> (done)</span>}
              </h2>
              <p className="mt-1 text-soft">{step.text}</p>
              {isDone(step.part) ? (
                <ButtonLink href={PART_TEXT[step.part].href as Route} look="quiet" className="mt-2 -ml-4">
                  Change
                </ButtonLink>
              ) : (
                <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1">
                  <ButtonLink href={PART_TEXT[step.part].href as Route} look={step === next ? "primary" : "secondary"}>
                    {step.action}
                  </ButtonLink>
                  <span className="figures text-sm text-soft">{step.minutes}</span>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

const StepNumber = ({ number, done, now }: { number: number; done: boolean; now: boolean }) => (
  <p
    aria-hidden="true"
    className={cx(
      "figures text-[3.25rem] font-bold leading-none tracking-tight lg:mb-4",
      now || done ? "text-accent" : "text-line-strong",
    )}
  >
    {done ? <Check className="size-12" strokeWidth={2.5} /> : number}
  </p>
);
