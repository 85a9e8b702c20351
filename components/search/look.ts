/** Look of a search box. */
export const BOX =
  "min-h-11 w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-base text-ink placeholder:text-faint";
