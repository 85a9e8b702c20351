import type { ReactNode } from "react";
import { count } from "@/lib/platform/money";
import { byCategory, SHOWN_TECHNOLOGIES } from "@/lib/roles/technologies";
import type { TechnologyView } from "@/lib/roles/view";
import { Fold } from "./fold";

/** Software and tools named for an occupation: those postings ask for first, then the rest by group. */
export function Technologies({ technologies }: { technologies: readonly TechnologyView[] }) {
  const sought = technologies.filter(({ hot, inDemand }) => hot || inDemand);
  const shown = sought.length > 0 ? sought.slice(0, SHOWN_TECHNOLOGIES) : technologies.slice(0, SHOWN_TECHNOLOGIES);
  const rest = technologies.filter((technology) => !shown.includes(technology));
  return (
    <div>
      <h3 className="border-b border-line-strong pb-2 text-base">Technology</h3>
      {sought.length > 0 && <Legend technologies={sought} />}
      <ul className="mt-4 grid gap-x-10 sm:grid-cols-2">
        {shown.map((technology) => (
          <li key={technology.name} className="border-t border-line py-2.5 leading-snug">
            <span className="font-semibold">{technology.name}</span> <Marks {...technology} />
            <span className="block text-sm text-soft">{technology.category}</span>
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <Fold label={`Show the other ${count(rest.length)}, by group`}>
          <dl className="pb-4 text-[0.9375rem] leading-snug">
            {byCategory(rest).map(({ category, technologies: group }) => (
              <div
                key={category}
                className="grid gap-x-6 gap-y-0.5 border-t border-line py-2.5 sm:grid-cols-[14rem_1fr]"
              >
                <dt className="text-soft">{category}</dt>
                <dd className="wrap-anywhere">{group.map(({ name }) => name).join(", ")}</dd>
              </div>
            ))}
          </dl>
        </Fold>
      )}
    </div>
  );
}

function Legend({ technologies }: { technologies: readonly TechnologyView[] }) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-8 gap-y-1 text-sm text-soft">
      {technologies.some(({ inDemand }) => inDemand) && (
        <li>
          <Mark strong>In demand</Mark> often named in job postings for this occupation
        </li>
      )}
      {technologies.some(({ hot }) => hot) && (
        <li>
          <Mark>Hot</Mark> often named in job postings of all occupations
        </li>
      )}
    </ul>
  );
}

const Marks = ({ hot, inDemand }: Pick<TechnologyView, "hot" | "inDemand">) => (
  <>
    {inDemand && <Mark strong>In demand</Mark>} {hot && <Mark>Hot</Mark>}
  </>
);

const Mark = ({ children, strong = false }: { children: ReactNode; strong?: boolean }) => (
  <span
    className={`inline-block whitespace-nowrap rounded-sm px-1.5 text-xs font-semibold leading-5 ${strong ? "bg-accent-wash text-accent" : "border border-line-strong text-soft"}`}
  >
    {children}
  </span>
);
