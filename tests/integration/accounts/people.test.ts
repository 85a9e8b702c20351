import { and, eq, inArray, isNull } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { authSessions, mentorships, users } from "@/db/schema";
import { endSessionsOf, restore, sendResetLink, setAccountRole, suspend } from "@/lib/accounts/people/commands";
import { peopleFilter } from "@/lib/accounts/people/input";
import { listPeople, PAGE_SIZE, personPage } from "@/lib/accounts/people/queries";
import { loadViewer, openSession } from "@/lib/platform/auth/sessions";
import { type MadeUser, make, viewerOf } from "../../support/make";
import { atOnce, auditOf, codeOf, freshEmail, mailsTo } from "./support";

const roleOf = async (person: MadeUser) =>
  (
    await db.select({ accountRole: users.accountRole, status: users.status }).from(users).where(eq(users.id, person.id))
  )[0];

describe("an admin", () => {
  it("gives another account role: the old sign-in is dead on the next request, a new one has the new rights", async () => {
    const admin = viewerOf(await make.admin());
    const person = await make.mentor();
    const before = await openSession(person.id, null);
    expect(await loadViewer(before)).toMatchObject({ accountRole: "mentor" });
    await setAccountRole(admin, { userId: person.id, accountRole: "learner" });
    expect(await loadViewer(before)).toBeNull();
    expect(await loadViewer(await openSession(person.id, null))).toMatchObject({ accountRole: "learner" });
    expect((await auditOf(person.id)).at(-1)).toMatchObject({
      action: "person.account_role",
      actorId: admin.userId,
      detail: { from: "mentor", to: "learner", sessionsEnded: 1 },
    });
    expect((await mailsTo(person.email))[0]?.subject).toBe("You are now a learner");
  });

  it("ends mentorships with the account role", async () => {
    const admin = viewerOf(await make.admin());
    const { mentor, mentorship } = await make.mentorship();
    await setAccountRole(admin, { userId: mentor.id, accountRole: "learner" });
    const open = await db
      .select()
      .from(mentorships)
      .where(and(eq(mentorships.id, mentorship.id), isNull(mentorships.endedAt)));
    expect(open).toHaveLength(0);
  });

  it("suspends and restores: shut out on the next request, back only by signing in anew", async () => {
    const admin = viewerOf(await make.admin());
    const person = await make.learner();
    const session = await openSession(person.id, null);
    await suspend(admin, { userId: person.id });
    expect(await loadViewer(session)).toBeNull();
    expect(await loadViewer(await openSession(person.id, null))).toBeNull();
    expect(await codeOf(suspend(admin, { userId: person.id }))).toBe("conflict");
    await restore(admin, { userId: person.id });
    expect(await loadViewer(session)).toBeNull();
    expect(await loadViewer(await openSession(person.id, null))).not.toBeNull();
    expect(await codeOf(restore(admin, { userId: person.id }))).toBe("conflict");
    expect((await auditOf(person.id)).map((line) => line.action)).toEqual(["person.suspend", "person.restore"]);
  });

  it("restores an unconfirmed account to unconfirmed", async () => {
    const admin = viewerOf(await make.admin());
    const person = await make.learner({ status: "unverified", emailVerifiedAt: null });
    await suspend(admin, { userId: person.id });
    await restore(admin, { userId: person.id });
    expect(await roleOf(person)).toMatchObject({ status: "unverified" });
  });

  it("signs somebody out everywhere and sends a reset link they never see themselves", async () => {
    const admin = viewerOf(await make.admin());
    const person = await make.learner();
    const sessions = [await openSession(person.id, null), await openSession(person.id, null)];
    expect(await endSessionsOf(admin, { userId: person.id })).toEqual({ ended: 2 });
    for (const session of sessions) expect(await loadViewer(session)).toBeNull();
    expect(await sendResetLink(admin, { userId: person.id })).toEqual({ email: person.email });
    expect((await mailsTo(person.email))[0]?.textBody).toContain("/reset-password?token=");
    await suspend(admin, { userId: person.id });
    expect(await codeOf(sendResetLink(admin, { userId: person.id }))).toBe("conflict");
  });

  it("cannot change their own account role or shut themselves out", async () => {
    const me = await make.admin();
    await make.admin();
    const admin = viewerOf(me);
    expect(await codeOf(setAccountRole(admin, { userId: me.id, accountRole: "learner" }))).toBe("conflict");
    expect(await codeOf(suspend(admin, { userId: me.id }))).toBe("conflict");
    expect(await roleOf(me)).toEqual({ accountRole: "admin", status: "active" });
  });

  it("who was demoted or suspended meanwhile can do nothing more, even with a request already under way", async () => {
    const boss = viewerOf(await make.admin());
    const victim = await make.learner();
    for (const stop of [
      (id: number) => setAccountRole(boss, { userId: id, accountRole: "mentor" as const }),
      (id: number) => suspend(boss, { userId: id }),
    ]) {
      const former = await make.admin();
      await stop(former.id);
      expect(await codeOf(suspend(viewerOf(former), { userId: victim.id }))).toBe("not_found");
    }
    expect(await roleOf(victim)).toMatchObject({ status: "active" });
  });
});

describe("the last admin", () => {
  it("always stays: two admins who demote or suspend each other at once, twenty times", async () => {
    for (let round = 0; round < 20; round++) {
      await db.update(users).set({ accountRole: "learner" }).where(eq(users.accountRole, "admin"));
      const [a, b] = [await make.admin(), await make.admin()];
      const act =
        round % 2
          ? (by: MadeUser, on: MadeUser) => suspend(viewerOf(by), { userId: on.id })
          : (by: MadeUser, on: MadeUser) => setAccountRole(viewerOf(by), { userId: on.id, accountRole: "learner" });
      const { done } = await atOnce(2, async (index) => (index ? act(a, b) : act(b, a)));
      expect(done).toHaveLength(1);
      const left = await db
        .select({ id: users.id })
        .from(users)
        .where(and(inArray(users.id, [a.id, b.id]), eq(users.accountRole, "admin"), eq(users.status, "active")));
      expect(left).toHaveLength(1);
    }
  });
});

describe("everybody else", () => {
  it.each(["learner", "mentor"] as const)(
    "a %s can neither see nor change people, and nothing is written",
    async (accountRole) => {
      const asker = viewerOf(await make[accountRole]());
      const person = await make.learner();
      const attempts = [
        () => setAccountRole(asker, { userId: person.id, accountRole: "admin" }),
        () => setAccountRole(asker, { userId: asker.userId, accountRole: "admin" }),
        () => suspend(asker, { userId: person.id }),
        () => restore(asker, { userId: person.id }),
        () => endSessionsOf(asker, { userId: person.id }),
        () => sendResetLink(asker, { userId: person.id }),
        () => listPeople(asker, peopleFilter({})),
        () => personPage(asker, person.id),
      ];
      for (const attempt of attempts) expect(await codeOf(attempt())).toBe("not_found");
      expect(await roleOf(person)).toEqual({ accountRole: "learner", status: "active" });
      expect(await auditOf(person.id)).toHaveLength(0);
      expect(await mailsTo(person.email)).toHaveLength(0);
    },
  );
});

describe("the list of people", () => {
  it("finds by part of name or address, with the signs of a pattern taken as they are", async () => {
    const admin = viewerOf(await make.admin());
    const odd = await make.learner({ name: "Zoë 100%_sure\\Quist", email: freshEmail() });
    const find = async (q: string) => (await listPeople(admin, peopleFilter({ q }))).people.map((person) => person.id);
    expect(await find("zoë")).toEqual([odd.id]);
    expect(await find("100%_s")).toEqual([odd.id]);
    expect(await find("sure\\q")).toEqual([odd.id]);
    expect(await find("%_%_%_%")).toEqual([]);
    expect(await find(odd.email.slice(0, -4).toUpperCase())).toEqual([odd.id]);
    expect(await find("nobody is called this' or 1=1 --\u0000")).toEqual([]);
  });

  it("filters by account role and status, pages by 25 in order of the name, and gives the last page for one past the end", async () => {
    const admin = viewerOf(await make.admin());
    for (let n = 0; n < PAGE_SIZE + 3; n++)
      await make.mentor({
        name: `Pager ${String(n).padStart(2, "0")}`,
        email: freshEmail(),
        status: n === 0 ? "suspended" : "active",
      });
    const first = await listPeople(admin, peopleFilter({ q: "pager", accountRole: "mentor" }));
    expect(first).toMatchObject({ total: PAGE_SIZE + 3, page: 1, pages: 2 });
    expect(first.people.map((person) => person.name)).toEqual(first.people.map((person) => person.name).toSorted());
    expect(first.people).toHaveLength(PAGE_SIZE);
    const last = await listPeople(admin, peopleFilter({ q: "pager", page: "99" }));
    expect(last).toMatchObject({ page: 2 });
    expect(last.people.map((person) => person.name)).toEqual(["Pager 25", "Pager 26", "Pager 27"]);
    expect((await listPeople(admin, peopleFilter({ q: "pager", status: "suspended" }))).total).toBe(1);
    expect((await listPeople(admin, peopleFilter({ q: "pager", accountRole: "learner" }))).people).toEqual([]);
  });

  it("says when each person was seen last, and nothing for one who never was", async () => {
    const admin = viewerOf(await make.admin());
    const [often, never] = [await make.learner(), await make.learner()];
    for (const day of [3, 9, 5]) {
      const lastSeenAt = new Date(Date.UTC(2026, 0, day));
      await db
        .insert(authSessions)
        .values({ userId: often.id, tokenHash: `${often.id}-${day}`, lastSeenAt, expiresAt: new Date() });
    }
    for (const [person, seen] of [
      [often, new Date(Date.UTC(2026, 0, 9))],
      [never, null],
    ] as const) {
      expect((await listPeople(admin, peopleFilter({ q: person.email }))).people).toMatchObject([
        { id: person.id, lastSeenAt: seen },
      ]);
      expect((await personPage(admin, person.id)).lastSeenAt).toEqual(seen);
    }
  });

  it("takes any query of a URL", () => {
    expect(peopleFilter({ q: ["a", "b"], accountRole: "boss", status: ["active"], page: "-3" })).toEqual({
      q: "a",
      accountRole: null,
      status: "active",
      page: 1,
    });
    expect(peopleFilter({ page: "1e9", q: "x".repeat(500) })).toMatchObject({ page: 1, q: "x".repeat(120) });
  });

  it("shows a person with mentors, those still to choose, and what happened, but no secret", async () => {
    const admin = viewerOf(await make.admin());
    const { learner, mentor } = await make.mentorship();
    const free = await make.mentor();
    await endSessionsOf(admin, { userId: learner.id });
    const page = await personPage(admin, learner.id);
    expect(page.mentors).toMatchObject([{ personId: mentor.id, name: mentor.name }]);
    expect(page.mentorChoices.map((choice) => choice.id)).toContain(free.id);
    expect(page.mentorChoices.map((choice) => choice.id)).not.toContain(mentor.id);
    expect(page.history).toMatchObject([{ action: "person.sessions_end", by: admin.name }]);
    expect(JSON.stringify(page)).not.toMatch(/hash/i);
    expect((await personPage(admin, mentor.id)).learners).toMatchObject([{ personId: learner.id }]);
    expect(await codeOf(personPage(admin, 999_999))).toBe("not_found");
  });
});
