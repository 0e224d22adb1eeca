export const p = (text: string): object => ({ type: "paragraph", content: [{ type: "text", text }] });

/** What texts hold beside paragraphs, each as an editor keeps it and in Markdown. */
export const DETAILS: [name: string, tree: unknown, right: string][] = [
  [
    "ProseMirror's lists",
    {
      type: "doc",
      content: [
        {
          type: "bulletList",
          content: [
            { type: "listItem", content: [p("One")] },
            { type: "listItem", content: [p("Two")] },
          ],
        },
      ],
    },
    "- One\n- Two",
  ],
  [
    "numbered lists",
    { type: "doc", content: [{ type: "orderedList", content: [{ type: "listItem", content: [p("One")] }] }] },
    "1. One",
  ],
  ["ProseMirror's quotes", { type: "doc", content: [{ type: "blockquote", content: [p("We wait.")] }] }, "> We wait."],
  [
    "breaks",
    {
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: [{ type: "text", text: "One" }, { type: "hardBreak" }, { type: "text", text: "Two" }],
        },
      ],
    },
    "One  \nTwo",
  ],
  [
    "links",
    {
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: [{ type: "text", text: "plan", marks: [{ type: "link", attrs: { href: "https://a.example/" } }] }],
        },
      ],
    },
    "[plan](https://a.example/)",
  ],
  [
    "no links to programs",
    {
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: [{ type: "text", text: "plan", marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }] }],
        },
      ],
    },
    "plan",
  ],
  [
    "code",
    { type: "doc", content: [{ type: "codeBlock", content: [{ type: "text", text: "a < b\nc" }] }] },
    "```\na < b\nc\n```",
  ],
  [
    "Portable Text's lists",
    [
      { _type: "block", listItem: "bullet", children: [{ _type: "span", text: "One" }] },
      { _type: "block", listItem: "bullet", children: [{ _type: "span", text: "Two" }] },
    ],
    "- One\n- Two",
  ],
  [
    "Portable Text's links",
    [
      {
        _type: "block",
        markDefs: [{ _key: "k", _type: "link", href: "https://a.example/" }],
        children: [{ _type: "span", text: "plan", marks: ["k"] }],
      },
    ],
    "[plan](https://a.example/)",
  ],
  [
    "Portable Text's quotes",
    [{ _type: "block", style: "blockquote", children: [{ _type: "span", text: "We wait." }] }],
    "> We wait.",
  ],
  [
    "Portable Text without its pictures",
    [
      { _type: "image", asset: { _ref: "x" } },
      { _type: "block", children: [{ _type: "span", text: "One" }] },
    ],
    "One",
  ],
  [
    "Draft.js' lists",
    {
      entityMap: {},
      blocks: [
        { type: "ordered-list-item", text: "One", inlineStyleRanges: [] },
        { type: "ordered-list-item", text: "Two", inlineStyleRanges: [] },
      ],
    },
    "1. One\n2. Two",
  ],
  [
    "Editor.js' lists",
    { time: 1, blocks: [{ type: "list", data: { style: "unordered", items: ["One", "Two"] } }] },
    "- One\n- Two",
  ],
  [
    "Editor.js' lists in lists",
    {
      blocks: [
        {
          type: "list",
          data: { style: "ordered", items: [{ content: "One", items: [{ content: "Two", items: [] }] }] },
        },
      ],
    },
    "1. One\n   1. Two",
  ],
  [
    "Editor.js' marks",
    { blocks: [{ type: "paragraph", data: { text: "It is <b>not</b> &lt;safe&gt;." } }] },
    "It is not &lt;safe>.",
  ],
  [
    "Editor.js' tables",
    {
      blocks: [
        {
          type: "table",
          data: {
            content: [
              ["Name", "Votes"],
              ["Silva", "120"],
            ],
          },
        },
      ],
    },
    "| Name | Votes |\n| --- | --- |\n| Silva | 120 |",
  ],
  [
    "Lexical's lists and links",
    {
      root: {
        type: "root",
        children: [
          {
            type: "list",
            listType: "number",
            children: [
              {
                type: "listitem",
                children: [{ type: "link", url: "https://a.example/", children: [{ type: "text", text: "plan" }] }],
              },
            ],
          },
        ],
      },
    },
    "1. [plan](https://a.example/)",
  ],
  [
    "Lexical's cards of Markdown",
    { root: { children: [{ type: "markdown", markdown: "# One\n\n- Two" }] } },
    "# One\n\n- Two",
  ],
  [
    "Contentful's lists",
    {
      nodeType: "document",
      content: [
        {
          nodeType: "unordered-list",
          content: [
            {
              nodeType: "list-item",
              content: [{ nodeType: "paragraph", content: [{ nodeType: "text", value: "One", marks: [] }] }],
            },
          ],
        },
      ],
    },
    "- One",
  ],
  [
    "Contentful's links",
    {
      nodeType: "document",
      content: [
        {
          nodeType: "paragraph",
          content: [
            {
              nodeType: "hyperlink",
              data: { uri: "https://a.example/" },
              content: [{ nodeType: "text", value: "plan" }],
            },
          ],
        },
      ],
    },
    "[plan](https://a.example/)",
  ],
  [
    "Quill's lines",
    {
      ops: [
        { insert: "One\nTw" },
        { insert: "o", attributes: { bold: true } },
        { insert: { image: "x" } },
        { insert: "\n" },
      ],
    },
    "One\n\nTwo",
  ],
  ["texts with tags in them", { type: "doc", content: [p("the <video> tag")] }, "the &lt;video> tag"],
  ["wrapped trees", { json: { type: "doc", content: [p("One")] } }, "One"],
  ["lists of paragraphs", ["One", "Two"], "One\n\nTwo"],
];
