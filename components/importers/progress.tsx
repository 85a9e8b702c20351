"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { ImportStatus } from "@/db/enums";
import { count } from "@/lib/platform/money";

export type Progress = { status: ImportStatus; stage: string; done: number; total: number };

const EVERY_MS = 1_000;

/** How far an import is. Asks every second and has the page made anew once the import stands at another point. */
export function ImportProgress({ importId, initial }: { importId: number; initial: Progress }) {
  const router = useRouter();
  const [progress, setProgress] = useState(initial);
  useEffect(() => {
    let stopped = false;
    const ask = async () => {
      const now = await askProgress(importId);
      if (stopped) return;
      if (now) setProgress(now);
      if (now && now.status !== initial.status) router.refresh();
    };
    const timer = setInterval(() => void ask(), EVERY_MS);
    return () => {
      stopped = true;
      clearInterval(timer);
    };
  }, [importId, initial.status, router]);
  const { stage, done, total } = progress;
  const known = total > 0;
  return (
    <div className="space-y-2">
      <p className="flex flex-wrap items-baseline justify-between gap-x-6">
        <span role="status" className="font-semibold">
          {stage}
        </span>
        {known && (
          <span className="figures text-soft">
            {count(done)} of {count(total)}
          </span>
        )}
      </p>
      <ProgressBar label={stage} {...(known ? { done, total } : {})} />
    </div>
  );
}

async function askProgress(importId: number): Promise<Progress | null> {
  try {
    const answer = await fetch(`/api/v1/admin/imports/${importId}`, { headers: { accept: "application/json" } });
    return answer.ok ? ((await answer.json()) as { data: Progress }).data : null;
  } catch {
    return null;
  }
}
