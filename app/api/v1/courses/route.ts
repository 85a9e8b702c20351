import type { NextRequest } from "next/server";
import { courseSummary } from "@/lib/courses/api";
import { courseListInput } from "@/lib/courses/input";
import { courseSlice } from "@/lib/courses/queries";
import { json, respond } from "@/lib/platform/api";
import { parse } from "@/lib/platform/input";

/** Published courses in catalog order: `{ data, nextCursor }`, narrowed as the courses list is. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(async () => {
    const input = parse(courseListInput, Object.fromEntries(request.nextUrl.searchParams));
    const { courses, nextCursor } = await courseSlice(input);
    return json({ data: courses.map(courseSummary), nextCursor }, 200, { "cache-control": "public, no-cache" });
  });
}
