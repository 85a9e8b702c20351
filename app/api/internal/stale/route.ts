import { revalidateTag } from "next/cache";
import { json, respond, unauthorized } from "@/lib/platform/api";
import { isStaleToken, tagsSince } from "@/lib/platform/stale";

/** This process's own call (lib/platform/stale-watch.ts): makes the pages anew that were announced after notice `after`. */
export async function POST(request: Request): Promise<Response> {
  return respond(async () => {
    if (!isStaleToken(request.headers.get("x-bearing-token"))) return unauthorized();
    const after = Number(new URL(request.url).searchParams.get("after"));
    const tags = await tagsSince(Number.isSafeInteger(after) && after > 0 ? after : 0);
    for (const tag of tags) revalidateTag(tag, { expire: 0 });
    return json({ data: { tags } });
  });
}
