"use client";

import { TextField } from "@/components/ui/fields";

/** A level from 0 to 5 in half steps, typed or stepped. */
export const LevelField = ({
  name,
  label,
  value,
  min = 0,
  className,
}: {
  name: string;
  label: string;
  value?: number;
  min?: number;
  className?: string;
}) => (
  <TextField
    name={name}
    label={label}
    type="number"
    min={min}
    max={5}
    step={0.5}
    value={value}
    inputMode="decimal"
    className={className}
  />
);
