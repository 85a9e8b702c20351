import { env } from "@/lib/platform/env";
import { letter } from "@/lib/platform/letter";
import type { Mail } from "@/lib/platform/mail";

type Person = { name: string; email: string };

/** Tells whoever may answer that a learner objects to a statement. `what` names it: "level 2 by Daniel Reyes". */
export function disputeMail(
  to: Person & { admin: boolean },
  learner: { id: number; name: string },
  { skill, what, reason }: { skill: string; what: string; reason: string },
): Mail {
  return letter(env.appOrigin, to, {
    subject: `${learner.name} disputes a statement about ${skill}`,
    lines: [
      `${learner.name} thinks that this statement about ${skill} is wrong: ${what}.`,
      `Their reason: ${reason}`,
      "It keeps counting until somebody takes it back.",
      ...(to.admin ? ["You get this because they have no mentor."] : []),
    ],
    link: {
      label: "Read it and answer",
      path: to.admin ? `/admin/people/${learner.id}#disputes` : `/mentor/learners/${learner.id}#disputes`,
    },
  });
}

/** Tells a learner what became of their dispute. */
export function answerMail(
  learner: Person,
  by: string,
  { skill, kept, answer }: { skill: string; kept: boolean; answer: string },
): Mail {
  return letter(env.appOrigin, learner, {
    subject: kept ? `The statement about ${skill} stays` : `The statement about ${skill} is taken back`,
    lines: [
      kept
        ? `${by} read why you dispute a statement about ${skill} and decided that it stays.`
        : `${by} read why you dispute a statement about ${skill} and took it back. It no longer counts.`,
      `Their answer: ${answer}`,
    ],
    link: { label: "See what is known about your skills", path: "/profile/evidence" },
  });
}
