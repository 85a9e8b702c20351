import * as enrollmentActions from "@/lib/enrollments/actions";
import * as enrollment from "@/lib/enrollments/commands";
import * as offers from "@/lib/enrollments/offers";
import * as myCourses from "@/lib/enrollments/queries";
import { requireFitAccess } from "@/lib/fit/access";
import { fitPage } from "@/lib/fit/api";
import * as fit from "@/lib/fit/queries";
import { whatIfCourse, whatIfEvidence } from "@/lib/fit/what-if";
import { readableLearner } from "@/lib/profiles/access";
import * as profileActions from "@/lib/profiles/actions";
import { setTargetAction, unfollowRoleAction } from "@/lib/profiles/actions";
import * as profile from "@/lib/profiles/commands";
import * as mine from "@/lib/profiles/queries";
import * as following from "@/lib/profiles/role-commands";
import { skillsToRate } from "@/lib/profiles/skills-to-rate";
import { makeCourse, selfPaced } from "../../enrollments/world";
import { enrolled } from "../stage";
import { type Row, row } from "../surface";

const preferences = { hoursPerWeek: 9, budget: null, formats: [], schedules: [], jobZone: 3, payFloor: null };

/** Own things of a learner: only learners have them, and each only their own. */
const OWN = ["deny", "allow", "own", "deny", "deny", "deny"] as const;
/** Whoever is signed in reads their own, which for staff is nothing. */
const SELF = ["deny", "allow", "own", "own", "own", "own"] as const;
/** LS's own thing by its number. */
const LS_ONLY = ["deny", "allow", "deny", "deny", "deny", "deny"] as const;
/** What is known of a learner: themselves, the assigned mentor, admins. */
const KNOWN = ["deny", "allow", "deny", "allow", "deny", "allow"] as const;

export const learning: Row[] = [
  row({
    does: "Self-assessment: write",
    cells: OWN,
    kind: "write",
    surfaces: (how) => ({
      "lib/profiles/commands.ts#rateSkills": how.by((viewer) => profile.rateSkills(viewer, { ratings: { sql: 1.5 } })),
      "lib/profiles/actions.ts#rateSkillsAction": how.form(profileActions.rateSkillsAction, () => ({
        "ratings.sql": "1.5",
      })),
    }),
  }),
  row({
    does: "Profile: update preferences",
    cells: OWN,
    kind: "write",
    surfaces: (how) => ({
      "lib/profiles/commands.ts#setPreferences": how.by((viewer) => profile.setPreferences(viewer, { ...preferences })),
      "lib/profiles/actions.ts#setPreferencesAction": how.form(profileActions.setPreferencesAction, () => ({
        hoursPerWeek: 9,
      })),
    }),
  }),
  row({
    does: "Profile: update what it says about oneself",
    cells: OWN,
    kind: "write",
    surfaces: (how) => ({
      "lib/profiles/commands.ts#saveAbout": how.by((viewer) =>
        profile.saveAbout(viewer, { currentRole: "Baker", about: null }),
      ),
      "lib/profiles/actions.ts#saveAboutAction": how.form(profileActions.saveAboutAction, () => ({
        currentRole: "Baker",
      })),
    }),
  }),
  row({
    does: "Profile: follow a role",
    cells: OWN,
    kind: "write",
    surfaces: (how) => ({
      "lib/profiles/role-commands.ts#followRole": how.by((viewer) =>
        following.followRole(viewer, { role: "qa-engineer" }),
      ),
      "lib/profiles/actions.ts#followRoleAction": how.form(profileActions.followRoleAction, () => ({
        role: "qa-engineer",
      })),
    }),
  }),
  row({
    does: "Profile: stop following a role, which LO does not follow",
    cells: LS_ONLY,
    kind: "write",
    surfaces: (how) => ({
      "lib/profiles/role-commands.ts#unfollowRole": how.by((viewer) =>
        following.unfollowRole(viewer, { role: "data-engineer" }),
      ),
      "lib/profiles/actions.ts#unfollowRoleAction": how.form(unfollowRoleAction, () => ({ role: "data-engineer" })),
    }),
  }),
  row({
    does: "Profile: choose the target role, which LO does not follow",
    cells: LS_ONLY,
    kind: "write",
    surfaces: (how) => ({
      "lib/profiles/role-commands.ts#setTarget": how.by((viewer) =>
        following.setTarget(viewer, { role: "data-engineer" }),
      ),
      "lib/profiles/actions.ts#setTargetAction": how.form(setTargetAction, () => ({ role: "data-engineer" })),
    }),
  }),
  row({
    does: "Profile: read one's own",
    cells: SELF,
    kind: "read",
    shows: ({ secret }) => [`About ${secret}`],
    surfaces: (how) => ({
      "lib/profiles/queries.ts#myProfile": how.by((viewer) => mine.myProfile(viewer)),
      "lib/profiles/queries.ts#myAbout": how.by((viewer) => mine.myAbout(viewer)),
    }),
  }),
  row({
    does: "Profile: read parts of one's own",
    cells: SELF,
    kind: "read",
    surfaces: (how) => ({
      "lib/profiles/queries.ts#myParts": how.by((viewer) => mine.myParts(viewer)),
      "lib/profiles/queries.ts#myRoles": how.by((viewer) => mine.myRoles(viewer)),
      "lib/profiles/queries.ts#myInterests": how.by((viewer) => mine.myInterests(viewer)),
      "lib/profiles/queries.ts#myPreferences": how.by((viewer) => mine.myPreferences(viewer)),
      "lib/profiles/queries.ts#myRole": how.by((viewer) => mine.myRole(viewer, "back-end-developer")),
      "lib/profiles/skills-to-rate.ts#skillsToRate": how.by((viewer) =>
        skillsToRate(viewer, [], { q: "", kind: null }),
      ),
    }),
  }),
  row({
    does: "Profile and self-assessment: read",
    cells: KNOWN,
    kind: "read",
    shows: ({ secret }) => [secret],
    hides: ({ secret }) => [`${secret}@example.org`, "123400"],
    surfaces: (how) => ({
      "lib/profiles/queries.ts#evidenceOf": how.by((viewer, { people }) => mine.evidenceOf(viewer, people.LS.id)),
      "lib/profiles/access.ts#readableLearner": how.by((viewer, { people }) => readableLearner(viewer, people.LS.id)),
    }),
  }),
  row({
    does: "Fit score and history: read",
    cells: KNOWN,
    kind: "read",
    surfaces: (how) => ({
      "lib/fit/queries.ts#followedFits": how.by((viewer, { people }) => fit.followedFits(viewer, people.LS.id)),
      "lib/fit/queries.ts#roleFit": how.by((viewer, { people }) =>
        fit.roleFit(viewer, people.LS.id, "back-end-developer"),
      ),
      "lib/fit/what-if.ts#whatIfEvidence": how.by((viewer, { people }) =>
        whatIfEvidence(viewer, people.LS.id, [{ skill: "python", kind: "mentor", level: 3 }]),
      ),
      "lib/fit/access.ts#requireFitAccess": how.by((viewer, { people }) =>
        requireFitAccess(viewer, people.LS.id).then(() => "there"),
      ),
    }),
  }),
  row({
    does: "Fit: what a course would add to one's own",
    cells: SELF,
    kind: "read",
    prepare: () => makeCourse(),
    surfaces: (how) => ({
      "lib/fit/what-if.ts#whatIfCourse": how.by((viewer, _, course) => whatIfCourse(viewer, course.id)),
      "lib/fit/api.ts#fitPage": how.by((viewer) => fitPage(viewer, {})),
      "lib/enrollments/offers.ts#enrollOffer": how.by((viewer, _, course) => offers.enrollOffer(viewer, course.slug)),
      "lib/enrollments/offers.ts#myCourse": how.by((viewer, _, course) => offers.myCourse(viewer, course.slug)),
    }),
  }),
  row({
    does: "Enrolment: create for self",
    cells: OWN,
    kind: "write",
    prepare: () => makeCourse(selfPaced),
    surfaces: (how) => ({
      "lib/enrollments/commands.ts#enroll": how.by((viewer, _, course) =>
        enrollment.enroll(viewer, { courseId: course.id, sectionId: null }),
      ),
      "lib/enrollments/actions.ts#enrollAction": how.form(enrollmentActions.enrollAction, (_, course) => ({
        courseId: course.id,
        section: "self_paced",
      })),
    }),
  }),
  row({
    does: "Enrolment: cancel own before start",
    cells: LS_ONLY,
    kind: "write",
    prepare: (world) => enrolled(world),
    surfaces: (how) => ({
      "lib/enrollments/commands.ts#cancelEnrollment": how.by((viewer, _, { enrollmentId }) =>
        enrollment.cancelEnrollment(viewer, { enrollmentId }),
      ),
      "lib/enrollments/actions.ts#cancelEnrollmentAction": how.form(
        enrollmentActions.cancelEnrollmentAction,
        (_, { enrollmentId }) => ({
          enrollmentId,
        }),
      ),
    }),
  }),
  row({
    does: "Enrolment: tick a module",
    cells: LS_ONLY,
    kind: "write",
    prepare: (world) => enrolled(world),
    surfaces: (how) => ({
      "lib/enrollments/progress.ts#setModuleDone": how.by((viewer, _, { enrollmentId, moduleId }) =>
        enrollment.setModuleDone(viewer, { enrollmentId, moduleId, done: true }),
      ),
      "lib/enrollments/actions.ts#setModuleDoneAction": how.form(
        enrollmentActions.setModuleDoneAction,
        (_, { enrollmentId, moduleId }) => ({ enrollmentId, moduleId, done: "true" }),
      ),
    }),
  }),
  row({
    does: "Enrolment: complete",
    cells: LS_ONLY,
    kind: "write",
    prepare: (world) => enrolled(world, { done: true }),
    surfaces: (how) => ({
      "lib/enrollments/progress.ts#completeEnrollment": how.by((viewer, _, { enrollmentId }) =>
        enrollment.completeEnrollment(viewer, { enrollmentId }),
      ),
      "lib/enrollments/actions.ts#completeEnrollmentAction": how.form(
        enrollmentActions.completeEnrollmentAction,
        (_, { enrollmentId }) => ({ enrollmentId }),
      ),
    }),
  }),
  row({
    does: "Enrolment: read one by its number (mentors read it on the learner's page)",
    cells: LS_ONLY,
    kind: "read",
    prepare: (world) => enrolled(world),
    shows: ({ secret }) => [`Course ${secret}`],
    surfaces: (how) => ({
      "lib/enrollments/queries.ts#myEnrollment": how.by((viewer, _, { enrollmentId }) =>
        myCourses.myEnrollment(viewer, enrollmentId),
      ),
    }),
  }),
  row({
    does: "Enrolment: list one's own",
    cells: SELF,
    kind: "read",
    prepare: (world) => enrolled(world),
    shows: ({ secret }) => [`Course ${secret}`],
    surfaces: (how) => ({
      "lib/enrollments/queries.ts#myEnrollments": how.by((viewer) => myCourses.myEnrollments(viewer, 1)),
    }),
  }),
];
