import { levelWord } from "@/lib/fit/text";
import { env } from "@/lib/platform/env";
import { letter } from "@/lib/platform/letter";
import type { Mail } from "@/lib/platform/mail";

/** Tells a learner what their mentor said about a skill. */
export function reviewMail(
  learner: { name: string; email: string },
  mentorName: string,
  skillName: string,
  { verdict, level, note }: { verdict: "confirmed" | "adjusted" | "declined"; level: number | null; note: string },
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
    lines: [said, `Their note: ${note}`],
    link: { label: "See how your fit moved", path: "/dashboard" },
  });
}
