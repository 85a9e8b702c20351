import type { Route } from "next";
import Link from "next/link";
import { Choice, CONTROL, Labelled } from "@/components/roles/filter-fields";
import { buttonClass } from "@/components/ui/button";
import { NEAR_FIRST, type NearFilter, nearAddress } from "@/lib/fit/near-input";

/** What has to be better, than what, and in which order: a plain form that puts it into the address. */
export function NearForm({ filter, hasCurrent }: { filter: NearFilter; hasCurrent: boolean }) {
  return (
    <search>
      <form action="/fit/near" method="get" className="mb-8">
        <div className="grid grid-cols-2 gap-3 lg:grid-cols-[1fr_1fr_1fr_auto]">
          <Choice
            form="near"
            name="better"
            label="Better in"
            value={filter.better === "any" ? "" : filter.better}
            className="max-sm:col-span-2"
          >
            <option value="">Pay or growth</option>
            <option value="pay">Pay</option>
            <option value="growth">Growth</option>
            <option value="both">Pay and growth</option>
          </Choice>
          <Labelled
            id="near-pay"
            label={hasCurrent ? "Than another pay a year" : "Than this pay a year"}
            className="flex min-w-0 flex-col justify-end"
          >
            <input
              id="near-pay"
              name="pay"
              inputMode="numeric"
              maxLength={12}
              defaultValue={filter.pay ?? ""}
              key={filter.pay}
              placeholder="US dollars"
              className={`${CONTROL} placeholder:text-faint`}
            />
          </Labelled>
          <Choice form="near" name="sort" label="Order" value={filter.sort === "met" ? "" : filter.sort}>
            <option value="">Best met first</option>
            <option value="pay">By pay gained</option>
            <option value="growth">By growth gained</option>
          </Choice>
          <button type="submit" className={buttonClass("primary", "self-end max-lg:col-span-2")}>
            Show roles
          </button>
        </div>
        {nearAddress(filter, { page: 1 }) !== nearAddress(NEAR_FIRST) && (
          <p className="mt-2">
            <Link
              href={nearAddress(NEAR_FIRST) as Route}
              className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline"
            >
              Clear the choices
            </Link>
          </p>
        )}
      </form>
    </search>
  );
}
