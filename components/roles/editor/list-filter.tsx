import type { Route } from "next";
import Form from "next/form";
import { Button } from "@/components/ui/button";
import { ROLE_LIST_SORTS, type RoleListQuery, type RoleListSort } from "@/lib/roles/edit/list-query";

const CONTROL = "block min-h-11 w-full rounded-md border border-line-strong bg-surface px-3";

const SORT_LABELS: Record<RoleListSort, string> = {
  catalog: "Catalog order",
  title: "Title",
  published: "Last published",
  followed: "Most followed",
};

/** Search, state, kind and order of the list; all of it is in the address. */
export const ListFilter = ({ query }: { query: RoleListQuery }) => (
  <Form action={"/admin/roles" as Route} className="mb-6 grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap">
    <label className="col-span-2 grow space-y-1.5 sm:max-w-sm">
      <span className="block font-semibold">Search</span>
      <input
        type="search"
        name="q"
        defaultValue={query.q}
        maxLength={200}
        placeholder="Title, address or O*NET code"
        className={CONTROL}
      />
    </label>
    <label className="space-y-1.5">
      <span className="block font-semibold">State</span>
      <select name="status" defaultValue={query.status ?? ""} className={CONTROL}>
        <option value="">All</option>
        <option value="draft_waiting">With a draft waiting</option>
        <option value="ready">Ready for review</option>
        <option value="published">Published</option>
        <option value="draft">Never published</option>
        <option value="archived">Archived</option>
      </select>
    </label>
    <label className="space-y-1.5">
      <span className="block font-semibold">Written by</span>
      <select name="kind" defaultValue={query.kind ?? ""} className={CONTROL}>
        <option value="">Anybody</option>
        <option value="curated">Our editors</option>
        <option value="imported">Imported</option>
        <option value="adopted">Imported, edited here</option>
      </select>
    </label>
    <label className="space-y-1.5">
      <span className="block font-semibold">Order</span>
      <select name="sort" defaultValue={query.sort} className={CONTROL}>
        {ROLE_LIST_SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {SORT_LABELS[sort]}
          </option>
        ))}
      </select>
    </label>
    <Button type="submit" look="secondary" className="col-span-1 sm:col-span-2">
      Show
    </Button>
  </Form>
);
