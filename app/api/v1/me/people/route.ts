import type { NextRequest } from "next/server";
import { json, respond, unauthorized } from "@/lib/platform/api";
import { getViewer } from "@/lib/platform/auth/viewer";
import { searchText } from "@/lib/platform/search-text";
import { LONGEST_TEXT } from "@/lib/search/input";
import { findPeople } from "@/lib/search/people";

/** People a mentor or an admin may see, by `q`: `{ data: [{ name, line, href }] }`, at most five; 401 without an auth session. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(async () => {
    const viewer = await getViewer();
    if (!viewer) return unauthorized();
    const q = searchText(request.nextUrl.searchParams.get("q") ?? "").slice(0, LONGEST_TEXT);
    return json({ data: await findPeople(viewer, q) });
  });
}
