import { figureSources } from "@/lib/roles/text";
import type { RelatedRole } from "@/lib/roles/view";

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
