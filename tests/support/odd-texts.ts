/** Texts that writing JSON may trip over: quotes, control characters, line ends, signs beyond the basic plane, halves of them, and much of it. */
export const ODD_TEXTS: readonly string[] = [
  'He said "no"',
  "back\\slash \\u0041 \\",
  "two\nlines\r\nand a\ttab",
  "\u0000\u0001\u0007\b\f\u001b\u001f\u007f",
  "line\u2028and\u2029paragraph",
  "😀 👩‍👩‍👧‍👦 零一万物",
  "half \u{D83D} and \u{DE00}",
  "\u{FEFF}\u{FFFD}\u{FFFF}\u00ad",
  "</script><!-- & ' `",
  "",
  " ",
  "Ünïcödé ".repeat(400),
  `${"long ".repeat(2_000)}"end"`,
  "مرحبا \u202e reversed",
  "plain",
];
