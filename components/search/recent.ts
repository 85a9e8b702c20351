export type RecentHit = { title: string; href: string };

const KEY = "bearing.recent";
const MOST = 6;

/** What was chosen last in this browser, newest first; empty where storage is refused. */
export function readRecent(): RecentHit[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isRecent).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function keepRecent({ title, href }: RecentHit): void {
  try {
    const others = readRecent().filter((one) => one.href !== href);
    localStorage.setItem(KEY, JSON.stringify([{ title, href }, ...others].slice(0, MOST)));
  } catch {
    // storage is refused: nothing is remembered
  }
}

const isRecent = (value: unknown): value is RecentHit =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as RecentHit).title === "string" &&
  /^\/(?!\/)/.test(String((value as RecentHit).href));
