import type { Figure, RoleListItem } from "./view";

/** One occupation on the map of pay and growth, with the roles of the catalog that belong to it. */
export type MapDot = { occupation: string; pay: Figure; growth: Figure; roles: { slug: string; title: string }[] };

/**
 * Occupations by pay and growth, highest growth first. Only roles whose two figures name one occupation, and only those with
 * the measures and periods most roles have, so that all dots are comparable.
 */
export function mapDots(roles: readonly RoleListItem[]): MapDot[] {
  const both = roles.flatMap(({ slug, title, pay, growth }) =>
    pay && growth && pay.occupation === growth.occupation ? [{ slug, title, pay, growth }] : [],
  );
  const key = ({ pay, growth }: { pay: Figure; growth: Figure }) =>
    JSON.stringify([pay.measure, pay.period, growth.measure, growth.period]);
  const counts = groupBy(both, key);
  const commonest = [...counts.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const dots = new Map<string, MapDot>();
  for (const { slug, title, pay, growth } of commonest) {
    const dot = dots.get(pay.occupation) ?? { occupation: pay.occupation, pay, growth, roles: [] };
    dot.roles.push({ slug, title });
    dots.set(pay.occupation, dot);
  }
  return [...dots.values()].sort(
    (a, b) => b.growth.value - a.growth.value || a.occupation.localeCompare(b.occupation, "en"),
  );
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

export type Box = { left: number; right: number; top: number; bottom: number };
/** Where a name stands from its dot: `dx`, `dy` in pixels to its baseline, and which end of it is there. */
export type Label = { index: number; dx: number; dy: number; anchor: "start" | "middle" | "end" };

const GLYPH = 6.9;
const HALF_LINE = 8;
const BASELINE = 4.5;
const GAP = 11;
const RISE = 16;
const DOT = 7;

const PLACES = [
  { dx: GAP, dy: 0, anchor: "start" },
  { dx: -GAP, dy: 0, anchor: "end" },
  { dx: 0, dy: -RISE, anchor: "middle" },
  { dx: 0, dy: RISE, anchor: "middle" },
  { dx: -6, dy: -RISE, anchor: "start" },
  { dx: 6, dy: -RISE, anchor: "end" },
  { dx: -6, dy: RISE, anchor: "start" },
  { dx: 6, dy: RISE, anchor: "end" },
] as const;

/**
 * Which dots get their name beside them in a drawing of `width` pixels so that no name covers a dot, another name or an edge.
 * Earlier dots go first; a name stands right of its dot where it can, else left, above or below, else it is left out.
 */
export function placeLabels(
  points: readonly { x: number; y: number; text: string }[],
  width: number,
  reserved: readonly Box[] = [],
): Label[] {
  const dots = points.map(({ x, y }): Box => ({ left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT }));
  const taken: Box[] = [...reserved];
  const labels: Label[] = [];
  for (const [index, { x, y, text }] of points.entries()) {
    const length = text.length * GLYPH;
    const others = dots.filter((_, other) => other !== index);
    for (const { dx, dy, anchor } of PLACES) {
      const left = x + dx - (anchor === "start" ? 0 : anchor === "end" ? length : length / 2);
      const box = { left, right: left + length, top: y + dy - HALF_LINE, bottom: y + dy + HALF_LINE };
      if (box.left < 0 || box.right > width || [...taken, ...others].some((other) => overlaps(box, other))) continue;
      taken.push(box);
      labels.push({ index, dx, dy: dy + BASELINE, anchor });
      break;
    }
  }
  return labels;
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
