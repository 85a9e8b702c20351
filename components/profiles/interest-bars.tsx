import type { INTEREST_TYPES } from "@/lib/profiles/interest-items";
import { rankedInterests } from "@/lib/profiles/text";
import { INTERESTS } from "@/lib/roles/text";

type Interests = Record<(typeof INTEREST_TYPES)[number], number>;

/** Six bars, the strongest first, each with what the type means. Values 0..100. */
export function InterestBars({ interests, words = true }: { interests: Interests; words?: boolean }) {
  return (
    <dl className="space-y-4">
      {rankedInterests(interests).map((type) => (
        <div key={type} className="grid grid-cols-[minmax(0,1fr)_2.5rem] items-end gap-x-4">
          <dt>
            <span className="font-semibold">{INTERESTS[type].name}</span>
            {words && <span className="block text-sm text-soft">{INTERESTS[type].likes}</span>}
            <svg width="100%" height="8" aria-hidden="true" className="mt-1.5 block">
              <rect width="100%" height="8" rx="4" className="fill-sunken" />
              <rect width={`${interests[type]}%`} height="8" rx="4" className="fill-accent" />
            </svg>
          </dt>
          <dd className="figures text-right text-heading font-semibold leading-none">{Math.round(interests[type])}</dd>
        </div>
      ))}
    </dl>
  );
}
