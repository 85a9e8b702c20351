export type RangeZone = { from: number; name: string };

/**
 * A score from 0 to 100 with its range: the track is cut where the bands begin, the thick part is the range, the upright mark the
 * score. `zones` are in ascending order, the first from 0; they are named where there is room, else numbered.
 */
export function RangeBar({
  value,
  low,
  high,
  zones,
  label,
}: {
  value: number;
  low: number;
  high: number;
  zones: readonly RangeZone[];
  label: string;
}) {
  return (
    <div className="@container">
      <svg width="100%" height="44" role="img" aria-label={label} className="block overflow-visible">
        {zones.map(({ from }, index) => (
          <rect
            key={from}
            x={`${from}%`}
            y="12"
            width={`${endOf(zones, index) - from}%`}
            height="6"
            className={index % 2 === 0 ? "fill-sunken" : "fill-line"}
          />
        ))}
        <rect
          x={`${low}%`}
          y="9"
          width={`${Math.max(0.6, high - low)}%`}
          height="12"
          rx="2"
          className="fill-accent opacity-40"
        />
        <svg aria-hidden="true" x={`${value}%`} className="overflow-visible">
          <rect x="-2.5" y="4" width="5" height="22" rx="1.5" className="fill-accent stroke-paper" strokeWidth="1" />
        </svg>
        {zones.slice(1).map(({ from }) => (
          <line key={from} x1={`${from}%`} x2={`${from}%`} y1="18" y2="26" className="stroke-line-strong" />
        ))}
        <g className="hidden fill-soft text-[12px] @lg:inline">
          {zones.map(({ from, name }, index) => (
            <text key={name} x={`${(from + endOf(zones, index)) / 2}%`} y="40" textAnchor="middle">
              {name}
            </text>
          ))}
        </g>
        <g className="figures fill-soft text-[12px] @lg:hidden">
          {[...zones.map(({ from }) => from), 100].map((bound) => (
            <text
              key={bound}
              x={`${bound}%`}
              y="40"
              textAnchor={bound === 0 ? "start" : bound === 100 ? "end" : "middle"}
            >
              {bound}
            </text>
          ))}
        </g>
      </svg>
    </div>
  );
}

const endOf = (zones: readonly RangeZone[], index: number): number => zones[index + 1]?.from ?? 100;
