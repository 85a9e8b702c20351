import type { Route } from "next";
import Link from "next/link";
import { levelText } from "@/components/ui/level";
import { compareHref } from "@/lib/roles/compare-text";
import { list, periodText } from "@/lib/roles/text";
import type { RelatedRole, RoleView } from "@/lib/roles/view";
import { skillHref } from "@/lib/skills/text";
import { FactFigure } from "./fact-figure";
import { FigureNote } from "./figure-note";
import { Fold } from "./fold";
import { GrowthCell, growthEnds } from "./growth-bars";
import { FitOf } from "./my-role";
import { NotKnown } from "./role-section";

/** As many stand open, the closest first. */
const SHOWN = 8;
const SLACK = 2;

const COLUMNS = "md:grid-cols-[minmax(0,1fr)_7.5rem_5rem_7.5rem] xl:grid-cols-[minmax(0,1fr)_8rem_11.5rem_8rem]";

/** Roles close to this one: what they share, what they ask beyond it, each one's own pay and growth, and the reader's fit. */
export function Related({ role }: { role: RoleView }) {
  const { related } = role;
  if (related.length === 0)
    return <NotKnown>No related role is named for this occupation in this catalog yet.</NotKnown>;
  const ends = growthEnds(related.map((other) => other.growth));
  const shown = related.slice(0, related.length <= SHOWN + SLACK ? related.length : SHOWN);
  const rest = related.slice(shown.length);
  return (
    <>
      <div
        aria-hidden="true"
        className={`hidden gap-x-6 border-b border-line-strong pb-2 text-sm font-semibold text-soft md:grid ${COLUMNS}`}
      >
        <span>Role</span>
        <span>Median pay a year</span>
        <span className="self-end">Growth</span>
      </div>
      <Rows role={role} related={shown} ends={ends} />
      {rest.length > 0 && (
        <Fold label={`Show the other ${rest.length}`}>
          <Rows role={role} related={rest} ends={ends} />
        </Fold>
      )}
      {related.some(({ missing }) => missing.length > 0) && (
        <p className="mt-4 max-w-read text-sm text-soft">
          ↑ is the level it asks, from 0 to 5, where that is above this role’s. With a fit of your own, ✓ stands where
          you already reach it.
        </p>
      )}
      <FigureNote roles={related} />
    </>
  );
}

type RowsProps = { role: RoleView; related: readonly RelatedRole[]; ends: ReturnType<typeof growthEnds> };

const Rows = ({ role, related, ends }: RowsProps) => (
  <ul className="divide-y divide-line">
    {related.map((other) => (
      <li key={other.slug} className={`grid break-inside-avoid grid-cols-2 gap-x-6 gap-y-2 py-4 ${COLUMNS}`}>
        <div className="min-w-0 max-md:col-span-2">
          <h3 className="text-lg leading-snug wrap-anywhere">
            <Link
              href={`/roles/${other.slug}` as Route}
              prefetch={false}
              className="inline-block py-0.5 text-accent underline-offset-4 hover:underline"
            >
              {other.title}
            </Link>
          </h3>
          {other.why ? <p className="mt-1 leading-snug text-soft">{other.why}</p> : <Shared names={other.shared} />}
          <Missing missing={other.missing} />
        </div>
        <dl className="leading-tight">
          <dt className="text-sm text-soft md:sr-only">Median pay</dt>
          <dd>
            {other.pay ? <FactFigure fact={other.pay} className="font-semibold" /> : "Not stated"}
            {other.pay && (
              <span className="mt-0.5 block text-sm text-soft">
                {other.pay.occupation}, {periodText(other.pay)}
              </span>
            )}
          </dd>
        </dl>
        <dl className="leading-tight">
          <dt className="text-sm text-soft md:sr-only">Growth</dt>
          <dd>
            {other.growth ? <GrowthCell fact={other.growth} ends={ends} /> : "Not stated"}
            {other.growth && <span className="mt-0.5 block text-sm text-soft">{periodText(other.growth)}</span>}
          </dd>
        </dl>
        <div className="max-md:col-span-2 max-md:flex max-md:items-center max-md:gap-x-6 md:-mt-2.5 no-print">
          <a
            href={compareHref([role.slug, other.slug])}
            aria-label={`Compare ${role.title} with ${other.title}`}
            className="inline-flex min-h-11 items-center text-[0.9375rem] text-accent underline-offset-4 hover:underline"
          >
            Compare
          </a>
          <FitOf slug={other.slug} />
        </div>
      </li>
    ))}
  </ul>
);

const Shared = ({ names }: { names: readonly string[] }) =>
  names.length === 0 ? null : (
    <p className="mt-1.5 text-[0.9375rem] leading-snug">
      <span className="text-soft">Both ask for</span> {list(names)}
    </p>
  );

/** What the other role asks beyond this one, and to which level; where the reader reaches it, a tick takes the place of the arrow. */
const Missing = ({ missing }: { missing: RelatedRole["missing"] }) =>
  missing.length === 0 ? null : (
    <p className="mt-1 text-[0.9375rem] leading-snug">
      <span className="text-soft">It asks more:</span>{" "}
      {missing.map(({ slug, name, level }, index) => (
        <span key={slug}>
          {index > 0 && ", "}
          <span data-missing={slug} data-asks={level} className="group/missing">
            <a href={skillHref(slug)} className="underline-offset-4 hover:text-accent hover:underline">
              {name}
            </a>{" "}
            <span className="figures whitespace-nowrap text-soft group-data-have/missing:text-good">
              <span
                aria-hidden="true"
                className="inline-block w-[1em] text-center before:content-['↑'] group-data-have/missing:before:content-['✓']"
              />
              <span className="sr-only">to level </span>
              {levelText(level)}
              <span data-have-words="" className="sr-only" />
            </span>
          </span>
        </span>
      ))}
    </p>
  );
