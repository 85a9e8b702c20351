import { env } from "@/lib/platform/env";
import { letter } from "@/lib/platform/letter";
import type { Mail } from "@/lib/platform/mail";

type Person = { email: string; name: string };

/** Tells a learner who mentors them now and what that lets the mentor see. */
export const assignedLearnerMail = (learner: Person, mentorName: string): Mail =>
  letter(env.appOrigin, learner, {
    subject: `${mentorName} is your mentor`,
    lines: [
      `${mentorName} mentors you from now on. They see your profile, your fit and your enrollments, and may review your skills, until the mentorship ends.`,
    ],
    link: { label: "Open your dashboard", path: "/dashboard" },
  });

/** Tells a mentor about a new learner. */
export const assignedMentorMail = (mentor: Person, learner: { id: number; name: string }): Mail =>
  letter(env.appOrigin, mentor, {
    subject: `${learner.name} is in your caseload`,
    lines: [`You mentor ${learner.name} from now on.`],
    link: { label: `Open the page of ${learner.name}`, path: `/mentor/learners/${learner.id}` },
  });

/** Tells one side of a mentorship that it has ended. */
export const endedMail = (person: Person, sentence: string): Mail =>
  letter(env.appOrigin, person, {
    subject: "A mentorship has ended",
    lines: [sentence, "Reviews and everything they moved stay as they are."],
  });
