import { Button } from "@/components/ui/button";
import { SKILL_KINDS } from "@/db/enums";
import type { SkillListQuery } from "@/lib/skills/input";
import { SKILL_KIND_LABELS } from "@/lib/skills/text";

const CONTROL = "block min-h-11 w-full rounded-md border border-line-strong bg-surface px-3";

/** The box over the list of skills; what it finds is in the address. */
export const SkillFilter = ({ query }: { query: Pick<SkillListQuery, "q" | "kind"> }) => (
  <form action="/skills" className="mb-8 grid items-end gap-3 sm:grid-cols-[minmax(0,24rem)_14rem_auto]">
    <label className="space-y-1.5">
      <span className="block font-semibold">Search skills</span>
      <input
        type="search"
        name="q"
        defaultValue={query.q}
        maxLength={200}
        placeholder="A name or another name for it"
        className={CONTROL}
      />
    </label>
    <label className="space-y-1.5">
      <span className="block font-semibold">Kind</span>
      <select name="kind" defaultValue={query.kind ?? ""} className={CONTROL}>
        <option value="">All kinds</option>
        {SKILL_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {SKILL_KIND_LABELS[kind].many}
          </option>
        ))}
      </select>
    </label>
    <Button type="submit" look="secondary" className="sm:justify-self-start">
      Show
    </Button>
  </form>
);
