import { cacheLife, cacheTag } from "next/cache";
import { ATOM, fileAnswer, NO_FILES, slugOf } from "@/lib/machine/answer";
import { tags } from "@/lib/platform/cache";
import { env } from "@/lib/platform/env";
import { readRoleFeed } from "@/lib/roles/feed";

export const generateStaticParams = async () => NO_FILES("xml");

export async function GET(_request: Request, { params }: RouteContext<"/feeds/roles/[file]">): Promise<Response> {
  const slug = slugOf((await params).file, "xml");
  return fileAnswer(slug === null ? null : await feed(slug), ATOM);
}

/** Kept until the role is edited; null when there is none. */
async function feed(slug: string): Promise<string | null> {
  "use cache";
  cacheLife("max");
  cacheTag(tags.catalog, tags.role(slug));
  return readRoleFeed(env.appOrigin, slug);
}
