import { json } from "@/lib/platform/api";
import { health } from "@/lib/platform/health";

/** 200 only when the database answers, its migrations are done and its settings are safe. */
export async function GET(): Promise<Response> {
  const state = await health();
  return state.ok ? json(state) : json(state, 503, { "cache-control": "no-store", "retry-after": "5" });
}
