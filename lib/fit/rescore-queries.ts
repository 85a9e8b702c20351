import "server-only";
import { count, desc, eq, gt, inArray, ne, or } from "drizzle-orm";
import { db } from "@/db/client";
import type { RescoreStatus } from "@/db/enums";
import { fitEvents, fitRescores, roles } from "@/db/schema";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { canSeeJobs } from "./policy";
import { causeLabel } from "./text";

/** One re-scoring as admins see it. */
export type RescoreItem = {
  id: number;
  status: RescoreStatus;
  /** null = every followed role. */
  role: { slug: string; title: string } | null;
  /** What happened, as charts name it. */
  cause: string;
  /** Fits to score again, and scored so far. */
  total: number;
  done: number;
  /** How many moved, and by how many points of overall on average; null when none did. */
  moved: number;
  meanMove: number | null;
  /** Why the last try broke off. */
  error: string | null;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
};

const PAGE = 20;

/** Nobody wants to hear of a role that nobody follows. */
const SHOWN = or(gt(fitRescores.total, 0), ne(fitRescores.status, "done"));

/** Re-scorings, newest first, 20 a page; `running` when any at all is under way or waits. Admins only. */
export async function listRescores(
  viewer: Viewer,
  { page }: { page: number },
): Promise<{ rescores: RescoreItem[]; page: number; pages: number; running: boolean }> {
  if (!canSeeJobs(viewer)) throw new AppError("forbidden", "Only admins see jobs.");
  const [all] = await db.select({ count: count() }).from(fitRescores).where(SHOWN);
  const [open] = await db
    .select({ id: fitRescores.id })
    .from(fitRescores)
    .where(inArray(fitRescores.status, ["queued", "running"]))
    .limit(1);
  const pages = Math.max(1, Math.ceil((all?.count ?? 0) / PAGE));
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  const rows = await db
    .select({
      rescore: fitRescores,
      role: { slug: roles.slug, title: roles.title },
      kind: fitEvents.kind,
      detail: fitEvents.detail,
    })
    .from(fitRescores)
    .innerJoin(fitEvents, eq(fitEvents.id, fitRescores.eventId))
    .leftJoin(roles, eq(roles.id, fitRescores.roleId))
    .where(SHOWN)
    .orderBy(desc(fitRescores.id))
    .limit(PAGE)
    .offset((shown - 1) * PAGE);
  return { rescores: rows.map(itemOf), page: shown, pages, running: open !== undefined };
}

type Row = {
  rescore: typeof fitRescores.$inferSelect;
  role: { slug: string; title: string } | null;
  kind: Parameters<typeof causeLabel>[0];
  detail: Record<string, unknown>;
};

function itemOf({ rescore, role, kind, detail }: Row): RescoreItem {
  const { id, status, total, done, moved, movedPoints, error, createdAt, startedAt, finishedAt } = rescore;
  return {
    id,
    status,
    role,
    cause: causeLabel(kind, detail),
    total,
    done,
    moved,
    meanMove: moved > 0 ? movedPoints / moved : null,
    error,
    createdAt,
    startedAt,
    finishedAt,
  };
}
