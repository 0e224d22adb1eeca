const doc = (sections: unknown[], more: object = {}): object => ({
  version: "0.3.1",
  atoms: [],
  cards: [],
  markups: [],
  sections,
  ...more,
});
const line = (text: string): unknown => [0, [], 0, text];

/** Texts of Mobiledoc, each with what it is in Markdown. */
export const MOBILEDOCS: Record<string, [tree: object, right: string]> = {
  paragraphs: [
    doc([
      [1, "p", [line("One")]],
      [1, "p", [line("Two < 3")]],
    ]),
    "One\n\nTwo < 3",
  ],
  headings: [
    doc([
      [1, "h2", [line("One")]],
      [1, "p", [line("Two")]],
    ]),
    "## One\n\nTwo",
  ],
  quotes: [doc([[1, "blockquote", [line("One")]]]), "> One"],
  lists: [doc([[3, "ul", [[line("One")], [line("Two")]]]]), "- One\n- Two"],
  numbers: [doc([[3, "ol", [[line("One")]]]]), "1. One"],
  links: [
    doc([[1, "p", [line("A "), [0, [0], 1, "plan"], line(" here")]]], {
      markups: [["a", ["href", "https://a.example/"]]],
    }),
    "A [plan](https://a.example/) here",
  ],
  emphasis: [doc([[1, "p", [[0, [0], 1, "One"], line(" two")]]], { markups: [["em"]] }), "One two"],
  markdown: [doc([[10, 0]], { cards: [["markdown", { markdown: "# One\n\n- Two" }]] }), "# One\n\n- Two"],
  html: [
    doc(
      [
        [10, 0],
        [1, "p", [line("Two")]],
      ],
      { cards: [["html", { html: "<p>One</p>" }]] },
    ),
    "One\n\nTwo",
  ],
  code: [doc([[10, 0]], { cards: [["code", { code: "a < b" }]] }), "```\na < b\n```"],
  pictures: [
    doc(
      [
        [10, 0],
        [1, "p", [line("One")]],
      ],
      { cards: [["image", { src: "a.jpg" }]] },
    ),
    "One",
  ],
};
