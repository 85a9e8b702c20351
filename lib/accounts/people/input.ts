import { z } from "zod";
import { ACCOUNT_ROLES, ACCOUNT_STATUSES, type AccountRole, type AccountStatus } from "@/db/enums";
import { rowId } from "@/lib/platform/input";

export const personInput = z.object({ userId: rowId });

export const accountRoleInput = z.object({
  userId: rowId,
  accountRole: z.enum(ACCOUNT_ROLES, { error: "Choose an account role." }),
});

export type PeopleFilter = { q: string; accountRole: AccountRole | null; status: AccountStatus | null; page: number };

type Query = Record<string, string | string[] | undefined>;
const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? "") : (value ?? ""));

/** The filter a URL asks for; what it does not understand counts as not asked for. Pages count from 1. */
export function peopleFilter(query: Query): PeopleFilter {
  const page = Number(one(query.page));
  return {
    q: one(query.q).replaceAll(String.fromCharCode(0), "").normalize("NFC").trim().slice(0, 120),
    accountRole: ACCOUNT_ROLES.find((accountRole) => accountRole === one(query.accountRole)) ?? null,
    status: ACCOUNT_STATUSES.find((status) => status === one(query.status)) ?? null,
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  };
}

/** The URL query of a filter; page 1 and empty parts are left out. */
export function peopleQuery(filter: PeopleFilter): string {
  const query = new URLSearchParams();
  if (filter.q) query.set("q", filter.q);
  if (filter.accountRole) query.set("accountRole", filter.accountRole);
  if (filter.status) query.set("status", filter.status);
  if (filter.page > 1) query.set("page", String(filter.page));
  const text = query.toString();
  return text ? `?${text}` : "";
}
