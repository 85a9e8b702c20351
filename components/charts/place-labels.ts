import { type Mark, type Run, WIDTH } from "./fit-line";

/** A label beside a mark: offsets in pixels from the mark to the text's first baseline. */
export type PlacedLabel = {
  mark: Mark;
  lines: string[];
  dx: number;
  dy: number;
  anchor: "start" | "middle" | "end";
};

type Box = { left: number; right: number; top: number; bottom: number };

const LINE = 16;
const DIGIT = 8;
const LETTER = 6.6;
const MARK = 7;

/**
 * Numbers beside their marks in a drawing `width` pixels wide, moved out of each other's way. A number that finds no place joins
 * the one before it ("3–5"), so that every mark stays named. `around` are labels that are there already.
 */
export function placeNumbers(
  marks: readonly Mark[],
  width: number,
  height: number,
  around: readonly PlacedLabel[] = [],
): PlacedLabel[] {
  const taken = [...marks, ...around.map(({ mark }) => mark)].map((mark) => boxAround(mark, width));
  taken.push(...around.map((label) => boxOf(label, LETTER, width)));
  const placed: { label: PlacedLabel; box: Box; last: number }[] = [];
  for (const mark of marks) {
    const text = String(mark.number);
    const place = firstFree(mark, [text], DIGIT, width, height, taken, NUMBER_PLACES);
    if (place) {
      taken.push(place.box);
      placed.push({ ...place, last: mark.number });
      continue;
    }
    const before = placed.at(-1);
    if (before) {
      before.last = mark.number;
      before.label.lines = [`${before.label.mark.number}–${before.last}`];
    }
  }
  return placed.map(({ label }) => label);
}

/**
 * Causes written out beside the marks that moved most, where there is room for them in a drawing `width` pixels wide. `textOf`
 * gives the lines of a label.
 */
export function placeCauses(
  marks: readonly Mark[],
  runs: readonly Run[],
  textOf: (mark: Mark) => string[],
  width: number,
  height: number,
  most: number,
): PlacedLabel[] {
  const taken = [...marks.map((mark) => boxAround(mark, width)), ...runs.flatMap((run) => lineBoxes(run, width))];
  const placed: PlacedLabel[] = [];
  for (const mark of marks.toSorted((a, b) => moveOf(b) - moveOf(a))) {
    if (placed.length >= most) break;
    const place = firstFree(mark, textOf(mark), LETTER, width, height, taken, CAUSE_PLACES);
    if (!place) continue;
    taken.push(place.box);
    placed.push(place.label);
  }
  return placed;
}

const moveOf = ({ point }: Mark): number => Math.max(Math.abs(point.own ?? 0), Math.abs(point.role ?? 0));

type Place = { dx: number; dy: "above" | "below" | "beside"; gap: number; anchor: PlacedLabel["anchor"] };

const NUMBER_PLACES: readonly Place[] = [
  { dx: 0, dy: "above", gap: 4, anchor: "middle" },
  { dx: 0, dy: "below", gap: 4, anchor: "middle" },
  { dx: 9, dy: "beside", gap: 0, anchor: "start" },
  { dx: -9, dy: "beside", gap: 0, anchor: "end" },
];

const CAUSE_PLACES: readonly Place[] = [10, 22, 38, 58].flatMap((gap): Place[] => [
  { dx: 3, dy: "above", gap, anchor: "end" },
  { dx: -3, dy: "above", gap, anchor: "start" },
  { dx: -3, dy: "below", gap, anchor: "start" },
  { dx: 3, dy: "below", gap, anchor: "end" },
]);

function firstFree(
  mark: Mark,
  lines: string[],
  letter: number,
  width: number,
  height: number,
  taken: readonly Box[],
  places: readonly Place[],
): { label: PlacedLabel; box: Box } | null {
  const own = boxAround(mark, width);
  for (const place of places) {
    const label = labelAt(mark, lines, place);
    const box = boxOf(label, letter, width);
    const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
    if (inside && taken.every((other) => sameBox(other, own) || !overlap(box, other))) return { label, box };
  }
  return null;
}

function labelAt(mark: Mark, lines: string[], { dx, dy, gap, anchor }: Place): PlacedLabel {
  const textHeight = lines.length * LINE;
  const baseline = dy === "above" ? -(MARK + gap) - textHeight + LINE - 4 : dy === "below" ? MARK + gap + LINE - 4 : 4;
  return { mark, lines, dx, dy: baseline, anchor };
}

function boxOf({ mark, lines, dx, dy, anchor }: PlacedLabel, letter: number, width: number): Box {
  const textWidth = Math.max(...lines.map((line) => line.length)) * letter;
  const x = (mark.x / WIDTH) * width + dx;
  const left = anchor === "start" ? x : anchor === "end" ? x - textWidth : x - textWidth / 2;
  const top = mark.y + dy - LINE + 4;
  return { left, right: left + textWidth, top, bottom: top + lines.length * LINE };
}

function boxAround({ x, y }: { x: number; y: number }, width: number): Box {
  const at = (x / WIDTH) * width;
  return { left: at - MARK, right: at + MARK, top: y - MARK, bottom: y + MARK };
}

/** The line as boxes a few pixels thick: its flat stretches and its jumps. */
function lineBoxes(run: Run, width: number): Box[] {
  const flat = run.line.map(([from, to]) => ({
    left: ((from?.x ?? 0) / WIDTH) * width,
    right: ((to?.x ?? 0) / WIDTH) * width,
    top: Math.min(from?.y ?? 0, to?.y ?? 0) - 3,
    bottom: Math.max(from?.y ?? 0, to?.y ?? 0) + 3,
  }));
  const jumps = run.jumps.map(({ x, from, to }) => ({
    left: (x / WIDTH) * width - 3,
    right: (x / WIDTH) * width + 3,
    top: Math.min(from, to),
    bottom: Math.max(from, to),
  }));
  return [...flat, ...jumps];
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const sameBox = (a: Box, b: Box): boolean => a.left === b.left && a.top === b.top && a.right === b.right;

/** Breaks words into lines of about `most` characters. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
