import type { ReactNode } from "react";
import { type SectionId, sectionLabel } from "@/lib/roles/sections";

/** A section of a role page: its heading with its own address beside it, an optional lead, and what it holds. */
export function RoleSection({ id, lead, children }: { id: SectionId; lead?: ReactNode; children: ReactNode }) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      data-section=""
      className="border-t border-line py-8 first:border-t-0 first:pt-0 print:py-5"
    >
      <div className="group/heading mb-4 flex items-baseline">
        <h2 id={`${id}-title`} className="text-title">
          {sectionLabel(id)}
        </h2>
        <AnchorLink id={id} />
      </div>
      {lead && <div className="mb-5 max-w-read text-soft">{lead}</div>}
      {children}
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
