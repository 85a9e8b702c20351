"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};
const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const nowhere = () => "";

/** Tells the form which time zone this browser is in; without JavaScript it tells nothing. */
export function TimeZoneInput() {
  const zone = useSyncExternalStore(never, here, nowhere);
  return <input type="hidden" name="timeZone" value={zone} readOnly />;
}
