import type { Route } from "next";
import Link from "next/link";
import { Section } from "@/components/ui/layout";
import { count } from "@/lib/platform/money";
import type { KindOfSkills } from "@/lib/skills/read-list";
import { roleCountText, SKILL_KIND_LABELS, skillHref } from "@/lib/skills/text";

/** All skills by kind, as an index to look through. */
export const SkillKinds = ({ kinds }: { kinds: readonly KindOfSkills[] }) => (
  <>
    {kinds.map(({ kind, total, skills }) =>
      skills.length === 0 ? null : (
        <Section
          key={kind}
          id={kind}
          title={SKILL_KIND_LABELS[kind].many}
          lead={SKILL_KIND_LABELS[kind].about}
          aside={<span className="figures text-sm text-soft">{count(total)}</span>}
        >
          <ul className="gap-x-10 sm:columns-2 lg:columns-3">
            {skills.map((skill) => (
              <li key={skill.slug} className="break-inside-avoid border-b border-line">
                <Link
                  href={skillHref(skill.slug) as Route}
                  prefetch={false}
                  className="group flex min-h-11 items-center justify-between gap-3 py-1.5 leading-snug"
                >
                  <span className="font-medium text-accent underline-offset-4 group-hover:underline">{skill.name}</span>
                  <span className="figures shrink-0 text-sm text-soft">
                    {skill.roles > 0 ? roleCountText(skill.roles) : ""}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
          {total > skills.length && (
            <p className="mt-4">
              <Link
                href={`/skills?kind=${kind}` as Route}
                className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
              >
                All {count(total)}
              </Link>
            </p>
          )}
        </Section>
      ),
    )}
  </>
);
