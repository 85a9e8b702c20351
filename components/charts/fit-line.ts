import { DAY_MS } from "@/lib/platform/clock";
/** Geometry of a score over time. Pure: x in thousandths of the drawing's width, y in pixels from its top. */

export type LinePoint = {
  id: number;
  at: Date;
  /** 0..100; null = no score at that moment, which breaks the line. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** What happened, in a few words. */
  label: string;
  /** Points of the change since the point before, by cause; null where there is nothing to compare with. */
  own: number | null;
  role: number | null;
  time: number | null;
  shape: MarkShape;
  /** Only points of one series are joined. */
  series: string;
  /** Says what changed where the series begins; shown at the break. */
  seriesLabel: string;
  /** A point that was only worked out again: it starts a new line and has no mark of its own. */
  restated: boolean;
};

/** own: something the person did. role: the requirements changed. model: the way of scoring changed. */
export type MarkShape = "own" | "role" | "model";

/** Where the line stands today. */
export type LineEnd = { at: Date; value: number; low: number; high: number };

export type Threshold = { value: number; name: string };

export type Spot = { x: number; y: number };
export type Jump = { x: number; from: number; to: number; cause: "own" | "role" };
export type Run = { line: Spot[][]; upper: Spot[]; lower: Spot[]; jumps: Jump[] };
export type Mark = Spot & { point: LinePoint; number: number };
export type Break = { x: number; label: string };
export type AxisTick = { y: number; value: number; name: string | null };
export type TimeTick = { x: number; label: string };

export type FitDrawing = {
  height: number;
  runs: Run[];
  marks: Mark[];
  breaks: Break[];
  ticks: AxisTick[];
  /** Today: the score and its range. */
  end: (Spot & { top: number; bottom: number; value: number; low: number; high: number }) | null;
  /** Names of the zones between thresholds, with the height of each zone's middle. */
  zones: { y: number; name: string }[];
  from: Date;
  to: Date;
  xAt: (at: Date) => number;
};

export const WIDTH = 1000;
/** Room for the first and the last mark, in thousandths. */
export const SIDE = 28;
export const TOP = 26;
export const BOTTOM = 12;
const SETTING_UP_MS = 3 * DAY_MS;
const LEAST_DAYS = 14;
const LEAST_SPAN = 30;
const LABEL_ROOM = 17;
/** A zone this high, in pixels, has room for its name between the numbers of its bounds. */
const ZONE_ROOM = 34;

/** Lays out a history in a box `height` pixels high. Null when there is no score in it and none today. */
export function drawFit(
  points: readonly LinePoint[],
  end: LineEnd | null,
  thresholds: readonly Threshold[],
  lowestName: string,
  height: number,
): FitDrawing | null {
  const drawn = lasting(points);
  const scored = drawn.filter(isScored);
  const first = scored[0]?.at ?? end?.at;
  const last = end?.at ?? scored.at(-1)?.at;
  if (!first || !last) return null;
  const from = new Date(Math.min(first.getTime(), last.getTime() - LEAST_DAYS * DAY_MS));
  const xAt = (at: Date): number => placeOf(at, from, last);
  const span = valueSpan(scored, end);
  const yAt = (value: number): number => TOP + ((span.to - value) / (span.to - span.from)) * (height - TOP - BOTTOM);
  const { runs, breaks } = drawRuns(drawn, end, xAt, yAt);
  return {
    height,
    runs,
    breaks,
    marks: marksOf(points, drawn, xAt, yAt),
    ticks: axisTicks(span, thresholds, yAt),
    zones: zonesOf(span, thresholds, lowestName, yAt),
    end: end ? { ...end, x: xAt(end.at), y: yAt(end.value), top: yAt(end.high), bottom: yAt(end.low) } : null,
    from,
    to: last,
    xAt,
  };
}

/**
 * Without what the first three days hold before the score got other parts, as when skills, interests and preferences are first
 * given one after another: it would stretch the scale for scores that nobody lived with.
 */
function lasting(points: readonly LinePoint[]): readonly LinePoint[] {
  const last = points.findLastIndex((point, index) => {
    const before = points.slice(0, index).findLast(isScored);
    return (
      isScored(point) &&
      !point.restated &&
      before !== undefined &&
      before.series !== point.series &&
      isWhileSettingUp(points, point)
    );
  });
  return last < 0 ? points : points.slice(last);
}

function isWhileSettingUp(points: readonly LinePoint[], point: LinePoint): boolean {
  const first = points.find(isScored);
  return first !== undefined && point.at.getTime() - first.at.getTime() < SETTING_UP_MS;
}

type Scored = LinePoint & { value: number; low: number; high: number };

const isScored = (point: LinePoint): point is Scored =>
  point.value !== null && point.low !== null && point.high !== null;

function placeOf(at: Date, from: Date, to: Date): number {
  const part = (at.getTime() - from.getTime()) / (to.getTime() - from.getTime());
  return SIDE + Math.min(1, Math.max(0, part)) * (WIDTH - 2 * SIDE);
}

/** Multiples of five around all ranges, at least 30 points wide, inside 0..100. */
export function valueSpan(points: readonly Scored[], end: LineEnd | null): { from: number; to: number } {
  const lows = [...points.map(({ low }) => low), ...(end ? [end.low] : [])];
  const highs = [...points.map(({ high }) => high), ...(end ? [end.high] : [])];
  let from = Math.max(0, Math.floor((Math.min(...lows) - 2) / 5) * 5);
  let to = Math.min(100, Math.ceil((Math.max(...highs) + 2) / 5) * 5);
  while (to - from < LEAST_SPAN) {
    if (from > 0) from -= 5;
    if (to < 100 && to - from < LEAST_SPAN) to += 5;
  }
  return { from, to };
}

function axisTicks(
  span: { from: number; to: number },
  thresholds: readonly Threshold[],
  yAt: (value: number) => number,
): AxisTick[] {
  const inside = thresholds.filter(({ value }) => value > span.from && value < span.to);
  const ticks = inside.map(({ value, name }): AxisTick => ({ value, name, y: yAt(value) }));
  for (const value of [span.from, span.to]) {
    const y = yAt(value);
    if (ticks.every((tick) => Math.abs(tick.y - y) >= LABEL_ROOM)) ticks.push({ value, name: null, y });
  }
  return ticks.sort((a, b) => b.value - a.value);
}

function zonesOf(
  span: { from: number; to: number },
  thresholds: readonly Threshold[],
  lowestName: string,
  yAt: (value: number) => number,
): FitDrawing["zones"] {
  const bounds = [{ value: 0, name: lowestName }, ...thresholds.toSorted((a, b) => a.value - b.value)];
  return bounds.flatMap(({ value, name }, index) => {
    const bottom = yAt(Math.max(span.from, value));
    const top = yAt(Math.min(span.to, bounds[index + 1]?.value ?? 100));
    return bottom - top >= ZONE_ROOM ? [{ name, y: (top + bottom) / 2 }] : [];
  });
}

function drawRuns(
  points: readonly LinePoint[],
  end: LineEnd | null,
  xAt: (at: Date) => number,
  yAt: (value: number) => number,
): { runs: Run[]; breaks: Break[] } {
  const runs: Run[] = [];
  const breaks: Break[] = [];
  let run: Run | null = null;
  let previous: Scored | null = null;
  const hold = (until: number, value: number, low: number, high: number): void => {
    if (!run || !previous) return;
    const [from, to] = [
      { x: xAt(previous.at), y: yAt(previous.value) },
      { x: until, y: yAt(value) },
    ];
    run.line.push([from, to]);
    run.upper.push({ x: from.x, y: yAt(previous.high) }, { x: until, y: yAt(Math.max(high, value)) });
    run.lower.push({ x: from.x, y: yAt(previous.low) }, { x: until, y: yAt(Math.min(low, value)) });
  };
  for (const point of points) {
    const x = xAt(point.at);
    const joined: boolean = previous !== null && isScored(point) && previous.series === point.series;
    if (previous) {
      const aged = previous.value + (joined ? (point.time ?? 0) : 0);
      hold(x, aged, previous.low, previous.high);
      if (joined && isScored(point)) run?.jumps.push(...jumpsOf(x, aged, point, yAt));
    }
    if (!isScored(point)) {
      previous = null;
      continue;
    }
    if (!joined) {
      if (previous) breaks.push({ x, label: point.seriesLabel });
      run = { line: [], upper: [], lower: [], jumps: [] };
      runs.push(run);
    }
    previous = point;
  }
  if (previous && end) hold(xAt(end.at), end.value, end.low, end.high);
  return { runs, breaks };
}

function jumpsOf(x: number, aged: number, point: Scored, yAt: (value: number) => number): Jump[] {
  const afterRole = point.value - (point.own ?? point.value - aged);
  const jumps: Jump[] = [
    { x, from: yAt(aged), to: yAt(afterRole), cause: "role" },
    { x, from: yAt(afterRole), to: yAt(point.value), cause: "own" },
  ];
  return jumps.filter(({ from, to }) => Math.abs(to - from) > 0.01);
}

/** Numbers count all events, also those that are not drawn, so that they are the same in every list. */
function marksOf(
  points: readonly LinePoint[],
  drawn: readonly LinePoint[],
  xAt: (at: Date) => number,
  yAt: (value: number) => number,
): Mark[] {
  return points
    .filter((point) => !point.restated)
    .flatMap((point, index) =>
      isScored(point) && drawn.includes(point)
        ? [{ x: xAt(point.at), y: yAt(point.value), point, number: index + 1 }]
        : [],
    );
}

/** "M0,10 L20,10" of spots in drawing units. */
export function pathOf(spots: readonly Spot[]): string {
  return spots.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${round(x)},${round(y)}`).join(" ");
}

/** The closed outline of a run's range. */
export function bandPath({ upper, lower }: Pick<Run, "upper" | "lower">): string {
  return upper.length === 0 ? "" : `${pathOf([...upper, ...lower.toReversed()])} Z`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
