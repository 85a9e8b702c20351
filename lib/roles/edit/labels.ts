import type { RemoteWork } from "@/db/enums";

export const REMOTE_LABELS: Record<RemoteWork, string> = {
  mostly: "Mostly from elsewhere",
  partly: "Partly from elsewhere",
  rarely: "Rarely from elsewhere",
};
