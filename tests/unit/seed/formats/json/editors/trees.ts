const [FIRST, HEAD, LAST] = ["The bridge closes.", "Why", "It is not safe: 3 < 4."];

/** One text as each editor keeps it. */
export const TREES: Record<string, unknown> = {
  "Portable Text": [
    { _type: "block", style: "normal", markDefs: [], children: [{ _type: "span", text: FIRST, marks: [] }] },
    { _type: "block", style: "h2", children: [{ _type: "span", text: HEAD }] },
    {
      _type: "block",
      style: "normal",
      children: [
        { _type: "span", text: "It is " },
        { _type: "span", text: "not", marks: ["strong"] },
        { _type: "span", text: " safe: 3 < 4." },
      ],
    },
  ],
  "Draft.js": {
    entityMap: {},
    blocks: [
      { key: "a", type: "unstyled", text: FIRST, depth: 0, inlineStyleRanges: [], entityRanges: [] },
      { key: "b", type: "header-two", text: HEAD, depth: 0, inlineStyleRanges: [], entityRanges: [] },
      {
        key: "c",
        type: "unstyled",
        text: LAST,
        depth: 0,
        inlineStyleRanges: [{ offset: 6, length: 3, style: "BOLD" }],
        entityRanges: [],
      },
    ],
  },
  Lexical: {
    root: {
      type: "root",
      version: 1,
      children: [
        { type: "paragraph", children: [{ type: "text", text: FIRST, format: 0 }] },
        { type: "heading", tag: "h2", children: [{ type: "extended-text", text: HEAD }] },
        { type: "image", src: "a.jpg" },
        {
          type: "paragraph",
          children: [
            { type: "text", text: "It is " },
            { type: "text", text: "not", format: 1 },
            { type: "text", text: " safe: 3 < 4." },
          ],
        },
      ],
    },
  },
  ProseMirror: {
    type: "doc",
    content: [
      { type: "paragraph", content: [{ type: "text", text: FIRST }] },
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: HEAD }] },
      { type: "paragraph", content: [{ type: "text", text: LAST }] },
      { type: "paragraph" },
    ],
  },
  "Editor.js": {
    time: 1714638600000,
    version: "2.29.0",
    blocks: [
      { id: "a", type: "paragraph", data: { text: FIRST } },
      { id: "b", type: "header", data: { text: HEAD, level: 2 } },
      { id: "c", type: "paragraph", data: { text: "It is not safe: 3 &lt; 4." } },
    ],
  },
  Contentful: {
    nodeType: "document",
    data: {},
    content: [
      { nodeType: "paragraph", data: {}, content: [{ nodeType: "text", value: FIRST, marks: [], data: {} }] },
      { nodeType: "heading-2", data: {}, content: [{ nodeType: "text", value: HEAD, marks: [], data: {} }] },
      { nodeType: "paragraph", data: {}, content: [{ nodeType: "text", value: LAST, marks: [], data: {} }] },
    ],
  },
  Slate: [
    { type: "paragraph", children: [{ text: FIRST }] },
    { type: "heading-two", children: [{ text: HEAD }] },
    { type: "paragraph", children: [{ text: "It is " }, { text: "not", bold: true }, { text: " safe: 3 < 4." }] },
  ],
};
