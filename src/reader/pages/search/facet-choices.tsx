import { useState } from "react";
import { formatCount } from "../../parts/locale.js";
import { Text } from "../../parts/text.js";

/** How many values stand there before one asks for more. */
const SHOWN = 6;

interface FacetChoicesProps {
  title: string;
  buckets: readonly { value: string; label: string; count: number }[];
  /** How many values there are altogether. */
  distinctCount: number;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Values of one facet with their counts, of which several can be chosen. */
export function FacetChoices({ title, buckets, distinctCount, chosen, onChange }: FacetChoicesProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? buckets : buckets.filter(({ value }, at) => at < SHOWN || chosen.includes(value));
  const others = distinctCount - buckets.length;
  const toggle = (value: string): void =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      <ul>
        {shown.map(({ value, label, count }) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              <Text text={label} />
              <span className="quiet">{formatCount(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length < buckets.length && (
        <button type="button" className="plain-button quiet" onClick={() => setWhole(true)}>
          {buckets.length - shown.length} more
        </button>
      )}
      {isWhole && others > 0 && <p className="quiet">and {formatCount(others)} with fewer articles</p>}
    </fieldset>
  );
}
