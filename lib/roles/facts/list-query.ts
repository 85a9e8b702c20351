import { searchText } from "@/lib/platform/search-text";

/** What an editor can ask the list for. */
export const FACT_VIEWS = ["stale", "due", "soon", "undated", "all", "withdrawn"] as const;
export type FactListView = (typeof FACT_VIEWS)[number];

export type FactListQuery = {
  view: FactListView;
  q: string;
  /** Slug of the one role. */
  role: string | null;
  /** The one publisher. */
  source: string | null;
  page: number;
};

type Params = Record<string, string | string[] | undefined>;

/** The list an address asks for; what makes no sense is left out. */
export function factListQuery(params: Params): FactListQuery {
  const view = searchText(params.view);
  const role = searchText(params.role);
  const page = Number(searchText(params.page));
  return {
    view: FACT_VIEWS.find((one) => one === view) ?? "stale",
    q: searchText(params.q),
    role: /^[a-z0-9]+(-[a-z0-9]+)*$/.test(role) ? role : null,
    source: searchText(params.source) || null,
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  };
}

/** The parameters of an address that asks for it; what goes without saying is left out. */
export const factListParams = ({ view, q, role, source }: FactListQuery): Record<string, string> => ({
  view: view === "stale" ? "" : view,
  q,
  role: role ?? "",
  source: source ?? "",
});

/** The address of a list, with some of it another. */
export function factListPath(query: FactListQuery, other: Partial<FactListQuery> = {}): `/admin/facts${string}` {
  const wanted = { ...query, page: 1, ...other };
  const params = new URLSearchParams(Object.entries(factListParams(wanted)).filter(([, value]) => value !== ""));
  if (wanted.page > 1) params.set("page", String(wanted.page));
  return params.size > 0 ? `/admin/facts?${params}` : "/admin/facts";
}

/** Where a quick act of the list goes back to: a list of figures, or nothing else. */
export const backPath = (value: unknown): `/admin/facts${string}` =>
  typeof value === "string" && /^\/admin\/facts(\?[\w%.=&+~*-]*)?$/.test(value)
    ? (value as `/admin/facts${string}`)
    : "/admin/facts";
