/** One thing that publishing does to people, as a sentence. */
export type ShownEffect = { key: string; text: string };

/** What publishing does to learners, before it is done. */
export function Effects({ effects, id }: { effects: readonly ShownEffect[]; id?: string }) {
  if (effects.length === 0) return null;
  return (
    <section id={id} aria-label="Before you publish" className="scroll-mt-4 rounded-lg bg-role-wash px-4 py-3 text-ink">
      <h3 className="font-semibold">Before you publish</h3>
      <ul className="mt-1 list-disc space-y-1 pl-5">
        {effects.map((effect) => (
          <li key={effect.key}>{effect.text}</li>
        ))}
      </ul>
    </section>
  );
}
