import type { Route } from "next";
import Link from "next/link";
import { ONET_BASE_RELEASE, ONET_LICENCE_URL, ONET_MODIFIED, onetAttribution } from "@/lib/platform/attribution";
import type { MatchReason } from "@/lib/roles/search-reasons";
import { JOB_ZONES, scopeText } from "@/lib/roles/text";
import type { RoleListItem } from "@/lib/roles/view";
import { FactFigure } from "./fact-figure";
import { FigureNote } from "./figure-note";
import { GrowthCell, growthEnds } from "./growth-bars";

type Shown = RoleListItem & { reason?: MatchReason | null };

const REASONS: Record<MatchReason["kind"], string> = {
  alias: "Also called",
  skill: "Asks for",
  technology: "Works with",
};

const COLUMNS = "md:grid-cols-[minmax(0,1fr)_10rem_7rem] lg:grid-cols-[minmax(0,1fr)_11rem_11.5rem_9.5rem]";

/** Roles a line each: what it is, pay and growth with occupation and period, preparation. */
export function RoleList({ roles, level = 2 }: { roles: readonly Shown[]; level?: 2 | 3 }) {
  const ends = growthEnds(roles.map((role) => role.growth));
  const Title = level === 2 ? "h2" : "h3";
  return (
    <>
      <div
        aria-hidden="true"
        className={`hidden gap-x-8 border-b border-line-strong pb-2 text-sm font-semibold text-soft md:grid ${COLUMNS}`}
      >
        <span>Role</span>
        <span>Median pay a year</span>
        <span>Growth</span>
        <span className="max-lg:hidden">Preparation</span>
      </div>
      <ul className="divide-y divide-line max-md:border-t max-md:border-line-strong">
        {roles.map((role) => (
          <li key={role.slug} className={`grid grid-cols-2 gap-x-8 gap-y-2 py-4 ${COLUMNS}`}>
            <div className="max-md:col-span-2">
              <Title className="text-lg leading-snug">
                <Link href={`/roles/${role.slug}` as Route} className="text-accent underline-offset-4 hover:underline">
                  {role.title}
                </Link>
              </Title>
              <p className="mt-0.5 leading-snug text-soft">{role.oneLine}</p>
              {role.onetRelease && <p className="mt-1 text-sm text-soft">O*NET occupation</p>}
              {role.jobZone !== null && (
                <p className="mt-1 text-sm text-soft lg:hidden">{JOB_ZONES[role.jobZone]?.short} preparation</p>
              )}
              {role.reason && (
                <p className="mt-1 text-sm">
                  {REASONS[role.reason.kind]} <span className="font-semibold">{role.reason.name}</span>
                </p>
              )}
            </div>
            <dl className="leading-tight">
              <dt className="text-sm text-soft md:sr-only">Median pay</dt>
              <dd>
                {role.pay ? <FactFigure fact={role.pay} className="font-semibold" /> : "Not stated"}
                {role.pay && <span className="mt-1 block text-sm leading-tight text-soft">{scopeText(role.pay)}</span>}
              </dd>
            </dl>
            <dl className="leading-tight">
              <dt className="text-sm text-soft md:sr-only">Growth</dt>
              <dd>
                {role.growth ? <GrowthCell fact={role.growth} ends={ends} /> : "Not stated"}
                {role.growth && (
                  <span className="mt-1 block text-sm leading-tight text-soft">{role.growth.period ?? "undated"}</span>
                )}
              </dd>
            </dl>
            <dl className="leading-tight max-lg:hidden">
              <dt className="sr-only">Preparation</dt>
              <dd>
                {role.jobZone === null ? "Not rated" : JOB_ZONES[role.jobZone]?.short}
                {role.jobZone !== null && (
                  <span className="mt-1 block text-sm leading-tight text-soft">job zone {role.jobZone}</span>
                )}
              </dd>
            </dl>
          </li>
        ))}
      </ul>
      <FigureNote roles={roles} />
      <OnetNote roles={roles} />
    </>
  );
}

/** Whose words the imported rows are; with the attribution where the foot of the page does not name their release. */
function OnetNote({ roles }: { roles: readonly RoleListItem[] }) {
  const releases = roles.flatMap(({ onetRelease }) => onetRelease ?? []);
  if (releases.length === 0) return null;
  const named = releases.every((release) => release === ONET_BASE_RELEASE);
  return (
    <p className="mt-4 max-w-read text-sm text-soft prose-links">
      Titles and descriptions of roles marked “O*NET occupation” are O*NET text, used under{" "}
      <a href={ONET_LICENCE_URL}>CC BY 4.0</a>. {named ? null : `${onetAttribution(releases)} ${ONET_MODIFIED}`}
    </p>
  );
}
