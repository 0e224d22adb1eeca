const ADORNMENT = /^([!-/:-@[-`{-~])\1{2,}[ \t]*$/;

/** Whether a line is what titles are underlined with: at least three times the same mark. */
export function isAdornment(line: string | undefined): boolean {
  return line !== undefined && ADORNMENT.test(line);
}
