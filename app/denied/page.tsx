import { forbidden } from "next/navigation";

/** proxy.ts rewrites here when the account role does not reach a place, so that the answer is a real 403. */
export default function Denied() {
  forbidden();
}
