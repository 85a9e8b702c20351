import { formatDate } from "@/lib/platform/dates";
import {
  AS_THE_FILES_SAY,
  countRows,
  fingerprintOf,
  type PlanRole,
  type PlanSkip,
  type PlanView,
  SHOWN_CHANGES,
  SHOWN_CREATES,
  skip,
} from "../plan";
import { counted, firstFew } from "../words";
import type { Current, CurrentRole } from "./current";
import type { RolePlan } from "./role-plan";
import type { NewSkill } from "./skills-plan";
import type { OnetRelease } from "./types";
import type { RoleDiffs, WantedRole } from "./wanted";

/** What is written: skills to create, roles new and changed, and roles that only get the release's number. */
type Written = { release: string; skills: NewSkill[]; roles: RolePlan[]; confirmed: number[] };

/** What it was planned from. `emptied` are roles that the release has no data for any more. */
type Seen = {
  release: OnetRelease;
  current: Current;
  wanted: ReadonlyMap<string, WantedRole>;
  emptied: readonly WantedRole[];
  diffs: readonly RoleDiffs[];
};

/** A plan in words and numbers, as an admin reads it. */
export function viewOf(plan: Written, seen: Seen): PlanView {
  const { release, current, wanted, diffs } = seen;
  const [creates, changes] = [plan.roles.filter(isNew), plan.roles.filter((role) => !isNew(role))];
  const published = [...wanted.values()].filter((role) => role.published);
  const empty = plan.skills.length + plan.roles.length + plan.confirmed.length === 0;
  const rated = published.filter((role) => role.requirements.length > 0).length;
  return {
    source: "onet",
    release: plan.release,
    fingerprint: fingerprintOf(hashed(plan)),
    empty,
    nothing: empty ? AS_THE_FILES_SAY : null,
    figures: [
      { label: "roles with a skill profile", value: rated },
      { label: "published roles without a skill profile yet", value: published.length - rated },
      { label: "roles kept unpublished: a title and a description only", value: wanted.size - published.length },
    ],
    counts: [
      {
        kind: "Roles",
        inFiles: wanted.size,
        added: creates.length,
        changed: changes.length,
        removed: 0,
        unchanged: wanted.size - creates.length - changes.length,
      },
      countRows(
        "Requirements",
        diffs.map((diff) => diff.requirements),
      ),
      countRows(
        "Other titles",
        diffs.map((diff) => diff.aliases),
      ),
      countRows(
        "Technologies",
        diffs.map((diff) => diff.technologies),
      ),
      countRows(
        "Related roles",
        diffs.map((diff) => diff.related),
      ),
      {
        kind: "Skills",
        inFiles: release.elements.length,
        added: plan.skills.length,
        changed: 0,
        removed: 0,
        unchanged: release.elements.length - plan.skills.length,
      },
    ],
    creates: {
      total: creates.length,
      shown: creates
        .filter(({ status }) => status === "published")
        .slice(0, SHOWN_CREATES)
        .map(sampleOf),
    },
    changes: { total: changes.length, shown: changes.slice(0, SHOWN_CHANGES).map(sampleOf) },
    skips: skips(seen),
    warnings: warnings(plan, current),
  };
}

const isNew = ({ current }: RolePlan): boolean => current === null;

function sampleOf({ wanted, changes, current, diffs }: RolePlan): PlanRole {
  const { code, title } = wanted;
  if (current) return { code, title, changes };
  const { requirements, aliases, technologies, related } = diffs;
  return {
    code,
    title,
    changes: [
      requirements.added.length > 0 ? counted(requirements.added.length, "requirement") : "no skill profile yet",
      counted(wanted.duties.length, "task"),
      counted(technologies.added.length, "technology", "technologies"),
      counted(aliases.added.length, "other title"),
      counted(related.added.length, "related role"),
    ],
  };
}

function skips({ release, current, wanted, emptied }: Seen): PlanSkip[] {
  const named = (roles: readonly { title: string; code: string | null }[]) =>
    roles.map(({ title, code }) => (code ? `${title} (${code})` : title));
  const codes = new Set(release.occupations.map(({ code }) => code));
  const gone = [...current.roles.values()].filter(({ code }) => !codes.has(code));
  return [
    ...skip(
      "Ours: their text, requirements, facts and related roles stay as they are. The code only links them.",
      named(current.curated),
    ),
    ...skip(
      "Edited here: our editors took them over, so their text, requirements and related roles stay as they are.",
      [...wanted.keys()].flatMap((code) => adoptedText(current.roles.get(code))),
    ),
    ...skip(
      "Kept unpublished: the release has a title and a description for them, and nothing to show or score.",
      named([...wanted.values()].filter((role) => !role.published)),
    ),
    ...skip("No longer in this release: kept as they are.", named(gone)),
    ...skip("This release has no data for them any more: what the earlier one said is kept.", named(emptied)),
  ];
}

/** "Registered Nurses (29-1141.00), edited here on 22 November 2026". */
function adoptedText(role: CurrentRole | undefined): string[] {
  if (!role?.adoptedAt) return [];
  return [`${role.title} (${role.code}), edited here on ${formatDate(role.adoptedAt, "day")}`];
}

function warnings(plan: Pick<Written, "release" | "confirmed">, { roles }: Current): string[] {
  const newer = [...new Set([...roles.values()].map((role) => role.release))].filter((held) =>
    isNewer(held, plan.release),
  );
  return [
    ...(newer.length === 0
      ? []
      : [
          `The catalog already holds release ${firstFew(newer)}, which is newer than ${plan.release}. Applying goes back.`,
        ]),
    ...(plan.confirmed.length === 0
      ? []
      : [
          `${counted(plan.confirmed.length, "role")} stay as they are and will name release ${plan.release} as their source.`,
        ]),
  ];
}

/** Is release `a` newer than `b`? "30.1" is newer than "29.3". */
function isNewer(a: string, b: string): boolean {
  const [left, right] = [a, b].map((release) => release.split(".").map(Number));
  for (const [place, part] of (left ?? []).entries()) {
    const other = right?.[place] ?? 0;
    if (part !== other) return part > other;
  }
  return false;
}

function* hashed(plan: Written): Iterable<unknown> {
  yield [plan.release, plan.skills, plan.confirmed];
  for (const { current, ...role } of plan.roles) yield [current?.id ?? null, role];
}
