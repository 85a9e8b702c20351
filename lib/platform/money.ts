const whole = new Map<string, Intl.NumberFormat>();

/** Money from integer minor units, without cents when there are none: 129900 USD → "$1,299". */
export function money(amountMinor: number, currency = "USD", locale = "en-US"): string {
  const digits = amountMinor % 100 === 0 ? 0 : 2;
  const key = `${locale} ${currency} ${digits}`;
  let format = whole.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    whole.set(key, format);
  }
  return format.format(amountMinor / 100);
}

/** Whole dollars a year as stated by a source: 80730 → "$80,730". */
export const dollars = (amount: number, locale = "en-US"): string => money(Math.round(amount) * 100, "USD", locale);

/** Plain number with the locale's separators. */
export const count = (value: number, locale = "en-US"): string => new Intl.NumberFormat(locale).format(value);
