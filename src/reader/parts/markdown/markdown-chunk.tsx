import { memo } from "react";
import Markdown, { type Options } from "react-markdown";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import { COMPONENTS } from "./components.js";
import { prepareTree, type Preparation } from "./prepare-tree.js";
import { safeHref } from "./safe-href.js";

export interface MarkdownChunkProps extends Preparation {
  /** What relative addresses are relative to. */
  base?: string | null | undefined;
  /** What ids within it begin with, so that no two texts of a page have the same. */
  prefix: string;
}

/** A piece of a text as elements. Markup of HTML in it stays words; an address that is not one of the web or of mail is no link. */
function MarkdownChunk({ source, marks, base, prefix }: MarkdownChunkProps) {
  const options: Options = {
    remarkPlugins: [remarkGfm],
    remarkRehypeOptions: { clobberPrefix: "", footnoteLabelProperties: {} },
    rehypePlugins: [
      [rehypeSanitize, { ...defaultSchema, clobberPrefix: prefix }],
      [prepareTree, { source, marks }],
    ],
    components: COMPONENTS,
    urlTransform: (href) => (/^#fn/.test(href) ? `#${prefix}${href.slice(1)}` : (safeHref(href, base) ?? "")),
  };
  return <Markdown {...options}>{source}</Markdown>;
}

export default memo(MarkdownChunk);
