import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundaryOf, readMultipart } from "@/lib/importers/multipart";

type Part = { name: string; filename?: string; bytes: Buffer };

const BOUNDARY = "----edge";

function encode(parts: readonly Part[]): Buffer {
  const chunks = parts.flatMap(({ name, filename, bytes }) => [
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"`),
    Buffer.from(filename === undefined ? "" : `; filename="${filename}"\r\nContent-Type: text/plain`),
    Buffer.from("\r\n\r\n"),
    bytes,
    Buffer.from("\r\n"),
  ]);
  return Buffer.concat([...chunks, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

async function decode(body: Buffer, sizes: readonly number[] = [body.length]): Promise<Part[]> {
  const parts: Part[] = [];
  for await (const event of readMultipart(chunked(body, sizes), BOUNDARY)) {
    const last = parts.at(-1);
    if (event.kind === "part") {
      parts.push({ name: event.name, filename: event.filename ?? undefined, bytes: Buffer.alloc(0) });
    } else if (event.kind === "bytes" && last) last.bytes = Buffer.concat([last.bytes, event.bytes]);
  }
  return parts;
}

async function* chunked(body: Buffer, sizes: readonly number[]) {
  for (let start = 0, turn = 0; start < body.length; turn += 1) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? 1);
    yield body.subarray(start, start + size);
    start += size;
  }
}

describe("a multipart body", () => {
  test("gives its parts byte for byte, however it is cut up on the way", async () => {
    const tricky = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .array(fc.constantFrom("\r\n", "--", BOUNDARY, `\r\n--${BOUNDARY.slice(0, 5)}`, "\r", "x"), { maxLength: 8 })
        .map((words) => Buffer.from(words.join("")))
        .filter((bytes) => !bytes.includes(`\r\n--${BOUNDARY}`) && !bytes.toString().startsWith(`--${BOUNDARY}`)),
    );
    const part = fc.record({
      name: fc.constantFrom("source", "files"),
      filename: fc.constantFrom("a.txt", undefined),
      bytes: tricky,
    });
    const cuts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 4 }), cuts, async (parts, sizes) => {
        const wanted = parts.map(({ bytes, ...rest }) => ({ ...rest, bytes: Buffer.from(bytes) }));
        expect(await decode(encode(wanted), sizes)).toEqual(wanted);
      }),
    );
  });

  test("that ends too early or is none is refused", async () => {
    const whole = encode([{ name: "files", filename: "a.txt", bytes: Buffer.from("abc") }]);
    for (const body of [whole.subarray(0, -20), Buffer.from("hello"), Buffer.alloc(0)]) {
      await expect(decode(body)).rejects.toThrow("The upload broke off");
    }
    const nameless = Buffer.from(`--${BOUNDARY}\r\nContent-Type: text/plain\r\n\r\nx\r\n--${BOUNDARY}--`);
    await expect(decode(nameless)).rejects.toThrow("The upload broke off");
    const endless = Buffer.from(`--${BOUNDARY}\r\n${"x".repeat(10_000)}`);
    await expect(decode(endless)).rejects.toThrow("The upload broke off");
  });

  test("names its boundary in the content type", () => {
    expect(boundaryOf("multipart/form-data; boundary=abc")).toBe("abc");
    expect(boundaryOf('multipart/form-data; charset=utf-8; boundary="a b"')).toBe("a b");
    for (const other of [null, "", "application/json", "multipart/form-data", "multipart/form-data; boundary="]) {
      expect(boundaryOf(other)).toBeNull();
    }
  });
});
