import { cacheLife, cacheTag } from "next/cache";
import { readSitemap } from "@/lib/machine/addresses";
import { fileAnswer, XML } from "@/lib/machine/answer";
import { tags } from "@/lib/platform/cache";
import { env } from "@/lib/platform/env";

export async function GET(): Promise<Response> {
  return fileAnswer(await sitemap(), XML);
}

/** Kept until something is published. */
async function sitemap(): Promise<string> {
  "use cache";
  cacheLife("max");
  cacheTag(tags.catalog, tags.roles, tags.courses, tags.skills);
  return readSitemap(env.appOrigin);
}
