import type { Verdict } from "@/db/enums";
import type { Turn } from "./caseload";

const dayWord = (days: number): string => (days === 0 ? "today" : days === 1 ? "1 day" : `${days} days`);

/** Who must act next, and why, as one short line. */
export function turnText(turn: Turn & { news: number }): { who: string; why: string } {
  switch (turn.why) {
    case "new_work":
      return {
        who: "You",
        why: `${turn.news} new ${turn.news === 1 ? "thing" : "things"} to see, ${turn.days === 0 ? "since today" : `waiting ${dayWord(turn.days)}`}`,
      };
    case "never_met":
      return {
        who: "You",
        why: turn.days === 0 ? "newly assigned today" : `newly assigned, waiting ${dayWord(turn.days)}`,
      };
    case "quiet":
      return { who: "Learner", why: `quiet for ${dayWord(turn.days)}` };
    case "in_progress":
      return { who: "Learner", why: turn.days === 0 ? "active today" : `last active ${dayWord(turn.days)} ago` };
  }
}

export const VERDICT_TEXT: Record<Verdict, string> = {
  confirmed: "Confirmed",
  adjusted: "Set",
  declined: "Not confirmed",
};
