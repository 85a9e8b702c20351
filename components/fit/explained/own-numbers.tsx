"use client";

import dynamic from "next/dynamic";
import { type Mine, useMine } from "@/components/shell/use-mine";
import { Skeleton } from "@/components/ui/layout";
import type { ExplainedFit } from "@/lib/fit/explained";

const Walk = dynamic(() => import("./walk").then(({ Walk: component }) => component));

/** The signed-in learner's own numbers, asked for once after load. Visitors get a sentence and no further script. */
export function OwnNumbers() {
  const mine = useMine<ExplainedFit | null>("/api/v1/me/explained");
  return (
    <div aria-busy={mine.state === "waiting"}>
      <Inside mine={mine} />
    </div>
  );
}

function Inside({ mine }: { mine: Mine<ExplainedFit | null> }) {
  if (mine.state === "known") return <Walk fit={mine.answer} />;
  if (mine.state === "waiting") {
    return (
      <>
        <p role="status" className="sr-only">
          Loading your numbers
        </p>
        <Skeleton className="h-8 w-64" />
        <Skeleton className="mt-4 h-56 w-full" />
      </>
    );
  }
  return (
    <p className="max-w-read">
      {mine.state === "failed" && "Your numbers could not be loaded just now. The rest of this page is complete."}
      {mine.state === "staff" && "Learners see here how the fit for their own target role comes about."}
      {mine.state === "visitor" &&
        "Once you have an account and a target role, this part walks through the same steps with your own numbers."}
    </p>
  );
}
