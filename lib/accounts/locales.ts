import { formatDate } from "@/lib/platform/dates";
import { LOCALES } from "@/lib/platform/locale";
import { count } from "@/lib/platform/money";

/** A day on which day, month and year cannot be mistaken for one another. */
const EXAMPLE = new Date(Date.UTC(2026, 11, 15));

/** The ways of writing dates and numbers, each named in English with an example of its own. */
export function localeChoices(): { value: string; label: string }[] {
  const names = new Intl.DisplayNames("en", { type: "language", languageDisplay: "standard" });
  return [
    { value: "", label: "As this instance does" },
    ...LOCALES.map((tag) => ({
      value: tag,
      label: `${names.of(tag)}: ${formatDate(EXAMPLE, "day", "UTC", tag)}, ${count(1234.5, tag)}`,
    })),
  ];
}
