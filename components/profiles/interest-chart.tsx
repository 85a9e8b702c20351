import { INTEREST_TYPES, type Interests } from "@/lib/profiles/interest-items";
import { rankedInterests } from "@/lib/profiles/text";
import { INTERESTS } from "@/lib/roles/text";

/** The six numbers 0..100 as bars in a table, the strongest first, with the mean of all six marked on each bar. */
export function InterestChart({ interests, caption }: { interests: Interests; caption: string }) {
  const mean = INTEREST_TYPES.reduce((sum, type) => sum + interests[type], 0) / INTEREST_TYPES.length;
  return (
    <figure>
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{caption}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Kind of work</th>
            <th scope="col">0 to 100</th>
          </tr>
        </thead>
        <tbody>
          {rankedInterests(interests).map((type) => (
            <tr key={type}>
              <th scope="row" className="w-full pb-4 pr-4 align-bottom font-normal">
                <span className="font-semibold">{INTERESTS[type].name}</span>
                <span className="block text-sm leading-snug text-soft">{INTERESTS[type].likes}</span>
                <svg width="100%" height="14" aria-hidden="true" className="mt-1 block">
                  <rect y="3" width="100%" height="8" rx="4" className="fill-sunken" />
                  <rect
                    y="3"
                    width={`${interests[type]}%`}
                    height="8"
                    rx="4"
                    className={interests[type] > mean ? "fill-accent" : "fill-line-strong"}
                  />
                  <line x1={`${mean}%`} x2={`${mean}%`} y1="0" y2="14" strokeWidth="2" className="stroke-ink" />
                </svg>
              </th>
              <td className="figures pb-3.5 text-right align-bottom text-[1.5rem] font-semibold leading-none">
                {Math.round(interests[type])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption className="text-sm text-soft">
        0 = strongly dislike, 100 = strongly like. The mark is the mean of the six, {Math.round(mean)}: what stands
        above it makes the pattern.
      </figcaption>
    </figure>
  );
}
