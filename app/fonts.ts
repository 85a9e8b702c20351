import localFont from "next/font/local";

/** Inter with its optical size axis: text and display cut in one file. */
export const inter = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2",
  weight: "100 900",
  variable: "--font-inter",
  display: "swap",
  preload: true,
});
