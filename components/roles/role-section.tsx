import type { ReactNode } from "react";
import { AsServed } from "@/components/ui/as-served";
import { type SectionId, sectionLabel } from "@/lib/roles/sections";

/** About how high each section is at most, on a phone and on a wide screen, for as long as it is not laid out. */
const TALL: Record<SectionId, string> = {
  "quick-facts": "[--tall:66rem] lg:[--tall:24rem]",
  work: "[--tall:90rem] lg:[--tall:55rem]",
  day: "[--tall:75rem] lg:[--tall:48rem]",
  "hard-skills": "[--tall:270rem] lg:[--tall:165rem]",
  "soft-skills": "[--tall:200rem] lg:[--tall:130rem]",
  pay: "[--tall:160rem] lg:[--tall:90rem]",
  outlook: "[--tall:50rem] lg:[--tall:34rem]",
  enter: "[--tall:135rem] lg:[--tall:82rem]",
  "for-me": "[--tall:132rem] lg:[--tall:86rem]",
  related: "[--tall:180rem] lg:[--tall:112rem]",
  courses: "[--tall:170rem] lg:[--tall:115rem]",
  questions: "[--tall:90rem] lg:[--tall:56rem]",
  changes: "[--tall:30rem] lg:[--tall:24rem]",
  sources: "[--tall:115rem] lg:[--tall:75rem]",
};

/** A section of a role page: its heading with its own address beside it, an optional lead, and what it holds. */
export function RoleSection({
  id,
  lead,
  children,
  live = false,
}: {
  id: SectionId;
  lead?: ReactNode;
  children: ReactNode;
  /** Does it hold client components? Everything else is only read. */
  live?: boolean;
}) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      data-section=""
      className={`drawn-when-near border-t border-line py-8 first:border-t-0 first:pt-0 print:py-5 ${TALL[id]}`}
    >
      <div className="group/heading mb-4 flex items-baseline">
        <h2 id={`${id}-title`} className="text-title">
          {sectionLabel(id)}
        </h2>
        <AnchorLink id={id} />
      </div>
      {lead && <div className="mb-5 max-w-read text-soft">{lead}</div>}
      {live ? children : <AsServed>{children}</AsServed>}
    </section>
  );
}

/** The address of a section as a quiet link; where scripts run, following it copies the address too. */
export const AnchorLink = ({ id }: { id: SectionId }) => (
  <a
    href={`#${id}`}
    data-anchor=""
    className="-my-2 inline-flex min-h-11 min-w-11 items-center justify-center text-lg text-faint no-underline hover:text-accent no-print"
  >
    <span aria-hidden="true">#</span>
    <span className="sr-only">Link to {sectionLabel(id)}</span>
  </a>
);

/** One line where nothing is known: said plainly, never left out. */
export const NotKnown = ({ children }: { children: ReactNode }) => <p className="max-w-read text-soft">{children}</p>;
