/** How somebody may have dates, numbers and money written: BCP 47 tags that the runtime knows. The words stay English. */
export const LOCALES = [
  "en-US",
  "en-GB",
  "en-CA",
  "en-AU",
  "en-IE",
  "en-IN",
  "de-DE",
  "es-ES",
  "es-MX",
  "fr-CA",
  "fr-FR",
  "pl-PL",
  "pt-BR",
  "uk-UA",
  "vi-VN",
] as const;
export type Locale = (typeof LOCALES)[number];

export const isLocale = (tag: unknown): tag is Locale => LOCALES.some((locale) => locale === tag);

/** Where nobody chose: day before month in dates, since 3/4 is two days; numbers and money as the United States write them. */
const DATES_UNLESS_CHOSEN = "en-GB";
const NUMBERS_UNLESS_CHOSEN = "en-US";

let asked: () => string | null = () => null;

/** Tells the formats where to look for the locale of whoever is reading. The server does so once, see auth/viewer.ts. */
export function readLocaleFrom(source: () => string | null): void {
  asked = source;
}

/** The locale dates are written in now: the viewer's, else the instance's, else day before month. */
export const dateLocale = (): string => asked() ?? DATES_UNLESS_CHOSEN;

/** The locale numbers and money are written in now. */
export const numberLocale = (): string => asked() ?? NUMBERS_UNLESS_CHOSEN;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format of dates, made once for each locale and form; making one is what costs. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}
