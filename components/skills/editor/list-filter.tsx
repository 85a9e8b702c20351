import type { Route } from "next";
import Form from "next/form";
import { Button } from "@/components/ui/button";
import { SKILL_KINDS } from "@/db/enums";
import type { SkillEditQuery } from "@/lib/skills/input";
import { KIND_NAMES } from "./kind-names";

const CONTROL = "block min-h-11 w-full rounded-md border border-line-strong bg-surface px-3";

/** Search, kind and state of the list; all of it is in the address. */
export const ListFilter = ({ query }: { query: SkillEditQuery }) => (
  <Form action={"/admin/skills" as Route} className="mb-6 grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap">
    <label className="col-span-2 grow space-y-1.5 sm:max-w-sm">
      <span className="block font-semibold">Search</span>
      <input
        type="search"
        name="q"
        defaultValue={query.q}
        maxLength={200}
        placeholder="Name or another name"
        className={CONTROL}
      />
    </label>
    <label className="space-y-1.5">
      <span className="block font-semibold">Kind</span>
      <select name="kind" defaultValue={query.kind ?? ""} className={CONTROL}>
        <option value="">All</option>
        {SKILL_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {KIND_NAMES[kind]}
          </option>
        ))}
      </select>
    </label>
    <label className="space-y-1.5">
      <span className="block font-semibold">State</span>
      <select name="status" defaultValue={query.status ?? ""} className={CONTROL}>
        <option value="">All but merged</option>
        <option value="draft_waiting">With a draft waiting</option>
        <option value="ready">Ready for review</option>
        <option value="duplicate">Possible duplicates</option>
        <option value="unused">Used by nothing</option>
        <option value="published">Published</option>
        <option value="draft">Never published</option>
        <option value="merged">Merged</option>
      </select>
    </label>
    <Button type="submit" look="secondary" className="col-span-2">
      Show
    </Button>
  </Form>
);
