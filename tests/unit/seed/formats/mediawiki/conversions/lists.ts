import { lines, type Conversion } from "./conversion.js";

export const LISTS: readonly Conversion[] = [
  ["a list", "* a\n* b", "- a\n- b"],
  ["a list without blanks", "*a\n*b", "- a\n- b"],
  ["a list in lists", "* a\n** b\n*** c\n* d", "- a\n  - b\n    - c\n- d"],
  ["a numbered list", "# a\n# b\n## c\n# d", "1. a\n2. b\n   1. c\n3. d"],
  ["lists of both kinds", "# a\n#* b\n#* c\n# d", "1. a\n   - b\n   - c\n2. d"],
  ["a list that begins deep", "** a\n* b", "- a\n- b"],
  ["a list right behind a line", "Ships:\n* a\n* b\nAfter", "Ships:\n\n- a\n- b\n\nAfter"],
  ["a term and its explanation", "; Fulmar : a ferry", "- **Fulmar**: a ferry"],
  ["a term with explanations below", "; Fulmar\n: a ferry\n: a bird", "- **Fulmar**\n  - a ferry\n  - a bird"],
  ["a term with an address", "; See http://a.example/b", "- **See http://a.example/b**"],
  ["an item that goes on", "* a\n*: more\n* b", "- a\n\n  more\n- b"],
  ["a list that is set in", ":* a\n:* b", "- a\n- b"],
  ["an item of nothing but a template", "* {{cite book|title=A}}\n* b", "- b"],
  ["an item with a line break", "* a<br>b\n* c", "- a  \n  b\n- c"],
  [
    "an item with code",
    "* a\n* <pre>x = 1\ny = 2</pre>\n* c",
    lines("- a", "- ```", "  x = 1", "  y = 2", "  ```", "- c"),
  ],
  ["a list of HTML", "<ul>\n  <li>a</li>\n  <li>b\n   c</li>\n</ul>", "- a\n- b c"],
  ["a numbered list of HTML in one", "<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>", "1. a\n   - b\n2. c"],
  ["terms of HTML", "<dl><dt>Fulmar</dt><dd>a ferry</dd></dl>", "- **Fulmar**\n  - a ferry"],
  ["a star that is text", "*a* is ''not'' all", "- a\\* is *not* all"],
];
