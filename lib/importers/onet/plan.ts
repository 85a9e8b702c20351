import "server-only";
import type { Transaction } from "@/db/client";
import { byKey } from "@/lib/fit/scoring/sum";
import type { PlanView } from "../plan";
import { type CurrentRole, readCurrent } from "./current";
import { viewOf } from "./plan-view";
import { relatedLists } from "./related-lists";
import { planKnownRole, planNewRole, type RolePlan } from "./role-plan";
import { type NewSkill, planSkills } from "./skills-plan";
import { slugOf, takeSlug } from "./slugs";
import type { OnetRelease } from "./types";
import { type RoleDiffs, wantedRole } from "./wanted";

/** Everything an O*NET release would change, and the same in words. */
export type OnetPlan = {
  release: string;
  skills: NewSkill[];
  /** New and changed roles, by code. */
  roles: RolePlan[];
  /** Roles that only get the release's number. */
  confirmed: number[];
  /** Place in the catalog's list of the first new role; the others follow by title. */
  firstPosition: number;
  view: PlanView;
};

/** Compares a release with the catalog. Reads only. */
export async function planOnet(tx: Transaction, release: OnetRelease): Promise<OnetPlan> {
  const current = await readCurrent(tx);
  const skills = planSkills(release.elements, current);
  const wanted = new Map(release.occupations.map((one) => [one.code, wantedRole(one, skills.skillOf)]));
  const emptied = [...wanted.values()].filter((role) => !role.published && isOut(current.roles.get(role.code)));
  for (const { code } of emptied) wanted.delete(code);
  const published = (code: string) => wanted.get(code)?.published ?? isOut(current.roles.get(code));
  const related = relatedLists(release, wanted, published);
  const nameOf = skillNames(release, skills.skillOf);

  const plans: RolePlan[] = [];
  const diffs: RoleDiffs[] = [];
  const slugs = new Set(current.slugs);
  const confirmed: number[] = [];
  for (const role of [...wanted.values()].sort((a, b) => byKey(a.code, b.code))) {
    const known = current.roles.get(role.code);
    if (known?.adoptedAt) continue;
    const list = related.get(role.code) ?? [];
    const planned = known
      ? planKnownRole(known, role, list, nameOf)
      : newRole(role, list, takeSlug(slugs, slugOf(role.title), role.code));
    diffs.push(planned.diffs);
    if (planned.plan) plans.push(planned.plan);
    else if (known && known.release !== release.release) confirmed.push(known.id);
  }
  const plan = { release: release.release, skills: skills.created, roles: plans, confirmed };
  const view = viewOf(plan, { release, current, wanted, emptied, diffs });
  return { ...plan, firstPosition: current.lastPosition + 1, view };
}

const isOut = (role: CurrentRole | undefined): boolean => role?.status === "published";

function newRole(...role: Parameters<typeof planNewRole>): { plan: RolePlan; diffs: RoleDiffs } {
  const plan = planNewRole(...role);
  return { plan, diffs: plan.diffs };
}

function skillNames({ elements }: OnetRelease, skillOf: (element: string) => string): (slug: string) => string {
  const names = new Map(elements.map(({ id, name }) => [skillOf(id), name]));
  return (slug) => names.get(slug) ?? slug;
}
