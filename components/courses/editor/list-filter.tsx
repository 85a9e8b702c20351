import Form from "next/form";
import { Button } from "@/components/ui/button";
import { COURSE_LIST_SORTS, type CourseListQuery, type CourseListSort } from "@/lib/courses/list-query";

const CONTROL = "block min-h-11 w-full rounded-md border border-line-strong bg-surface px-3";

const SORT_LABELS: Record<CourseListSort, string> = {
  catalog: "Catalog order",
  title: "Title",
  published: "Last published",
  enrolled: "Most enrolled",
};

/** Search, status and order of the list; all of it is in the address. */
export const ListFilter = ({ query }: { query: CourseListQuery }) => (
  <Form action="/admin/courses" className="mb-6 grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap">
    <label className="col-span-2 grow space-y-1.5 sm:max-w-sm">
      <span className="block font-semibold">Search</span>
      <input
        type="search"
        name="q"
        defaultValue={query.q}
        maxLength={200}
        placeholder="Title, provider or address"
        className={CONTROL}
      />
    </label>
    <label className="space-y-1.5">
      <span className="block font-semibold">Status</span>
      <select name="status" defaultValue={query.status ?? ""} className={CONTROL}>
        <option value="">All</option>
        <option value="draft_waiting">With a draft waiting</option>
        <option value="published">Published</option>
        <option value="draft">Never published</option>
        <option value="archived">Archived</option>
      </select>
    </label>
    <label className="space-y-1.5">
      <span className="block font-semibold">Order</span>
      <select name="sort" defaultValue={query.sort} className={CONTROL}>
        {COURSE_LIST_SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {SORT_LABELS[sort]}
          </option>
        ))}
      </select>
    </label>
    <Button type="submit" look="secondary" className="col-span-2">
      Show
    </Button>
  </Form>
);
