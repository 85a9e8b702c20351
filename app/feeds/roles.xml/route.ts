import { cacheLife, cacheTag } from "next/cache";
import { ATOM, fileAnswer } from "@/lib/machine/answer";
import { tags } from "@/lib/platform/cache";
import { env } from "@/lib/platform/env";
import { readRolesFeed } from "@/lib/roles/feed";

export async function GET(): Promise<Response> {
  return fileAnswer(await feed(), ATOM);
}

/** Kept until a role is edited. */
async function feed(): Promise<string> {
  "use cache";
  cacheLife("max");
  cacheTag(tags.catalog, tags.roles);
  return readRolesFeed(env.appOrigin);
}
