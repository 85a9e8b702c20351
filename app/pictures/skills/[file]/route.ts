import { cacheLife, cacheTag } from "next/cache";
import { fileAnswer, NO_FILES, PNG, slugOf } from "@/lib/machine/answer";
import { tags } from "@/lib/platform/cache";
import { skillCard } from "@/lib/skills/card";
import { getSkill } from "@/lib/skills/queries";
import { draw } from "../../draw";

export const generateStaticParams = async () => NO_FILES("png");

export async function GET(_request: Request, { params }: RouteContext<"/pictures/skills/[file]">): Promise<Response> {
  const slug = slugOf((await params).file, "png");
  return fileAnswer(slug === null ? null : await picture(slug), PNG);
}

/** Kept until the skill or one it names is edited; null when there is none. */
async function picture(slug: string): Promise<Uint8Array<ArrayBuffer> | null> {
  "use cache";
  cacheLife("max");
  cacheTag(tags.catalog, tags.skill(slug));
  const skill = await getSkill(slug);
  return skill && draw(skillCard(skill));
}
