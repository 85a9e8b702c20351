import { ListFilter as Filter, optionsOf } from "@/components/ui/list-filter";
import { ROLE_LIST_SORTS, type RoleListQuery, type RoleListSort } from "@/lib/roles/edit/list-query";

const SORT_LABELS: Record<RoleListSort, string> = {
  catalog: "Catalog order",
  title: "Title",
  published: "Last published",
  followed: "Most followed",
};

const STATES = [
  { value: "", label: "All" },
  { value: "draft_waiting", label: "With a draft waiting" },
  { value: "ready", label: "Ready for review" },
  { value: "published", label: "Published" },
  { value: "draft", label: "Never published" },
  { value: "archived", label: "Archived" },
];

const AUTHORS = [
  { value: "", label: "Anybody" },
  { value: "curated", label: "Our editors" },
  { value: "imported", label: "Imported" },
  { value: "adopted", label: "Imported, edited here" },
];

/** Search, state, author and order of the list of roles. */
export const ListFilter = ({ query }: { query: RoleListQuery }) => (
  <Filter
    action="/admin/roles"
    q={query.q ?? ""}
    placeholder="Title, address or O*NET code"
    choices={[
      { name: "status", label: "State", value: query.status ?? "", options: STATES },
      { name: "kind", label: "Written by", value: query.kind ?? "", options: AUTHORS },
      { name: "sort", label: "Order", value: query.sort, options: optionsOf(SORT_LABELS, ROLE_LIST_SORTS) },
    ]}
  />
);
