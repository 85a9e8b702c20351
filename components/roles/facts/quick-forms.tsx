import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { HiddenField } from "@/components/ui/hidden-field";
import { confirmFactAction, restoreFactAction, withdrawFactAction } from "@/lib/roles/facts/actions";

/** One act: the source was read today and still says the same. `what` names the figure for those who hear the page. */
export const ConfirmFact = ({ factId, what, back }: { factId: number; what: string; back?: string }) => (
  <ActionForm action={confirmFactAction} id={`confirm-${factId}`}>
    <HiddenField name="factId" value={factId} />
    {back !== undefined && <HiddenField name="back" value={back} />}
    <SubmitButton look="secondary" busy="Saving…">
      Still the same<span className="sr-only">: {what}</span>
    </SubmitButton>
  </ActionForm>
);

export const WithdrawFact = ({ factId }: { factId: number }) => (
  <ActionForm action={withdrawFactAction} id={`withdraw-${factId}`}>
    <HiddenField name="factId" value={factId} />
    <SubmitButton look="danger" busy="Withdrawing…">
      Withdraw this figure
    </SubmitButton>
  </ActionForm>
);

export const RestoreFact = ({ factId }: { factId: number }) => (
  <ActionForm action={restoreFactAction} id={`restore-${factId}`}>
    <HiddenField name="factId" value={factId} />
    <SubmitButton busy="Putting it back…">Put it back as it was</SubmitButton>
  </ActionForm>
);
