"use client";

import { useEffect, useState } from "react";
import { readSignedInHint } from "./signed-in-hint";

/** What a leaf of a public page knows of the person who looks: their own answer, or why there is none. */
export type Mine<T> =
  | { state: "visitor" }
  | { state: "waiting" }
  | { state: "staff" }
  | { state: "failed" }
  | { state: "known"; answer: T };

/** Asks the API at `address` once, after load, for the signed-in learner. Visitors and staff cause no request. */
export function useMine<T>(address: string): Mine<T> {
  const [mine, setMine] = useState<Mine<T>>({ state: "visitor" });
  useEffect(() => {
    const accountRole = readSignedInHint();
    if (!accountRole) return;
    if (accountRole !== "learner") return setMine({ state: "staff" });
    const stop = new AbortController();
    setMine({ state: "waiting" });
    ask<T>(address, stop.signal).then(setMine, () => !stop.signal.aborted && setMine({ state: "failed" }));
    return () => stop.abort();
  }, [address]);
  return mine;
}

async function ask<T>(address: string, signal: AbortSignal): Promise<Mine<T>> {
  const response = await fetch(address, { signal, headers: { accept: "application/json" } });
  if (response.status === 401) return { state: "visitor" };
  if (!response.ok) return { state: "failed" };
  const body = (await response.json()) as { data: T };
  return { state: "known", answer: body.data };
}
