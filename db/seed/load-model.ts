import { announceModel } from "../../lib/fit/announce-model";
import { fit1Model } from "../../lib/fit/scoring/frozen";
import { levelToScale } from "../../lib/fit/scoring/levels";
import { catalogStatistics, onetStatistics } from "../../lib/fit/scoring/statistics";
import type { FitModel } from "../../lib/fit/scoring/types";
import type { Executor } from "../client";
import { roles } from "./roles";
import { skills } from "./skills";

/**
 * Freezes the model that this version ships over this catalog, once for the life of the database: later roles and skills do not
 * move its figures. Where another model was in use before, everybody is scored again in the background.
 */
export async function loadModel(
  tx: Executor,
  today: Date,
  shipped: () => FitModel = catalogModel,
): Promise<{ added: number }> {
  const { added } = await announceModel(tx, shipped(), today);
  return { added: added ? 1 : 0 };
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
