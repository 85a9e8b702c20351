import type { CardView } from "@/lib/machine/card";

const PAPER = "#faf9f5";
const INK = "#1b1c19";
const SOFT = "#55574f";
const LINE = "#dedbd0";
const ACCENT = "#0b5c56";

/**
 * The picture that stands for a page in a chat or a feed: 1200 × 630 pixels. It is drawn by satori, so it has styles instead of
 * classes, and every box with more than one child is a flex box.
 */
export const Card = ({ kind, title, line, figures, source }: CardView) => (
  <div
    style={{
      display: "flex",
      flexDirection: "column",
      width: "100%",
      height: "100%",
      padding: "56px 72px 48px",
      background: PAPER,
      color: INK,
      borderTop: `14px solid ${ACCENT}`,
    }}
  >
    <div style={{ display: "flex", alignItems: "center", justifyContent: "space-between" }}>
      <div style={{ display: "flex", alignItems: "center" }}>
        <svg viewBox="0 0 24 24" width="48" height="48" aria-hidden="true">
          <circle cx="12" cy="12" r="10.75" fill="none" stroke={ACCENT} strokeWidth="1.75" />
          <path d="M17.5 6.5 13.6 13.6 6.5 17.5 10.4 10.4Z" fill={ACCENT} />
        </svg>
        <div style={{ marginLeft: 18, fontSize: 36, letterSpacing: -0.8, ...bold(1.1) }}>Bearing</div>
      </div>
      <div style={{ fontSize: 28, color: SOFT }}>{kind}</div>
    </div>
    <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, justifyContent: "center" }}>
      <div
        style={{
          fontSize: titleSize(title),
          lineHeight: 1.08,
          letterSpacing: -2,
          ...bold(titleSize(title) / 42),
          ...lines(2),
        }}
      >
        {title}
      </div>
      <div
        style={{
          marginTop: 22,
          fontSize: 33,
          lineHeight: 1.36,
          color: SOFT,
          ...lines(figures.length === 0 ? 4 : title.length > 48 ? 1 : 2),
        }}
      >
        {line}
      </div>
    </div>
    {figures.length > 0 && (
      <div style={{ display: "flex", borderTop: `2px solid ${LINE}`, paddingTop: 26 }}>
        {figures.map(({ value, label }, index) => (
          <div
            key={label}
            style={{ display: "flex", flexDirection: "column", maxWidth: 520, marginLeft: index === 0 ? 0 : 72 }}
          >
            <div style={{ fontSize: 54, letterSpacing: -1, ...bold(1.4, index === 0 ? ACCENT : INK) }}>{value}</div>
            <div style={{ marginTop: 2, fontSize: 25, color: SOFT, ...lines(1) }}>{label}</div>
          </div>
        ))}
      </div>
    )}
    {source && <div style={{ marginTop: 18, fontSize: 22, color: SOFT, ...lines(2) }}>{source}</div>}
  </div>
);

/** Long titles get smaller letters, so that two lines hold them. */
const titleSize = ({ length }: string): number => (length <= 26 ? 92 : length <= 48 ? 72 : length <= 72 ? 58 : 48);

/** The typeface comes in one weight; a line around the letters makes it bold. */
const bold = (width: number, color = INK) => ({ color, WebkitTextStroke: `${width}px ${color}` });

/** At most so many lines; what is longer ends with an ellipsis. */
const lines = (most: number) => ({ display: "block", lineClamp: most, overflow: "hidden" }) as const;
