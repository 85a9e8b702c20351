import type { RoleView } from "@/lib/roles/view";
import { Fold } from "./fold";
import { NotKnown } from "./role-section";

/** As many duties stand open; the most central come first. */
const SHOWN = 12;
const SLACK = 2;

/** What people in the role do: the summary, the duties central to it, and folded those only some of them have. */
export function Duties({ role }: { role: RoleView }) {
  const core = role.duties.slice(0, role.coreDuties);
  const some = role.duties.slice(role.coreDuties);
  const open = core.length > 0 ? core : some;
  const shown = open.slice(0, open.length <= SHOWN + SLACK ? open.length : SHOWN);
  const rest = open.slice(shown.length);
  return (
    <>
      {role.summary !== role.oneLine && <p className="max-w-read text-lg leading-relaxed">{role.summary}</p>}
      {open.length === 0 && (
        <div className={role.summary === role.oneLine ? "" : "mt-4"}>
          <NotKnown>O*NET lists no tasks for this occupation, so none are shown.</NotKnown>
        </div>
      )}
      <DutyList duties={shown} />
      {rest.length > 0 && (
        <div className="mt-4">
          <Fold label={`Show the other ${rest.length} tasks`}>
            <DutyList duties={rest} />
          </Fold>
        </div>
      )}
      {core.length > 0 && some.length > 0 && (
        <div className="mt-4">
          <Fold
            label={
              some.length === 1 ? "One more task, for some of them" : `${some.length} more tasks, for some of them`
            }
          >
            <p className="max-w-read text-soft">
              O*NET counts these as supplemental: fewer people in the occupation do them, or they matter less to it.
            </p>
            <DutyList duties={some} />
          </Fold>
        </div>
      )}
    </>
  );
}

const DutyList = ({ duties }: { duties: readonly string[] }) =>
  duties.length === 0 ? null : (
    <ul className="mt-6 grid gap-x-10 gap-y-4 md:grid-cols-2">
      {duties.map((duty) => (
        <li key={duty} className="border-t border-line pt-3 leading-snug">
          {duty}
        </li>
      ))}
    </ul>
  );

/** One ordinary day by the clock, or the plain word that nobody has written one. */
export function Day({ role }: { role: RoleView }) {
  if (role.day.length === 0) {
    return (
      <NotKnown>
        Nobody has written down a day in this role for this catalog yet.
        {role.duties.length > 0 && " The duties above stand in the order of how central they are to the work."}
      </NotKnown>
    );
  }
  return (
    <ol className="max-w-read">
      {role.day.map((moment) => (
        <li key={moment.time} className="group relative grid grid-cols-[3.75rem_1fr] gap-x-6 break-inside-avoid">
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
}
