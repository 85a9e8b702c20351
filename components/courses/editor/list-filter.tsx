import { ListFilter as Filter, optionsOf } from "@/components/ui/list-filter";
import { COURSE_LIST_SORTS, type CourseListQuery, type CourseListSort } from "@/lib/courses/list-query";

const SORT_LABELS: Record<CourseListSort, string> = {
  catalog: "Catalog order",
  title: "Title",
  published: "Last published",
  enrolled: "Most enrolled",
};

const STATUSES = [
  { value: "", label: "All" },
  { value: "draft_waiting", label: "With a draft waiting" },
  { value: "published", label: "Published" },
  { value: "draft", label: "Never published" },
  { value: "archived", label: "Archived" },
];

/** Search, status and order of the list of courses. */
export const ListFilter = ({ query }: { query: CourseListQuery }) => (
  <Filter
    action="/admin/courses"
    q={query.q ?? ""}
    placeholder="Title, provider or address"
    choices={[
      { name: "status", label: "Status", value: query.status ?? "", options: STATUSES },
      { name: "sort", label: "Order", value: query.sort, options: optionsOf(SORT_LABELS, COURSE_LIST_SORTS) },
    ]}
  />
);
