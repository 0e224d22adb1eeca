import type { Components } from "react-markdown";
import { nodeAddress } from "../../address/node-address.js";
import { OutsideLink } from "../outside-link.js";
import { hostOf } from "./safe-href.js";

/** How the elements of a text are shown that a browser would show otherwise, or ask others for. */
export const COMPONENTS: Components = {
  a: ({ href, children, id, "aria-label": label, "aria-describedby": description }) => {
    if (!href) return <span>{children}</span>;
    if (!href.startsWith("#")) return <OutsideLink href={href}>{children}</OutsideLink>;
    return (
      <a href={href} id={id} aria-label={label} aria-describedby={description}>
        {children}
      </a>
    );
  },
  img: ({ src, alt }) => {
    if (typeof src !== "string" || src === "") return <span className="quiet">{alt}</span>;
    return <OutsideLink href={src}>{alt ? `Picture: ${alt}` : `Picture at ${hostOf(src)}`}</OutsideLink>;
  },
  input: ({ checked }) => <span>{checked ? "☑" : "☐"}</span>,
  // What is wider than the text is scrolled by itself, by keyboard too.
  table: ({ children, dir }) => (
    <div className="markdown-wide" role="group" aria-label="Table" tabIndex={0} dir={dir}>
      <table>{children}</table>
    </div>
  ),
  pre: ({ children, dir }) => (
    <pre className="markdown-wide" dir={dir} role="group" aria-label="Code" tabIndex={0}>
      {children}
    </pre>
  ),
  mark: ({ children, node }) => {
    const { dataEntity, dataFirst } = node?.properties ?? {};
    return (
      <a
        className="mention"
        href={nodeAddress.entity(String(dataEntity))}
        data-entity={dataEntity}
        tabIndex={dataFirst === undefined ? -1 : undefined}
      >
        {children}
      </a>
    );
  },
};
