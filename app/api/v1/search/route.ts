import type { NextRequest } from "next/server";
import { json, respond } from "@/lib/platform/api";
import { clientAddress } from "@/lib/platform/auth/request";
import { parse } from "@/lib/platform/input";
import { LIMITS, spend } from "@/lib/platform/limits";
import { searchAll } from "@/lib/search/all";
import { searchInput } from "@/lib/search/input";

/** Roles, skills and courses for a text: `{ data: { q, takenFor, groups, near } }`, `limit` of each kind 1–20. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(async () => {
    const { q, limit } = parse(searchInput, Object.fromEntries(request.nextUrl.searchParams));
    const address = clientAddress(request.headers);
    if (address) await spend(LIMITS.api, address);
    return json({ data: await searchAll(q, limit) }, 200, { "cache-control": "public, max-age=60, s-maxage=60" });
  });
}
