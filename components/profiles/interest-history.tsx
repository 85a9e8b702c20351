import { Tag } from "@/components/ui/layout";
import { Table, Td, Th } from "@/components/ui/table";
import { formatDate } from "@/lib/platform/dates";
import { INTEREST_TYPES, type InterestType } from "@/lib/profiles/interest-items";
import { originText } from "@/lib/profiles/interest-text";
import type { InterestResult } from "@/lib/profiles/queries";
import { isUndifferentiated } from "@/lib/profiles/text";
import { INTERESTS } from "@/lib/roles/text";

type Props = { results: readonly InterestResult[]; timeZone: string };

/** Every result, newest first: when, from what, the six numbers, and which one counts. */
export const InterestHistory = ({ results, timeZone }: Props) => (
  <Table
    caption="Interest results over time"
    head={
      <tr>
        <Th>Date</Th>
        <Th>From</Th>
        {INTEREST_TYPES.map((type) => (
          <Th key={type} numeric>
            {INTERESTS[type].name}
          </Th>
        ))}
      </tr>
    }
  >
    {results.map(({ id, at, form, interests }, index) => (
      <tr key={id}>
        <Td className="whitespace-nowrap">
          {formatDate(at, "day", timeZone)}
          {index === 0 && (
            <span className="ml-3">
              <Tag look="accent">Counts</Tag>
            </span>
          )}
        </Td>
        <Td className="whitespace-nowrap">
          {originText(form)}
          {isUndifferentiated(interests) && <span className="block text-sm text-soft">even: ranks no role</span>}
        </Td>
        {INTEREST_TYPES.map((type) => (
          <Td key={type} numeric>
            {Math.round(interests[type])}
          </Td>
        ))}
      </tr>
    ))}
  </Table>
);

const WIDTH = 200;
const HEIGHT = 48;
const SIDE = 6;

/** How each of the six moved from result to result, all on the same scale 0..100; in words beside it. Needs two results. */
export const InterestChanges = ({ results, timeZone }: Props) => (
  <ul className="mb-8 grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
    {INTEREST_TYPES.map((type) => (
      <Change key={type} type={type} results={results.toReversed()} timeZone={timeZone} />
    ))}
  </ul>
);

/** `results` oldest first. */
function Change({ type, results, timeZone }: Props & { type: InterestType }) {
  const values = results.map(({ interests }) => interests[type]);
  const [before = 0, now = 0] = [values.at(-2), values.at(-1)].map((value) => Math.round(value ?? 0));
  const first = results[0];
  const step = (WIDTH - 2 * SIDE) / Math.max(1, values.length - 1);
  const spots = values.map((value, index) => ({
    x: SIDE + index * step,
    y: SIDE + (1 - value / 100) * (HEIGHT - 2 * SIDE),
  }));
  return (
    <li>
      <p className="flex items-baseline justify-between gap-3">
        <span className="font-semibold">{INTERESTS[type].name}</span>
        <span className="figures">
          <span className="text-heading font-semibold">{now}</span>{" "}
          <span className="text-sm text-soft">{changeText(now - before)}</span>
        </span>
      </p>
      <svg
        width="100%"
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${INTERESTS[type].name} since ${first ? formatDate(first.at, "day", timeZone) : ""}: ${values.map(Math.round).join(", ")}`}
        className="mt-1 block border-b border-line-strong"
      >
        <polyline
          points={spots.map(({ x, y }) => `${x},${y}`).join(" ")}
          fill="none"
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
          className="stroke-accent"
        />
        {spots.map(({ x, y }) => (
          <line
            key={x}
            x1={x}
            x2={x}
            y1={y}
            y2={y + 0.01}
            strokeWidth="7"
            strokeLinecap="round"
            vectorEffect="non-scaling-stroke"
            className="stroke-accent"
          />
        ))}
      </svg>
    </li>
  );
}

function changeText(change: number): string {
  if (change === 0) return "as before";
  return `${Math.abs(change)} ${change > 0 ? "more" : "less"} than before`;
}
