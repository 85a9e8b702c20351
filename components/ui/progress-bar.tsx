import { cx } from "./cx";

type Props = {
  label: string /** Left out while nobody knows how much there is to do. */;
  done?: number;
  total?: number;
  className?: string;
};

/** How far some work is, as a bar across the width it is given. */
export const ProgressBar = ({ label, done, total, className }: Props) => (
  <progress
    aria-label={label}
    className={cx(
      "block h-2.5 w-full appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent",
      className,
    )}
    {...(total === undefined ? {} : { value: done, max: total })}
  />
);
