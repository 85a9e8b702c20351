import * as actions from "@/lib/profiles/interest-actions";
import * as commands from "@/lib/profiles/interest-commands";
import { QUIZ_ITEMS } from "@/lib/profiles/interest-items";
import { quizToken } from "@/lib/profiles/interest-token";
import { type Row, row } from "../surface";

const finished = { form: "short" as const, answers: QUIZ_ITEMS.short.map(() => 3) };
const byHand = { R: 10, I: 90, A: 40, S: 20, E: 60, C: 5 };

/** Own things of a learner: only learners have them, and each only their own. */
const OWN = ["deny", "allow", "own", "deny", "deny", "deny"] as const;

export const quiz: Row[] = [
  row({
    does: "Profile: update interests",
    cells: OWN,
    kind: "write",
    surfaces: (how) => ({
      "lib/profiles/interest-commands.ts#setInterests": how.by((viewer) => commands.setInterests(viewer, finished)),
      "lib/profiles/interest-actions.ts#setInterestsAction": how.form(actions.setInterestsAction, () => ({
        quiz: quizToken(finished),
      })),
      "lib/profiles/interest-commands.ts#setInterestsByHand": how.by((viewer) =>
        commands.setInterestsByHand(viewer, byHand),
      ),
      "lib/profiles/interest-actions.ts#setInterestsByHandAction": how.form(
        actions.setInterestsByHandAction,
        () => byHand,
      ),
    }),
  }),
  row({
    does: "Profile: does it hold this quiz",
    cells: OWN,
    kind: "read",
    surfaces: (how) => ({
      "lib/profiles/interest-commands.ts#holdsQuiz": how.by((viewer) => commands.holdsQuiz(viewer, { quiz: finished })),
      "lib/profiles/interest-actions.ts#holdsQuizAction": how.form(actions.holdsQuizAction, () => ({
        quiz: quizToken(finished),
      })),
    }),
  }),
];
