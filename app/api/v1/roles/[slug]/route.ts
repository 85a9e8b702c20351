import { json, respond } from "@/lib/platform/api";
import { AppError } from "@/lib/platform/errors";
import { slug as slugInput } from "@/lib/platform/input";
import { roleDocument } from "@/lib/roles/document";
import { getRole } from "@/lib/roles/queries";

/** One published role with its requirements, facts and sources. */
export function GET(_request: Request, { params }: RouteContext<"/api/v1/roles/[slug]">): Promise<Response> {
  return respond(async () => {
    const slug = slugInput.safeParse((await params).slug);
    const role = slug.success ? await getRole(slug.data) : null;
    if (!role) throw new AppError("not_found", "There is no published role with this slug.");
    return json({ data: roleDocument(role) }, 200, { "cache-control": "public, s-maxage=60" });
  });
}
