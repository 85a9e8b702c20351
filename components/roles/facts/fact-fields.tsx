import type { ReactNode } from "react";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { SelectField, TextArea, TextField } from "@/components/ui/fields";
import type { FactKind } from "@/db/enums";
import { PERCENTILES, UNIT_OF } from "@/lib/roles/facts/input";
import { percentileText } from "@/lib/roles/facts/words";
import { capital } from "@/lib/roles/text";
import type { FactView } from "@/lib/roles/view";

const FIGURE_LABELS = {
  usd_per_year: "Figure, US dollars a year",
  percent: "Figure, percent",
  jobs_per_year: "Figure, jobs a year",
  jobs: "Figure, jobs",
} as const;

/** The fields of a figure. `kind` null = not chosen yet: all fields are there. `dates` are what a renewal begins with. */
export function FactFields({
  kind,
  fact,
  dates,
}: {
  kind: FactKind | null;
  fact: Partial<FactView>;
  dates: { accessedOn: string; reviewBy: string };
}) {
  const unit = kind === null ? undefined : UNIT_OF[kind];
  const inWords = kind !== null && unit === null;
  return (
    <div className="space-y-8">
      <Group title="The figure">
        {!inWords && (
          <TextField
            name="value"
            label={unit ? FIGURE_LABELS[unit] : "Figure"}
            hint="As the source prints it. Leave it empty where the source gives no number."
            inputMode="decimal"
            value={fact.value}
          />
        )}
        {inWords && fact.value != null && <input type="hidden" name="value" value={fact.value} />}
        <TextArea
          name="text"
          label={inWords ? "What the source says" : "In words, where there is no number"}
          rows={2}
          maxLength={300}
          value={fact.text}
        />
        {(unit === undefined || unit === "percent") && (
          <TextField
            name="comparison"
            label="The same for all occupations"
            hint="Only where the source gives it."
            inputMode="decimal"
            value={fact.comparison}
          />
        )}
        {(kind === null || kind === "pay") && (
          <>
            <SelectField
              name="percentile"
              label="Percentile of pay"
              empty="A middle value, or not said"
              options={PERCENTILES.map((one) => ({ value: String(one), label: capital(percentileText(one)) }))}
              value={fact.percentile == null ? "" : String(fact.percentile)}
            />
            <div className="self-end">
              <CheckboxField name="topCoded" label="The source prints “or more”" checked={fact.topCoded} />
            </div>
          </>
        )}
      </Group>
      <Group title="Where it stands and when you read it">
        <TextField
          name="period"
          label="Period"
          hint="Such as 2025 or 2024–34. Empty = undated in source."
          maxLength={60}
          value={fact.period}
        />
        <TextField
          name="url"
          label="Address of the page"
          hint="Begins with https://. Empty = not recorded."
          type="url"
          maxLength={500}
          value={fact.url}
        />
        <TextField name="source" label="Source" maxLength={240} required value={fact.source} />
        <TextField name="publisher" label="Published by" maxLength={160} required value={fact.publisher} />
        <TextField name="accessedOn" label="Read on" type="date" required value={dates.accessedOn} />
        <TextField name="reviewBy" label="Next review" type="date" required value={dates.reviewBy} />
      </Group>
      <Group title="What it measures">
        <TextField
          name="measure"
          label="Measure"
          hint="In the source’s words."
          maxLength={120}
          required
          value={fact.measure}
        />
        <TextField
          name="occupation"
          label="Occupation"
          hint="As the source names it."
          maxLength={160}
          required
          value={fact.occupation}
        />
        <TextField name="geography" label="Place" maxLength={120} required value={fact.geography} />
        <div className="grid grid-cols-2 items-end gap-4">
          <TextField
            name="asStated"
            label="The source calls it"
            maxLength={60}
            value={fact.asStated}
            placeholder="average"
          />
          <TextField
            name="publishedAs"
            label="It was published as"
            maxLength={60}
            value={fact.publishedAs}
            placeholder="median"
          />
        </div>
        <TextArea
          name="note"
          label="Note"
          rows={3}
          maxLength={600}
          value={fact.note}
          hint="What a reader should know about it, in a sentence."
          className="md:col-span-2"
        />
      </Group>
    </div>
  );
}

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset>
    <legend className="mb-3 text-heading font-semibold">{title}</legend>
    <div className="grid items-start gap-x-6 gap-y-5 md:grid-cols-2">{children}</div>
  </fieldset>
);
