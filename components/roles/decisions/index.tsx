import type { Route } from "next";
import Link from "next/link";
import { degreeText } from "@/lib/roles/trait-words";
import type { DecisionView, RoleView } from "@/lib/roles/view";
import { AnswerSheet } from "./answer-sheet";

/** Is it for me: what the work brings, question by question, with room for the reader's own answers. Nothing for a role without. */
export function Decisions({ role: { slug, decisions } }: { role: Pick<RoleView, "slug" | "decisions"> }) {
  if (decisions.length === 0) return null;
  return (
    <>
      <AnswerSheet
        slug={slug}
        rows={decisions.map((decision) => ({
          trait: decision.trait,
          degree: decision.degree,
          question: decision.question,
          work: <Work decision={decision} />,
        }))}
      />
      <p className="mt-4 max-w-read text-sm text-soft">
        Each answer is a small part of the preference fit, which is a small part of the whole.{" "}
        <Link
          href={"/how-fit-works#preferences" as Route}
          prefetch={false}
          className="text-accent underline underline-offset-4"
        >
          How much it counts
        </Link>
        . Change all your answers at once under{" "}
        <Link
          href={"/profile/preferences" as Route}
          prefetch={false}
          className="text-accent underline underline-offset-4"
        >
          your preferences
        </Link>
        .
      </p>
    </>
  );
}

/** How much of it the role brings, as a bar of four and in words, and why we say so. */
function Work({ decision: { degree, because } }: { decision: DecisionView }) {
  const text = degreeText(degree);
  return (
    <div className="mt-1.5 gap-x-3 sm:flex sm:items-start">
      <svg
        viewBox="0 0 86 10"
        width="86"
        height="10"
        aria-hidden="true"
        className="mr-3 inline-block shrink-0 align-baseline sm:mr-0 sm:mt-2"
      >
        {[0, 1, 2, 3].map((cell) => (
          <g key={cell} transform={`translate(${cell * 22} 0)`}>
            <rect width="20" height="10" rx="2" className="fill-sunken stroke-line" />
            <rect width={Math.max(0, Math.min(1, degree * 4 - cell)) * 20} height="10" rx="2" className="fill-accent" />
          </g>
        ))}
      </svg>
      <p className="inline max-w-read sm:block">
        <span className="font-semibold">{text} in this work.</span>{" "}
        <span className="block text-soft sm:inline">{because}</span>
      </p>
    </div>
  );
}
