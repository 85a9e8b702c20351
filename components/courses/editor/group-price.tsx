"use client";

import { Edited } from "@/components/editor/edited";
import { SelectField, TextField } from "@/components/ui/fields";
import { PRICE_KINDS } from "@/db/enums";
import type { EditModel } from "@/lib/courses/edit-model";
import { PRICE_KIND_LABELS } from "@/lib/courses/text";
import { Group } from "./group";
import { optionsOf } from "./options";

const NO_AMOUNT =
  "group-has-[option[value=free]:checked]/price:hidden group-has-[option[value=not_stated]:checked]/price:hidden";
const NO_INSTALMENTS = "hidden group-has-[option[value=instalments]:checked]/price:block";

export const GroupPrice = ({ document }: { document: EditModel["document"] }) => (
  <Group id="edit-price">
    <Edited parts={["price"]}>
      <div className="group/price grid grid-cols-2 items-end gap-x-4 gap-y-5 @lg:grid-cols-[1.5fr_1.2fr_.9fr_1fr]">
        <SelectField
          name="priceKind"
          label="The price is"
          options={optionsOf(PRICE_KINDS, PRICE_KIND_LABELS)}
          value={document.price.kind}
          className="col-span-2 @lg:col-span-1"
        />
        <TextField
          name="priceAmount"
          label="Amount in all"
          value={amountText(document.price.amountMinor)}
          inputMode="decimal"
          className={NO_AMOUNT}
        />
        <TextField
          name="priceCurrency"
          label="Currency"
          value={document.price.currency}
          maxLength={3}
          className={NO_AMOUNT}
        />
        <TextField
          name="priceInstalments"
          label="Instalments"
          value={document.price.instalments}
          inputMode="numeric"
          className={NO_INSTALMENTS}
        />
      </div>
    </Edited>
    <Edited parts={["financing"]}>
      <TextField name="financing" label="Financing" value={document.financing} maxLength={400} />
    </Edited>
  </Group>
);

/** Minor units as they are typed: 89500 → "895", 89550 → "895.50". */
const amountText = (minor: number | null): string =>
  minor === null ? "" : (minor / 100).toFixed(minor % 100 === 0 ? 0 : 2);
