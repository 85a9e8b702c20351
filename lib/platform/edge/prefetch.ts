import { type NextRequest, NextResponse } from "next/server";

/**
 * Is this the browser fetching a page ahead of a click? The router asks for a part of a page by name; a redirect to
 * another page would make it ask that page for a part it does not have. (`skipProxyUrlNormalize` lets us see this.)
 */
export const isPrefetch = (request: NextRequest): boolean => request.headers.has("next-router-segment-prefetch");

/** Nothing to fetch ahead; the click itself will ask again and get the real answer. */
export const nothingYet = (): NextResponse =>
  new NextResponse(null, { status: 204, headers: { "cache-control": "private, no-store" } });

/** The query string without what the router adds for itself. "" when nothing else is there. */
export function ownSearch(request: NextRequest): string {
  const query = new URLSearchParams(request.nextUrl.search);
  if (!query.has("_rsc")) return request.nextUrl.search;
  query.delete("_rsc");
  return query.size > 0 ? `?${query}` : "";
}
