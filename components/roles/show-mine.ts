import { levelText } from "@/components/ui/level";
import { scoreText } from "@/lib/fit/score-text";
import type { MyRoleAnswer } from "@/lib/roles/mine";
import { weeksAt } from "@/lib/roles/weeks";
import type { MineHere } from "./ask-mine";
import { levelWidth } from "./level-width";

/** Puts what is known of the reader into the places a role page keeps for it. Nothing changes its size. Browser only. */
export function showMine(page: HTMLElement, mine: MineHere | { state: "waiting" }): void {
  const state = mine.state === "known" && mine.answer.fit === null ? "unrated" : mine.state;
  page.dataset.mine = mine.state;
  for (const part of all(page, "[data-when]")) part.toggleAttribute("data-off", part.dataset.when !== state);
  if (mine.state !== "known") return;
  const { fit, band, followed, levels, hoursPerWeek, relatedFits } = mine.answer;
  if (fit) showFit(page, fit, band, followed);
  showLevels(page, levels);
  showWeeks(page, hoursPerWeek);
  for (const part of all(page, "[data-fit-of]")) {
    const other = relatedFits[part.dataset.fitOf ?? ""];
    const known = other && other.overall !== null;
    put(part, "[data-score]", known ? `Your fit ${scoreText(other.overall ?? 0)}` : "Your fit");
    put(part, "[data-band]", known ? (other.band ?? "") : "not known yet");
  }
}

/** Fills the box beside the title with a fit that is known. */
/** The box beside the title: the score, its range and what to do next. Nothing where there is no score. */
export function showFit(
  page: HTMLElement,
  { overall, low, high, provisional }: NonNullable<MyRoleAnswer["fit"]>,
  band: string | null,
  followed: boolean,
): void {
  if (overall === null || low === null || high === null) return;
  const words: Record<string, string> = {
    overall: scoreText(overall),
    band: band ?? "",
    between: `Between ${scoreText(low)} and ${scoreText(high)} of 100${provisional ? ", provisional" : ""}${followed ? ". You follow this role." : "."}`,
    open: followed ? "See where the points are" : "See your fit and follow",
  };
  for (const [name, text] of Object.entries(words)) put(page, `[data-fill="${name}"]`, text);
  const range = page.querySelector('[data-fill="range"]');
  range?.setAttribute("x", `${low}%`);
  range?.setAttribute("width", `${Math.max(1, high - low)}%`);
  page.querySelector('[data-fill="point"]')?.setAttribute("x", `${overall}%`);
}

function showLevels(page: HTMLElement, levels: MyRoleAnswer["levels"]): void {
  for (const part of all(page, "[data-level-of]")) {
    const held = levels[part.dataset.levelOf ?? ""];
    const drawing = part.querySelector("svg");
    drawing?.querySelector("[data-held]")?.setAttribute("width", String(levelWidth(held ?? 0)));
    const needed = drawing?.getAttribute("aria-label")?.replace(/, yours .*/, "");
    drawing?.setAttribute("aria-label", `${needed}, yours ${held === undefined ? "not rated" : levelText(held)}`);
    put(part, "[data-yours]", held === undefined ? " · not rated" : ` · you ${levelText(held)}`);
  }
  for (const part of all(page, "[data-missing]")) {
    const held = levels[part.dataset.missing ?? ""] ?? 0;
    const has = held >= Number(part.dataset.asks);
    part.toggleAttribute("data-have", has);
    put(part, "[data-have-words]", has ? ", which you reach" : "");
  }
}

function showWeeks(page: HTMLElement, hoursPerWeek: number | null): void {
  for (const part of all(page, "[data-my-hours]"))
    part.textContent = hoursPerWeek === null ? "not set" : `${hoursPerWeek} h`;
  if (hoursPerWeek === null || hoursPerWeek <= 0) return;
  for (const part of all(page, "[data-hours]"))
    part.textContent = String(weeksAt(Number(part.dataset.hours), hoursPerWeek));
}

const put = (part: Element, selector: string, text: string): void => {
  const place = part.querySelector(selector);
  if (place) place.textContent = text;
};

const all = (page: HTMLElement, selector: string): HTMLElement[] => [...page.querySelectorAll<HTMLElement>(selector)];
