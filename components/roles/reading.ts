/** Marks the section the reader is in, in every table of contents of the page. Returns how to stop. Browser only. */
export function followReader(page: HTMLElement): () => void {
  const sections = [...page.querySelectorAll<HTMLElement>("section[id]")];
  const seen = new Set<string>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) isIntersecting ? seen.add(target.id) : seen.delete(target.id);
      mark(page, sections.find(({ id }) => seen.has(id))?.id ?? null);
    },
    { rootMargin: "-12% 0px -60% 0px" },
  );
  for (const section of sections) observer.observe(section);
  const close = (event: MouseEvent) => {
    const link = (event.target as Element).closest("[data-contents] a");
    if (link) link.closest("details")?.removeAttribute("open");
  };
  page.addEventListener("click", close);
  return () => {
    observer.disconnect();
    page.removeEventListener("click", close);
  };
}

function mark(page: HTMLElement, id: string | null): void {
  for (const link of page.querySelectorAll("[data-contents] a")) {
    if (id !== null && link.getAttribute("href") === `#${id}`) {
      link.setAttribute("aria-current", "location");
      const words = page.querySelector("[data-here]");
      if (words) words.textContent = link.textContent;
    } else link.removeAttribute("aria-current");
  }
}

const COPIED_MS = 2_000;

/** A section's "#" copies its address beside leading to it. Returns how to stop. Browser only. */
export function copyAddresses(page: HTMLElement): () => void {
  const copy = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-anchor]");
    const words = link?.firstElementChild;
    if (!link || !words || !navigator.clipboard) return;
    navigator.clipboard.writeText(link.href).then(
      () => {
        words.textContent = "Copied";
        setTimeout(() => {
          words.textContent = "#";
        }, COPIED_MS);
      },
      () => {},
    );
  };
  page.addEventListener("click", copy);
  return () => page.removeEventListener("click", copy);
}

/** Opens what is folded while the page is printed, for browsers that do not by style. Returns how to stop. Browser only. */
export function openForPrint(page: HTMLElement): () => void {
  let opened: HTMLDetailsElement[] = [];
  const open = () => {
    opened = [...page.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const fold of opened) fold.open = true;
  };
  const close = () => {
    for (const fold of opened) fold.open = false;
    opened = [];
  };
  addEventListener("beforeprint", open);
  addEventListener("afterprint", close);
  return () => {
    removeEventListener("beforeprint", open);
    removeEventListener("afterprint", close);
  };
}
