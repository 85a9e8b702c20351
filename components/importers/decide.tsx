import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { applyImportAction, dropImportAction } from "@/lib/importers/actions";

const ImportId = ({ id }: { id: number }) => <input type="hidden" name="importId" value={id} />;

/** Apply or drop a planned import; with nothing to apply there is only the way to put it away. */
export const Decide = ({ importId, empty }: { importId: number; empty: boolean }) => (
  <div className="flex flex-wrap items-start gap-3">
    {!empty && (
      <ActionForm id="apply-import" action={applyImportAction}>
        <ImportId id={importId} />
        <SubmitButton busy="Starting…">Apply</SubmitButton>
      </ActionForm>
    )}
    <DropImport importId={importId} />
  </div>
);

export const DropImport = ({ importId }: { importId: number }) => (
  <ActionForm id="drop-import" action={dropImportAction}>
    <ImportId id={importId} />
    <SubmitButton look="secondary" busy="Dropping…">
      Drop it
    </SubmitButton>
  </ActionForm>
);
