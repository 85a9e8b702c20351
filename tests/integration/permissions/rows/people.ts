import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { mentorships, users } from "@/db/schema";
import * as ownActions from "@/lib/accounts/own/actions";
import * as own from "@/lib/accounts/own/commands";
import { ownAccount } from "@/lib/accounts/own/queries";
import * as peopleActions from "@/lib/accounts/people/actions";
import * as people from "@/lib/accounts/people/commands";
import { listPeople, personPage } from "@/lib/accounts/people/queries";
import { reviewSkillAction } from "@/lib/mentoring/actions";
import { assignMentorAction, endMentorshipAction } from "@/lib/mentoring/assignment-actions";
import { assignMentor, endMentorship } from "@/lib/mentoring/assignments";
import { openLearner, reviewSkill } from "@/lib/mentoring/commands";
import { caseload, learnerPage, mentorsOf } from "@/lib/mentoring/queries";
import { hashPassword } from "@/lib/platform/auth/password";
import { make } from "../../../support/make";
import { PASSWORD } from "../../accounts/support";
import type { World } from "../stage";
import { type Row, row } from "../surface";

const ADMINS = ["deny", "deny", "deny", "deny", "deny", "allow"] as const;
const ASSIGNED = ["deny", "deny", "deny", "allow", "deny", "deny"] as const;
const SELF = ["deny", "allow", "own", "own", "own", "own"] as const;

const verdict = ({ people: { LS }, databases }: World) => ({
  learnerId: LS.id,
  skillId: databases,
  seen: 0,
  decision: "verify" as const,
  level: 2,
  note: "Seen.",
});

/** A learner without mentors, whom an admin does something to. */
const somebody = async () => ({ ...(await make.learner()), mentor: await make.mentor() });

const suspended = async () => {
  const person = await make.learner();
  await db.update(users).set({ status: "suspended" }).where(eq(users.id, person.id));
  return person;
};

let proven: Promise<string> | undefined;
/** Everybody has the same known password, so that only who they are decides. */
const withPasswords = async () => {
  proven ??= hashPassword(PASSWORD);
  await db.update(users).set({ passwordHash: await proven });
};
const NEW_PASSWORD = "seven lamps under the quiet bridge";

export const mentoring: Row[] = [
  row({
    does: "Caseload: read",
    cells: ["deny", "deny", "deny", "allow", "own", "deny"],
    kind: "read",
    shows: ({ secret }) => [secret],
    hides: ({ secret }) => [`${secret}@example.org`],
    surfaces: (how) => ({ "lib/mentoring/queries.ts#caseload": how.by((viewer) => caseload(viewer)) }),
  }),
  row({
    does: "Learner's page with profile (reduced), self-assessment, fit, enrolments and reviews: read",
    cells: ASSIGNED,
    kind: "read",
    shows: ({ secret }) => [secret, `Cook ${secret}`],
    hides: ({ secret }) => [`${secret}@example.org`, "123400"],
    surfaces: (how) => ({
      "lib/mentoring/queries.ts#learnerPage": how.by((viewer, { people: { LS } }) =>
        learnerPage(viewer, LS.id, { since: new Date(0), startedAt: new Date(0) }),
      ),
    }),
  }),
  row({
    does: "Learner's page: open (the disclosure log)",
    cells: ASSIGNED,
    kind: "opening",
    surfaces: (how) => ({
      "lib/mentoring/commands.ts#openLearner": how.by((viewer, { people: { LS } }) => openLearner(viewer, LS.id)),
    }),
  }),
  row({
    does: "Review: create, publish",
    cells: ASSIGNED,
    kind: "write",
    surfaces: (how) => ({
      "lib/mentoring/commands.ts#reviewSkill": how.by((viewer, world) => reviewSkill(viewer, verdict(world))),
      "lib/mentoring/actions.ts#reviewSkillAction": how.form(reviewSkillAction, verdict),
    }),
  }),
  row({
    does: "Review: create after the mentorship ended",
    cells: ["deny", "deny", "deny", "deny", "deny", "deny"],
    kind: "write",
    prepare: ({ mentorshipId }) =>
      db.update(mentorships).set({ endedAt: new Date() }).where(eq(mentorships.id, mentorshipId)),
    surfaces: (how) => ({
      "lib/mentoring/commands.ts#reviewSkill": how.by((viewer, world) => reviewSkill(viewer, verdict(world))),
      "lib/mentoring/commands.ts#openLearner": how.by((viewer, { people: { LS } }) => openLearner(viewer, LS.id)),
    }),
  }),
  row({
    does: "Review: read one's own newest, and who mentors oneself",
    cells: SELF,
    kind: "read",
    shows: ({ secret }) => [secret],
    surfaces: (how) => ({ "lib/mentoring/queries.ts#mentorsOf": how.by((viewer) => mentorsOf(viewer)) }),
  }),
  row({
    does: "Mentor assignment: create",
    cells: ADMINS,
    kind: "write",
    prepare: somebody,
    surfaces: (how) => ({
      "lib/mentoring/assignments.ts#assignMentor": how.by((viewer, _, { id, mentor }) =>
        assignMentor(viewer, { learnerId: id, mentorId: mentor.id }),
      ),
      "lib/mentoring/assignment-actions.ts#assignMentorAction": how.form(assignMentorAction, (_, { id, mentor }) => ({
        learnerId: id,
        mentorId: mentor.id,
      })),
    }),
  }),
  row({
    does: "Mentor assignment: end",
    cells: ADMINS,
    kind: "write",
    surfaces: (how) => ({
      "lib/mentoring/assignments.ts#endMentorship": how.by((viewer, { mentorshipId }) =>
        endMentorship(viewer, { mentorshipId }),
      ),
      "lib/mentoring/assignment-actions.ts#endMentorshipAction": how.form(endMentorshipAction, ({ mentorshipId }) => ({
        mentorshipId,
      })),
    }),
  }),
];

const everybody = { q: "", accountRole: null, status: null, page: 1 };

export const accounts: Row[] = [
  row({
    does: "Users: list, search",
    cells: ADMINS,
    kind: "read",
    shows: ({ secret }) => [secret],
    surfaces: (how) => ({
      "lib/accounts/people/queries.ts#listPeople": how.by((viewer, { secret }) =>
        listPeople(viewer, { ...everybody, q: secret }),
      ),
      "lib/accounts/people/queries.ts#personPage": how.by((viewer, { people: { LS } }) => personPage(viewer, LS.id)),
    }),
  }),
  row({
    does: "Users: role change",
    cells: ADMINS,
    kind: "write",
    prepare: somebody,
    surfaces: (how) => ({
      "lib/accounts/people/commands.ts#setAccountRole": how.by((viewer, _, { id }) =>
        people.setAccountRole(viewer, { userId: id, accountRole: "admin" }),
      ),
      "lib/accounts/people/actions.ts#setAccountRoleAction": how.form(
        peopleActions.setAccountRoleAction,
        (_, { id }) => ({
          userId: id,
          accountRole: "admin",
        }),
      ),
    }),
  }),
  row({
    does: "Users: suspend",
    cells: ADMINS,
    kind: "write",
    prepare: somebody,
    surfaces: (how) => ({
      "lib/accounts/people/commands.ts#suspend": how.by((viewer, _, { id }) => people.suspend(viewer, { userId: id })),
      "lib/accounts/people/actions.ts#suspendAction": how.form(peopleActions.suspendAction, (_, { id }) => ({
        userId: id,
      })),
    }),
  }),
  row({
    does: "Users: restore",
    cells: ADMINS,
    kind: "write",
    prepare: suspended,
    surfaces: (how) => ({
      "lib/accounts/people/commands.ts#restore": how.by((viewer, _, { id }) => people.restore(viewer, { userId: id })),
      "lib/accounts/people/actions.ts#restoreAction": how.form(peopleActions.restoreAction, (_, { id }) => ({
        userId: id,
      })),
    }),
  }),
  row({
    does: "Users: role change and suspension of oneself",
    cells: ["deny", "deny", "deny", "deny", "deny", "conflict"],
    kind: "write",
    surfaces: (how) => ({
      "lib/accounts/people/commands.ts#setAccountRole": how.by((viewer) =>
        people.setAccountRole(viewer, { userId: viewer.userId, accountRole: "admin" }),
      ),
      "lib/accounts/people/commands.ts#suspend": how.by((viewer) => people.suspend(viewer, { userId: viewer.userId })),
    }),
  }),
  row({
    does: "Users: revoke sessions",
    cells: ADMINS,
    kind: "write",
    surfaces: (how) => ({
      "lib/accounts/people/commands.ts#endSessionsOf": how.by((viewer, { people: { LS } }) =>
        people.endSessionsOf(viewer, { userId: LS.id }),
      ),
      "lib/accounts/people/actions.ts#endSessionsAction": how.form(
        peopleActions.endSessionsAction,
        ({ people: { LS } }) => ({
          userId: LS.id,
        }),
      ),
    }),
  }),
  row({
    does: "Account: start a reset for somebody",
    cells: ADMINS,
    kind: "write",
    surfaces: (how) => ({
      "lib/accounts/people/commands.ts#sendResetLink": how.by((viewer, { people: { LS } }) =>
        people.sendResetLink(viewer, { userId: LS.id }),
      ),
      "lib/accounts/people/actions.ts#sendResetLinkAction": how.form(
        peopleActions.sendResetLinkAction,
        ({ people: { LS } }) => ({
          userId: LS.id,
        }),
      ),
    }),
  }),
  row({
    does: "Account: read one's own",
    cells: SELF,
    kind: "read",
    shows: ({ secret }) => [`${secret}@example.org`],
    surfaces: (how) => ({ "lib/accounts/own/queries.ts#ownAccount": how.by((viewer) => ownAccount(viewer)) }),
  }),
  row({
    does: "Account: change one's name and time zone",
    cells: SELF,
    kind: "write",
    surfaces: (how) => ({
      "lib/accounts/own/commands.ts#updateAccount": how.by((viewer) =>
        own.updateAccount(viewer, { name: "New Name", timeZone: "UTC", locale: null }),
      ),
      "lib/accounts/own/actions.ts#updateAccountAction": how.form(ownActions.updateAccountAction, () => ({
        name: "New Name",
        timeZone: "UTC",
      })),
    }),
  }),
  row({
    does: "Account: password",
    cells: SELF,
    kind: "write",
    prepare: withPasswords,
    surfaces: (how) => ({
      "lib/accounts/own/commands.ts#changePassword": how.by((viewer) =>
        own.changePassword(viewer, { presentPassword: PASSWORD, password: NEW_PASSWORD }),
      ),
      "lib/accounts/own/actions.ts#changePasswordAction": how.form(ownActions.changePasswordAction, () => ({
        presentPassword: PASSWORD,
        password: NEW_PASSWORD,
      })),
    }),
  }),
  row({
    does: "Own sessions: revoke one of LS",
    cells: ["deny", "allow", "deny", "deny", "deny", "deny"],
    kind: "write",
    surfaces: (how) => ({
      "lib/accounts/own/commands.ts#endSession": how.by((viewer, { viewers }) =>
        own.endSession(viewer, { sessionId: viewers.LS.sessionId }),
      ),
      "lib/accounts/own/actions.ts#endSessionAction": how.form(ownActions.endSessionAction, ({ viewers }) => ({
        sessionId: viewers.LS.sessionId,
      })),
    }),
  }),
  row({
    does: "Own sessions: revoke all",
    cells: SELF,
    kind: "write",
    surfaces: (how) => ({
      "lib/accounts/own/commands.ts#endAllSessions": how.by((viewer) => own.endAllSessions(viewer)),
      "lib/accounts/own/actions.ts#endAllSessionsAction": how.form(ownActions.endAllSessionsAction, () => ({})),
    }),
  }),
];
