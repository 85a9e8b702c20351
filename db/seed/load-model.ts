import { eq } from "drizzle-orm";
import { FIT_1, fit1Model } from "../../lib/fit/scoring/frozen";
import { levelToScale } from "../../lib/fit/scoring/levels";
import { modelHash, storeModel } from "../../lib/fit/scoring/model-version";
import { catalogStatistics, onetStatistics } from "../../lib/fit/scoring/statistics";
import type { FitModel } from "../../lib/fit/scoring/types";
import type { Executor } from "../client";
import { modelVersions } from "../schema";
import { roles } from "./roles";
import { skills } from "./skills";

/** Freezes fit-1 over this catalog, once for the life of the database: later roles and skills do not move its figures. */
export async function loadModel(tx: Executor, today: Date): Promise<{ added: number }> {
  const [frozen] = await tx
    .select({ id: modelVersions.id })
    .from(modelVersions)
    .where(eq(modelVersions.version, FIT_1))
    .limit(1);
  if (frozen) return { added: 0 };
  const model = catalogModel();
  await tx
    .insert(modelVersions)
    .values({ version: FIT_1, hash: modelHash(model), model: storeModel(model), createdAt: today });
  return { added: 1 };
}

/** fit-1 with figures by skill slug: the O*NET release's where a skill is one of its elements, else the seed roles'. */
export function catalogModel(): FitModel {
  const slugOf = new Map(skills.map((skill) => [skill.onetElement, skill.slug]));
  const own = skills.filter((skill) => skill.onetElement === undefined).map((skill) => skill.slug);
  const published = roles.map((role) => ({
    requirements: role.requirements.map((asked) => ({ ...asked, level: levelToScale(asked.level) })),
  }));
  return fit1Model({ ...catalogStatistics(published, own), ...onetStatistics((element) => slugOf.get(element)) });
}
