import { z } from "zod";
import { rowId } from "@/lib/platform/input";

/** An import named by a form. */
export const importForm = z.object({ importId: rowId });
