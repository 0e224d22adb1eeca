import { Text } from "../../parts/text.js";
import type { Suggested } from "./use-suggestions.js";

interface SuggestionListProps {
  /** The list is `id-list`, its options are `id-0`, `id-1` and so on. */
  id: string;
  suggestions: readonly Suggested[];
  /** The place of the one that Enter takes; below 0: none. */
  active: number;
  onChoose: (suggestion: Suggested) => void;
}

/** What the words in the box may be the beginning of. The box has the focus and says which is active. */
export function SuggestionList({ id, suggestions, active, onChoose }: SuggestionListProps) {
  return (
    <ul
      className="suggestions"
      id={`${id}-list`}
      role="listbox"
      aria-label="Suggestions"
      hidden={suggestions.length === 0}
    >
      {suggestions.map((suggestion, at) => (
        <li
          key={suggestion.href}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          // The box would lose the focus, and the list be gone before it is clicked.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(suggestion)}
        >
          <Text text={suggestion.text} /> <span className="quiet">{suggestion.kind}</span>
        </li>
      ))}
    </ul>
  );
}
