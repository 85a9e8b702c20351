/** Tells how far a stage has come: rows done of rows in all. */
export type OnProgress = (stage: string, done: number, total: number) => void | Promise<void>;

const BATCH = 4_000;

/** Hands `rows` on as JSON lists of at most 4,000, in order, for statements that read them with json_to_recordset. */
export async function inBatches<T>(
  rows: readonly T[],
  write: (json: string) => PromiseLike<unknown>,
  after: (done: number) => void | Promise<void> = () => {},
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    await write(JSON.stringify(batch));
    await after(start + batch.length);
  }
}
