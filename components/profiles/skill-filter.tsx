import type { Route } from "next";
import Link from "next/link";
import { cx } from "@/components/ui/cx";
import type { SkillKind } from "@/db/enums";
import type { RateFilter } from "@/lib/profiles/rate-filter";
import { SearchBox } from "./search-box";

const KINDS: Record<SkillKind, string> = {
  technology: "Technologies",
  knowledge: "Knowledge",
  foundational: "Soft skills",
};

/** Search by name, and the kinds to go through. */
export function SkillFilter({
  filter,
  kinds,
}: {
  filter: RateFilter;
  kinds: readonly { kind: SkillKind; count: number }[];
}) {
  const places = [
    { label: "For my roles", href: "/profile/skills", here: filter.q === "" && filter.kind === null },
    ...kinds.map(({ kind, count }) => ({
      label: `${KINDS[kind]} (${count})`,
      href: `/profile/skills?kind=${kind}`,
      here: filter.kind === kind,
    })),
  ];
  return (
    <div className="mb-8">
      <SearchBox path="/profile/skills" label="Search skills by any name" value={filter.q} />
      <nav aria-label="Which skills" className="-mx-1 overflow-x-auto">
        <ul className="flex gap-x-5 px-1">
          {places.map(({ label, href, here }) => (
            <li key={href}>
              <Link
                href={href as Route}
                aria-current={here ? "page" : undefined}
                className={cx(
                  "figures inline-flex min-h-11 items-center whitespace-nowrap border-b-2 font-medium",
                  here ? "border-accent text-ink" : "border-transparent text-soft hover:text-ink",
                )}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
