import { json, respond, unauthorized } from "@/lib/platform/api";
import { getViewer } from "@/lib/platform/auth/viewer";
import { AppError } from "@/lib/platform/errors";
import { parse } from "@/lib/platform/input";
import { answerTraits } from "@/lib/profiles/commands";
import { answerTraitsInput } from "@/lib/profiles/input";

/** Saves the signed-in learner's answers about traits of work and tells what they did to the fit for one role. */
export function POST(request: Request): Promise<Response> {
  return respond(async () => {
    const viewer = await getViewer();
    if (!viewer) return unauthorized();
    const body: unknown = await request.json().catch(() => {
      throw new AppError("invalid", "Send the answers as JSON.");
    });
    return json({ data: await answerTraits(viewer, parse(answerTraitsInput, body)) });
  });
}
