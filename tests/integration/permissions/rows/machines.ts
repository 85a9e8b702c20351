import { GET as roleFeed } from "../../../../app/feeds/roles/[file]/route";
import { GET as rolesFeed } from "../../../../app/feeds/roles.xml/route";
import { GET as coursePicture } from "../../../../app/pictures/courses/[file]/route";
import { GET as rolePicture } from "../../../../app/pictures/roles/[file]/route";
import { GET as sitePicture } from "../../../../app/pictures/site.png/route";
import { GET as skillPicture } from "../../../../app/pictures/skills/[file]/route";
import { GET as sitemap } from "../../../../app/sitemap.xml/route";
import { GET as sitemapPart } from "../../../../app/sitemaps/[file]/route";
import { makeCourse } from "../../enrollments/world";
import { type Row, row } from "../surface";

const EVERYBODY = ["allow", "allow", "allow", "allow", "allow", "allow"] as const;
const NOBODY = ["deny", "deny", "deny", "deny", "deny", "deny"] as const;

const request = () => new Request("http://localhost:3000/");
const at = (file: string) => ({ params: Promise.resolve({ file }) });

/** Files for machines tell what public pages tell, to anybody. */
export const machines: Row[] = [
  row({
    does: "Catalog published: feeds, sitemaps and pictures",
    cells: EVERYBODY,
    kind: "read",
    prepare: () => makeCourse(),
    surfaces: (how) => ({
      "app/feeds/roles.xml/route.ts#GET": how.route(() => rolesFeed()),
      "app/feeds/roles/[file]/route.ts#GET": how.route(() => roleFeed(request(), at("back-end-developer.xml"))),
      "app/sitemap.xml/route.ts#GET": how.route(() => sitemap()),
      "app/sitemaps/[file]/route.ts#GET": how.route(() => sitemapPart(request(), at("roles-1.xml"))),
      "app/pictures/site.png/route.ts#GET": how.route(() => sitePicture()),
      "app/pictures/roles/[file]/route.ts#GET": how.route(() => rolePicture(request(), at("back-end-developer.png"))),
      "app/pictures/courses/[file]/route.ts#GET": how.route((_, { slug }) =>
        coursePicture(request(), at(`${slug}.png`)),
      ),
      "app/pictures/skills/[file]/route.ts#GET": how.route(() => skillPicture(request(), at("git.png"))),
    }),
  }),
  row({
    does: "Catalog draft or archived: feeds and pictures",
    cells: NOBODY,
    kind: "read",
    prepare: () => makeCourse({ status: "draft" }),
    surfaces: (how) => ({
      "app/feeds/roles/[file]/route.ts#GET": how.route(() => roleFeed(request(), at("no-such-role.xml"))),
      "app/pictures/courses/[file]/route.ts#GET": how.route((_, { slug }) =>
        coursePicture(request(), at(`${slug}.png`)),
      ),
    }),
  }),
];
