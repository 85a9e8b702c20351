import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { auth } from "@/lib/platform/auth/config";
import { mayOpen } from "@/lib/platform/edge/existing";
import { placeOf } from "@/lib/platform/edge/places";
import { noncePolicy, SEALED_POLICY, SHARED_CACHE } from "@/lib/platform/edge/policy";
import { isPrefetch, nothingYet, ownSearch } from "@/lib/platform/edge/prefetch";
import { isPublished, publishedSkill } from "@/lib/platform/edge/published";
import { databaseDown, unavailable } from "@/lib/platform/edge/unavailable";
import { refuseUnsafe } from "@/lib/platform/edge/unsafe";

/**
 * Gives real statuses and the content security policy before anything is rendered.
 * It is a convenience: every query and command checks the viewer again.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const refused = refuseUnsafe(request);
  if (refused) return refused;
  const place = placeOf(request.nextUrl.pathname, ownSearch(request));
  if (place.kind === "api") return apiAnswer(request);
  if (place.kind === "public") return publicAnswer(request, place);
  if (place.kind === "file") return fileAnswer(request, place);
  if (databaseDown()) return unavailable(request);

  if (place.kind === "open") {
    return withNonce(request, place.rewrite ? new URL(`${place.rewrite}${ownSearch(request)}`, request.url) : null);
  }

  const session = await auth();
  if (session?.unavailable || databaseDown()) return unavailable(request);
  if (!session?.viewer) {
    if (isPrefetch(request)) return nothingYet();
    const next = `${request.nextUrl.pathname}${ownSearch(request)}`;
    const signIn = new URL(`/sign-in?next=${encodeURIComponent(next)}`, request.url);
    return NextResponse.redirect(signIn, 307);
  }
  const { viewer } = session;
  if (place.accountRoles.length > 0 && !place.accountRoles.includes(viewer.accountRole))
    return staticPage(request, "/denied");
  if (place.id !== undefined && !(await mayOpen(viewer, place.pattern, place.id)))
    return staticPage(request, "/missing");
  return withNonce(request, null);
}

/** A prerendered page of ours in place of another: it brings the policy it was stored with, and no cache may keep it. */
function staticPage(request: NextRequest, path: "/denied" | "/missing"): NextResponse {
  if (isPrefetch(request)) return nothingYet();
  const response = NextResponse.rewrite(new URL(path, request.url));
  response.headers.set("cache-control", "private, no-store");
  return response;
}

function apiAnswer(request: NextRequest): NextResponse {
  if (databaseDown() && request.nextUrl.pathname !== "/api/health") return unavailable(request);
  const response = NextResponse.next();
  response.headers.set("content-security-policy", SEALED_POLICY);
  return response;
}

type Named = { noun?: "roles" | "courses" | "skills"; slug?: string };

async function publicAnswer(request: NextRequest, { noun, slug }: Named): Promise<NextResponse> {
  if (noun !== undefined && slug !== undefined) {
    const standing = await standingSlug(noun, slug);
    if (standing === null) return staticPage(request, "/missing");
    // A merged skill's page has moved for good to the skill it was merged into.
    if (standing !== slug) return NextResponse.redirect(new URL(`/${noun}/${standing}`, request.url), 308);
  }
  const response = NextResponse.next();
  if (request.method !== "POST") response.headers.set("cache-control", SHARED_CACHE);
  return response;
}

async function fileAnswer(request: NextRequest, { noun, slug }: Named): Promise<NextResponse> {
  if (noun !== undefined && slug !== undefined && (await standingSlug(noun, slug)) !== slug)
    return staticPage(request, "/missing");
  const response = NextResponse.next();
  response.headers.set("cache-control", SHARED_CACHE);
  response.headers.set("content-security-policy", SEALED_POLICY);
  return response;
}

/** The slug whose published page stands for this one, null when there is none. */
async function standingSlug(noun: "roles" | "courses" | "skills", slug: string): Promise<string | null> {
  if (noun === "skills") return publishedSkill(slug);
  return (await isPublished(noun, slug)) ? slug : null;
}

function withNonce(request: NextRequest, rewrite: URL | null): NextResponse {
  const policy = noncePolicy(randomBytes(16).toString("base64"));
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = rewrite
    ? NextResponse.rewrite(rewrite, { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "private, no-store");
  return response;
}

// The upload of an import is the one body above 1 MB. Whatever passes here is held whole, so exactly that form does not; its route
// checks the same things again.
export const config = {
  matcher: [
    "/((?!_next/static|_next/image|favicon.ico|icon.svg|api/v1/admin/imports$).*)",
    {
      source: "/api/v1/admin/imports",
      missing: [{ type: "header", key: "content-type", value: "multipart/form-data;.*" }],
    },
  ],
};
