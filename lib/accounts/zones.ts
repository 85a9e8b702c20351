/** All zones one may choose, by name, with `present` among them even when the runtime lists it under another name. */
export function zoneNames(present: string): string[] {
  return [...new Set(["UTC", present, ...Intl.supportedValuesOf("timeZone")])].sort((a, b) => (a < b ? -1 : 1));
}

/** "America/New_York" → "America · New York"; what has no region stays as it is. */
export function zoneLabel(zone: string): string {
  const [region, ...place] = zone.replaceAll("_", " ").split("/");
  return place.length > 0 ? `${region} · ${place.join(", ")}` : zone;
}
