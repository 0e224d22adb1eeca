import { useId } from "react";
import { navigate } from "../../address/navigation.js";
import { ArticleLine } from "../../parts/article-line.js";
import { formatLater } from "../../parts/later.js";
import { MOST_TEXTS, storyHref } from "./story-view.js";

interface StoryLineProps {
  /** The story's id. */
  story: string;
  article: { id: string; title: string; publishedAt: string | null; provider: { name: string } | null };
  texts: readonly string[];
  firstPublishedAt: string | null;
  lastPublishedAt: string | null;
}

/** An article of a story: its place between the first and the last, and whether its text is shown. */
export function StoryLine({ story, article, texts, firstPublishedAt, lastPublishedAt }: StoryLineProps) {
  const title = useId();
  const isShown = texts.includes(article.id);
  const choose = (): void =>
    navigate(storyHref(story, isShown ? texts.filter((id) => id !== article.id) : [...texts, article.id]));
  const from = Date.parse(firstPublishedAt ?? "");
  const at = Date.parse(article.publishedAt ?? "");
  const span = Date.parse(lastPublishedAt ?? "") - from;
  return (
    <div className="story-line">
      <input
        type="checkbox"
        aria-label="Side by side"
        aria-describedby={title}
        checked={isShown}
        disabled={!isShown && texts.length >= MOST_TEXTS}
        onChange={choose}
      />
      <div id={title}>
        <ArticleLine article={article}>
          {!Number.isNaN(at - from) && (at === from ? "first" : formatLater(at - from))}
        </ArticleLine>
      </div>
      {span > 0 && !Number.isNaN(at) && (
        <div className="story-place" aria-hidden="true">
          <i style={{ left: `${Math.min(Math.max(((at - from) / span) * 100, 0), 100)}%` }} />
        </div>
      )}
    </div>
  );
}
