import type { ReactNode } from "react";

/** How much stands behind a level: shown by the pattern of the filled part and said in words. */
export type Strength = "none" | "self" | "course" | "verified";

export type RequirementBar = {
  key: string;
  name: ReactNode;
  /** Points of the whole bar, and of its filled part. */
  worth: number;
  held: number;
  strength: Strength;
  /** "You 2.5 of 3 · your own rating". */
  detail: ReactNode;
  /** "+2.3 to win", "met". */
  gap: ReactNode;
  /** What closes the gap, where something does. */
  closing: ReactNode;
  label: string;
};

const KEYS: readonly { strength: Strength; text: string }[] = [
  { strength: "verified", text: "Confirmed by a mentor, a project or a test" },
  { strength: "course", text: "A course or a credential" },
  { strength: "self", text: "Your own rating" },
  { strength: "none", text: "Still to win" },
];

/**
 * One bar per requirement: its length is what the requirement is worth, the filled part what is held, the pattern how well it is
 * shown. `id` must be unique on the page: the patterns carry it.
 */
export function RequirementBars({ id, bars }: { id: string; bars: readonly RequirementBar[] }) {
  const longest = Math.max(...bars.map(({ worth }) => worth), 0.001);
  return (
    <div>
      <Patterns id={id} />
      <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
        {KEYS.map(({ strength, text }) => (
          <li key={strength} className="inline-flex items-center gap-2">
            <svg width="28" height="12" aria-hidden="true">
              <Fill id={id} strength={strength} width="100%" height={12} />
            </svg>
            {text}
          </li>
        ))}
      </ul>
      <ol className="divide-y divide-line border-y border-line">
        {bars.map((bar) => (
          <li
            key={bar.key}
            className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[14rem_minmax(0,1fr)_17rem] md:items-center"
          >
            <div className="flex items-baseline justify-between gap-3 md:block">
              <span className="font-semibold">{bar.name}</span>
              <span className="figures whitespace-nowrap text-sm font-semibold md:hidden">{bar.gap}</span>
              <span className="hidden text-sm text-soft md:block">{bar.detail}</span>
            </div>
            <svg width="100%" height="22" role="img" aria-label={bar.label} className="block overflow-visible">
              <Bar id={id} bar={bar} longest={longest} />
            </svg>
            <div className="text-sm">
              <p className="text-soft md:hidden">{bar.detail}</p>
              <p className="figures hidden font-semibold md:block">{bar.gap}</p>
              {bar.closing}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Bar({ id, bar, longest }: { id: string; bar: RequirementBar; longest: number }) {
  const whole = (bar.worth / longest) * 100;
  const filled = (bar.held / longest) * 100;
  return (
    <>
      <svg aria-hidden="true" width={`${whole}%`} height="22" className="overflow-visible">
        <Fill id={id} strength="none" width="100%" height={22} />
      </svg>
      {bar.strength !== "none" && bar.held > 0 && (
        <svg aria-hidden="true" width={`${filled}%`} height="22">
          <Fill id={id} strength={bar.strength} width="100%" height={22} />
        </svg>
      )}
    </>
  );
}

function Fill({ id, strength, width, height }: { id: string; strength: Strength; width: string; height: number }) {
  if (strength === "none") {
    return <rect x="0.5" y="0.5" width={width} height={height - 1} className="fill-sunken stroke-line-strong" />;
  }
  const fill = strength === "verified" ? undefined : `url(#${id}-${strength})`;
  return (
    <>
      <rect width={width} height={height} fill={fill} className={fill ? undefined : "fill-accent"} />
      <rect
        x="0.75"
        y="0.75"
        width={width}
        height={height - 1.5}
        fill="none"
        className="stroke-accent"
        strokeWidth="1.5"
      />
    </>
  );
}

const Patterns = ({ id }: { id: string }) => (
  <svg width="0" height="0" aria-hidden="true" className="absolute">
    <defs>
      <pattern id={`${id}-course`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" className="fill-accent-wash" />
        <rect width="3" height="5" className="fill-accent" />
      </pattern>
      <pattern id={`${id}-self`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" className="fill-accent-wash" />
        <rect width="1.25" height="7" className="fill-accent" />
      </pattern>
    </defs>
  </svg>
);
