import { and, eq, isNull } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { mentorships } from "@/db/schema";
import { setAccountRole } from "@/lib/accounts/people/commands";
import { assignMentor, endMentorship } from "@/lib/mentoring/assignments";
import { make, viewerOf } from "../../support/make";
import { atOnce, codeOf, freshEmail, mailsTo } from "./support";

const openPairs = (learnerId: number) =>
  db
    .select()
    .from(mentorships)
    .where(and(eq(mentorships.learnerId, learnerId), isNull(mentorships.endedAt)));

describe("assigning a mentor", () => {
  it("is done once for many at the same moment, both are told, and it can end and begin again", async () => {
    const admin = viewerOf(await make.admin());
    const learner = await make.learner({ email: freshEmail() });
    const mentor = await make.mentor({ email: freshEmail() });
    const { done, codes } = await atOnce(10, () => assignMentor(admin, { learnerId: learner.id, mentorId: mentor.id }));
    expect(done).toHaveLength(1);
    expect(codes).toEqual(Array(9).fill("conflict"));
    expect(await mailsTo(learner.email)).toHaveLength(1);
    expect(await mailsTo(mentor.email)).toHaveLength(1);
    const mentorshipId = done[0]?.mentorshipId ?? 0;
    await endMentorship(admin, { mentorshipId });
    expect(await openPairs(learner.id)).toHaveLength(0);
    expect(await codeOf(endMentorship(admin, { mentorshipId }))).toBe("not_found");
    expect(await codeOf(assignMentor(admin, { learnerId: learner.id, mentorId: mentor.id }))).toBeNull();
  });

  it("takes only an active mentor and a learner", async () => {
    const admin = viewerOf(await make.admin());
    const learner = await make.learner();
    const mentor = await make.mentor();
    const suspended = await make.mentor({ status: "suspended" });
    for (const mentorId of [learner.id, admin.userId, suspended.id, 999_999]) {
      await expect(assignMentor(admin, { learnerId: learner.id, mentorId })).rejects.toMatchObject({
        code: "invalid",
        fields: { mentorId: [expect.any(String)] },
      });
    }
    for (const learnerId of [mentor.id, admin.userId, 999_999]) {
      expect(await codeOf(assignMentor(admin, { learnerId, mentorId: mentor.id }))).toBe("not_found");
    }
    expect(await openPairs(learner.id)).toHaveLength(0);
  });

  it.each(["learner", "mentor"] as const)("is not for a %s, not even for themselves", async (accountRole) => {
    const asker = await make[accountRole]();
    const { mentorship, learner } = await make.mentorship();
    const mentor = await make.mentor();
    expect(
      await codeOf(
        assignMentor(viewerOf(asker), {
          learnerId: learner.id,
          mentorId: accountRole === "mentor" ? asker.id : mentor.id,
        }),
      ),
    ).toBe("not_found");
    expect(await codeOf(endMentorship(viewerOf(asker), { mentorshipId: mentorship.id }))).toBe("not_found");
    expect(await openPairs(learner.id)).toHaveLength(1);
  });

  it("never leaves somebody as a mentor whose account role changed at the same moment", async () => {
    const admin = viewerOf(await make.admin());
    for (let round = 0; round < 10; round++) {
      const learner = await make.learner();
      const mentor = await make.mentor();
      await atOnce(
        2,
        async (index): Promise<unknown> =>
          index
            ? assignMentor(admin, { learnerId: learner.id, mentorId: mentor.id })
            : setAccountRole(admin, { userId: mentor.id, accountRole: "learner" }),
      );
      expect(await openPairs(learner.id)).toHaveLength(0);
    }
  });
});
