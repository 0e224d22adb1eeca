import "./front.css";
import { useTitle } from "../../frame/use-title.js";
import { AllTime } from "./all-time.js";
import { Holdings } from "./holdings.js";
import { Houses } from "./houses.js";
import { Newest } from "./newest.js";
import { Stories } from "./stories.js";
import { Subjects } from "./subjects.js";
import { Trending } from "./trending.js";

/** What is in the store, at a glance. Each part loads and fails by itself. */
export default function FrontPage() {
  useTitle(undefined);
  return (
    <div className="front">
      <div className="front-head">
        <h1 className="heard">What the store holds</h1>
        <Holdings />
      </div>
      <AllTime />
      <Newest />
      <div className="front-side">
        <Trending />
        <Stories />
        <Subjects />
        <Houses />
      </div>
    </div>
  );
}
