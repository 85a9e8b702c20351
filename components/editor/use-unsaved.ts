"use client";

import { type RefObject, useEffect, useState } from "react";

const LEAVE = "You have unsaved changes. Leave this page without them?";

/**
 * Whether something was changed in the form since it was last saved; `savedAt` is another number after each saving. While so,
 * leaving the page asks first, whether by a link of this site or by the browser.
 */
export function useUnsaved(place: RefObject<HTMLElement | null>, savedAt: number): boolean {
  const [touchedSince, setTouchedSince] = useState<number | null>(null);
  useEffect(() => {
    const fields = place.current;
    const touched = () => setTouchedSince(savedAt);
    fields?.addEventListener("input", touched);
    return () => fields?.removeEventListener("input", touched);
  }, [place, savedAt]);
  const dirty = touchedSince === savedAt;
  useEffect(() => (dirty ? askBeforeLeaving() : undefined), [dirty]);
  return dirty;
}

function askBeforeLeaving(): () => void {
  const leaving = (event: BeforeUnloadEvent) => event.preventDefault();
  const following = (event: MouseEvent) => {
    if (!leadsAway(event) || window.confirm(LEAVE)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener("beforeunload", leaving);
  window.addEventListener("click", following, true);
  return () => {
    window.removeEventListener("beforeunload", leaving);
    window.removeEventListener("click", following, true);
  };
}

/** Is this a plain click on a link to another page, in this tab? */
function leadsAway(event: MouseEvent): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
  return link !== null && link.target !== "_blank" && link.pathname !== window.location.pathname;
}
