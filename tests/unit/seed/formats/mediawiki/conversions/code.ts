import { lines, type Conversion } from "./conversion.js";

export const CODE: readonly Conversion[] = [
  ["preformatted text", "<pre>\n  a  ''b''\n[[c]] &lt;d&gt;\n</pre>", lines("```", "  a  ''b''", "[[c]] <d>", "```")],
  [
    "code of a language",
    '<syntaxhighlight lang="python" line>\ndef f(x):\n    return {{x}} == "&amp;"\n</syntaxhighlight>',
    lines("```python", "def f(x):", '    return {{x}} == "&amp;"', "```"),
  ],
  ["code by its older name", '<source lang="Lua">x = [[y]]</source>', lines("```lua", "x = [[y]]", "```")],
  ["code within a line", 'Run <syntaxhighlight lang="bash" inline>ls -l *</syntaxhighlight> now', "Run `ls -l *` now"],
  ["a word of code", "The <code>--watch</code> and <tt>a_b</tt>", "The `--watch` and `a_b`"],
  ["code with backticks", "<code>a `b` c</code>", "``a `b` c``"],
  ["code with markup kept back", "<code><nowiki>''x''</nowiki></code>", "`''x''`"],
  ["code that is a link", "<code>[[Fulmar]]</code>", "[[Fulmar]]"],
  ["lines of code in an element", "<code>\na = 1\nb = 2\n</code>", lines("```", "a = 1", "b = 2", "```")],
  ["a fence within code", "<pre>\n```\nx\n```\n</pre>", lines("````", "```", "x", "```", "````")],
  ["lines set in by a blank", " a = 1\n   b = 2\nText", lines("```", "a = 1", "  b = 2", "```", "", "Text")],
  ["lines set in that hold links", " see [[a]]\n see [[b]]", "see [[a]]  \nsee [[b]]"],
  [
    "a sentence set in by mistake",
    " The ferry has crossed the sound every day since the bridge was closed in May.",
    "The ferry has crossed the sound every day since the bridge was closed in May.",
  ],
  ["markup kept back", "<nowiki>[[a]] '''b''' {{c}}</nowiki>", "\\[\\[a]] '''b''' {{c}}"],
  ["lines kept back", "<nowiki>\n* a\n  ''b''\n</nowiki>", lines("```", "* a", "  ''b''", "```")],
  ["code behind text", "Run this:<pre>ls</pre>and wait.", lines("Run this:", "", "```", "ls", "```", "", "and wait.")],
  ["code in a cell", "{|\n| a\n| <pre>x\ny</pre>\n|}", lines("a", "", "```", "x", "y", "```")],
  ["code in a quotation", "<blockquote>\n<pre>x</pre>\n</blockquote>", lines("> ```", "> x", "> ```")],
  [
    "code in braces, as other wikis write it",
    "{{{\n#!sh\nls *\n}}}\nText",
    lines("```", "#!sh", "ls *", "```", "", "Text"),
  ],
  ["code that is never closed", "<pre>\n''a''", "*a*"],
];
