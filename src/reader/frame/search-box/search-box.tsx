import "./search-box.css";
import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import type { ReaderPage } from "../../../http/pages/reader-paths.js";
import { navigate } from "../../address/navigation.js";
import { readView, searchHref } from "../../pages/search/search-view.js";
import { SuggestionList } from "./suggestion-list.js";
import { useOptions } from "./use-options.js";
import { useSuggestions } from "./use-suggestions.js";

/** How long, in milliseconds, one waits for the next letter. */
const PAUSE_MS = 150;

interface SearchBoxProps {
  page: ReaderPage | undefined;
  search: URLSearchParams;
}

/** The one place for words to search for. On the search page the result follows as one types; elsewhere Enter opens it. */
export function SearchBox({ page, search }: SearchBoxProps) {
  const isLive = page === "search";
  const asked = isLive ? readView(search).view.q : "";
  const [text, setText] = useState(asked);
  const { isOpen, active, open, close, onKeyDown } = useOptions();
  const [seen, setSeen] = useState(asked);
  const id = useId();
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const suggestions = useSuggestions(text, !isOpen);
  const shown = isOpen ? suggestions : [];

  // The address has changed by itself: Back, a link, another page.
  if (asked !== seen) {
    setSeen(asked);
    if (asked !== text.trim()) setText(asked);
  }
  useEffect(() => () => clearTimeout(typing.current), []);

  const show = (words: string, replace: boolean): void => {
    clearTimeout(typing.current);
    const q = words.trim();
    const href = searchHref(isLive ? { ...readView(new URLSearchParams(location.search)).view, q } : { q });
    if (href !== location.pathname + location.search) navigate(href, { replace });
  };
  const type = (words: string): void => {
    setText(words);
    open();
    clearTimeout(typing.current);
    // Every letter is not a step that Back should take.
    if (isLive) typing.current = setTimeout(() => show(words, asked !== ""), PAUSE_MS);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const chosen = shown[active];
    close();
    if (chosen) follow(chosen.href);
    else show(text, false);
  };

  return (
    <form className="search-box" role="search" action="/search" onSubmit={submit}>
      <input
        type="search"
        name="q"
        value={text}
        placeholder="Search"
        aria-label="Search articles"
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown[active] ? `${id}-${active}` : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        dir="auto"
        maxLength={500}
        onChange={({ target }) => type(target.value)}
        onKeyDown={(event) => onKeyDown(event, shown.length)}
        onBlur={close}
      />
      <SuggestionList id={id} suggestions={shown} active={active} onChoose={({ href }) => (close(), follow(href))} />
      <p className="heard" role="status">
        {shown.length > 0 && `${shown.length} suggestions: the arrow keys lead to them`}
      </p>
    </form>
  );
}

/** As a click on a link would, so that what is not a page of the reader is loaded by the browser. */
function follow(href: string): void {
  const link = document.createElement("a");
  link.href = href;
  document.body.append(link);
  link.click();
  link.remove();
}
