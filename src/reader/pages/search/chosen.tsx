import { nodeAddress } from "../../address/node-address.js";
import { useData } from "../../data/use-data.js";
import { formatDay, formatSpan } from "../../parts/locale.js";
import { Text } from "../../parts/text.js";
import { startOfDay } from "../../parts/timeline/days.js";
import { namesQuery } from "./search-queries.js";
import { CHOICES, searchHref, type SearchView } from "./search-view.js";

const WITH_IDS = ["about", "provider", "topic", "entity"] as const;

/** Where what was chosen has a page of its own. */
const PAGES = { Entity: nodeAddress.entity, Provider: nodeAddress.provider };

/** At most as many are asked for by their ids. */
const NAMED = 100;

/** What the result is narrowed to, each with a link to the view without it. */
export function Chosen({ view }: { view: SearchView }) {
  const ids = WITH_IDS.flatMap((choice) => view[choice]).slice(0, NAMED);
  const { data } = useData(namesQuery, { ids }, { pause: ids.length === 0 });
  const nodes = new Map(data?.nodes.flatMap((node) => (node && "name" in node ? [[node.id, node]] : [])));
  const values = CHOICES.flatMap((choice) => view[choice].map((value) => ({ choice, value })));
  const hasDays = view.from !== undefined || view.to !== undefined;
  if (values.length === 0 && !hasDays) return null;
  return (
    <ul className="chosen" aria-label="Narrowed to">
      {values.map(({ choice, value }) => {
        const node = nodes.get(value);
        const text = node?.name ?? value;
        const without = { ...view, [choice]: view[choice].filter((one) => one !== value) };
        return (
          <li key={`${choice} ${value}`}>
            <a href={searchHref(without)}>
              <span className="heard">Take off: </span>
              <Text text={text} />
            </a>
            {node && (
              <a className="chosen-page" href={PAGES[node.__typename](node.id)}>
                page<span className="heard"> of {text}</span>
              </a>
            )}
          </li>
        );
      })}
      {hasDays && (
        <li>
          <a href={searchHref({ ...view, from: undefined, to: undefined })}>
            <span className="heard">Take off: </span>
            {describeDays(view)}
          </a>
        </li>
      )}
      <li>
        <a className="chosen-none" href={searchHref({ q: view.q, order: view.order })}>
          Take all off
        </a>
      </li>
    </ul>
  );
}

function describeDays({ from, to }: SearchView): string {
  if (from !== undefined && to !== undefined) return formatSpan(startOfDay(from), startOfDay(to));
  if (from !== undefined) return `from ${formatDay(startOfDay(from))}`;
  return `until ${formatDay(startOfDay(to as string))}`;
}
