import { cacheLife, cacheTag } from "next/cache";
import { fileAnswer, NO_FILES, PNG, slugOf } from "@/lib/machine/answer";
import { tags } from "@/lib/platform/cache";
import { roleCard } from "@/lib/roles/card";
import { getRole } from "@/lib/roles/queries";
import { draw } from "../../draw";

export const generateStaticParams = async () => NO_FILES("png");

export async function GET(_request: Request, { params }: RouteContext<"/pictures/roles/[file]">): Promise<Response> {
  const slug = slugOf((await params).file, "png");
  return fileAnswer(slug === null ? null : await picture(slug), PNG);
}

/** Kept until the role or one it names is edited; null when there is none. */
async function picture(slug: string): Promise<Uint8Array<ArrayBuffer> | null> {
  "use cache";
  cacheLife("max");
  cacheTag(tags.catalog, tags.role(slug));
  const role = await getRole(slug);
  return role && draw(roleCard(role));
}
