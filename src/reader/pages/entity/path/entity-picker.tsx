import { useId, useState, type FormEvent } from "react";
import { navigate } from "../../../address/navigation.js";
import { useData } from "../../../data/use-data.js";
import { SuggestionList } from "../../../frame/search-box/suggestion-list.js";
import { useOptions } from "../../../frame/search-box/use-options.js";
import type { Suggested } from "../../../frame/search-box/use-suggestions.js";
import { suggestEntitiesQuery } from "./path-queries.js";

/** How many are shown. */
const SHOWN = 8;
/** The longest text that the API completes, in UTF-16 units. */
const LONGEST = 200;

interface EntityPickerProps {
  label: string;
  /** Id of the one that cannot be picked. */
  except: string;
  /** Address that shows what was picked. */
  hrefOf: (id: string) => string;
}

/** A box in which one types the name of a subject and picks it. */
export function EntityPicker({ label, except, hrefOf }: EntityPickerProps) {
  const [text, setText] = useState("");
  const id = useId();
  const { isOpen, active, open, close, onKeyDown } = useOptions();
  const found = useEntities(text).filter((entity) => entity.id !== except);
  const suggestions = found
    .slice(0, SHOWN)
    .map(({ id, name, text }) => ({ text, kind: name === text ? "" : name, href: hrefOf(id) }));
  const shown = isOpen ? suggestions : [];
  const pick = (chosen: Suggested | undefined): void => {
    if (!chosen) return;
    close();
    setText("");
    navigate(chosen.href);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    pick(suggestions[Math.max(active, 0)]);
  };
  return (
    <form className="search-box" onSubmit={submit}>
      <input
        type="text"
        value={text}
        placeholder="A person, a company, a place …"
        aria-label={label}
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown[active] ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        maxLength={LONGEST}
        onChange={({ target }) => {
          setText(target.value);
          open();
        }}
        onKeyDown={(event) => onKeyDown(event, shown.length)}
        onBlur={close}
      />
      <SuggestionList id={id} suggestions={shown} active={active} onChoose={pick} />
      <p className="heard" role="status">
        {shown.length > 0 && `${shown.length} subjects: the arrow keys lead to them`}
        {isOpen && text.trim() !== "" && shown.length === 0 && "No subject of that name"}
      </p>
    </form>
  );
}

/** Entities of which the text may be the beginning. */
function useEntities(text: string): { id: string; name: string; text: string }[] {
  const prefix = text.trim();
  const { data, isLoading } = useData(suggestEntitiesQuery, { prefix }, { pause: prefix === "" });
  if (prefix === "" || isLoading) return [];
  return (data?.suggest ?? []).flatMap(({ text, node }) =>
    node.__typename === "Entity" ? [{ id: node.id, name: node.name, text }] : [],
  );
}
