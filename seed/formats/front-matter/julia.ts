/** Lines of Julia that name no value. */
const STATEMENT = /^[ \t]*(?:using|import)[ \t][^=\n]{0,200}$/gm;
const CALL = /(=[ \t]*)(?:Dates\.)?(Date|DateTime)\(([^()\n]{0,80})\)[ \t]*;?/g;

/** Whether a block between `+++` is Julia's, as Franklin reads it. */
export function isJulia(source: string): boolean {
  return /=[ \t]*(?:Dates\.)?Date(?:Time)?\(/.test(source) || /^[ \t]*(?:using|import)[ \t]\w/m.test(source);
}

/** Julia's values as TOML's, line for line: `Date(2024, 10, 8)` is that day, `using Dates` nothing. */
export function juliaToToml(source: string): string {
  return source.replace(STATEMENT, "").replace(CALL, (whole, before: string, _name: string, inside: string) => {
    const quoted = /^\s*"([^"]*)"/.exec(inside)?.[1];
    if (quoted !== undefined) return `${before}"${quoted}"`;
    const [year, month = "1", day = "1", ...clock] = inside.split(",").map((part) => part.trim());
    if (!/^\d{4}$/.test(year ?? "") || ![month, day, ...clock].every((part) => /^\d{1,3}$/.test(part))) return whole;
    const [hour = "0", minute = "0", second = "0"] = clock;
    const two = (part: string): string => part.padStart(2, "0");
    const time = clock.length > 0 ? `T${two(hour)}:${two(minute)}:${two(second)}` : "";
    return `${before}"${year}-${two(month)}-${two(day)}${time}"`;
  });
}
