import type { Route } from "next";
import Link from "next/link";
import { figureSources, periodText } from "@/lib/roles/text";
import type { RelatedRole } from "@/lib/roles/view";
import { FactFigure } from "./fact-figure";
import { Fold } from "./fold";
import { GrowthCell, growthEnds } from "./growth-bars";

/** As many stand open, the closest first. */
const SHOWN = 8;
const SLACK = 2;

/** Roles close to this one, with what they share and add, and each one's own pay and growth. */
export function Related({ related }: { related: readonly RelatedRole[] }) {
  const ends = growthEnds(related.map((role) => role.growth));
  const shown = related.slice(0, related.length <= SHOWN + SLACK ? related.length : SHOWN);
  const rest = related.slice(shown.length);
  return (
    <>
      <div
        aria-hidden="true"
        className="hidden gap-x-8 border-b border-line-strong pb-2 text-sm font-semibold text-soft md:grid md:grid-cols-[1fr_8rem_8rem] lg:grid-cols-[1fr_8rem_11.5rem]"
      >
        <span>Role</span>
        <span>Median pay a year</span>
        <span className="self-end">Growth</span>
      </div>
      <RelatedRows related={shown} ends={ends} />
      {rest.length > 0 && (
        <Fold label={`Show the other ${rest.length}`}>
          <RelatedRows related={rest} ends={ends} />
        </Fold>
      )}
      <FigureNote roles={related} />
    </>
  );
}

const RelatedRows = ({ related, ends }: { related: readonly RelatedRole[]; ends: ReturnType<typeof growthEnds> }) => (
  <ul className="divide-y divide-line">
    {related.map((role) => (
      <li
        key={role.slug}
        className="grid grid-cols-2 gap-x-8 gap-y-2 py-4 md:grid-cols-[1fr_8rem_8rem] lg:grid-cols-[1fr_8rem_11.5rem]"
      >
        <div className="max-md:col-span-2">
          <h3 className="text-lg leading-snug">
            <Link href={`/roles/${role.slug}` as Route} className="text-accent underline-offset-4 hover:underline">
              {role.title}
            </Link>
          </h3>
          {role.why && <p className="mt-1 leading-snug text-soft">{role.why}</p>}
        </div>
        <dl className="leading-tight">
          <dt className="text-sm text-soft md:sr-only">Median pay</dt>
          <dd>
            {role.pay ? <FactFigure fact={role.pay} className="font-semibold" /> : "Not stated"}
            {role.pay && (
              <span className="mt-0.5 block text-sm text-soft">
                {role.pay.occupation}, {periodText(role.pay)}
              </span>
            )}
          </dd>
        </dl>
        <dl className="leading-tight">
          <dt className="text-sm text-soft md:sr-only">Growth</dt>
          <dd>
            {role.growth ? <GrowthCell fact={role.growth} ends={ends} /> : "Not stated"}
            {role.growth && <span className="mt-0.5 block text-sm text-soft">{periodText(role.growth)}</span>}
          </dd>
        </dl>
      </li>
    ))}
  </ul>
);

/** Where the figures of a list come from, once for all of it. */
export function FigureNote({ roles }: { roles: readonly Pick<RelatedRole, "pay" | "growth">[] }) {
  const notes = figureSources(roles.flatMap((role) => [role.pay, role.growth]));
  if (notes.length === 0) return null;
  return (
    <div className="mt-4 max-w-read space-y-1 text-sm text-soft">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>
        Each figure is for the occupation named with it, which may be wider than the role; each role’s page names the
        source and the date it was read.
      </p>
    </div>
  );
}
