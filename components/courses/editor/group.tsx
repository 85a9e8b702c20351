import type { ReactNode } from "react";
import { Group as EditorGroup } from "@/components/editor/group";
import { GROUPS, type GroupId } from "./groups";

export { Pair } from "@/components/editor/group";

/** One part of the course form under its heading. */
export const Group = ({ id, lead, children }: { id: GroupId; lead?: string; children: ReactNode }) => (
  <EditorGroup id={id} title={GROUPS.find((group) => group.id === id)?.title ?? ""} lead={lead}>
    {children}
  </EditorGroup>
);
