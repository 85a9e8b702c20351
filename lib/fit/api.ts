import "server-only";
import { parse } from "@/lib/platform/input";
import { decodeCursor, encodeCursor, pageInput } from "@/lib/platform/paging";
import type { Viewer } from "@/lib/platform/viewer";
import { followedFits } from "./queries";
import type { FollowedFit } from "./view";

/** One role of GET /api/v1/me/fit. Scores 0–100, null when not known; `adds` in points of overall. */
export type FitAnswer = {
  role: { slug: string; title: string; target: boolean };
  overall: number | null;
  band: string | null;
  low: number | null;
  high: number | null;
  parts: { skill: number | null; interest: number | null; preference: number | null };
  readiness: number | null;
  coverage: number;
  enough: boolean;
  provisional: boolean;
  undifferentiated: boolean;
  change30: number | null;
  bestCourse: { slug: string; title: string; adds: number } | null;
  calculatedAt: string;
};

/** A page of the viewer's own fits, target first. Throws AppError invalid on a bad `limit` or `cursor`. */
export async function fitPage(
  viewer: Viewer,
  query: Readonly<Record<string, string | undefined>>,
): Promise<{ data: FitAnswer[]; nextCursor: string | null }> {
  const { limit, cursor } = parse(pageInput, query);
  const start = cursor ? Math.max(0, decodeCursor(cursor).position) : 0;
  const all = await followedFits(viewer, viewer.userId);
  const shown = all.slice(start, start + limit);
  const last = shown.at(-1);
  const more = last !== undefined && start + limit < all.length;
  return { data: shown.map(answerOf), nextCursor: more ? encodeCursor(start + limit, last.role.id) : null };
}

function answerOf({ role, fit, change30, bestCourse, at }: FollowedFit): FitAnswer {
  const { overall, band, low, high, skill, interest, preference, readiness } = fit;
  const { coverage, enough, provisional, undifferentiated } = fit;
  return {
    role: { slug: role.slug, title: role.title, target: role.target },
    overall,
    band,
    low,
    high,
    parts: { skill, interest, preference },
    readiness,
    coverage,
    enough,
    provisional,
    undifferentiated,
    change30,
    bestCourse: bestCourse && { slug: bestCourse.slug, title: bestCourse.title, adds: bestCourse.total },
    calculatedAt: at.toISOString(),
  };
}
