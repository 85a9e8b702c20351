import { createServer } from "node:net";
import { PlainError } from "./lifecycle.mjs";

const tries = 200;

/**
 * The port to serve on: PORT or 3000, or the next free one when it is taken.
 * @param {string | undefined} wanted
 */
export async function nextFreePort(wanted) {
  const first = wanted ? Number(wanted) : 3000;
  if (!Number.isInteger(first) || first < 1 || first > 65_535)
    throw new PlainError(`PORT is "${wanted}", which is not a port.`);
  for (let port = first; port < first + tries && port <= 65_535; port += 1) if (await isFree(port)) return port;
  throw new PlainError(`No free port between ${first} and ${first + tries - 1}. Set PORT to another one.`);
}

/** Any free port. @returns {Promise<number>} */
export async function anyFreePort() {
  for (;;) {
    const port = await portGivenFor(0);
    if (port && (await isFree(port))) return port;
  }
}

/**
 * Free on every address, so that "localhost" cannot mean somebody else's server.
 * @param {number} port
 */
async function isFree(port) {
  for (const host of ["127.0.0.1", "::1", undefined]) if ((await portGivenFor(port, host)) === null) return false;
  return true;
}

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<number | null>} null when the port is taken; an address family this machine lacks does not count
 */
function portGivenFor(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(["EADDRNOTAVAIL", "EAFNOSUPPORT"].includes(error.code) ? port : null));
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}
