"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { readSignedInHint } from "@/components/shell/signed-in-hint";
import { Skeleton } from "@/components/ui/layout";
import type { ExplainedFit } from "@/lib/fit/explained";

const Walk = dynamic(() => import("./walk").then(({ Walk: component }) => component));

type Mine = { state: "visitor" | "waiting" | "staff" | "failed" } | { state: "known"; fit: ExplainedFit | null };

/** The signed-in learner's own numbers, asked for once after load. Visitors get a sentence and no further script. */
export function OwnNumbers() {
  const [mine, setMine] = useState<Mine>({ state: "visitor" });
  useEffect(() => {
    const accountRole = readSignedInHint();
    if (!accountRole) return;
    if (accountRole !== "learner") return setMine({ state: "staff" });
    const stop = new AbortController();
    setMine({ state: "waiting" });
    ask(stop.signal).then(setMine, () => !stop.signal.aborted && setMine({ state: "failed" }));
    return () => stop.abort();
  }, []);
  return (
    <div aria-busy={mine.state === "waiting"}>
      <Inside mine={mine} />
    </div>
  );
}

async function ask(signal: AbortSignal): Promise<Mine> {
  const response = await fetch("/api/v1/me/explained", { signal, headers: { accept: "application/json" } });
  if (response.status === 401) return { state: "visitor" };
  if (!response.ok) return { state: "failed" };
  const body = (await response.json()) as { data: ExplainedFit | null };
  return { state: "known", fit: body.data };
}

function Inside({ mine }: { mine: Mine }) {
  if (mine.state === "known") return <Walk fit={mine.fit} />;
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
