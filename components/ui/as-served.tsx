"use client";

import { type ReactNode, useEffect, useState } from "react";
import { useHydrated } from "./use-hydrated";

const AS_IT_STANDS = { __html: "" };

/**
 * Something that only has to be read: what the server wrote stays in the page as it stands, and the browser does not build it a
 * second time. Nothing inside may need React: plain links and `details` are fine, client components are not. When it comes without a
 * page (the reader follows a link) or changes later, it is rendered as always.
 */
export function AsServed({ children }: { children: ReactNode }) {
  const taken = useHydrated();
  const [standing] = useState<ReactNode>(() => (!taken && typeof document !== "undefined" ? children : null));
  useEffect(drawBeforeJumps, []);
  if (standing !== null && standing === children) {
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the markup is empty and never set, it only tells React to leave what stands there alone
    return <div key="standing" dangerouslySetInnerHTML={AS_IT_STANDS} suppressHydrationWarning />;
  }
  return <div key="rendered">{children}</div>;
}

let listening = false;

/**
 * Parts that are laid out only when the reader comes near (`drawn-when-near`) have a guessed height until then, so a jump within the
 * page would miss its place. From the first jump on everything is laid out; a page that is entered at a part is so from the start
 * (lib/platform/theme.ts).
 */
function drawBeforeJumps(): void {
  if (listening) return;
  listening = true;
  const draw = () => {
    document.documentElement.dataset.drawn = "";
  };
  const arrive = () => {
    draw();
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  };
  addEventListener("hashchange", arrive);
  const jumps = (event: Event) => {
    if (event.target instanceof Element && event.target.closest('a[href*="#"]')) draw();
  };
  document.addEventListener("click", jumps, { capture: true });
}
