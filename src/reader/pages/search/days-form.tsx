import type { FormEvent } from "react";
import { navigate } from "../../address/navigation.js";
import { isCalendarDay } from "../../parts/timeline/days.js";
import { searchHref, type SearchView } from "./search-view.js";

/** First and last day, for who knows them. */
export function DaysForm({ view }: { view: SearchView }) {
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const day = (name: string): string | undefined => {
      const text = String(fields.get(name) ?? "");
      return isCalendarDay(text) ? text : undefined;
    };
    navigate(searchHref({ ...view, from: day("from"), to: day("to") }));
  };
  return (
    <form className="days-form" onSubmit={submit} key={`${view.from} ${view.to}`}>
      <fieldset className="facet">
        <legend>Published</legend>
        <label>
          <span>from</span>
          <input type="date" name="from" defaultValue={view.from} />
        </label>
        <label>
          <span>until</span>
          <input type="date" name="to" defaultValue={view.to} />
        </label>
        <button type="submit" className="button">
          Show these days
        </button>
      </fieldset>
    </form>
  );
}
