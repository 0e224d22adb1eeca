interface MarkedProps {
  text: string;
  /** In order, without overlap; UTF-16 code units into `text`. */
  ranges: readonly { start: number; end: number }[];
}

/** Text with the ranges marked. */
export function Marked({ text, ranges }: MarkedProps) {
  const after = (at: number): number => ranges[at - 1]?.end ?? 0;
  return (
    <>
      {ranges.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(after(at), start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(after(ranges.length))}
    </>
  );
}
