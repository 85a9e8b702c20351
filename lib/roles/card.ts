import type { CardView } from "@/lib/machine/card";
import { bandOf, payBands } from "./facts/bands";
import { leadFigure } from "./figures";
import { figureText, growthText, periodText, scopeText } from "./text";
import type { FactView, Figure, RoleView } from "./view";

/** What the picture of a role's page shows: its pay with source and period, and whether it grows. */
export function roleCard(role: Pick<RoleView, "title" | "oneLine" | "facts">): CardView {
  const pay = leadFigure(role.facts, "pay");
  const growth = leadFigure(role.facts, "growth");
  const band = pay && bandText(role.facts, pay);
  return {
    kind: "Role",
    title: role.title,
    line: role.oneLine,
    figures: [
      ...(pay ? [{ value: band ?? figureText(pay), label: band ? `a year, ${BAND}` : pay.measure }] : []),
      ...(growth ? [{ value: figureText(growth), label: `${growthText(growth)}, ${periodText(growth)}` }] : []),
    ],
    source: pay && `Pay: ${scopeText(pay)}. ${pay.source}, ${pay.publisher}.`,
  };
}

const BAND = "10th to 90th percentile";

/** "$78,000 – $208,000" where the figure's own source states both ends. */
function bandText(facts: readonly FactView[], lead: Figure): string | null {
  const figures = bandOf(payBands(facts), lead)?.figures;
  const at = (end: number) => figures?.find(({ percentile }) => percentile === end);
  const [low, high] = [at(10), at(90)];
  return low && high ? `${figureText(low)} – ${figureText(high)}` : null;
}
