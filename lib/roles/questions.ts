import { levelWord } from "@/lib/fit/text";
import type { Piece } from "./cited";
import { leadFigure, statementsOf } from "./figures";
import { growthText, JOB_ZONES, list, periodText } from "./text";
import type { RoleView } from "./view";
import { statedSentences } from "./ways-in";

export type AnsweredQuestion = { question: string; answer: readonly Piece[] };

const MOST_SKILLS = 5;
const MOST_TOOLS = 8;
const MOST_NAMES = 6;

/**
 * Our editors' questions and answers; where they wrote none, the questions people ask of any occupation, answered from what the
 * page knows, or with the statement that it is not known.
 */
export function questionsOf(role: RoleView): AnsweredQuestion[] {
  if (role.questions.length > 0) return role.questions.map(({ question, answer }) => ({ question, answer: [answer] }));
  return [
    { question: "How much does it pay?", answer: payAnswer(role) },
    { question: "Is it growing?", answer: growthAnswer(role) },
    { question: "How many people do it?", answer: jobsAnswer(role) },
    { question: "What education and experience does it take?", answer: educationAnswer(role) },
    { question: "Which skills matter most?", answer: skillsAnswer(role) },
    { question: "Which software do people use?", answer: softwareAnswer(role) },
    ...(role.aliases.length > 0
      ? [{ question: "What else is it called?", answer: [`${list(role.aliases.slice(0, MOST_NAMES))}.`] }]
      : []),
  ];
}

function payAnswer({ facts }: RoleView): Piece[] {
  const pay = leadFigure(facts, "pay");
  if (!pay) return ["No source in this catalog states what it pays."];
  const meaning = /median/i.test(pay.measure) ? " Half of the people it counts earn less, half earn more." : "";
  return [
    `The ${pay.measure} of “${pay.occupation}” is `,
    { fact: pay },
    ` in ${placeText(pay.geography)} (${periodText(pay)}), says ${pay.publisher}.${meaning}`,
  ];
}

const placeText = (geography: string): string => (geography === "United States" ? "the United States" : geography);

function growthAnswer({ facts }: RoleView): Piece[] {
  const growth = leadFigure(facts, "growth");
  if (!growth) return ["No source in this catalog says how the number of jobs will change."];
  const beside: Piece[] =
    growth.comparison === null
      ? []
      : [", against ", { fact: growth, of: "comparison" }, " for all occupations together"];
  return [
    `${growthText(growth)}: `,
    { fact: growth },
    ` for “${growth.occupation}” over ${periodText(growth)}`,
    ...beside,
    ".",
  ];
}

function jobsAnswer({ facts }: RoleView): Piece[] {
  const jobs = leadFigure(facts, "employment");
  const openings = leadFigure(facts, "openings");
  if (!jobs) return ["No source in this catalog says how many jobs there are."];
  const opens: Piece[] = openings
    ? [" About ", { fact: openings }, ` openings a year are expected over ${periodText(openings)}.`]
    : [];
  return ["There were ", { fact: jobs }, ` jobs for “${jobs.occupation}” in ${periodText(jobs)}.`, ...opens];
}

function educationAnswer({ facts, jobZone }: RoleView): Piece[] {
  const stated = statementsOf(facts, "entry_education");
  const zone = jobZone === null ? undefined : JOB_ZONES[jobZone];
  if (stated.length === 0 && !zone) return ["No source in this catalog says what education or experience it takes."];
  const sentences = statedSentences(stated).flatMap((pieces, index): Piece[] => [index === 0 ? "" : " ", ...pieces]);
  return [
    ...sentences,
    ...(zone ? [`${stated.length > 0 ? " " : ""}O*NET job zone ${jobZone} of 5: ${zone.long}`] : []),
  ];
}

function skillsAnswer({ requirements }: RoleView): Piece[] {
  if (requirements.length === 0) return ["O*NET has not rated the skills of this occupation yet."];
  const first = requirements.slice(0, MOST_SKILLS);
  const named = first.flatMap(({ skill, level }, index): Piece[] => [
    index === 0 ? "" : index === first.length - 1 ? " and " : ", ",
    { skill },
    ` at level ${levelWord(level)}`,
  ]);
  return [...named, ", by importance. Levels run from 0 to 5."];
}

function softwareAnswer({ technologies }: RoleView): Piece[] {
  if (technologies.length === 0) return ["O*NET names no software for this occupation."];
  const sought = technologies.filter(({ inDemand }) => inDemand);
  const shown = (sought.length > 0 ? sought : technologies).slice(0, MOST_TOOLS).map(({ name }) => name);
  const lead = sought.length > 0 ? "Job postings for this occupation often name" : "O*NET names";
  const more = technologies.length - shown.length;
  return [`${lead} ${list(shown)}.${more > 0 ? ` The list above has ${more} more.` : ""}`];
}
