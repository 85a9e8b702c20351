import type { Metadata, Route } from "next";
import { FollowedList } from "@/components/profiles/followed-list";
import { RoleChoices } from "@/components/profiles/role-choices";
import { Page, PageHeader, Section } from "@/components/ui/layout";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { MAX_FOLLOWED } from "@/lib/profiles/parts";
import { myRoles } from "@/lib/profiles/queries";
import { rolesToFollow } from "@/lib/profiles/roles-to-follow";

export const instant = false;
export const metadata: Metadata = { title: "Your roles" };

export default async function RolesPage({ searchParams }: PageProps<"/profile/roles">) {
  const viewer = await requireViewer("learner");
  const [{ q }, followed] = await Promise.all([searchParams, myRoles(viewer)]);
  const wanted = typeof q === "string" ? q.slice(0, 80).trim() : "";
  const choices = await rolesToFollow(
    wanted,
    followed.map((role) => role.slug),
  );
  return (
    <Page>
      <PageHeader
        title="Your roles"
        crumbs={[{ label: "Profile", href: "/profile" as Route }, { label: "Roles" }]}
        lead={`Follow the roles you want to compare yourself with, up to ${MAX_FOLLOWED}. The one you work toward is your target: your dashboard and your mentor look at it first.`}
      />
      <div>
        {followed.length > 0 && (
          <Section id="followed" title="You follow">
            <FollowedList followed={followed} />
          </Section>
        )}
        <Section id="all" title={followed.length > 0 ? "Other roles" : "Choose from the catalog"}>
          <RoleChoices {...choices} wanted={wanted} />
        </Section>
      </div>
    </Page>
  );
}
