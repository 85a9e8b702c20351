/**
 * A narrow screen shows two roles: the first, and the one chosen in the bar that stays on top (its radio buttons are named
 * beside-1, beside-2, beside-3). Wide screens and paper show all. Written out, since the style sheet is made from this text.
 */
const CELLS = [
  "",
  "max-md:hidden max-md:group-has-[#beside-1:checked]/compare:table-cell print:table-cell!",
  "max-md:hidden max-md:group-has-[#beside-2:checked]/compare:table-cell print:table-cell!",
  "max-md:hidden max-md:group-has-[#beside-3:checked]/compare:table-cell print:table-cell!",
];

/** Class of what belongs to the role at a place, in a table, a flex row or a grid; two roles always stand both. */
export const cellClass = (place: number, roles: number): string => (roles > 2 ? (CELLS[place] ?? "") : "");

/** Columns of the bar of names, level with those of the tables: names of rows stand left of them on wide screens. */
export const GRID: Readonly<Record<number, string>> = {
  2: "grid-cols-2 lg:grid-cols-[14rem_repeat(2,minmax(0,1fr))]",
  3: "grid-cols-2 md:grid-cols-3 lg:grid-cols-[14rem_repeat(3,minmax(0,1fr))] print:grid-cols-3",
  4: "grid-cols-2 md:grid-cols-4 lg:grid-cols-[14rem_repeat(4,minmax(0,1fr))] print:grid-cols-4",
};
