import { levelWord } from "@/lib/fit/text";
import { env } from "@/lib/platform/env";
import { letter } from "@/lib/platform/letter";
import type { Mail } from "@/lib/platform/mail";
import type { ReviewedWork } from "./input";

/** Tells a learner what their mentor said about a skill. */
export function reviewMail(
  learner: { name: string; email: string },
  mentorName: string,
  skillName: string,
  {
    verdict,
    level,
    note,
    work,
  }: {
    verdict: "confirmed" | "adjusted" | "declined";
    level: number | null;
    note: string;
    work?: ReviewedWork;
  },
): Mail {
  const said =
    verdict === "declined"
      ? `${mentorName} looked at ${skillName} and did not confirm it yet.`
      : `${mentorName} ${verdict === "confirmed" ? "confirmed" : "set"} ${skillName} at level ${levelWord(level ?? 0)}.`;
  return letter(env.appOrigin, learner, {
    subject:
      verdict === "declined"
        ? `${skillName} was reviewed`
        : `${skillName} is verified at level ${levelWord(level ?? 0)}`,
    lines: [said, ...(work ? [restsOn(work)] : []), `Their note: ${note}`],
    link: { label: "See how your fit moved", path: "/dashboard" },
  });
}

function restsOn(work: ReviewedWork): string {
  if (work.kind === "project") return `They looked at your project: ${work.title}.`;
  return `They graded your assessment: ${work.title}, ${work.grade}.`;
}
