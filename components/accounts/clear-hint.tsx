"use client";

import { useEffect } from "react";
import { HINT_COOKIE } from "@/components/shell/signed-in-hint";

/** Somebody who turns out not to be signed in: the browser need not ask for personal parts any more. */
export function ClearHint() {
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the hint is readable on purpose and grants nothing
    document.cookie = `${HINT_COOKIE}=; path=/; max-age=0; samesite=lax`;
  }, []);
  return null;
}
