import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Level, levelText } from "@/components/ui/level";
import type { RequirementView, RoleView } from "@/lib/roles/view";
import { ExampleFit } from "./example-fit";

const SHOWN = 4;
/** Levels of an invented learner for the second picture, in the order of the first. */
const EXAMPLE_LEVELS = [2, 1, 3, 1.5];

/** The four steps with a small picture each. The first is a real role; the other three are examples and say so. */
export function Story({ role }: { role: RoleView }) {
  const needs = role.requirements.slice(0, SHOWN);
  return (
    <ol className="grid gap-x-10 gap-y-12 md:grid-cols-2">
      <Step
        title="See what the role asks"
        text="Duties, an ordinary day, pay and outlook with their sources, and every skill with the level it takes, written out in words."
        note={
          <>
            From{" "}
            <Link href={`/roles/${role.slug}` as Route} className="text-accent underline underline-offset-2">
              {role.title}
            </Link>
          </>
        }
      >
        <Needs needs={needs} />
      </Step>
      <Step
        title="Find out where you stand"
        text="Rate your skills against those words. You get a score with its range and the reasons, or a plain statement that not enough is known yet."
        note="Example learner"
      >
        <Needs needs={needs} held={EXAMPLE_LEVELS} />
      </Step>
      <Step
        title="Take the class that closes the gap"
        text="Dated classes with their terms on one page. Before you enroll you see what finishing would add to your fit."
        note="Example class"
      >
        <Terms />
      </Step>
      <Step
        title="A mentor confirms it, and your fit moves"
        text="Every move on the chart names its cause: what you did, what your mentor confirmed, or what changed in the role itself."
        note="Example chart"
      >
        <ExampleFit />
      </Step>
    </ol>
  );
}

const Step = ({
  title,
  text,
  note,
  children,
}: {
  title: string;
  text: string;
  note: ReactNode;
  children: ReactNode;
}) => (
  <li className="flex flex-col">
    <h3 className="text-heading">{title}</h3>
    <p className="mt-1.5 text-soft">{text}</p>
    <figure className="mt-5 flex grow flex-col rounded-lg border border-line bg-surface p-5">
      <div className="grow">{children}</div>
      <figcaption className="mt-4 text-sm text-soft">{note}</figcaption>
    </figure>
  </li>
);

const Needs = ({ needs, held }: { needs: readonly RequirementView[]; held?: readonly number[] }) => (
  <ul className="divide-y divide-line">
    {needs.map(({ skill, level }, index) => {
      const mine = held?.[index];
      return (
        <li key={skill.slug} className="flex items-center justify-between gap-4 py-2.5 first:pt-0">
          <span className="min-w-0 leading-tight">
            <span className="font-medium">{skill.name}</span>
            <span className="figures block text-sm text-soft">
              needs {levelText(level)}
              {mine !== undefined && `, has ${levelText(mine)}`}
            </span>
          </span>
          <Level
            needed={level}
            held={mine}
            label={`${skill.name}: needs level ${levelText(level)} of 5${mine === undefined ? "" : `, has ${levelText(mine)}`}`}
          />
        </li>
      );
    })}
  </ul>
);

const TERMS = [
  ["Meets", "Tuesdays and Thursdays, 18:30–20:30, New York time"],
  ["Length", "Six weeks, 48 hours in all"],
  ["Price", "Stated, or “not stated”. Never guessed"],
  ["Mentoring", "Four one-on-one sessions"],
  ["Retake", "Free for a year after the end"],
  ["Would add", "5 points to this learner’s fit"],
] as const;

const Terms = () => (
  <dl className="divide-y divide-line">
    {TERMS.map(([term, text]) => (
      <div key={term} className="grid grid-cols-[6rem_1fr] gap-x-4 py-2 leading-snug first:pt-0">
        <dt className="text-soft">{term}</dt>
        <dd className={term === "Would add" ? "font-semibold text-accent" : ""}>{text}</dd>
      </div>
    ))}
  </dl>
);
