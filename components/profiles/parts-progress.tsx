import { Check } from "lucide-react";
import type { ProfilePart } from "@/lib/profiles/parts";

const GAP = 1.5;

/** "3 of 4 parts done" over a bar with one piece a part. */
export function PartsProgress({ parts }: { parts: readonly ProfilePart[] }) {
  const done = parts.filter((part) => part.done).length;
  const width = (100 - GAP * (parts.length - 1)) / parts.length;
  return (
    <div className="max-w-sm">
      <p className="font-semibold">
        {done} of {parts.length} parts done
      </p>
      <svg width="100%" height="8" aria-hidden="true" className="mt-2 block">
        {parts
          .toSorted((a, b) => Number(b.done) - Number(a.done))
          .map((part, index) => (
            <rect
              key={part.name}
              x={`${index * (width + GAP)}%`}
              width={`${width}%`}
              height="8"
              rx="4"
              className={part.done ? "fill-accent" : "fill-line"}
            />
          ))}
      </svg>
    </div>
  );
}

/** A done part's tick, with the word for those who do not see it. */
export const DoneMark = () => (
  <span className="inline-flex items-center gap-1 text-sm font-semibold text-good">
    <Check aria-hidden="true" className="size-4" />
    Done
  </span>
);
