"use client";

import { useEffect } from "react";
import { readSignedInHint } from "@/components/shell/signed-in-hint";
import { askMine } from "./ask-mine";
import { copyAddresses, followReader, openForPrint } from "./reading";
import { showMine } from "./show-mine";

/**
 * All that a role page does with scripts: marks the section in view, copies addresses, opens what is folded for print, and fills in
 * what is the reader's own, asked for once. Draws nothing; the page reads whole without it.
 */
export function RoleLeaf({ slug }: { slug: string }) {
  useEffect(() => {
    const page = document.querySelector<HTMLElement>(`[data-role="${slug}"]`);
    if (!page) return;
    let here = true;
    if (readSignedInHint() === "learner") showMine(page, { state: "waiting" });
    void askMine(slug).then((mine) => here && showMine(page, mine));
    const stops = [followReader(page), copyAddresses(page), openForPrint(page)];
    return () => {
      here = false;
      for (const stop of stops) stop();
    };
  }, [slug]);
  return null;
}
