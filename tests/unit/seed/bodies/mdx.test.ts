import { describe, expect, it } from "vitest";
import { readBody } from "../../../../seed/bodies/body.js";

const text = (source: string) => readBody(source, undefined, { isMdx: true })?.text;

describe("MDX becomes Markdown:", () => {
  it.each([
    [
      "imports and exports go",
      "import Chart from '../Chart.astro'\nexport const year = 2024\n\n# The numbers\n\nText",
      "# The numbers\n\nText",
    ],
    [
      "statements over several lines go",
      "import {\n  A,\n  B,\n} from 'x'\n\nexport const meta = {\n  a: [1],\n\n  b: () => { return '}' }\n}\n\nText",
      "Text",
    ],
    [
      "statements in the middle go",
      "a\n\nexport default function X({ children }) {\n  return <b>{children}</b>\n}\n\nb",
      "a\n\nb",
    ],
    ["a sentence that begins like one stays", "a\nimport duties rose.", "a\nimport duties rose."],
    [
      "a component without content goes",
      "The harbour grew. <Chart year={year} data={[1, {a: '>'}]} /> More.",
      "The harbour grew. More.",
    ],
    ["a component's prose stays", '<Callout type="info">\n  Bring a **coat**.\n</Callout>', "Bring a **coat**."],
    [
      "prose stays out of code, however far it stands in",
      "<Tabs>\n    <TabItem value='a'>\n        One\n\n        - two\n          - three\n    </TabItem>\n</Tabs>\n\nEnd",
      "One\n\n- two\n  - three\n\nEnd",
    ],
    [
      "code in components stays to the letter",
      "<Tabs>\n  <Tab>\n\n  ```js\n  if (a<B) { x }\n    y\n  ```\n\n  </Tab>\n</Tabs>",
      "```js\nif (a<B) { x }\n  y\n```",
    ],
    ["tags over several lines go", 'a\n\n<Image\n  src={x}\n  alt="y > z"\n/>\n\nb', "a\n\nb"],
    ["names with dots and fragments go", "<><Card.Title>One</Card.Title></>\n\ntwo", "One\n\ntwo"],
    ["expressions go", "a {b} c {d ? <e>f</e> : `g}`} h {/* i */} j", "a c h j"],
    ["texts in braces stay", "a{' '}b {\"c\"} {`d`}", "a b c d"],
    ["escaped braces stay", "a \\{b\\} c", "a \\{b\\} c"],
    ["code within lines stays", "Use `{x}` and `<B />` here.", "Use `{x}` and `<B />` here."],
    [
      "fenced code stays",
      "```jsx\nimport A from 'a'\n<A b={c} />\n{d}\n```",
      "```jsx\nimport A from 'a'\n<A b={c} />\n{d}\n```",
    ],
    ["formulas stay", "Then $\\frac{a}{b}$ holds.\n\n$$\nx^{2}\n$$", "Then $\\frac{a}{b}$ holds.\n\n$$\nx^{2}\n$$"],
    [
      "HTML is read as HTML",
      '<div className="a" style={{ color: "red" }}>\n  <a href="/x" onClick={() => go()}>b</a>\n</div>\n\n<img src="a.png" alt={t} />',
      "[b](/x)\n\n![](a.png)",
    ],
    ["a picture that only the program knows goes", "a\n\n<img src={pic} />\n\nb", "a\n\nb"],
    ["HTML without content goes", "a <a id='x' /> b <iframe src='x' /> c", "a b c"],
    ["attributes of headings go", "## Head {#head}\n\ntext", "## Head\n\ntext"],
    ["notes and comments go", ":::tip Look\n\nText\n\n:::\n\n<!-- x -->", "Look\n\nText"],
    [
      "lists and tables stay",
      "- a\n  - b\n\n| a | b |\n| - | - |\n| 1 | {x} |",
      "- a\n  - b\n\n| a | b |\n| - | - |\n| 1 | |",
    ],
    ["an apostrophe in an expression is none of a text", "{a && <p>Don't</p>} b", "b"],
    ["a brace that nothing closes stays", "a { b", "a { b"],
    ["a comparison stays", "a < b and c > d", "a < b and c > d"],
    ["autolinks stay", "<https://m.example/a>", "<https://m.example/a>"],
    ["styles go", "<style jsx>{`\n  p { a: b }\n`}</style>\n\na", "a"],
  ])("%s", (_kind, source, expected) => {
    expect(text(source)).toBe(expected);
  });

  it("statements of JavaScript at its head tell MDX from Markdown", () => {
    expect(readBody("import A from './a.js';\n\nText {x} <A/> end")?.text).toBe("Text end");
    expect(readBody('import "./a.css"\n\nText {x}')?.text).toBe("Text");
    expect(readBody("import A from './a.js';\n\nText {x}", undefined, { isMdx: false })?.text).toBe("Text");
    expect(readBody("Imports rose.\n\nimport A from './a.js'\n\n{x}")?.text).toContain("{x}");
  });

  it.each([
    "import of grain rose in May.",
    "import duties, {so they say}".replace(/[{}]/g, ""),
    "import goods from 'China' rose",
    "import 'as is' is a word",
    "export of grain rose by 3%.",
    "export let prices fall",
    "export default rates rose",
    "export class action suits",
    "export function of grain",
    "export type of things",
  ])("a paragraph that begins like a statement stays: %j", (sentence) => {
    expect(text(`One.\n\n${sentence}\n\nTwo.`)).toBe(`One.\n\n${sentence}\n\nTwo.`);
    expect(readBody(`${sentence}\n\nText {x}`)?.text).toBe(`${sentence}\n\nText {x}`);
  });

  it.each([
    "import A from './a'",
    'import A, { b } from "./a";',
    "import {a}from'x'",
    "import * as X from 'x'",
    "import type { A } from 'a'",
    "import './a.css'",
    "import {\n  A,\n  B\n} from 'b'",
    "import d from './d.json' with { type: 'json' }",
    "export const a = 1\nexport let b = {\n\n  c: 2\n}",
    "export const { a, b } = c",
    "export default Layout",
    "export default ({ children }) => <div>{children}</div>",
    "export async function f() {\n\n  return 1\n}",
    "export class A extends B {}",
    "export { a, b }",
    "export * from 'x'",
    "export type A = {\n  x: 1\n}",
  ])("a statement goes: %j", (statement) => {
    expect(text(`${statement}\n\nText`)).toBe("Text");
    expect(text(`One.\n\n${statement}\n\nTwo.`)).toBe("One.\n\nTwo.");
  });

  it("keeps what stands right below an import", () => {
    expect(text("import A from './a'\nimport B from './b'\nText below")).toBe("Text below");
  });
});
