import type { Route } from "next";
import Link from "next/link";
import { Tag } from "@/components/ui/layout";
import { levelWithMargin } from "@/lib/profiles/ledger-text";
import type { LedgerSkill } from "@/lib/profiles/queries";
import { kindsBehind } from "@/lib/profiles/text";

/** Each skill with its level and the kinds of proof behind it; leads to everything that was said. */
export const LedgerBrief = ({ skills }: { skills: readonly LedgerSkill[] }) => (
  <ul className="border-t border-line">
    {skills.map((entry) => {
      const { skill, level, margin, statements } = entry;
      const disputed = statements.some(({ disputes }) => disputes[0]?.status === "open");
      return (
        <li
          key={skill.slug}
          className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-line py-2.5 hover:bg-surface"
        >
          <span className="min-w-0">
            <span className="flex flex-wrap items-center gap-x-3">
              <Link
                href={`/profile/evidence?skill=${skill.slug}#skill-${skill.slug}` as Route}
                prefetch={false}
                className="font-semibold after:absolute after:inset-0 hover:text-accent"
              >
                {skill.name}
              </Link>
              {disputed && <Tag look="role">Disputed</Tag>}
            </span>
            <span className="block text-sm text-soft">{kindsBehind(entry)}</span>
          </span>
          <span className="figures text-right font-semibold">
            {level === null || margin === null ? (
              <span className="font-normal text-soft">none</span>
            ) : (
              levelWithMargin(level, margin)
            )}
          </span>
        </li>
      );
    })}
  </ul>
);
