/**
 * A registry without a copy of some platform's package makes npm leave it out of package-lock.json, and `npm ci` then
 * fails everywhere. This puts the missing entries back: `node scripts/lockfile-platforms.mjs`, after every change of
 * dependencies. With `--check` it changes nothing and fails when an entry is missing, when a download address is not
 * the public registry, or when a package that is not one of these platform entries has no checksum.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const publicRegistry = "https://registry.npmjs.org/";
const systems = { windows: "win32" };
const knownSystems = "aix android darwin freebsd linux netbsd openbsd openharmony sunos win32 windows".split(" ");
const knownProcessors = "arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64".split(" ");

const file = fileURLToPath(new URL("../package-lock.json", import.meta.url));
const checkOnly = process.argv.includes("--check");
const lock = JSON.parse(readFileSync(file, "utf8"));

const missing = missingPlatformPackages(lock.packages);
if (checkOnly) {
  const problems = [
    ...missing.map(({ name }) => `${name} is missing: run "node scripts/lockfile-platforms.mjs".`),
    ...Object.entries(lock.packages).flatMap(([path, entry]) => problemsOf(path, entry)),
  ];
  for (const problem of problems) console.error(`package-lock.json: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  else console.log("package-lock.json: every platform listed, every address and checksum in order.");
} else {
  for (const { name, version, dev } of missing)
    lock.packages[`node_modules/${name}`] = platformEntry(name, version, dev);
  lock.packages = sorted(lock.packages);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(
    missing.length === 0 ? "package-lock.json: nothing missing." : `package-lock.json: ${missing.length} added.`,
  );
}

function missingPlatformPackages(packages) {
  const found = new Map();
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isListed(packages, path, name)) continue;
      const dev = Boolean(entry.dev) && (found.get(name)?.dev ?? true);
      found.set(name, { name, version, dev });
    }
  }
  return [...found.values()];
}

/** Looks where Node would: beside the package's own dependencies, then upwards. */
function isListed(packages, from, name) {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/")))) {
    if (packages[`${place === "" ? "" : `${place}/`}node_modules/${name}`]) return true;
    if (place === "") return false;
  }
}

function platformEntry(name, version, dev) {
  if (!/^\d+\.\d+\.\d+/.test(version))
    throw new Error(`${name} is wanted as "${version}", which is not one exact version.`);
  const words = name.split(/[/-]/);
  const system = words.find((word) => knownSystems.includes(word));
  const processor = words.find((word) => knownProcessors.includes(word));
  if (!processor) throw new Error(`The name ${name} does not tell its processor.`);
  const libc = system !== "linux" ? undefined : words.some((word) => word.startsWith("musl")) ? "musl" : gnuOf(words);
  return {
    version,
    cpu: [processor],
    ...(dev ? { dev: true } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    ...(system ? { os: [systems[system] ?? system] } : {}),
  };
}

function gnuOf(words) {
  return words.includes("gnu") ? "glibc" : undefined;
}

function problemsOf(path, entry) {
  if (path === "" || entry.link) return [];
  const problems = [];
  if (entry.resolved !== undefined && !entry.resolved.startsWith(publicRegistry)) {
    problems.push(`${path} would be downloaded from ${entry.resolved}.`);
  }
  const isPlatformEntry = entry.optional && entry.cpu;
  if (!entry.integrity && !isPlatformEntry && !entry.inBundle) problems.push(`${path} has no checksum.`);
  return problems;
}

function sorted(packages) {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en")));
}
