import type { Route } from "next";
import Link from "next/link";
import { courseCountText, roleCountText, SKILL_KIND_LABELS, skillHref } from "@/lib/skills/text";
import type { SkillListItem } from "@/lib/skills/view";

/** Skills that were found, each with what it is and how much there is about it. */
export const SkillRows = ({ skills }: { skills: readonly SkillListItem[] }) => (
  <ul className="divide-y divide-line border-y border-line">
    {skills.map((skill) => (
      <li key={skill.slug} className="grid gap-x-8 gap-y-1 py-4 sm:grid-cols-[minmax(0,1fr)_9rem]">
        <div>
          <h2 className="text-lg font-semibold leading-snug">
            <Link
              href={skillHref(skill.slug) as Route}
              prefetch={false}
              className="text-accent underline-offset-4 hover:underline"
            >
              {skill.name}
            </Link>
          </h2>
          <p className="mt-0.5 max-w-read leading-snug text-soft">{skill.description}</p>
        </div>
        <p className="figures text-sm leading-snug text-soft sm:text-right">
          <span className="block text-ink">{SKILL_KIND_LABELS[skill.kind].one}</span>
          {roleCountText(skill.roles)}, {courseCountText(skill.courses)}
        </p>
      </li>
    ))}
  </ul>
);
