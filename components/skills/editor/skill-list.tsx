import type { Route } from "next";
import Link from "next/link";
import { Tag } from "@/components/ui/layout";
import { Table, Td, Th } from "@/components/ui/table";
import { count } from "@/lib/platform/money";
import type { SkillListRow } from "@/lib/skills/edit/list";
import { KIND_NAMES } from "./kind-names";

const STATUS_LABELS = { draft: "Never published", published: "Published", merged: "Merged" } as const;

/** Skills to edit: a table where there is room, a list of cards where there is not. */
export function SkillList({ rows, caption }: { rows: readonly SkillListRow[]; caption: string }) {
  return (
    <>
      <ul className="divide-y divide-line border-y border-line sm:hidden">
        {rows.map((skill) => (
          <li key={skill.id} className="py-3">
            <Name skill={skill} />
            <p className="figures mt-1.5 flex flex-wrap items-center gap-2 text-sm text-soft">
              <Status skill={skill} />
              <span>{count(skill.roles)} roles</span>
              <span>{count(skill.courses)} courses</span>
              <span>{count(skill.learners)} learners</span>
            </p>
          </li>
        ))}
      </ul>
      <div className="hidden sm:block">
        <Table
          caption={caption}
          head={
            <tr>
              <Th>Skill</Th>
              <Th>State</Th>
              <Th numeric>Roles</Th>
              <Th numeric>Courses</Th>
              <Th numeric>Learners</Th>
              <Th numeric>Revision</Th>
            </tr>
          }
        >
          {rows.map((skill) => (
            <tr key={skill.id} className="hover:bg-sunken">
              <Td className="min-w-56 py-2">
                <Name skill={skill} />
              </Td>
              <Td className="py-2.5">
                <Status skill={skill} />
              </Td>
              <Td numeric className="py-2.5">
                {count(skill.roles)}
              </Td>
              <Td numeric className="py-2.5">
                {count(skill.courses)}
              </Td>
              <Td numeric className="py-2.5">
                {count(skill.learners)}
              </Td>
              <Td numeric className="py-2.5">
                {skill.revision}
              </Td>
            </tr>
          ))}
        </Table>
      </div>
    </>
  );
}

const Name = ({ skill }: { skill: SkillListRow }) => (
  <>
    <Link href={`/admin/skills/${skill.id}` as Route} prefetch={false} className="group block min-h-11">
      <span className="block font-semibold leading-snug text-accent underline-offset-4 group-hover:underline">
        {skill.name}
      </span>
      <span className="block text-sm text-soft">
        {KIND_NAMES[skill.kind]}
        {skill.onet && ", O*NET"}
      </span>
    </Link>
    {skill.alike.length > 0 && skill.status !== "merged" && (
      <p className="text-sm leading-snug text-soft">
        Reads like{" "}
        {skill.alike.map((other, index) => (
          <span key={other.id}>
            {index > 0 && ", "}
            <Link
              href={`/admin/skills/${skill.id}/merge?into=${other.id}` as Route}
              prefetch={false}
              className="inline-flex min-h-6 items-center text-accent underline underline-offset-4"
            >
              {other.name}
            </Link>
          </span>
        ))}
      </p>
    )}
  </>
);

const Status = ({ skill }: { skill: SkillListRow }) => (
  <span className="flex flex-wrap gap-1">
    <Tag look={skill.status === "published" ? "good" : "plain"}>{STATUS_LABELS[skill.status]}</Tag>
    {skill.draftWaiting && <Tag look="role">{skill.ready ? "Ready for review" : "Draft waiting"}</Tag>}
  </span>
);
