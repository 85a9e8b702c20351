import type { RoleView } from "@/lib/roles/view";
import { Fold } from "./fold";

/** As many duties stand open; the most central come first. */
const SHOWN = 12;
const SLACK = 2;

/** What people in the role do: the summary, the duties, and one ordinary day by the clock. */
export function Duties({ role }: { role: RoleView }) {
  const { duties } = role;
  const shown = duties.slice(0, duties.length <= SHOWN + SLACK ? duties.length : SHOWN);
  const rest = duties.slice(shown.length);
  return (
    <>
      {role.summary !== role.oneLine && <p className="max-w-read text-lg leading-relaxed">{role.summary}</p>}
      <DutyList duties={shown} />
      {rest.length > 0 && (
        <div className="mt-4">
          <Fold label={`Show the other ${rest.length} tasks`}>
            <DutyList duties={rest} />
          </Fold>
        </div>
      )}
    </>
  );
}

const DutyList = ({ duties }: { duties: readonly string[] }) => (
  <ul className="mt-6 grid gap-x-10 gap-y-4 md:grid-cols-2">
    {duties.map((duty) => (
      <li key={duty} className="border-t border-line pt-3 leading-snug">
        {duty}
      </li>
    ))}
  </ul>
);

export const Day = ({ day }: { day: RoleView["day"] }) => (
  <ol className="max-w-read">
    {day.map((moment) => (
      <li key={moment.time} className="group relative grid grid-cols-[3.75rem_1fr] gap-x-6">
        <time dateTime={moment.time} className="figures pt-px text-right font-semibold">
          {moment.time}
        </time>
        <p className="relative border-l border-line-strong pb-5 pl-6 group-last:border-transparent group-last:pb-0">
          <svg
            viewBox="0 0 10 10"
            width="10"
            height="10"
            aria-hidden="true"
            className="absolute left-[-5.5px] top-2 fill-paper stroke-accent"
          >
            <circle cx="5" cy="5" r="4" strokeWidth="2" />
          </svg>
          {moment.text}
        </p>
      </li>
    ))}
  </ol>
);
