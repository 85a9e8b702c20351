import { isUtf8 } from "node:buffer";
import { COPY_AGAIN, type Problems } from "./problems";

const NEWLINE = 0x0a;
const LONGEST_LINE = 1024 * 1024;

/** Takes a file piece by piece. `stopped` says that the rest will not be looked at. */
export type ByteReader = { push: (bytes: Uint8Array) => void; end: () => void; readonly stopped: boolean };

/**
 * Cuts a UTF-8 file into lines ended by CRLF or LF and hands them to `onLine` with their numbers from 1. A byte order mark at
 * the start is left out. Anything that is not UTF-8, or a stray carriage return, is a problem with its line that ends the reading.
 */
export function readLines(file: string, problems: Problems, onLine: (text: string, line: number) => void): ByteReader {
  let carry: Uint8Array[] = [];
  let carried = 0;
  let line = 0;
  let stopped = false;

  const stop = (at: number, message: string) => {
    problems.add(file, at, message);
    stopped = true;
  };

  const readBlock = (block: Buffer) => {
    const bytes = line === 0 ? withoutMark(block) : block;
    const foreign = line === 0 ? otherEncoding(bytes) : null;
    if (foreign !== null) return stop(1, foreign);
    const whole = isUtf8(bytes) && !bytes.includes(0);
    const good = whole ? bytes : bytes.subarray(0, firstBadLine(bytes));
    const lines = good.toString("utf8").split("\n");
    if (lines.at(-1) === "") lines.pop();
    for (const text of lines) {
      if (stopped || problems.isFull(file)) break;
      readLine(text.endsWith("\r") ? text.slice(0, -1) : text);
    }
    if (problems.isFull(file)) stopped = true;
    if (!whole && !stopped) {
      stop(line + 1, "This line is not UTF-8 text. Save the file as UTF-8, or copy it again from the release.");
    }
  };

  const readLine = (text: string) => {
    line += 1;
    if (text.includes("\r"))
      return stop(line, "Lines must end in CRLF or LF. Save the file with one of these line ends.");
    onLine(text, line);
  };

  return {
    push(bytes) {
      if (stopped) return;
      const end = bytes.lastIndexOf(NEWLINE) + 1;
      if (end > 0) {
        const block = Buffer.concat([...carry, bytes.subarray(0, end)]);
        carry = [];
        carried = 0;
        readBlock(block);
      }
      if (end < bytes.length) {
        carry.push(bytes.slice(end));
        carried += bytes.length - end;
      }
      if (carried > LONGEST_LINE) stop(line + 1, `This line has no end within 1 MB. ${COPY_AGAIN}`);
    },
    end() {
      if (carried > 0 && !stopped) readBlock(Buffer.concat(carry));
      carry = [];
    },
    get stopped() {
      return stopped;
    },
  };
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function otherEncoding(bytes: Buffer): string | null {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const zeros = bytes.subarray(0, 64).includes(0);
  return marked || zeros ? "The file is not UTF-8 but looks like UTF-16. Save it as UTF-8." : null;
}

function firstBadLine(bytes: Buffer): number {
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    const line = bytes.subarray(start, end);
    if (!isUtf8(line) || line.includes(0)) return start;
    start = end;
  }
  return start;
}
