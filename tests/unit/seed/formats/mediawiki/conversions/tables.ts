import { lines, type Conversion } from "./conversion.js";

export const TABLES: readonly Conversion[] = [
  [
    "a table",
    lines('{| class="wikitable"', "! Name !! Votes", "|-", "| Silva || 120", "|-", "| Varda", "| 98", "|}"),
    lines("| Name | Votes |", "| --- | --- |", "| Silva | 120 |", "| Varda | 98 |"),
  ],
  [
    "a table without headers",
    "{|\n| a || b\n|-\n| c || d\n|}",
    lines("|  |  |", "| --- | --- |", "| a | b |", "| c | d |"),
  ],
  ["a caption", "{|\n|+ Votes\n! a !! b\n|-\n| 1 || 2\n|}", lines("Votes", "| a | b |", "| --- | --- |", "| 1 | 2 |")],
  [
    "cells with attributes",
    '{|\n! scope="col" | a !! b\n|- style="color:red"\n| align="right" | 1 || style="x" | 2\n|}',
    lines("| a | b |", "| --- | --- |", "| 1 | 2 |"),
  ],
  ["a bar in a cell's text", "{|\n| a | b || c\n|}", lines("|  |  |", "| --- | --- |", "| a \\| b | c |")],
  [
    "a link with a label in a cell",
    "{|\n| [[Fulmar|ferry]] || b\n|}",
    lines("|  |  |", "| --- | --- |", "| [[Fulmar\\|ferry]] | b |"),
  ],
  [
    "cells over several columns and rows",
    '{|\n! a !! b !! c\n|-\n| rowspan="2" | 1 || colspan="2" | 2\n|-\n| 3 || 4\n|}',
    lines("| a | b | c |", "| --- | --- | --- |", "| 1 | 2 |  |", "|  | 3 | 4 |"),
  ],
  [
    "a cell of several lines",
    "{|\n| b || one\n\ntwo\n* three\n|}",
    lines("|  |  |", "| --- | --- |", "| b | one<br> two<br> three |"),
  ],
  [
    "a table in a table",
    "{|\n| a\n|\n{|\n| b || c\n|}\n|-\n| d || e\n|}",
    lines("|  |  |", "| --- | --- |", "| a | b · c |", "| d | e |"),
  ],
  ["a table that only arranges", "{|\n|\n== News ==\nOne.\n|\n* two\n|}", "## News\n\nOne.\n\n- two"],
  ["a table of one cell", "{|\n| Just text.\n|}", "Just text."],
  ["text behind a table", "{|\n| a || b\n|}\nAfter", lines("|  |  |", "| --- | --- |", "| a | b |", "", "After")],
  [
    "a table that is never closed",
    "{|\n| a || b\n\n== Next ==\nc",
    lines("|  |  |", "| --- | --- |", "| a | b |", "", "## Next", "", "c"),
  ],
  ["bars by templates", "{{(!}}\n{{!}} a {{!!}} b\n{{!)}}", lines("|  |  |", "| --- | --- |", "| a | b |")],
  [
    "a table of HTML",
    '<table border="1">\n<tr><th>Name</th><th>Votes</th></tr>\n<tr><td>Silva | Co</td>\n<td align=right>120</td></tr>\n</table>',
    lines("| Name | Votes |", "| --- | --- |", "| Silva \\| Co | 120 |"),
  ],
  ["a table that is set in", ":{|\n| a || b\n|}", lines("|  |  |", "| --- | --- |", "| a | b |")],
];
