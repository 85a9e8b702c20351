import { Tag } from "@/components/ui/layout";
import type { ImportStatus } from "@/db/enums";
import { STATUS_TEXT } from "@/lib/importers/text";

const LOOKS = {
  reading: "accent",
  refused: "danger",
  planned: "role",
  applying: "accent",
  done: "good",
  failed: "danger",
  dropped: "plain",
} as const satisfies Record<ImportStatus, string>;

export const StatusTag = ({ status }: { status: ImportStatus }) => (
  <Tag look={LOOKS[status]}>{STATUS_TEXT[status]}</Tag>
);
