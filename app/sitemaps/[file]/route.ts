import { cacheLife, cacheTag } from "next/cache";
import { readSitemapPart } from "@/lib/machine/addresses";
import { fileAnswer, NO_FILES, slugOf, XML } from "@/lib/machine/answer";
import { tags } from "@/lib/platform/cache";
import { env } from "@/lib/platform/env";

export const generateStaticParams = async () => NO_FILES("xml");

export async function GET(_request: Request, { params }: RouteContext<"/sitemaps/[file]">): Promise<Response> {
  const name = slugOf((await params).file, "xml");
  return fileAnswer(name === null ? null : await sitemap(name), XML);
}

/** Kept until something is published. */
async function sitemap(name: string): Promise<string | null> {
  "use cache";
  cacheLife("max");
  cacheTag(tags.catalog, tags.roles, tags.courses, tags.skills);
  return readSitemapPart(env.appOrigin, name);
}
