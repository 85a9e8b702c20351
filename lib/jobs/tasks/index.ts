import "server-only";
import type { TaskList } from "graphile-worker";
import { rescoreFollowers } from "./fit-rescore";
import { importApply } from "./import-apply";
import { importRead } from "./import-read";
import { sendMail } from "./mail-send";

/** Job name → the one command it runs. */
export const tasks: TaskList = {
  "fit.rescore": (payload, { job }) => rescoreFollowers(payload, { lastTry: job.attempts >= job.max_attempts }),
  "import.apply": (payload, { job }) => importApply(payload, { lastTry: job.attempts >= job.max_attempts }),
  "import.read": (payload, { job }) => importRead(payload, { lastTry: job.attempts >= job.max_attempts }),
  "mail.send": (payload, { job }) => sendMail(payload, { lastTry: job.attempts >= job.max_attempts }),
};
