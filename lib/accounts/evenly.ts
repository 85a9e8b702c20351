import "server-only";
import { setTimeout as wait } from "node:timers/promises";

const FLOOR_MS = 150;

/** Runs something whose time would tell whether an address is known: no answer comes sooner than 150 ms after the question. */
export async function evenly<T>(work: () => Promise<T>): Promise<T> {
  const floor = wait(FLOOR_MS);
  try {
    return await work();
  } finally {
    await floor;
  }
}
