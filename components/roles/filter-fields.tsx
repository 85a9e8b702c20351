import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { count } from "@/lib/platform/money";
import { PAY_STEPS, type RoleNarrowing } from "@/lib/roles/input";
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

type Narrowing = { form: string; chosen: RoleNarrowing };

export const ZoneChoice = ({ form, chosen: { zone } }: Narrowing) => (
  <Choice form={form} name="zone" label="Preparation" value={zone === null ? "" : String(zone)}>
    <option value="">Any</option>
    {Object.entries(JOB_ZONES).map(([value, { short }]) => (
      <option key={value} value={value}>
        {value}: {short}
      </option>
    ))}
  </Choice>
);

export const PayChoice = ({ form, chosen: { pay } }: Narrowing) => (
  <Choice form={form} name="pay" label="Pay at least" value={pay === null ? "" : String(pay)}>
    <option value="">Any pay</option>
    {paySteps(pay).map((step) => (
      <option key={step} value={step}>
        {count(step)} dollars a year
      </option>
    ))}
  </Choice>
);

export const GrowthChoice = ({ form, chosen: { growth } }: Narrowing) => (
  <Choice form={form} name="growth" label="Growth" value={growth ?? ""}>
    <option value="">Any growth</option>
    <option value="growing">Growing</option>
    <option value="faster">Faster than all occupations</option>
  </Choice>
);

export const InterestChoice = ({ form, chosen: { interest } }: Narrowing) => (
  <Choice form={form} name="interest" label="Interest" value={interest ?? ""}>
    <option value="">Any interest</option>
    {Object.entries(INTERESTS).map(([letter, { name }]) => (
      <option key={letter} value={letter}>
        {name}
      </option>
    ))}
  </Choice>
);

const paySteps = (chosen: number | null): number[] =>
  [...new Set([...PAY_STEPS, ...(chosen === null ? [] : [chosen])])].toSorted((a, b) => a - b);
