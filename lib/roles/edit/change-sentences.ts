import { isDeepStrictEqual } from "node:util";
import type { Names } from "@/lib/editor/change";
import { count } from "@/lib/platform/money";
import { traitOf } from "../trait-words";
import { roleName } from "./change-words";
import type { RoleDocument } from "./document";
import { REMOTE_LABELS } from "./labels";
import { shownFigure } from "./stored-figures";

/** Of one kind, as many as are told one by one; more are counted. */
const TOLD = 8;
/** Other titles that are named in one sentence. */
const NAMED = 4;

/**
 * What a publication changed, as sentences for the role's page and for the people who follow it: what moves a fit first. Empty
 * when the two are the same.
 */
export function changeSentences(before: RoleDocument, after: RoleDocument, names: Names): string[] {
  return [
    ...requirementSentences(before, after, names),
    ...jobZoneSentence(before, after),
    ...interestSentence(before, after),
    ...decisionSentences(before, after),
    ...pageSentences(before, after, names),
  ];
}

type Requirement = RoleDocument["requirements"][number];

function requirementSentences(before: RoleDocument, after: RoleDocument, names: Names): string[] {
  const name = (row: Requirement) => names.get(row.skill) ?? row.skill;
  const was = new Map(before.requirements.map((row) => [row.skill, row]));
  const is = new Set(after.requirements.map((row) => row.skill));
  const moved: string[] = [];
  const come: string[] = [];
  for (const row of after.requirements) {
    const old = was.get(row.skill);
    if (!old)
      come.push(
        `${name(row)} is new: asked at level ${shownFigure(row.level)}, importance ${shownFigure(row.importance)}.`,
      );
    else if (movedText(old, row) !== null) moved.push(`${name(row)}: ${movedText(old, row)}.`);
  }
  const gone = before.requirements
    .filter((row) => !is.has(row.skill))
    .map((row) => `${name(row)} is no longer asked for.`);
  const told = [...moved, ...come, ...gone];
  if (told.length > TOLD) {
    const rest = told.length - TOLD;
    return [...told.slice(0, TOLD), `${rest} more ${rest === 1 ? "skill is" : "skills are"} asked for differently.`];
  }
  const words = after.requirements.filter((row) => {
    const old = was.get(row.skill);
    return old && old.use !== row.use && movedText(old, row) === null;
  });
  if (words.length === 0) return told;
  return [
    ...told,
    `What ${sequence(words.map(name))} ${words.length === 1 ? "is" : "are"} used for is described anew.`,
  ];
}

/** "now level 3.5, before 3", or null when neither figure moved. */
function movedText(was: Requirement, is: Requirement): string | null {
  const parts = [
    shownFigure(was.level) === shownFigure(is.level)
      ? null
      : `now asked at level ${shownFigure(is.level)}, before at ${shownFigure(was.level)}`,
    shownFigure(was.importance) === shownFigure(is.importance)
      ? null
      : `importance now ${shownFigure(is.importance)}, before ${shownFigure(was.importance)}`,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join("; ") : null;
}

function jobZoneSentence({ jobZone: was }: RoleDocument, { jobZone: is }: RoleDocument): string[] {
  if (was === is) return [];
  if (is === null) return [`No job zone is stated any more; before it was ${was}.`];
  return [was === null ? `The job zone is now stated: ${is}.` : `The job zone is now ${is}, before ${was}.`];
}

const TYPES = {
  R: "Realistic",
  I: "Investigative",
  A: "Artistic",
  S: "Social",
  E: "Enterprising",
  C: "Conventional",
} as const;

function interestSentence({ interests: was }: RoleDocument, { interests: is }: RoleDocument): string[] {
  if (isDeepStrictEqual(was, is)) return [];
  if (is === null) return ["No interests are stated any more."];
  if (was === null) return ["Interests are now stated, and count in the fit."];
  const moved = (Object.keys(TYPES) as (keyof typeof TYPES)[]).filter((type) => was[type] !== is[type]);
  return [
    `${sequence(moved.map((type) => `${TYPES[type]} interest is now ${is[type]}, before ${was[type]}`))} (of 7).`,
  ];
}

function decisionSentences({ decisions: was }: RoleDocument, { decisions: is }: RoleDocument): string[] {
  if (isDeepStrictEqual(was, is)) return [];
  if (is.length === 0) return ["What the work brings is read off the requirements again."];
  if (was.length === 0) return ["Our editors now say what the work brings, in the section “Is it for me”."];
  const old = new Map(was.map((row) => [row.trait, row]));
  const kept = new Set(is.map((row) => row.trait));
  const name = (trait: string) => traitOf(trait)?.name ?? trait;
  const moved = is.filter((row) => old.has(row.trait) && old.get(row.trait)?.degree !== row.degree);
  const come = is.filter((row) => !old.has(row.trait));
  const gone = was.filter((row) => !kept.has(row.trait));
  const degreeMoved = ({ trait, degree }: { trait: string; degree: number }) =>
    degree > (old.get(trait)?.degree ?? 0) ? "more of it than said before" : "less of it than said before";
  const told = [
    ...moved.map((row) => `The work brings ${name(row.trait)}: ${degreeMoved(row)}.`),
    ...come.map((row) => `“Is it for me” now also asks about ${name(row.trait)}.`),
    ...gone.map((row) => `“Is it for me” no longer asks about ${name(row.trait)}.`),
  ];
  return told.length > 0 ? told : ["The reasons in “Is it for me” are worded anew."];
}

function pageSentences(before: RoleDocument, after: RoleDocument, names: Names): string[] {
  const differs = (...parts: (keyof RoleDocument)[]) =>
    parts.some((part) => !isDeepStrictEqual(before[part], after[part]));
  const anew = [
    ...(differs("oneLine", "summary") ? ["the summary"] : []),
    ...(differs("workSetting") ? ["the work setting"] : []),
    ...(differs("day") ? ["the day"] : []),
    ...(differs("enter") ? ["how to enter"] : []),
    ...(differs("payDifference") ? ["why pay figures differ"] : []),
    ...(differs("editorNotes") ? ["the notes of our editors"] : []),
  ];
  return [
    ...(differs("title") ? [`The title is now “${after.title}”, before “${before.title}”.`] : []),
    ...remoteSentence(before, after),
    ...listSentence("duty", "duties", before.duties, after.duties),
    ...(differs("coreDuties") && !differs("duties") ? ["Which duties are central is stated differently."] : []),
    ...relatedSentence(before, after, names),
    ...listSentence(
      "question",
      "questions and answers",
      before.questions.map((row) => `${row.question}\n${row.answer}`),
      after.questions.map((row) => `${row.question}\n${row.answer}`),
    ),
    ...aliasSentence(before, after),
    ...(differs("onetCode", "onetTitle", "field") ? ["Its occupation or field of work is named differently."] : []),
    ...(anew.length > 0
      ? [
          `${capital(sequence(anew))} ${anew.length === 1 && !anew[0]?.startsWith("the notes") ? "is" : "are"} written anew.`,
        ]
      : []),
  ];
}

function remoteSentence({ remote: was }: RoleDocument, { remote: is }: RoleDocument): string[] {
  if (was === is) return [];
  if (is === null) return ["Whether it can be done from elsewhere is no longer stated."];
  return [
    `It can be done ${REMOTE_LABELS[is].toLowerCase()}${was ? `, before ${REMOTE_LABELS[was].toLowerCase()}` : ""}.`,
  ];
}

/** "2 duties reworded, 1 duty removed." */
function listSentence(one: string, many: string, was: readonly string[], is: readonly string[]): string[] {
  const come = is.filter((item) => !was.includes(item)).length;
  const gone = was.filter((item) => !is.includes(item)).length;
  if (come === 0 && gone === 0) return isDeepStrictEqual(was, is) ? [] : [`The ${many} are in another order.`];
  const reworded = Math.min(come, gone);
  const parts = [
    counted(reworded, one, many, "reworded"),
    counted(come - reworded, one, many, "added"),
    counted(gone - reworded, one, many, "removed"),
  ].filter((part) => part !== null);
  return [`${capital(parts.join(", "))}.`];
}

const counted = (number: number, one: string, many: string, deed: string): string | null =>
  number === 0 ? null : `${count(number)} ${number === 1 ? one : many} ${deed}`;

function aliasSentence({ aliases: was }: RoleDocument, { aliases: is }: RoleDocument): string[] {
  const [old, kept] = [new Set(was), new Set(is)];
  const come = is.filter((alias) => !old.has(alias));
  const gone = was.filter((alias) => !kept.has(alias));
  return [
    ...(come.length > 0 ? [`Also found as ${titles(come)}.`] : []),
    ...(gone.length > 0 ? [`No longer found as ${titles(gone)}.`] : []),
  ];
}

function titles(aliases: readonly string[]): string {
  const named = aliases.slice(0, NAMED).map((alias) => `“${alias}”`);
  const rest = aliases.length - named.length;
  return sequence(rest > 0 ? [...named, `${count(rest)} more`] : named);
}

function relatedSentence({ related: was }: RoleDocument, { related: is }: RoleDocument, names: Names): string[] {
  const [old, kept] = [was.map((row) => row.role), is.map((row) => row.role)];
  const come = kept.filter((role) => !old.includes(role)).map((role) => roleName(names, role));
  const gone = old.filter((role) => !kept.includes(role)).map((role) => roleName(names, role));
  if (come.length + gone.length === 0)
    return isDeepStrictEqual(was, is) ? [] : ["The related roles are ordered or explained anew."];
  return [
    ...(come.length > 0 ? [`Related now: ${sequence(come.slice(0, TOLD))}.`] : []),
    ...(gone.length > 0 ? [`No longer listed as related: ${sequence(gone.slice(0, TOLD))}.`] : []),
  ];
}

/** "a, b and c". */
function sequence(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
