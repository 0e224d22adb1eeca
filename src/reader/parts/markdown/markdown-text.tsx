import "./markdown.css";
import { lazy, startTransition, Suspense, useEffect, useId, useMemo, useState } from "react";
import { formatCount } from "../locale.js";
import { chunksOf, type Chunk } from "./chunks.js";
import { definitionsOf } from "./definitions.js";
import { marksBetween, type Mark } from "./marks.js";
import { OrPlain, PlainText } from "./or-plain.js";

const MarkdownChunk = lazy(() => import("./markdown-chunk.js"));

/** A text of as many pieces is shown as a whole, of a longer one the first two. */
const WHOLE = 4;

interface MarkdownTextProps {
  text: string;
  /** What relative addresses in it are relative to. */
  base?: string | null;
  /** In order, without overlap. */
  marks?: readonly Mark[];
}

const NONE: readonly Mark[] = [];

/** A text of the store, which is Markdown, however long it is: piece after piece, so that the page stays awake, and of very long ones all only when one asks for it. */
export function MarkdownText({ text, base, marks = NONE }: MarkdownTextProps) {
  const chunks = useMemo(() => chunksOf(text), [text]);
  const definitions = useMemo(() => (chunks.length > 1 ? definitionsOf(text) : ""), [chunks, text]);
  const [isWhole, setWhole] = useState(chunks.length <= WHOLE);
  const wanted = isWhole ? chunks.length : 2;
  const [shown, setShown] = useState(1);
  useEffect(() => {
    if (shown >= wanted) return undefined;
    const next = setTimeout(() => startTransition(() => setShown(shown + 1)));
    return () => clearTimeout(next);
  }, [shown, wanted]);
  return (
    <div className="markdown">
      {chunks.slice(0, Math.min(shown, wanted)).map((chunk) => (
        <ShownChunk key={chunk.start} chunk={chunk} definitions={definitions} base={base} marks={marks} />
      ))}
      {!isWhole && (
        <p className="markdown-more">
          <button type="button" className="button" onClick={() => setWhole(true)}>
            Show all of the text ({formatCount(text.length)} characters)
          </button>
        </p>
      )}
    </div>
  );
}

interface ShownChunkProps {
  chunk: Chunk;
  definitions: string;
  base: string | null | undefined;
  marks: readonly Mark[];
}

function ShownChunk({ chunk: { start, text, isPlain }, definitions, base, marks }: ShownChunkProps) {
  const prefix = useId();
  const own = useMemo(
    () =>
      marksBetween(marks, start, start + text.length).map((mark) => ({
        ...mark,
        start: mark.start - start,
        end: mark.end - start,
      })),
    [marks, start, text],
  );
  if (isPlain) return <PlainText text={text} />;
  return (
    <OrPlain text={text}>
      <Suspense fallback={<PlainText text={text} />}>
        <div className="markdown-chunk">
          <MarkdownChunk
            source={definitions ? `${text}\n\n${definitions}` : text}
            marks={own}
            base={base}
            prefix={`${prefix}-`}
          />
        </div>
      </Suspense>
    </OrPlain>
  );
}
