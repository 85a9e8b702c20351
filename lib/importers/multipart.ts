import { AppError } from "@/lib/platform/errors";

/** What a multipart body holds, in order: a part begins, some of its bytes, it ends. */
export type MultipartEvent =
  | { kind: "part"; name: string; filename: string | null }
  | { kind: "bytes"; bytes: Buffer }
  | { kind: "end" };

const LONGEST_HEADERS = 8_192;
const CRLF = Buffer.from("\r\n");
const HEADERS_END = Buffer.from("\r\n\r\n");

/** The boundary of a multipart/form-data content type, or null. */
export function boundaryOf(contentType: string | null): string | null {
  const match = /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]{1,70})"|([^\s";]{1,70}))/i.exec(
    contentType ?? "",
  );
  return match?.[1] ?? match?.[2] ?? null;
}

/**
 * Reads a multipart/form-data body as it comes, holding no more than a chunk and a boundary of it. Throws AppError invalid when it
 * is not well formed or ends too early.
 */
export async function* readMultipart(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncGenerator<MultipartEvent> {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  let state: "preamble" | "delimiter" | "headers" | "content" | "closed" = "preamble";
  let rest: Buffer = CRLF;
  for await (const chunk of body) {
    if (state === "closed") continue;
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      if (state === "preamble" || state === "content") {
        const at = rest.indexOf(delimiter);
        const whole = at >= 0 ? at : Math.max(0, rest.length - delimiter.length + 1);
        if (state === "content" && whole > 0) yield { kind: "bytes", bytes: rest.subarray(0, whole) };
        rest = rest.subarray(at >= 0 ? at + delimiter.length : whole);
        if (at < 0) break;
        if (state === "content") yield { kind: "end" };
        state = "delimiter";
      }
      if (state === "delimiter") {
        if (rest.length < 2) break;
        if (rest.subarray(0, 2).toString() === "--") {
          state = "closed";
          break;
        }
        if (!rest.subarray(0, 2).equals(CRLF)) throw broken();
        state = "headers";
      }
      if (state === "headers") {
        const at = rest.indexOf(HEADERS_END);
        if (at < 0 && rest.length > LONGEST_HEADERS) throw broken();
        if (at < 0) break;
        yield partOf(rest.subarray(2, at).toString("utf8"));
        rest = rest.subarray(at + HEADERS_END.length);
        state = "content";
      }
    }
  }
  if (state !== "closed") throw broken();
}

function partOf(headers: string): MultipartEvent {
  const disposition = headers.split("\r\n").find((line) => /^content-disposition\s*:/i.test(line)) ?? "";
  const name = /;\s*name="([^"]*)"/i.exec(disposition)?.[1];
  if (name === undefined) throw broken();
  return { kind: "part", name, filename: /;\s*filename="([^"]*)"/i.exec(disposition)?.[1] ?? null };
}

const broken = () => new AppError("invalid", "The upload broke off or is not well formed. Send the files again.");
