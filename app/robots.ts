import type { MetadataRoute } from "next";
import { PRIVATE_PAGES } from "@/lib/platform/edge/places";
import { env } from "@/lib/platform/env";

/** Everything public may be read; pages that need a sign-in and lists made for one question only cost machines time. */
export default function robots(): MetadataRoute.Robots {
  const first = Object.keys(PRIVATE_PAGES).map((pattern) => `/${pattern.split("/")[1]}`);
  const disallow = [...new Set(first)]
    .map((folder) => `${folder}$`)
    .concat([...new Set(first)].map((folder) => `${folder}/`));
  return {
    rules: { userAgent: "*", allow: "/", disallow: [...disallow, "/api/", "/dev/", "/setup/", "/*?*q="] },
    sitemap: `${env.appOrigin}/sitemap.xml`,
  };
}
