import type { NextRequest } from "next/server";
import { receiveUpload, UploadRefused } from "@/lib/importers/upload";
import { json, respond, unauthorized } from "@/lib/platform/api";
import { getViewer } from "@/lib/platform/auth/viewer";
import { SEALED_POLICY } from "@/lib/platform/edge/policy";
import { databaseDown, unavailable } from "@/lib/platform/edge/unavailable";
import { refuseForeign } from "@/lib/platform/edge/unsafe";

/**
 * Takes the files of an import as a multipart form, field `source` first, and answers 303 to the page that shows it being read.
 * The door (proxy.ts) leaves out this one path, because it would hold the whole body: what it checks is checked here.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const answer = await respond(async () => {
    const refused = refuseForeign(request);
    if (refused) return refused;
    if (databaseDown()) return unavailable(request);
    const viewer = await getViewer();
    if (!viewer) return unauthorized();
    try {
      const id = await receiveUpload(viewer, {
        contentType: request.headers.get("content-type"),
        contentLength: Number(request.headers.get("content-length") ?? 0),
        body: request.body,
      });
      return seeOther(`/admin/imports/${id}`);
    } catch (error) {
      if (!(error instanceof UploadRefused)) throw error;
      if (wantsPage(request)) return seeOther(`/admin/imports?problem=${error.problem}`);
      if (error.problem !== "too-large") throw error;
      return json({ error: { code: "refused", message: error.message, fields: {} } }, 413);
    }
  });
  answer.headers.set("content-security-policy", SEALED_POLICY);
  return answer;
}

const wantsPage = (request: NextRequest): boolean => (request.headers.get("accept") ?? "").includes("text/html");

const seeOther = (to: string): Response =>
  new Response(null, { status: 303, headers: { location: to, "cache-control": "no-store" } });
