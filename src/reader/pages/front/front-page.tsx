import "./front.css";
import { useData } from "../../data/use-data.js";
import { useTitle } from "../../frame/use-title.js";
import { newestQuery } from "./front-queries.js";
import { AllTime } from "./all-time.js";
import { Holdings } from "./holdings.js";
import { Houses } from "./houses.js";
import { Newest } from "./newest.js";
import { PagesWritten } from "./pages-written.js";
import { Stories } from "./stories.js";
import { Subjects } from "./subjects.js";
import { Trending } from "./trending.js";

/** What is in the store, at a glance. Each part loads and fails by itself. */
export default function FrontPage() {
  useTitle(undefined);
  const newest = useData(newestQuery, {});
  // What is counted over the whole store would hold up what is read first.
  const pause = newest.isLoading;
  return (
    <div className="front">
      <div className="front-head">
        <h1 className="heard">What the store holds</h1>
        <Holdings />
      </div>
      <AllTime pause={pause} />
      <div className="front-main">
        <Newest loaded={newest} />
        <PagesWritten pause={pause} />
      </div>
      <div className="front-side">
        <Trending pause={pause} />
        <Stories pause={pause} />
        <Subjects pause={pause} />
        <Houses pause={pause} />
      </div>
    </div>
  );
}
