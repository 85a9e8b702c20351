import "server-only";
import { forbidden, redirect } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import type { AccountRole } from "@/db/enums";
import { AppError } from "../errors";
import { renderIn } from "../reader-locale";
import type { Viewer } from "../viewer";
import { auth } from "./config";

/**
 * Who is asking, from the auth session's row in the database; null for a visitor. Once a request.
 * Throws AppError unavailable while the database cannot say: that is not the same as signed out.
 */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  await connection();
  const session = await auth();
  if (session?.unavailable) {
    throw new AppError(
      "unavailable",
      "Bearing cannot reach its database just now. Nothing was saved. Try again in a minute.",
    );
  }
  if (!session?.viewer?.userId) return null;
  renderIn(session.viewer.locale);
  return session.viewer;
});

/** For pages: the viewer, or off to sign in; the wrong account role gets 403. proxy.ts has already given the status. */
export async function requireViewer(...accountRoles: AccountRole[]): Promise<Viewer> {
  const viewer = await getViewer();
  if (!viewer) redirect("/sign-in");
  if (accountRoles.length > 0 && !accountRoles.includes(viewer.accountRole)) forbidden();
  return viewer;
}
