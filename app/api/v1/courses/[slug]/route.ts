import { courseDetail } from "@/lib/courses/api";
import { getCourse } from "@/lib/courses/queries";
import { json, respond } from "@/lib/platform/api";
import { AppError } from "@/lib/platform/errors";
import { slug as slugInput } from "@/lib/platform/input";

/** One published course with everything its page shows. */
export function GET(_request: Request, { params }: RouteContext<"/api/v1/courses/[slug]">): Promise<Response> {
  return respond(async () => {
    const slug = slugInput.safeParse((await params).slug);
    const course = slug.success ? await getCourse(slug.data) : null;
    if (!course) throw new AppError("not_found", "There is no published course with this slug.");
    return json({ data: courseDetail(course) }, 200, { "cache-control": "public, no-cache" });
  });
}
