import type { Executor } from "../client";
import { makeAccounts } from "./people/accounts";
import { startFromEarlierRole } from "./people/earlier-role";
import { readKnown } from "./people/known";
import { type Stage, scenesOf } from "./people/play";

/**
 * Adds the people of the demo with months of history before `today`, played in order of time through the same functions that
 * serve real people, so that every point of every chart can be replayed. Needs the demo catalog; run it in one transaction.
 * The same `today` gives the same people.
 */
export async function seedPeople(tx: Executor, { today }: { today: Date }): Promise<void> {
  const stage: Stage = { tx, today, known: await readKnown(tx), cast: await makeAccounts(tx, today) };
  const scenes = [
    await startFromEarlierRole(stage),
    ...stage.cast.learners.flatMap(({ id, learner }) => scenesOf(stage, id, learner)),
  ];
  for (const scene of scenes.toSorted((a, b) => a.at.getTime() - b.at.getTime())) await scene.play();
}
