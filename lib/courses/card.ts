import type { CardView } from "@/lib/machine/card";
import { durationText, KIND_LABELS, priceText, providerText, titleText } from "./text";
import type { CourseView } from "./view";

/** What the picture of a course's page shows: who gives it, its price and how long it takes, as far as stated. */
export function courseCard(course: CourseView): CardView {
  const { price, duration } = course;
  return {
    kind: course.kind ? KIND_LABELS[course.kind] : "Course",
    title: titleText(course),
    line: course.summary,
    figures: [
      ...(price.kind === "not_stated" ? [] : [{ value: priceText({ ...price, instalments: null }), label: "price" }]),
      ...(duration ? [{ value: durationText(duration), label: "from start to end" }] : []),
    ],
    source: providerText(course),
  };
}
