import type { Metadata } from "next";

/** Width and height of the pictures that stand for a page elsewhere, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

type About = {
  /** As it stands alone; the browser's tab adds the site's name. */
  title: string;
  /** The whole title of the tab, where it is another. */
  tab?: string;
  description: string;
  /** Of the page on this site, from "/". */
  path: string;
  /** Path of the picture and what it shows; the site's own unless told. */
  picture?: { path: string; shows: string };
  /** Feeds that tell of changes on this page. */
  feeds?: readonly { path: string; title: string }[];
};

const SITE_PICTURE = {
  path: "/pictures/site.png",
  shows: "Bearing: what a career takes, where you stand, what to do next",
};

/** What browsers, search engines and chats are told of a public page. Addresses become absolute with the layout's metadataBase. */
export function pageMetadata({ title, tab, description, path, picture = SITE_PICTURE, feeds = [] }: About): Metadata {
  const images = [{ url: picture.path, alt: picture.shows, type: "image/png", ...PICTURE_SIZE }];
  return {
    title: tab === undefined ? title : { absolute: tab },
    description,
    alternates: {
      canonical: path,
      ...(feeds.length > 0 && {
        types: { "application/atom+xml": feeds.map((feed) => ({ url: feed.path, title: feed.title })) },
      }),
    },
    openGraph: { type: "website", siteName: "Bearing", locale: "en_US", title, description, url: path, images },
    twitter: { card: "summary_large_image", title, description, images },
  };
}

/** The feed of all role changes, for pages about roles. */
export const ROLES_FEED = { path: "/feeds/roles.xml", title: "Changes of roles on Bearing" } as const;
