import { readSignedInHint } from "@/components/shell/signed-in-hint";
import type { Mine } from "@/components/shell/use-mine";
import type { MyRoleAnswer } from "@/lib/roles/mine";

export type MineHere = Exclude<Mine<MyRoleAnswer>, { state: "waiting" }>;

/** The answer under way or just given, so that every leaf of one page shares one request. */
let asked: { slug: string; at: number; answer: Promise<MineHere> } | null = null;
const FRESH_MS = 2_000;

/** What is known of the signed-in learner for a role. Visitors and staff cause no request; never throws. Browser only. */
export function askMine(slug: string): Promise<MineHere> {
  const accountRole = readSignedInHint();
  if (!accountRole) return Promise.resolve({ state: "visitor" });
  if (accountRole !== "learner") return Promise.resolve({ state: "staff" });
  if (asked?.slug === slug && performance.now() - asked.at < FRESH_MS) return asked.answer;
  asked = { slug, at: performance.now(), answer: request(slug).catch(() => ({ state: "failed" })) };
  return asked.answer;
}

async function request(slug: string): Promise<MineHere> {
  const response = await fetch(`/api/v1/me/roles/${slug}`, { headers: { accept: "application/json" } });
  if (response.status === 401) return { state: "visitor" };
  if (!response.ok) return { state: "failed" };
  const body = (await response.json()) as { data: MyRoleAnswer };
  return { state: "known", answer: body.data };
}
