import type { Group, Turn } from "./caseload";

export { verdictText } from "./review-text";

/** What the parts of a caseload are called. */
export const GROUP_TEXT: Record<Group, string> = {
  yours: "You act next",
  quiet: "Gone quiet",
  moving: "On their way",
};

const dayWord = (days: number): string => (days === 1 ? "1 day" : `${days} days`);

/** Who must act next, for how long that has been so, and why. */
export function turnText({ why, days, news, disputes = 0 }: Turn & { news: number; disputes?: number }): {
  who: string;
  wait: string;
  why: string;
} {
  const waiting = days === 0 ? "Since today" : `Waiting ${dayWord(days)}`;
  switch (why) {
    case "disputed":
      return { who: "You", wait: waiting, why: disputesText(disputes) };
    case "new_work":
      return { who: "You", wait: waiting, why: `${news} new ${news === 1 ? "thing" : "things"} to see` };
    case "never_met":
      return { who: "You", wait: waiting, why: "Assigned, not visited yet" };
    case "quiet":
      return { who: "Learner", wait: `Nothing for ${dayWord(days)}`, why: "Nothing new since you looked" };
    case "in_progress":
      return {
        who: "Learner",
        wait: days === 0 ? "Active today" : `Last active ${dayWord(days)} ago`,
        why: "You have seen everything",
      };
  }
}

const disputesText = (disputes: number): string =>
  disputes > 1 ? `Disputes ${disputes} statements` : "Disputes a statement";

/** "5 learners wait for you, 1 has been quiet for two weeks or more." */
export function caseloadLead({ yours, quiet }: Pick<Record<Group, number>, "yours" | "quiet">): string {
  const waiting =
    yours === 0 ? "Nobody waits for you" : `${yours} ${yours === 1 ? "learner waits" : "learners wait"} for you`;
  const still = quiet === 0 ? "nobody has" : quiet === 1 ? "1 has" : `${quiet} have`;
  return `${waiting}, ${still} been quiet for two weeks or more.`;
}
