import "server-only";
import type { TaskList } from "graphile-worker";
import { sendMail } from "./mail-send";

/** Job name → the one command it runs. */
export const tasks: TaskList = {
  "mail.send": (payload, { job }) => sendMail(payload, { lastTry: job.attempts >= job.max_attempts }),
};
