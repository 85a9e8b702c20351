import type { ReactNode } from "react";
import { AsServed } from "@/components/ui/as-served";

/** A part of the course page: its heading beside it where there is room, above it where there is not. */
export const Part = ({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}) => (
  <section
    id={id}
    aria-labelledby={`${id}-title`}
    className="drawn-when-near border-t border-line py-8 @4xl:grid @4xl:grid-cols-[15rem_minmax(0,1fr)] @4xl:gap-x-10 @4xl:py-10"
  >
    <div className="mb-5 @4xl:mb-0">
      <h2 id={`${id}-title`} className="text-title">
        {title}
      </h2>
      {lead && <p className="mt-2 max-w-read text-[0.9375rem] leading-relaxed text-soft">{lead}</p>}
    </div>
    <div className="min-w-0">
      <AsServed>{children}</AsServed>
    </div>
  </section>
);
