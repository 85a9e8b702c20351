import { describe, expect, test } from "vitest";
import { looseFigures } from "../../support/loose-figures";

const textsOf = (html: string) => looseFigures(html).loose.map(({ where, text }) => [where, text]);

describe("the scan of a page for figures that nothing ties down", () => {
  test.each([
    ["money", "<p>They earn $80,730 a year.</p>"],
    ["money behind its sign", "<p>80 730 €</p>"],
    ["money by its code", "<p>USD 5</p>"],
    ["money in a word", "<p>about 117,000 dollars</p>"],
    ["a percentage", "<p>grows by 7.5%</p>"],
    ["a percentage with a space", "<p>7.5&nbsp;%</p>"],
    ["a percentage in a word", "<p>16 percent</p>"],
    ["a figure beside a fact", '<p><b data-fact="3">$5</b> and $6</p>'],
    ["a figure after an empty element of a fact", '<p><br data-fact="3">$6</p>'],
    ["a figure after a fact with elements in it", '<p><b data-fact="3"><i>$5</i></b> $6</p>'],
    ["the title of the page", "<html><head><title>Pays $5</title></head></html>"],
    ["its description", '<meta name="description" content="Pays $5">'],
    ["its description for cards", '<meta property="og:description" content="Grows 5%"/>'],
    ["words for those who hear the page", '<svg role="img" aria-label="Pay of $5"><rect/></svg>'],
    ["a title of an element", '<span title="$5">pay</span>'],
    ["data for machines", '<script type="application/ld+json">{"a":[{"description":"Pays $5"}]}</script>'],
    ["data for machines that cannot be read", '<script type="application/ld+json">{"a: $5</script>'],
    ["a figure in a page that leaves elements open", "<ul><li>one<li>two $5</ul>"],
  ])("finds %s", (_, html) => {
    expect(looseFigures(html).loose).toHaveLength(1);
  });

  test.each([
    ["a fact", '<p><span data-fact="7" title="$5, 2024">$5</span></p>'],
    ["what stands in a fact", '<p data-fact="7">from <b>$5</b> to <i>$6</i><br>and 7%</p>'],
    ["what is worked out", '<p data-computed="fit">45%</p>'],
    ["the labels of a scale", '<svg data-axis=""><text>+10%</text></svg>'],
    ["a picture of facts in words", '<svg role="img" aria-label="$5: median"><text data-fact="7">$5</text></svg>'],
    ["scripts and styles", "<script>const pay = '$5'; if (a<b && b>c) x();</script><style>a{width:50%}</style>"],
    ["what is commented out", "<p>a<!-- $5 -->b</p>"],
    ["widths", '<div style="width:50%" class="w-[50%]"></div>'],
    ["numbers of other things", "<p>In 2024 they were 86,000 jobs, 3 of 5 with a $ sign</p>"],
  ])("leaves %s alone", (_, html) => {
    expect(looseFigures(html).loose).toEqual([]);
  });

  test("tells what it found and where, each once", () => {
    expect(textsOf('<p>They earn $5.</p><p>They earn $5.</p><a title="up 7%">x</a>')).toEqual([
      ["text", "They earn $5."],
      ["title", "up 7%"],
    ]);
  });

  test("wants a fact by its number and a word for what is worked out", () => {
    expect(textsOf('<b data-fact="undefined">$5</b><b data-computed="">5%</b>')).toEqual([
      ["data-fact", 'data-fact="undefined"'],
      ["data-computed", 'data-computed=""'],
    ]);
  });

  test("names the facts of the page, each once", () => {
    expect(looseFigures('<b data-fact="12">1</b><i data-fact="3">2</i><i data-fact="12">3</i>').factIds).toEqual([
      3, 12,
    ]);
  });

  test("lets stand what is allowed, and no more", () => {
    const allowed = [{ text: /0% financing/, because: "the provider's own words" }];
    expect(looseFigures("<p>0% financing</p>", allowed).loose).toEqual([]);
    expect(looseFigures("<p>0% financing and 5% more</p>", allowed).loose).toHaveLength(1);
  });
});
