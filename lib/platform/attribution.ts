/** Wording required by the O*NET database licence wherever its figures are shown. */
export const ONET_ATTRIBUTION =
  "This page includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.";
export const ONET_MODIFIED =
  "Bearing has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.";
export const ONET_LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/";
