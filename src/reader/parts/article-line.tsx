import "./article-line.css";
import type { ReactNode } from "react";
import { nodeAddress } from "../address/node-address.js";
import { Day } from "./day.js";
import { Text } from "./text.js";

interface ArticleLineProps {
  article: { id: string; title: string; publishedAt: string | null; provider: { name: string } | null };
  /** What is said of it behind house and day. */
  children?: ReactNode;
}

/** An article in a short list: its title leads to it, house and day stand below. */
export function ArticleLine({ article: { id, title, publishedAt, provider }, children }: ArticleLineProps) {
  return (
    <div className="article-line">
      <a href={nodeAddress.article(id)}>
        <Text text={title} />
      </a>
      <p className="quiet">
        {provider && <Text text={provider.name} />}
        {publishedAt && <Day instant={publishedAt} />}
        {children && <span>{children}</span>}
      </p>
    </div>
  );
}
