/** What a command writes to: standard output, or a buffer in a test. */
export type Output = NodeJS.WritableStream;

const BLOCK = 64 * 1024;

/**
 * Writes lines and waits until they are handed over. Ends quietly, with false, when the reader has gone away (as `head` does);
 * throws any other error of the output.
 */
export async function printLines(output: Output, lines: Iterable<string>): Promise<boolean> {
  let failure: NodeJS.ErrnoException | null = null;
  const onError = (error: NodeJS.ErrnoException) => {
    failure ??= error;
  };
  output.on("error", onError);
  try {
    let block = "";
    for (const line of lines) {
      block += `${line}\n`;
      if (block.length < BLOCK) continue;
      await write(output, block);
      block = "";
      if (failure !== null) break;
    }
    if (failure === null) await write(output, block);
    if (failure === null) return true;
    if ((failure as NodeJS.ErrnoException).code === "EPIPE") return false;
    throw failure;
  } finally {
    if (failure === null) output.removeListener("error", onError);
  }
}

function write(output: Output, text: string): Promise<void> {
  return new Promise((resolve) => {
    output.write(text, () => resolve());
  });
}
