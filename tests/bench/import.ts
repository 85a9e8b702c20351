import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Figure } from "./report";
import type { Scratch } from "./scratch";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const RELEASE = fileURLToPath(new URL("../../../shared/onet/30.1", import.meta.url));
const COMMAND = "lib/importers/cli.ts";
const PEAK = "peak-kilobytes ";

/** (c) Imports the whole release into the scratch database, in a process of its own. */
export async function benchImport(scratch: Scratch): Promise<Figure[]> {
  if (!existsSync(RELEASE)) {
    console.log("c  whole O*NET import: skipped, ../shared/onet/30.1 is not there");
    return [];
  }
  const started = performance.now();
  const { code, peakMb } = await importAll(scratch.url);
  if (code !== 0) throw new Error(`The import ended with ${code}.`);
  return [
    {
      part: "c",
      name: "whole O*NET release: read, planned, applied",
      value: (performance.now() - started) / 1_000,
      unit: "s",
      budget: { at: "most", value: 60 },
    },
    { part: "c", name: "  peak memory of the process", value: peakMb, unit: "MB", budget: { at: "most", value: 512 } },
  ];
}

function importAll(url: string): Promise<{ code: number; peakMb: number }> {
  const script = `import { pathToFileURL } from "node:url";
    const { main } = await import(pathToFileURL(${JSON.stringify(ROOT + COMMAND)}).href);
    const code = await main(["onet", ${JSON.stringify(RELEASE)}]);
    console.log(${JSON.stringify(PEAK)} + process.resourceUsage().maxRSS);
    process.exitCode = code;`;
  const args = ["--conditions=react-server", "--import", "tsx", "--input-type=module", "--eval", script];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (piece) => {
    said += piece;
  });
  return new Promise((done, refuse) => {
    child.once("error", refuse);
    child.once("close", (code) => {
      const peak = Number(said.split(PEAK)[1]?.trim().split("\n")[0] ?? Number.NaN);
      done({ code: code ?? 1, peakMb: Math.round(peak / 1_024) });
    });
  });
}
