import { type NextRequest, NextResponse } from "next/server";
import { SEALED_POLICY } from "./policy";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
const KNOWN = new Set([...SAFE, "POST", "PUT", "PATCH", "DELETE"]);
const MAX_BODY = 1_048_576;

/** Refuses what no page of ours sends: foreign writes, oversized bodies, unknown methods, undecodable paths. */
export function refuseUnsafe(request: NextRequest): NextResponse | null {
  if (!KNOWN.has(request.method)) return refusal(405, "Bearing does not know this method.");
  try {
    decodeURIComponent(request.nextUrl.pathname);
  } catch {
    return refusal(400, "This address is not well formed.");
  }
  if (SAFE.has(request.method)) return null;
  const foreign = refuseForeign(request);
  if (foreign) return foreign;
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BODY)
    return refusal(413, "That is too large. Send at most 1 MB.");
  return null;
}

/** Refuses what was sent from another site; for the one upload that does not pass the door. */
export function refuseForeign(request: NextRequest): NextResponse | null {
  if (fromOurselves(request)) return null;
  return refusal(403, "This form was sent from another site. Open Bearing and send it from there.");
}

/** The browser says so itself, or the Origin is ours. Neither header at all means a caller that is no browser page. */
function fromOurselves(request: NextRequest): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = request.headers.get("origin");
  if (!origin) return false;
  const ours = process.env.APP_ORIGIN?.replace(/\/$/, "");
  if (ours) return origin === ours;
  try {
    return new URL(origin).host === request.headers.get("host");
  } catch {
    return false;
  }
}

const refusal = (status: number, message: string): NextResponse =>
  NextResponse.json(
    { error: { code: "refused", message, fields: {} } },
    { status, headers: { "content-security-policy": SEALED_POLICY, "cache-control": "no-store" } },
  );
