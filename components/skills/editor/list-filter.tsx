import { ListFilter as Filter, optionsOf } from "@/components/ui/list-filter";
import { SKILL_KINDS } from "@/db/enums";
import type { SkillEditQuery } from "@/lib/skills/input";
import { KIND_NAMES } from "./kind-names";

const STATES = [
  { value: "", label: "All but merged" },
  { value: "draft_waiting", label: "With a draft waiting" },
  { value: "ready", label: "Ready for review" },
  { value: "duplicate", label: "Possible duplicates" },
  { value: "unused", label: "Used by nothing" },
  { value: "published", label: "Published" },
  { value: "draft", label: "Never published" },
  { value: "merged", label: "Merged" },
];

/** Search, kind and state of the list of skills. */
export const ListFilter = ({ query }: { query: SkillEditQuery }) => (
  <Filter
    action="/admin/skills"
    q={query.q ?? ""}
    placeholder="Name or another name"
    choices={[
      { name: "kind", label: "Kind", value: query.kind ?? "", options: optionsOf(KIND_NAMES, SKILL_KINDS, "All") },
      { name: "status", label: "State", value: query.status ?? "", options: STATES },
    ]}
  />
);
