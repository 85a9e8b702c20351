import type { Executor } from "../../client";
import type { AccountRole } from "../../enums";
import { profiles, users } from "../../schema";
import { demoLearner } from "./demo-learner";
import { firstCaseload } from "./first-caseload";
import { secondCaseload } from "./second-caseload";
import { demoAdmin, demoMentors } from "./staff";
import { type DemoAccount, type DemoLearner, type MentorKey, momentOf } from "./steps";

export const demoLearners: readonly DemoLearner[] = [demoLearner, ...firstCaseload, ...secondCaseload];

export type Cast = {
  adminId: number;
  mentors: Record<MentorKey, { id: number; name: string }>;
  learners: { id: number; learner: DemoLearner }[];
};

/** Makes the accounts: active, without a password, so that they are entered by the demo's buttons only. */
export async function makeAccounts(tx: Executor, today: Date): Promise<Cast> {
  const add = async (account: DemoAccount, accountRole: AccountRole): Promise<number> => {
    const { email, name, timeZone, since } = account;
    const createdAt = momentOf(today, { day: since, hour: 9 });
    const [row] = await tx
      .insert(users)
      .values({
        email,
        name,
        timeZone,
        accountRole,
        status: "active",
        demo: true,
        emailVerifiedAt: createdAt,
        createdAt,
      })
      .returning({ id: users.id });
    if (!row) throw new Error(`The account of ${name} was not made.`);
    return row.id;
  };
  const adminId = await add(demoAdmin, "admin");
  const first = { id: await add(demoMentors.first, "mentor"), name: demoMentors.first.name };
  const second = { id: await add(demoMentors.second, "mentor"), name: demoMentors.second.name };
  const learners: Cast["learners"] = [];
  for (const learner of demoLearners) learners.push({ id: await add(learner, "learner"), learner });
  await tx.insert(profiles).values(
    learners.map(({ id, learner: { currentRole, about, since } }) => ({
      userId: id,
      currentRole,
      about,
      updatedAt: momentOf(today, { day: since - 1, hour: 18 }),
    })),
  );
  return { adminId, mentors: { first, second }, learners };
}
