/** Release of the O*NET database that this version's own figures, job zones and interests were taken from. */
export const ONET_BASE_RELEASE = "30.1";

/**
 * Wording required by the O*NET database licence wherever its figures or words are shown.
 * @param releases numbers such as "30.1"; the base release when none is given
 */
export function onetAttribution(releases: string | readonly string[] = ONET_BASE_RELEASE): string {
  const numbers = [...new Set(typeof releases === "string" ? [releases] : releases)];
  const named = numbers.length > 0 ? numbers : [ONET_BASE_RELEASE];
  const databases = `${named.join(" and ")} ${named.length > 1 ? "Databases" : "Database"}`;
  return `This page includes information from the O*NET ${databases} by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.`;
}

export const ONET_MODIFIED =
  "Bearing has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.";
export const ONET_LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/";

/** The attribution as API documents carry it. */
export const attributionDocument = (releases?: string | readonly string[]) => ({
  text: onetAttribution(releases),
  modified: ONET_MODIFIED,
  licence: ONET_LICENCE_URL,
});
