import { numberLocale } from "./locale";

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options);
  formats.set(key, made);
  return made;
}

/** Money from integer minor units, without cents when there are none: 129900 USD → "$1,299". In the reader's locale. */
export function money(amountMinor: number, currency = "USD", locale = numberLocale()): string {
  const digits = amountMinor % 100 === 0 ? 0 : 2;
  const options = {
    style: "currency",
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  } as const;
  return numberFormat(locale, options).format(amountMinor / 100);
}

/** Whole dollars a year as stated by a source: 80730 → "$80,730". */
export const dollars = (amount: number, locale = numberLocale()): string =>
  money(Math.round(amount) * 100, "USD", locale);

/** Plain number with the locale's separators, at most three decimals. */
export const count = (value: number, locale = numberLocale()): string => numberFormat(locale, {}).format(value);

/** A number of percent, not a part of one: 7.5 → "7.5%", with the locale's separator and space; at most one decimal. */
export const percent = (value: number, locale = numberLocale()): string =>
  numberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(value / 100);
