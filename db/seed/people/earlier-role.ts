import { and, eq } from "drizzle-orm";
import { recordRoleRevision } from "../../../lib/fit/record";
import { rescoreWithin } from "../../../lib/fit/rescore";
import type { ScoredRole } from "../../../lib/fit/scored-role";
import { roleRevisions, roles } from "../../schema";
import type { Scene, Stage } from "./play";
import { momentOf } from "./steps";

const ROLE = "back-end-developer";
const PUBLISHED = { day: 318, hour: 9 };
const REVISED = { day: 52, hour: 10 };

/** What the role asked before its present revision; skills that are not named asked the same. */
const EARLIER: Record<string, { importance: number; level: number }> = {
  "api-design": { importance: 3, level: 1.5 },
  postgresql: { importance: 2.5, level: 1.5 },
  databases: { importance: 4, level: 2 },
  python: { importance: 4, level: 2.5 },
};

/**
 * Sets the role back to an edition before the catalog's own (revision 0, asking less), so that the demo's history holds a
 * change that the role made. The scene it returns publishes the catalog's revision, which is then the role's again.
 */
export async function startFromEarlierRole({ tx, known, cast, today }: Stage): Promise<Scene> {
  const { id: roleId, title } = known.role(ROLE);
  const [present] = await tx
    .select({ revision: roles.revision, scored: roleRevisions.scored })
    .from(roles)
    .innerJoin(roleRevisions, and(eq(roleRevisions.roleId, roles.id), eq(roleRevisions.revision, roles.revision)))
    .where(eq(roles.id, roleId));
  if (!present) throw new Error(`The role "${ROLE}" has no published revision.`);
  const scored = present.scored as ScoredRole;
  const earlier = {
    ...scored,
    requirements: scored.requirements.map((asked) => ({ ...asked, ...EARLIER[asked.skill] })),
  };
  const publishedAt = momentOf(today, PUBLISHED);
  await tx
    .insert(roleRevisions)
    .values({ roleId, revision: 0, scored: earlier, publishedBy: cast.adminId, publishedAt });
  await tx.update(roles).set({ revision: 0 }).where(eq(roles.id, roleId));
  const at = momentOf(today, REVISED);
  return {
    at,
    async play() {
      await tx.update(roles).set({ revision: present.revision }).where(eq(roles.id, roleId));
      const detail = { roleTitle: title, revision: present.revision };
      const { rescoreId } = await recordRoleRevision(tx, { roleId, actorId: cast.adminId, at, detail });
      await rescoreWithin(tx, rescoreId);
    },
  };
}
