import type { Found, Hit } from "@/lib/search/view";

/** Milliseconds without a key before the server is asked. */
export const PAUSE = 120;

/** What the one box finds for a text; null when it could not be asked. Browser only. */
export const askSearch = (q: string, limit: number, signal: AbortSignal): Promise<Found | null> =>
  ask<Found>(`/api/v1/search?${new URLSearchParams({ q, limit: String(limit) })}`, signal);

export type PersonHit = { name: string; line: string; href: string };

/** The people a member of staff may see, by name or address; null when they could not be asked. */
export const askPeople = (q: string, signal: AbortSignal): Promise<PersonHit[] | null> =>
  ask<PersonHit[]>(`/api/v1/me/people?${new URLSearchParams({ q })}`, signal);

async function ask<T>(address: string, signal: AbortSignal): Promise<T | null> {
  try {
    const response = await fetch(address, { signal, headers: { accept: "application/json" } });
    if (!response.ok) return null;
    return ((await response.json()) as { data: T }).data;
  } catch {
    return null;
  }
}

export const hitsOf = (found: Found | null): Hit[] => found?.groups.flatMap(({ hits }) => hits) ?? [];
