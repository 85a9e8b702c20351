import { type NextRequest, NextResponse } from "next/server";
import { SEALED_POLICY } from "./policy";

type Shared = { bearingDatabase?: { up: boolean } };

/** What the watchdog of this process saw last; up until it has seen otherwise. */
export const databaseDown = (): boolean => (globalThis as Shared).bearingDatabase?.up === false;

const SENTENCE =
  "Bearing cannot reach its database just now. Nothing you saved is lost. This page will work again in a moment.";

/** 503 with Retry-After, as JSON for the API and as a small page for people. */
export function unavailable(request: NextRequest): NextResponse {
  const headers = { "retry-after": "5", "cache-control": "no-store", "content-security-policy": SEALED_POLICY };
  if (request.nextUrl.pathname.startsWith("/api/")) {
    return NextResponse.json(
      { error: { code: "unavailable", message: SENTENCE, fields: {} } },
      { status: 503, headers },
    );
  }
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="5"><title>Back in a moment · Bearing</title></head><body><main><h1>Back in a moment</h1><p>${SENTENCE}</p></main></body></html>`;
  return new NextResponse(page, { status: 503, headers: { ...headers, "content-type": "text/html; charset=utf-8" } });
}
