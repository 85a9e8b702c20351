import type { NextRequest } from "next/server";
import { json, respond } from "@/lib/platform/api";
import { parse } from "@/lib/platform/input";
import { pageInput } from "@/lib/platform/paging";
import { listAttribution, roleSummary } from "@/lib/roles/document";
import { rolesPage } from "@/lib/roles/queries";

/** Published roles in catalog order: `{ data, nextCursor }`, `limit` 1–100, `cursor` of the answer before. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(async () => {
    const { roles, nextCursor } = await rolesPage(parse(pageInput, Object.fromEntries(request.nextUrl.searchParams)));
    return json({ data: roles.map(roleSummary), nextCursor, attribution: listAttribution(roles) }, 200, {
      "cache-control": "public, s-maxage=60",
    });
  });
}
