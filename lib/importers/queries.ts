import "server-only";
import { count, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import type { ImportSource, ImportStatus } from "@/db/enums";
import { imports, users } from "@/db/schema";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import type { Problem } from "./onet/types";
import type { PlanView } from "./plan";
import { canImport } from "./policy";

export type ImportProgress = { status: ImportStatus; stage: string; done: number; total: number };

export type ImportListItem = ImportProgress & {
  id: number;
  source: ImportSource;
  release: string | null;
  /** null = a command of the server. */
  by: string | null;
  createdAt: Date;
  finishedAt: Date | null;
};

export type ImportView = ImportListItem & { plan: PlanView | null; problems: Problem[] };

const PAGE = 20;

const PROGRESS = { status: imports.status, stage: imports.stage, done: imports.done, total: imports.total };
const ITEM = {
  ...PROGRESS,
  id: imports.id,
  source: imports.source,
  release: imports.release,
  by: users.name,
  createdAt: imports.createdAt,
  finishedAt: imports.finishedAt,
};

/** Imports, newest first, 20 a page. Admins only. */
export async function listImports(
  viewer: Viewer,
  { page }: { page: number },
): Promise<{ imports: ImportListItem[]; page: number; pages: number }> {
  mayImport(viewer);
  const [total] = await db.select({ count: count() }).from(imports);
  const pages = Math.max(1, Math.ceil((total?.count ?? 0) / PAGE));
  const shown = Math.min(Math.max(1, page), pages);
  const rows = await db
    .select(ITEM)
    .from(imports)
    .leftJoin(users, eq(users.id, imports.createdBy))
    .orderBy(desc(imports.id))
    .limit(PAGE)
    .offset((shown - 1) * PAGE);
  return { imports: rows, page: shown, pages };
}

/** One import with its plan and problems. Throws AppError not_found when there is none. Admins only. */
export async function getImport(viewer: Viewer, importId: number): Promise<ImportView> {
  mayImport(viewer);
  const [row] = await db
    .select({ ...ITEM, plan: imports.plan, problems: imports.problems })
    .from(imports)
    .leftJoin(users, eq(users.id, imports.createdBy))
    .where(eq(imports.id, importId));
  if (!row) throw notThere();
  return { ...row, plan: row.plan as PlanView | null };
}

/** How far an import is. Throws AppError not_found when there is none. Admins only. */
export async function importProgress(viewer: Viewer, importId: number): Promise<ImportProgress> {
  mayImport(viewer);
  const [row] = await db.select(PROGRESS).from(imports).where(eq(imports.id, importId));
  if (!row) throw notThere();
  return row;
}

function mayImport(viewer: Viewer): void {
  if (!canImport(viewer)) throw new AppError("forbidden", "Only admins see imports.");
}

const notThere = () => new AppError("not_found", "There is no such import.");
