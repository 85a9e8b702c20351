import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(fileURLToPath(import.meta.url));

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()",
  },
];

/** @type {import('next').NextConfig} */
const config = {
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: true,
  reactCompiler: true,
  poweredByHeader: false,
  agentRules: false,
  productionBrowserSourceMaps: false,
  distDir: process.env.BEARING_DIST_DIR || ".next",
  cacheHandler: path.join(root, "lib/platform/page-cache.mjs"),
  cacheMaxMemorySize: 0,
  // The door answers a prefetch of a refused page with nothing instead of another page, so it must see its headers.
  skipProxyUrlNormalize: true,
  images: { unoptimized: true },
  // Readers that cannot stream get the same whole page from cache as everybody else.
  htmlLimitedBots: /^no-such-reader$/,
  serverExternalPackages: ["@node-rs/argon2", "pino", "graphile-worker", "postgres"],
  turbopack: { root },
  outputFileTracingRoot: root,
  experimental: {
    authInterrupts: true,
    serverActions: { bodySizeLimit: "1mb" },
    proxyClientMaxBodySize: "1mb",
  },
  async headers() {
    return [
      { source: "/:path*", headers: securityHeaders },
      // Other sites show them beside a link to the page.
      { source: "/pictures/:path*", headers: [{ key: "Cross-Origin-Resource-Policy", value: "cross-origin" }] },
    ];
  },
};

export default config;
