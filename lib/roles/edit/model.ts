import { formatDate } from "@/lib/platform/dates";
import { roleName } from "./change-words";
import type { Change } from "./changes";
import type { RoleDocument } from "./document";
import type { EffectNotice } from "./effect-text";
import type { EditedRole, SkillChoice } from "./queries";
import { shownFigure } from "./stored-figures";

export type Choice = { value: string; label: string };

type Row<K extends "requirements" | "related"> = RoleDocument[K][number];

/** Everything the editor's form needs, ready to be shown. */
export type EditModel = {
  roleId: number;
  seen: string;
  status: EditedRole["role"]["status"];
  /** The release a role was imported from; its occupation is not for an editor to change. */
  imported: string | null;
  /** Key of the effect on this page. */
  agreed: string;
  draft: string | null;
  document: Omit<RoleDocument, "requirements" | "related">;
  /** Figures as the form shows them, with the skill's name. */
  requirements: (Pick<Row<"requirements">, "skill" | "importance" | "level" | "use"> & {
    name: string;
    onet: boolean;
  })[];
  related: (Pick<Row<"related">, "role" | "why"> & { title: string })[];
  changes: readonly Change[];
  effect: EffectNotice | null;
  /** By skill: what its change does by itself. */
  singles: Record<string, string>;
  skills: readonly SkillChoice[];
  roles: readonly Choice[];
};

/** The editor's form of a role, with the choices it offers. */
export function editModel(
  editing: EditedRole,
  choices: { skills: readonly SkillChoice[]; roles: readonly Choice[] },
  timeZone: string,
): EditModel {
  const { role, seen, draft, effect, changes, names } = editing;
  const { requirements, related, ...document } = editing.document;
  return {
    roleId: role.id,
    seen,
    status: role.status,
    imported: role.onetRelease,
    agreed: effect?.asks ? effect.key : "",
    draft: draft ? formatDate(draft.editedAt, "dayTime", timeZone) : null,
    document,
    requirements: requirements.map(({ skill, importance, level, use, onetLevel }) => ({
      skill,
      use,
      importance: shownFigure(importance),
      level: shownFigure(level),
      name: names.get(skill) ?? `${skill} (no longer in the catalog)`,
      onet: onetLevel !== null,
    })),
    related: related.map(({ role: slug, why }) => ({ role: slug, why, title: roleName(names, slug) })),
    changes: role.revision === 0 ? [] : changes,
    effect,
    singles: Object.fromEntries(editing.singles.map(({ skill, text }) => [skill, text])),
    skills: choices.skills,
    roles: choices.roles,
  };
}
