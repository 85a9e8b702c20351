import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { evidence, evidenceDisputes } from "@/db/schema";
import { addCredential, draftFromBadge } from "@/lib/profiles/credentials-commands";
import { answerDispute, disputeEvidence, retractDispute } from "@/lib/profiles/disputes-commands";
import { restoreEvidence, withdrawEvidence } from "@/lib/profiles/evidence-commands";
import { addCredentialAction, answerDisputeAction, ledgerAction, readBadgeAction } from "@/lib/profiles/ledger-actions";
import { ledgerPage } from "@/lib/profiles/ledger-api";
import { disputesOf, myLedger } from "@/lib/profiles/queries";
import { GET as myEvidence } from "../../../../app/api/v1/me/evidence/route";
import type { World } from "../stage";
import { type Row, row } from "../surface";

const OWN = ["deny", "allow", "own", "deny", "deny", "deny"] as const;
const SELF = ["deny", "allow", "own", "own", "own", "own"] as const;
const LS_ONLY = ["deny", "allow", "deny", "deny", "deny", "deny"] as const;
/** Who answers: the assigned mentor and admins, never the learner. */
const DECIDERS = ["deny", "deny", "deny", "allow", "deny", "allow"] as const;
const KNOWN = ["deny", "allow", "deny", "allow", "deny", "allow"] as const;

const credential = {
  title: "Certificate",
  issuer: "College",
  issuedOn: "2024-05-01",
  url: null,
  skills: [{ skill: "sql", level: 2 }],
};

const badge = JSON.stringify({
  type: "Assertion",
  issuedOn: "2024-05-01",
  badge: { name: "B", issuer: { name: "C" } },
});

/** A statement of the assigned mentor about LS. */
async function statement({ people: { LS, MA }, databases }: World): Promise<number> {
  const [made] = await db
    .insert(evidence)
    .values({ learnerId: LS.id, skillId: databases, kind: "mentor", level: 1, statedBy: MA.id })
    .returning({ id: evidence.id });
  return made?.id ?? 0;
}

async function disputed(world: World): Promise<number> {
  const reason = `Wrong, says ${world.secret}`;
  const [made] = await db
    .insert(evidenceDisputes)
    .values({ evidenceId: await statement(world), learnerId: world.people.LS.id, reason })
    .returning({ id: evidenceDisputes.id });
  return made?.id ?? 0;
}

async function takenBack({ viewers: { LS }, statementId }: World): Promise<void> {
  await withdrawEvidence(LS, { evidenceId: statementId });
}

export const ledger: Row[] = [
  row({
    does: "Evidence: take back one's own statement",
    cells: LS_ONLY,
    kind: "write",
    surfaces: (how) => ({
      "lib/profiles/evidence-commands.ts#withdrawEvidence": how.by((viewer, { statementId }) =>
        withdrawEvidence(viewer, { evidenceId: statementId }),
      ),
      "lib/profiles/ledger-actions.ts#ledgerAction": how.form(ledgerAction, ({ statementId }) => ({
        act: `withdraw:${statementId}`,
      })),
    }),
  }),
  row({
    does: "Evidence: put one's own statement back",
    cells: LS_ONLY,
    kind: "write",
    prepare: takenBack,
    surfaces: (how) => ({
      "lib/profiles/evidence-commands.ts#restoreEvidence": how.by((viewer, { statementId }) =>
        restoreEvidence(viewer, { evidenceId: statementId }),
      ),
      "lib/profiles/ledger-actions.ts#ledgerAction": how.form(ledgerAction, ({ statementId }) => ({
        act: `restore:${statementId}`,
      })),
    }),
  }),
  row({
    does: "Credential: add one's own",
    cells: OWN,
    kind: "write",
    surfaces: (how) => ({
      "lib/profiles/credentials-commands.ts#addCredential": how.by((viewer) => addCredential(viewer, credential)),
      "lib/profiles/ledger-actions.ts#addCredentialAction": how.form(addCredentialAction, () => ({
        title: "Certificate",
        issuer: "College",
        issuedOn: "2024-05-01",
        "skills.0.skill": "sql",
        "skills.0.level": 2,
      })),
    }),
  }),
  row({
    does: "Credential: read a badge into a draft",
    cells: OWN,
    kind: "read",
    surfaces: (how) => ({
      "lib/profiles/credentials-commands.ts#draftFromBadge": how.by((viewer) => draftFromBadge(viewer, badge)),
      "lib/profiles/ledger-actions.ts#readBadgeAction": how.form(readBadgeAction, () => ({ badge })),
    }),
  }),
  row({
    does: "Dispute: open about oneself",
    cells: LS_ONLY,
    kind: "write",
    prepare: statement,
    surfaces: (how) => ({
      "lib/profiles/disputes-commands.ts#disputeEvidence": how.by((viewer, _, evidenceId) =>
        disputeEvidence(viewer, { evidenceId, reason: "It is not as stated." }),
      ),
      "lib/profiles/ledger-actions.ts#ledgerAction": how.form(ledgerAction, (_, evidenceId) => ({
        act: `dispute:${evidenceId}`,
        [`reason.of${evidenceId}`]: "It is not as stated.",
      })),
    }),
  }),
  row({
    does: "Dispute: withdraw one's own",
    cells: LS_ONLY,
    kind: "write",
    prepare: disputed,
    surfaces: (how) => ({
      "lib/profiles/disputes-commands.ts#retractDispute": how.by((viewer, _, disputeId) =>
        retractDispute(viewer, { disputeId }),
      ),
      "lib/profiles/ledger-actions.ts#ledgerAction": how.form(ledgerAction, (_, disputeId) => ({
        act: `retract:${disputeId}`,
      })),
    }),
  }),
  row({
    does: "Dispute: answer, taking the statement back",
    cells: DECIDERS,
    kind: "write",
    prepare: disputed,
    surfaces: (how) => ({
      "lib/profiles/disputes-commands.ts#answerDispute": how.by((viewer, _, disputeId) =>
        answerDispute(viewer, { disputeId, decision: "take_back", answer: "You are right." }),
      ),
      "lib/profiles/ledger-actions.ts#answerDisputeAction": how.form(answerDisputeAction, (_, disputeId) => ({
        act: `keep:${disputeId}`,
        [`answer.of${disputeId}`]: "It stays.",
      })),
    }),
  }),
  row({
    does: "Dispute: answer one that is answered",
    cells: ["deny", "deny", "deny", "conflict", "deny", "conflict"],
    kind: "write",
    prepare: async (world) => {
      const disputeId = await disputed(world);
      await db
        .update(evidenceDisputes)
        .set({ status: "kept", answer: "It stays.", decidedBy: world.people.MA.id, decidedAt: new Date() })
        .where(and(eq(evidenceDisputes.id, disputeId), eq(evidenceDisputes.status, "open")));
      return disputeId;
    },
    surfaces: (how) => ({
      "lib/profiles/disputes-commands.ts#answerDispute": how.by((viewer, _, disputeId) =>
        answerDispute(viewer, { disputeId, decision: "take_back", answer: "You are right." }),
      ),
    }),
  }),
  row({
    does: "Disputes of a learner: read",
    cells: KNOWN,
    kind: "read",
    prepare: disputed,
    shows: ({ secret }) => [`Wrong, says ${secret}`],
    hides: ({ secret }) => [`${secret}@example.org`],
    surfaces: (how) => ({
      "lib/profiles/queries.ts#disputesOf": how.by((viewer, { people: { LS } }) => disputesOf(viewer, LS.id)),
    }),
  }),
  row({
    does: "Evidence: read one's own",
    cells: SELF,
    kind: "read",
    prepare: disputed,
    shows: ({ secret }) => [`Wrong, says ${secret}`],
    surfaces: (how) => ({
      "lib/profiles/queries.ts#myLedger": how.by((viewer) => myLedger(viewer)),
      "lib/profiles/ledger-api.ts#ledgerPage": how.by((viewer) => ledgerPage(viewer, {})),
      "app/api/v1/me/evidence/route.ts#GET": how.route(() =>
        myEvidence(new Request("http://localhost:3000/api/v1/me/evidence")),
      ),
    }),
  }),
];
