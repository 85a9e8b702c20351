import type { EditModel } from "@/lib/roles/edit/model";

/** What the browser sends for the editor's form as it is filled: every field, rows in order, nothing removed. */
export function formOf(model: EditModel, intent: "save" | "publish" = "save"): Record<string, unknown> {
  const { document } = model;
  const text = (value: unknown) => (value === null || value === undefined ? "" : String(value));
  const rows = <T extends object>(list: readonly T[], placed: boolean) =>
    list.map((row, index) => ({
      ...Object.fromEntries(Object.entries(row).map(([name, value]) => [name, text(value)])),
      ...(placed ? { place: String(index + 1) } : {}),
    }));
  return {
    roleId: String(model.roleId),
    seen: model.seen,
    agreed: model.agreed,
    intent,
    title: document.title,
    oneLine: document.oneLine,
    summary: document.summary,
    aliases: document.aliases.join("\r\n"),
    workSetting: document.workSetting,
    remote: text(document.remote),
    duties: document.duties.join("\r\n"),
    coreDuties: text(document.coreDuties),
    day: rows(document.day, true),
    requirements: rows(model.requirements, false),
    onetCode: text(document.onetCode),
    onetTitle: text(document.onetTitle),
    field: text(document.field),
    jobZone: text(document.jobZone),
    ...Object.fromEntries(
      (["R", "I", "A", "S", "E", "C"] as const).map((type) => [`interest${type}`, text(document.interests?.[type])]),
    ),
    enterStartingOut: document.enter.startingOut,
    enterSomeExperience: document.enter.someExperience,
    enterChangingCareer: document.enter.changingCareer,
    decisions: rows(document.decisions, true),
    related: rows(model.related, true),
    questions: rows(document.questions, true),
    payDifference: text(document.payDifference),
    editorNotes: document.editorNotes.join("\r\n"),
  };
}
