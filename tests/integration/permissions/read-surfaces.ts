import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/**
 * Every surface the source has, as "file#export": what commands and actions files export, whatever exported function takes a
 * viewer first, and the methods of the API's routes. lib/platform is the ground they stand on and is left out.
 */
export function surfacesOnDisk(): string[] {
  const inLib = filesIn("lib", ".ts")
    .filter((file) => !file.startsWith("lib/platform/"))
    .flatMap((file) => {
      const source = readFileSync(path.join(ROOT, file), "utf8");
      const all = /(^|\/)([a-z-]*-)?(commands|actions)\.ts$/.test(file) || /^"use server";/.test(source);
      return (all ? [...exportsOf(source), ...passedOn(file, source)] : takingViewer(source)).map(
        (name) => `${file}#${name}`,
      );
    });
  const routes = filesIn("app", "route.ts").flatMap((file) => {
    const source = readFileSync(path.join(ROOT, file), "utf8");
    return exportsOf(source)
      .filter((name) => /^[A-Z]+$/.test(name))
      .map((name) => `${file}#${name}`);
  });
  return [...inLib, ...routes].sort();
}

/** Every page's file, from the root. */
export const pagesOnDisk = (): string[] => filesIn("app", "page.tsx");

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, "/")))
    .filter((name) => (ending.startsWith(".") ? name.endsWith(ending) : path.posix.basename(name) === ending))
    .sort();
}

/** Names of exported functions and of constants that are functions, and of what is exported as a list. */
function exportsOf(source: string): string[] {
  const functions = [...source.matchAll(/^export (?:async )?function (\w+)/gm)].map((match) => match[1] ?? "");
  const constants = [...source.matchAll(/^export const (\w+)[^=]*= (?:async )?(?:\(|<|\w+ =>)/gm)].map(
    (match) => match[1] ?? "",
  );
  const lists = [...source.matchAll(/^export (?:const )?\{([^}]*)\}(?! from)/gm)].flatMap((match) => namesIn(match[1]));
  return [...functions, ...constants, ...lists];
}

/** Names a file passes on from another one, unless they are counted there already. */
function passedOn(file: string, source: string): string[] {
  return [...source.matchAll(/^export \{([^}]*)\} from "(\.[^"]+)"/gm)].flatMap((match) => {
    const from = path.posix.join(path.posix.dirname(file), `${match[2]}.ts`);
    const counted = takingViewer(readFileSync(path.join(ROOT, from), "utf8"));
    return namesIn(match[1]).filter((name) => !counted.includes(name));
  });
}

const namesIn = (list = ""): string[] =>
  list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("type "))
    .map((name) => name.split(/\s+as\s+/).at(-1) ?? name);

const takingViewer = (source: string): string[] =>
  [
    ...source.matchAll(
      /^export (?:async function (\w+)\s*\(|const (\w+) = async \(|const (\w+) = \()\s*viewer: Viewer\b/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
