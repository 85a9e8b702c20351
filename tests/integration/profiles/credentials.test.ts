import { and, desc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { audit, evidence } from "@/db/schema";
import { causeLabel } from "@/lib/fit/text";
import { isoDay } from "@/lib/platform/dates";
import { databaseCode } from "@/lib/platform/errors";
import { rateSkills, setPreferences } from "@/lib/profiles/commands";
import { addCredential, draftFromBadge, MAX_CREDENTIALS_A_DAY } from "@/lib/profiles/credentials-commands";
import type { CredentialInput } from "@/lib/profiles/credentials-input";
import { restoreEvidence, withdrawEvidence } from "@/lib/profiles/evidence-commands";
import { readLedger } from "@/lib/profiles/read-evidence";
import { digest } from "../../support/digest";
import { make, viewerOf } from "../../support/make";
import {
  changed,
  eventsOf,
  evidenceRows,
  type LedgerScene,
  ledgerScene,
  newestSnapshot,
  scoredFor,
  stateOf,
} from "./ledger-world";

let scene: LedgerScene;
beforeEach(async () => {
  scene = await ledgerScene();
});

const input = (values: Partial<CredentialInput> = {}): CredentialInput => ({
  title: "Relational data",
  issuer: "Hudson Evening College",
  issuedOn: "2024-05-01",
  url: "https://college.example/c/7",
  skills: [
    { skill: "databases", level: 3 },
    { skill: "sql", level: 2.5 },
  ],
  ...values,
});

const credentials = async () => (await evidenceRows(scene.learner.id)).filter(({ kind }) => kind === "credential");
const standing = async () => {
  const rows = await credentials();
  return rows.filter((row) => row.level !== null && !rows.some(({ withdrawsId }) => withdrawsId === row.id));
};
const refusal = (answer: Promise<unknown>) => answer.then(() => null).catch((error: unknown) => error);

describe("adding a credential", () => {
  test("states each skill, dated by the day of issue, with one event and one audit line", async () => {
    const before = (await eventsOf(scene.learner.id)).length;
    const outcome = await addCredential(scene.viewer, input());
    expect(outcome).toMatchObject({ title: "Relational data", changed: 2 });
    const rows = await credentials();
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect(row).toMatchObject({
        statedBy: scene.learner.id,
        detail: {
          title: "Relational data",
          issuer: "Hudson Evening College",
          issuedOn: "2024-05-01",
          url: "https://college.example/c/7",
        },
        at: new Date("2024-05-01T12:00:00Z"),
      });
    }
    const events = await eventsOf(scene.learner.id);
    expect(events).toHaveLength(before + 1);
    const event = events.at(-1);
    expect(event).toMatchObject({
      kind: "credential_added",
      detail: { title: "Relational data", count: 2, skills: ["Databases", "SQL"] },
    });
    expect(causeLabel("credential_added", event?.detail ?? {})).toBe("Added Relational data");
    expect(Date.now() - (event?.at.getTime() ?? 0)).toBeLessThan(60_000);
    const [line] = await db.select().from(audit).where(eq(audit.actorId, scene.learner.id)).orderBy(desc(audit.id));
    expect(line).toMatchObject({ action: "profile.credential_added" });
  });

  test("moves the fit by exactly what the scoring function says of a statement that old", async () => {
    const before = await stateOf(scene.learner.id);
    await addCredential(scene.viewer, input());
    const after = await newestSnapshot(scene.learner.id, scene.roleId);
    const at = "2024-05-01T12:00:00.000Z";
    const state = changed(before, {
      add: [
        { id: 9e9, skill: "databases", kind: "credential", level: 3, at },
        { id: 9e9 + 1, skill: "sql", kind: "credential", level: 2.5, at },
      ],
    });
    const { overall, low, high } = await scoredFor(scene.roleId, state, after.at);
    expect(after).toMatchObject({ overall, low, high });
  });

  test("an older one weighs less, and its age shows in the ledger", async () => {
    await addCredential(scene.viewer, input({ issuedOn: "2016-05-01" }));
    const entry = (await readLedger(scene.learner.id)).find(({ skill }) => skill.slug === "databases");
    const old = entry?.statements.find(({ kind }) => kind === "credential");
    expect(old?.weight?.left).toBeCloseTo(0.25, 9);
    expect(old?.alsoStates).toEqual(["SQL"]);
  });

  test("may be dated today in the learner's zone and no later, and is never written with a time to come", async () => {
    const kiritimati = { ...scene.viewer, timeZone: "Pacific/Kiritimati" };
    const today = isoDay(new Date(), kiritimati.timeZone);
    await addCredential(kiritimati, input({ issuedOn: today }));
    for (const { at } of await credentials()) expect(at.getTime()).toBeLessThanOrEqual(Date.now() + 1000);
    const tomorrow = isoDay(new Date(Date.now() + 86_400_000), kiritimati.timeZone);
    const before = await digest();
    expect(await refusal(addCredential(kiritimati, input({ issuedOn: tomorrow, title: "Later" })))).toMatchObject({
      code: "invalid",
      fields: { issuedOn: ["This day is still to come. Add the credential once you have it."] },
    });
    expect(await digest()).toEqual(before);
  });

  test("refuses a skill that is not in the catalog beside its row, and writes nothing", async () => {
    const before = await digest();
    const skills = [
      { skill: "sql", level: 2 },
      { skill: "no-such-skill", level: 2 },
    ];
    expect(await refusal(addCredential(scene.viewer, input({ skills })))).toMatchObject({
      code: "invalid",
      fields: { "skills.1.skill": ["Choose a skill from the list."] },
    });
    expect(await digest()).toEqual(before);
  });

  test("stops at twenty within a day, also when they come at once", async () => {
    const answers = await Promise.allSettled(
      Array.from({ length: MAX_CREDENTIALS_A_DAY + 5 }, (_, index) =>
        addCredential(scene.viewer, input({ title: `Course ${index}`, skills: [{ skill: "sql", level: 1 }] })),
      ),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(MAX_CREDENTIALS_A_DAY);
    expect(await credentials()).toHaveLength(MAX_CREDENTIALS_A_DAY);
  });

  test("is for learners: staff have no profile, and a badge is read for learners only", async () => {
    for (const person of [scene.mentor, await make.admin()]) {
      expect(await refusal(addCredential(viewerOf(person), input()))).toMatchObject({ code: "forbidden" });
      expect(await refusal(draftFromBadge(viewerOf(person), "{}"))).toMatchObject({ code: "forbidden" });
    }
  });
});

describe("taking back and putting back", () => {
  test("a credential goes with all its skills and one event, and the fit is what it was", async () => {
    const start = await newestSnapshot(scene.learner.id, scene.roleId);
    await addCredential(scene.viewer, input());
    const [first] = await credentials();
    const outcome = await withdrawEvidence(scene.viewer, { evidenceId: first?.id ?? 0 });
    expect(outcome).toMatchObject({ kind: "credential", what: "Relational data", changed: 2 });
    expect(await standing()).toEqual([]);
    const last = (await eventsOf(scene.learner.id)).at(-1);
    expect(last).toMatchObject({ kind: "evidence_withdrawn", detail: { skillName: "Relational data" } });
    const end = await newestSnapshot(scene.learner.id, scene.roleId);
    expect(end.overall).toBe(start.overall);
    expect(end.low).toBe(start.low);
  });

  test("of two credentials about one skill only the one that was meant goes", async () => {
    await addCredential(scene.viewer, input());
    await addCredential(scene.viewer, input({ title: "Another one", issuedOn: "2025-01-15" }));
    const rows = await credentials();
    await withdrawEvidence(scene.viewer, { evidenceId: rows[0]?.id ?? 0 });
    expect((await standing()).map(({ detail }) => detail.title)).toEqual(["Another one", "Another one"]);
  });

  test("put back, it counts from its day of issue again, and nothing was changed on the way", async () => {
    await addCredential(scene.viewer, input());
    const with_ = await newestSnapshot(scene.learner.id, scene.roleId);
    const [first] = await credentials();
    const evidenceId = first?.id ?? 0;
    await withdrawEvidence(scene.viewer, { evidenceId });
    const kept = await credentials();
    await restoreEvidence(scene.viewer, { evidenceId });
    const rows = await credentials();
    expect(rows.slice(0, kept.length)).toEqual(kept);
    expect((await standing()).map(({ skillId, level, at, detail }) => ({ skillId, level, at, detail }))).toEqual(
      kept.slice(0, 2).map(({ skillId, level, at, detail }) => ({ skillId, level, at, detail })),
    );
    expect((await newestSnapshot(scene.learner.id, scene.roleId)).overall).toBe(with_.overall);
    expect(await refusal(restoreEvidence(scene.viewer, { evidenceId }))).toMatchObject({ code: "conflict" });
  });

  test("only the newest withdrawn one offers the way back in the ledger", async () => {
    await addCredential(scene.viewer, input());
    const [first] = await credentials();
    await withdrawEvidence(scene.viewer, { evidenceId: first?.id ?? 0 });
    const offered = async () =>
      (await readLedger(scene.learner.id))
        .flatMap(({ statements }) => statements)
        .filter(({ restorable }) => restorable)
        .map(({ kind, skillId }) => `${kind} ${skillId === scene.databases}`);
    expect((await offered()).toSorted()).toEqual(["credential false", "credential true"]);
    await restoreEvidence(scene.viewer, { evidenceId: first?.id ?? 0 });
    expect(await offered()).toEqual([]);
  });

  test("a rating put back has its old date and weight, unless the skill was rated since", async () => {
    const [rating] = (await evidenceRows(scene.learner.id)).filter(({ skillId }) => skillId === scene.git);
    const evidenceId = rating?.id ?? 0;
    const start = await newestSnapshot(scene.learner.id, scene.roleId);
    await withdrawEvidence(scene.viewer, { evidenceId });
    await restoreEvidence(scene.viewer, { evidenceId });
    const back = (await evidenceRows(scene.learner.id)).at(-1);
    expect(back).toMatchObject({ kind: "self", level: 2, at: rating?.at, withdrawsId: null });
    expect((await newestSnapshot(scene.learner.id, scene.roleId)).overall).toBe(start.overall);
    await withdrawEvidence(scene.viewer, { evidenceId: back?.id ?? 0 });
    await rateSkills(scene.viewer, { ratings: { git: 3 } });
    expect(await refusal(restoreEvidence(scene.viewer, { evidenceId: back?.id ?? 0 }))).toMatchObject({
      code: "conflict",
    });
  });

  test("at once from two windows, one of them takes back and the other finds nothing", async () => {
    await addCredential(scene.viewer, input());
    const [first, second] = await credentials();
    const answers = await Promise.allSettled(
      [first, second].map((row) => withdrawEvidence(scene.viewer, { evidenceId: row?.id ?? 0 })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await credentials()).toHaveLength(4);
    const undone = await Promise.allSettled(
      [first, second].map((row) => restoreEvidence(scene.viewer, { evidenceId: row?.id ?? 0 })),
    );
    expect(undone.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await standing()).toHaveLength(2);
  });

  test("nobody takes back or puts back another learner's, or what a mentor stated", async () => {
    await addCredential(scene.viewer, input());
    const [first] = await credentials();
    const other = await ledgerScene();
    const evidenceId = first?.id ?? 0;
    const mine = await refusal(withdrawEvidence(other.viewer, { evidenceId }));
    const none = await refusal(withdrawEvidence(other.viewer, { evidenceId: 987_654_321 }));
    expect(mine).toMatchObject({ code: "not_found" });
    expect(String(mine)).toBe(String(none));
    await withdrawEvidence(scene.viewer, { evidenceId });
    expect(await refusal(restoreEvidence(other.viewer, { evidenceId }))).toMatchObject({ code: "not_found" });
    expect(await standing()).toEqual([]);
  });

  test("rows are never changed or deleted, whoever tries", async () => {
    await addCredential(scene.viewer, input());
    const own = and(eq(evidence.learnerId, scene.learner.id), eq(evidence.kind, "credential"));
    for (const attempt of [
      db.update(evidence).set({ level: 5 }).where(own),
      db.update(evidence).set({ detail: {} }).where(own),
      db.delete(evidence).where(own),
    ]) {
      expect(databaseCode(await refusal(Promise.resolve(attempt)))).toBe("23001");
    }
  });
});

describe("preferences that the fit does not read", () => {
  const preferences = { hoursPerWeek: 5, budget: 500, formats: [], schedules: [], jobZone: 4, payFloor: 60_000 };
  const count = async () => (await eventsOf(scene.learner.id)).length;

  test("are stored without an event; those it reads are one", async () => {
    await setPreferences(scene.viewer, preferences);
    const before = await count();
    const more = await setPreferences(scene.viewer, { ...preferences, hoursPerWeek: 9, budget: null });
    expect(more).toEqual({ changed: 1, moved: null });
    expect(await count()).toBe(before);
    await setPreferences(scene.viewer, { ...preferences, payFloor: 70_000 });
    expect(await count()).toBe(before + 1);
    await setPreferences(scene.viewer, { ...preferences, payFloor: 70_000, formats: ["in_person"] });
    expect(await count()).toBe(before + 1);
  });

  test("are none the first time, when only hours are said", async () => {
    const before = await count();
    await setPreferences(scene.viewer, { ...preferences, jobZone: null, payFloor: null });
    expect(await count()).toBe(before);
  });
});
