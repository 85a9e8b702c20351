import { notFound } from "next/navigation";

/** proxy.ts rewrites here for unknown slugs, so that the answer is a real 404 from the first request. */
export default function Missing() {
  notFound();
}
