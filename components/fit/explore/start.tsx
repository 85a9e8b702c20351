import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button";
import { Empty, Notice } from "@/components/ui/layout";

/** Nothing is rated and interests say nothing: what this page is, and the next action. */
export const NothingRated = ({ flat }: { flat: boolean }) => (
  <Empty
    title="Nothing is rated yet"
    action={
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={"/profile/skills" as Route}>Rate your skills</ButtonLink>
        <ButtonLink look="secondary" href={(flat ? "/roles" : "/profile/interests") as Route}>
          {flat ? "See all roles" : "Take the interest quiz"}
        </ButtonLink>
      </div>
    }
  >
    <p>
      This page compares every role of the catalog with what you can do. One rated skill is enough to begin; a dozen
      make it worth reading.{" "}
      {flat
        ? "Your six interests lie so close together that they point nowhere, so they give no order either."
        : "Or say what kinds of work you like, and see which roles are like that."}
    </p>
  </Empty>
);

/** Over the list by interests alone. */
export const RateFirst = () => (
  <Notice className="mb-8">
    Nothing is rated yet, so no role has a fit. <a href="/profile/skills">Rate your skills</a> and this list turns into
    bands.
  </Notice>
);
