import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { REMOTE_WORK } from "@/db/enums";
import { count } from "@/lib/platform/money";
import { REMOTE_LABELS } from "@/lib/roles/edit/labels";
import { FIELDS } from "@/lib/roles/fields";
import { PAY_STEPS, type RoleNarrowing, type RolePlacing } from "@/lib/roles/input";
import { INTERESTS, JOB_ZONES } from "@/lib/roles/text";

/** Look of a box or a choice in a form that narrows a list of roles. */
export const CONTROL = "min-h-11 w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-base text-ink";

type LabelledProps = { id: string; label: string; className?: string; children: ReactNode };

/** A control under its label; `id` is the control's. */
export const Labelled = ({ id, label, className, children }: LabelledProps) => (
  <div className={className}>
    <label htmlFor={id} className="mb-1 block text-sm font-semibold">
      {label}
    </label>
    {children}
  </div>
);

type ChoiceProps = {
  form: string;
  name: string;
  label: string;
  value: string;
  className?: string;
  children: ReactNode;
};

/** A choice of a form; `form` tells it from the same choice of another form. */
export const Choice = ({ form, name, label, value, className, children }: ChoiceProps) => (
  <Labelled label={label} id={`${form}-${name}`} className={cx("flex min-w-0 flex-col justify-end", className)}>
    <select id={`${form}-${name}`} name={name} key={value} defaultValue={value} className={CONTROL}>
      {children}
    </select>
  </Labelled>
);

type Counts = Readonly<Record<string, number>>;
/** `counts`: roles of each choice, shown beside it; choices without any cannot be chosen. */
type Narrowing = { form: string; chosen: RoleNarrowing; counts?: Counts };

type Option = { value: string; text: string };
type CountedProps = {
  form: string;
  name: string;
  label: string;
  any: string;
  value: string;
  options: readonly Option[];
};

/** A choice with how many roles each option leaves. */
const Counted = ({ form, name, label, any, value, options, counts }: CountedProps & { counts?: Counts }) => (
  <Choice form={form} name={name} label={label} value={value}>
    <option value="">{any}</option>
    {options.map((option) => {
      const roles = counts && (counts[option.value] ?? 0);
      return (
        <option key={option.value} value={option.value} disabled={roles === 0 && option.value !== value}>
          {option.text}
          {roles !== undefined && ` (${count(roles)})`}
        </option>
      );
    })}
  </Choice>
);

export const FieldChoice = ({ form, chosen: { field }, counts }: Narrowing & { chosen: RolePlacing }) => (
  <Counted
    form={form}
    name="field"
    label="Field of work"
    any="Any field"
    value={field ?? ""}
    options={Object.entries(FIELDS).map(([value, text]) => ({ value, text }))}
    counts={counts}
  />
);

export const RemoteChoice = ({ form, chosen: { remote }, counts }: Narrowing & { chosen: RolePlacing }) => (
  <Counted
    form={form}
    name="remote"
    label="Remote work, where known"
    any="Any, or not known"
    value={remote ?? ""}
    options={REMOTE_WORK.map((value) => ({ value, text: REMOTE_LABELS[value] }))}
    counts={counts}
  />
);

export const ZoneChoice = ({ form, chosen: { zone }, counts }: Narrowing) => (
  <Counted
    form={form}
    name="zone"
    label="Preparation"
    any="Any"
    value={zone === null ? "" : String(zone)}
    options={Object.entries(JOB_ZONES).map(([value, { short }]) => ({ value, text: `${value}: ${short}` }))}
    counts={counts}
  />
);

export const PayChoice = ({ form, chosen: { pay }, counts }: Narrowing) => (
  <Counted
    form={form}
    name="pay"
    label="Pay at least"
    any="Any pay"
    value={pay === null ? "" : String(pay)}
    options={paySteps(pay).map((step) => ({ value: String(step), text: `${count(step)} dollars a year` }))}
    counts={counts && withChosen(counts, pay)}
  />
);

export const GrowthChoice = ({ form, chosen: { growth }, counts }: Narrowing) => (
  <Counted
    form={form}
    name="growth"
    label="Growth"
    any="Any growth"
    value={growth ?? ""}
    options={[
      { value: "growing", text: "Growing" },
      { value: "faster", text: "Faster than all occupations" },
    ]}
    counts={counts}
  />
);

export const InterestChoice = ({ form, chosen: { interest }, counts }: Narrowing) => (
  <Counted
    form={form}
    name="interest"
    label="Interest"
    any="Any interest"
    value={interest ?? ""}
    options={Object.entries(INTERESTS).map(([value, { name }]) => ({ value, text: name }))}
    counts={counts}
  />
);

const paySteps = (chosen: number | null): number[] =>
  [...new Set([...PAY_STEPS, ...(chosen === null ? [] : [chosen])])].toSorted((a, b) => a - b);

/** Roles of an amount somebody wrote into the address are not counted apart: then no choice of pay shows a number. */
const withChosen = (counts: Counts, pay: number | null): Counts | undefined =>
  pay === null || (PAY_STEPS as readonly number[]).includes(pay) ? counts : undefined;
