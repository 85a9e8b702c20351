import type { RoleView } from "@/lib/roles/view";
import { Requirements } from "./requirements";
import { NotKnown } from "./role-section";
import { Technologies } from "./technologies";

export function hardSkillsLead(role: RoleView): string | undefined {
  if (role.requirements.length === 0) return undefined;
  const reading =
    "Most important first. Importance runs from 1 to 5, levels from 0 to 5; open a line to read what all five levels mean.";
  return role.curated
    ? `${reading} Both are set by our editors.`
    : `${reading} Both are O*NET ratings of people in the occupation, or of analysts who study it.`;
}

/** Technology and knowledge a role asks for, then the software O*NET names; says so where nothing is rated. */
export function HardSkills({ role }: { role: RoleView }) {
  const ofKind = (kind: "technology" | "knowledge") => role.requirements.filter(({ skill }) => skill.kind === kind);
  const groups = [
    { title: "Technology", needs: ofKind("technology") },
    { title: "Knowledge", needs: ofKind("knowledge") },
  ].filter(({ needs }) => needs.length > 0);
  return (
    <div className="space-y-8">
      {role.requirements.length === 0 && (
        <div className="rounded-lg bg-sunken p-5 sm:p-6">
          <h3 className="text-heading">No skill profile yet</h3>
          <p className="mt-2 max-w-read">
            {role.curated ? "Our editors have" : "O*NET has"} not rated the skills of this occupation yet. Until then
            Bearing shows no levels and works out no fit for it; it is never counted as a fit of 0.
          </p>
        </div>
      )}
      {groups.map(({ title, needs }) => (
        <Requirements key={title} requirements={needs} title={title} />
      ))}
      {role.technologies.length > 0 && <Technologies technologies={role.technologies} />}
    </div>
  );
}

/** Foundational skills a role asks for. */
export function SoftSkills({ role }: { role: RoleView }) {
  const needs = role.requirements.filter(({ skill }) => skill.kind === "foundational");
  if (needs.length === 0) {
    return (
      <NotKnown>
        {role.requirements.length === 0
          ? "The soft skills of this occupation have not been rated either."
          : "No soft skill is listed for this role."}
      </NotKnown>
    );
  }
  return <Requirements requirements={needs} />;
}
