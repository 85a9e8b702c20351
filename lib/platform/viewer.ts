import type { AccountRole } from "@/db/enums";

/** A person with a valid auth session, minted only in lib/platform/auth. */
export type Viewer = {
  readonly kind: "viewer";
  readonly userId: number;
  readonly name: string;
  readonly email: string;
  readonly accountRole: AccountRole;
  readonly timeZone: string;
  /** How dates, numbers and money are written for them; null = as the instance does. */
  readonly locale?: string | null;
  readonly sessionId: number;
};

/** A job or importer acting without a person. */
export type SystemActor = { readonly kind: "system"; readonly job: string };

export type Actor = Viewer | SystemActor;

export const systemActor = (job: string): SystemActor => ({ kind: "system", job });

export const actorId = (actor: Actor): number | null => (actor.kind === "viewer" ? actor.userId : null);
