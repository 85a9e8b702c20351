import type { LineEnd, LinePoint, MarkShape, Threshold } from "@/components/charts/fit-line";
import type { FitEventKind } from "@/db/enums";
import { FIT_1_PARAMETERS } from "@/lib/fit/scoring/frozen";
import { isCatalogChange, pointsText } from "@/lib/fit/text";
import type { FitPoint, FitView } from "@/lib/fit/view";

const { possible, good, strong } = FIT_1_PARAMETERS.bands;

/** Where the bands begin, as the charts draw them. */
export const BAND_STARTS: readonly Threshold[] = [
  { value: possible, name: "Possible" },
  { value: good, name: "Good" },
  { value: strong, name: "Strong" },
];
export const LOWEST_BAND = "Low";

/** A stored history as the chart takes it. */
export function linePoints(points: readonly FitPoint[]): LinePoint[] {
  return points.map(({ cause, overall, model, components, ...point }, index) => ({
    ...point,
    value: overall,
    label: cause.label,
    own: cause.own,
    role: cause.role,
    time: cause.time,
    shape: shapeOf(cause.kind),
    series: `${model} ${components}`,
    seriesLabel: seriesLabel(
      points.slice(0, index).findLast((before) => before.overall !== null),
      model,
      components,
    ),
  }));
}

export function shapeOf(kind: FitEventKind): MarkShape {
  if (isCatalogChange(kind)) return "role";
  return kind === "model_changed" ? "model" : "own";
}

const PART_NAMES: Record<string, string> = { S: "skills", I: "interests", P: "preferences" };

function seriesLabel(before: FitPoint | undefined, model: string, components: string): string {
  if (!before) return "";
  if (before.model !== model) return "New scoring model";
  const added = [...components].filter((part) => !before.components.includes(part));
  const removed = [...before.components].filter((part) => !components.includes(part));
  const words = (parts: string[]) => parts.map((part) => PART_NAMES[part] ?? part).join(" and ");
  if (added.length > 0) return `Now with ${words(added)}`;
  return `Now without ${words(removed)}`;
}

/** Where the line stands at `at`; null while there is no score. */
export function lineEnd({ overall, low, high }: FitView, at: Date): LineEnd | null {
  return overall === null || low === null || high === null ? null : { at, value: overall, low, high };
}

/** "+4.1" of a chart point, by what caused it; null where there is nothing to compare with. */
export function movedText({ own, role, time }: Pick<LinePoint, "own" | "role" | "time">): string | null {
  if (own === null || role === null || time === null) return null;
  return pointsText(own + role);
}
