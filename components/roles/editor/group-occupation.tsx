"use client";

import { Edited } from "@/components/editor/edited";
import { Group, Pair } from "@/components/editor/group";
import { SelectField, TextField } from "@/components/ui/fields";
import type { EditModel } from "@/lib/roles/edit/model";
import { FIELDS } from "@/lib/roles/fields";
import { titleOf } from "./groups";

const ZONES = [
  { value: "1", label: "1, little preparation" },
  { value: "2", label: "2, some preparation" },
  { value: "3", label: "3, medium preparation" },
  { value: "4", label: "4, considerable preparation" },
  { value: "5", label: "5, long preparation" },
];

const TYPES = [
  ["R", "Realistic"],
  ["I", "Investigative"],
  ["A", "Artistic"],
  ["S", "Social"],
  ["E", "Enterprising"],
  ["C", "Conventional"],
] as const;

const FIELD_OPTIONS = Object.entries(FIELDS).map(([value, label]) => ({ value, label: `${label} (${value})` }));

export const GroupOccupation = ({ model }: { model: EditModel }) => {
  const { document, imported } = model;
  return (
    <Group
      id="edit-occupation"
      title={titleOf("edit-occupation")}
      lead={<p>The O*NET occupation it is nearest to. Job zone and interests count in the fit.</p>}
    >
      {imported === null ? (
        <Edited parts={["onetCode", "onetTitle"]}>
          <Pair>
            <TextField name="onetCode" label="O*NET code" value={document.onetCode} maxLength={10} />
            <TextField name="onetTitle" label="Title of the occupation" value={document.onetTitle} maxLength={160} />
          </Pair>
        </Edited>
      ) : (
        <p>
          Imported from O*NET {imported}: {document.onetTitle} ({document.onetCode}).
          <input type="hidden" name="onetCode" value={document.onetCode ?? ""} />
          <input type="hidden" name="onetTitle" value={document.onetTitle ?? ""} />
        </p>
      )}
      <Edited parts={["field", "jobZone"]}>
        <Pair>
          <SelectField
            name="field"
            label="Field of work"
            options={FIELD_OPTIONS}
            value={document.field}
            empty="By the O*NET code"
          />
          <SelectField
            name="jobZone"
            label="Job zone"
            options={ZONES}
            value={document.jobZone === null ? null : String(document.jobZone)}
            empty="Not known"
          />
        </Pair>
      </Edited>
      <Edited parts={["interests"]}>
        <fieldset>
          <legend className="font-semibold">Interests, 1 to 7 as O*NET rates them</legend>
          <p className="text-sm text-soft">All six, or none.</p>
          <div className="mt-3 grid grid-cols-2 gap-3 @md:grid-cols-3 @2xl:grid-cols-6">
            {TYPES.map(([type, label]) => (
              <TextField
                key={type}
                name={`interest${type}`}
                label={label}
                inputMode="decimal"
                value={document.interests?.[type]}
              />
            ))}
          </div>
        </fieldset>
      </Edited>
    </Group>
  );
};
