import { cacheLife, cacheTag } from "next/cache";
import { courseCard } from "@/lib/courses/card";
import { getCourse } from "@/lib/courses/queries";
import { fileAnswer, NO_FILES, PNG, slugOf } from "@/lib/machine/answer";
import { tags } from "@/lib/platform/cache";
import { draw } from "../../draw";

export const generateStaticParams = async () => NO_FILES("png");

export async function GET(_request: Request, { params }: RouteContext<"/pictures/courses/[file]">): Promise<Response> {
  const slug = slugOf((await params).file, "png");
  return fileAnswer(slug === null ? null : await picture(slug), PNG);
}

/** Kept until the course or one it names is edited; null when there is none. */
async function picture(slug: string): Promise<Uint8Array<ArrayBuffer> | null> {
  "use cache";
  cacheLife("max");
  cacheTag(tags.catalog, tags.course(slug));
  const course = await getCourse(slug);
  return course && draw(courseCard(course));
}
