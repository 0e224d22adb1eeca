import "./counted-list.css";
import { formatCount } from "./locale.js";
import { Text } from "./text.js";

interface CountedListProps {
  items: readonly { id: string; name: string; href: string; count: number }[];
}

/** Names that lead to their pages, each with how many articles it stands for. */
export function CountedList({ items }: CountedListProps) {
  return (
    <ol className="counted-list">
      {items.map(({ id, name, href, count }) => (
        <li key={id}>
          <a href={href}>
            <Text text={name} />
          </a>
          <span className="quiet">{formatCount(count)}</span>
        </li>
      ))}
    </ol>
  );
}
