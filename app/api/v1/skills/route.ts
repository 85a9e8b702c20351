import type { NextRequest } from "next/server";
import { json, respond } from "@/lib/platform/api";
import { parse } from "@/lib/platform/input";
import { pageInput } from "@/lib/platform/paging";
import { skillSummary } from "@/lib/skills/api";
import { skillsPage } from "@/lib/skills/queries";

/** Published skills in the order they were made: `{ data, nextCursor }`, `limit` 1–100, `cursor` of the answer before. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(async () => {
    const { skills, nextCursor } = await skillsPage(parse(pageInput, Object.fromEntries(request.nextUrl.searchParams)));
    return json({ data: skills.map(skillSummary), nextCursor }, 200, { "cache-control": "public, s-maxage=60" });
  });
}
