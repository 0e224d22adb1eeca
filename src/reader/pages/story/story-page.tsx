import "./story.css";
import { useData } from "../../data/use-data.js";
import { Part } from "../../frame/states.js";
import { useTitle } from "../../frame/use-title.js";
import { MentionCards } from "../../parts/mentions/mention-cards.js";
import type { PageProps } from "../page-props.js";
import { SideBySide } from "./side-by-side.js";
import { StoryHead } from "./story-head.js";
import { StoryTimeline } from "./story-timeline.js";
import { storyArticlesQuery, storyQuery } from "./story-queries.js";
import { firstTexts, readTexts } from "./story-view.js";

/** What several articles tell: when, by whom, who was first, and the texts side by side. Which ones is in the address. */
export default function StoryPage({ params, search }: PageProps) {
  const id = params["id"] ?? "";
  const loaded = useData(storyQuery, { id });
  const earliest = useData(storyArticlesQuery, { id }).data?.node;
  const node = loaded.data?.node;
  const isStory = node?.__typename === "Story";
  useTitle(isStory ? node.title : loaded.data && "No such story");
  const first = earliest?.__typename === "Story" ? firstTexts(earliest.articles.nodes.toReversed()) : [];
  const texts = readTexts(search) ?? first;
  return (
    <Part what="this story" loaded={loaded} pick={(data) => data} lines={6}>
      {({ node: story }) =>
        story?.__typename !== "Story" ? (
          <>
            <h1>There is no such story</h1>
            <p>
              No story of the store has the id <code>{id.slice(0, 200)}</code>. A story has another id once an earlier
              article of it is loaded. <a href="/">The front page</a> shows the latest stories.
            </p>
          </>
        ) : (
          <MentionCards>
            <div className="story-page">
              <StoryHead story={story} />
              <StoryTimeline id={id} texts={texts} />
              <SideBySide texts={texts} />
            </div>
          </MentionCards>
        )
      }
    </Part>
  );
}
