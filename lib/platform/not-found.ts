import "server-only";
import { notFound } from "next/navigation";
import { AppError } from "./errors";

/** For pages: a query's "not_found" becomes the not-found page. */
export async function orNotFound<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}
