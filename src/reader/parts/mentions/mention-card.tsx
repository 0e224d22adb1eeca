import { nodeAddress } from "../../address/node-address.js";
import { useData } from "../../data/use-data.js";
import { Part } from "../../frame/states.js";
import { formatCountOf } from "../locale.js";
import { Text } from "../text.js";
import { entityCardQuery } from "./mention-card-query.js";

/** Other names that fit. */
const ALIASES = 4;
/** In CSS pixels: as much as a card with all its parts needs. */
const HEIGHT = 260;
const WIDTH = 320;
const GAP = 6;

interface MentionCardProps {
  id: string;
  /** The entity's id. */
  entity: string;
  /** What names it. */
  name: HTMLElement;
  /** What the card's place is measured in. */
  area: HTMLElement;
}

/** What the store knows of an entity, in short, beside its name. */
export function MentionCard({ id, entity, name, area }: MentionCardProps) {
  const loaded = useData(entityCardQuery, { id: entity });
  return (
    <div id={id} className="mention-card" role="note" style={placeBeside(name, area)}>
      <Part what="this subject" loaded={loaded} pick={(data) => data} lines={3}>
        {(data) =>
          data.entity === null ? (
            <p>It is no longer in the store.</p>
          ) : (
            <>
              <p className="mention-card-name">
                <a href={nodeAddress.entity(entity)} tabIndex={-1}>
                  <Text text={data.entity.name} />
                </a>
              </p>
              {data.entity.summary && (
                <p className="mention-card-summary">
                  <Text text={data.entity.summary} />
                </p>
              )}
              {data.entity.aliases.length > 0 && (
                <p className="quiet">
                  also{" "}
                  {data.entity.aliases.slice(0, ALIASES).map((alias, at) => (
                    <span key={alias}>
                      {at > 0 && ", "}
                      <Text text={alias} />
                    </span>
                  ))}
                </p>
              )}
              <p className="quiet">{formatCountOf(data.entity.articles.totalCount, "article")} about it</p>
            </>
          )
        }
      </Part>
    </div>
  );
}

/** Below the name, or above it where there is more room; never beyond the area's edges. */
function placeBeside(name: HTMLElement, area: HTMLElement): Record<string, string> {
  const around = area.getBoundingClientRect();
  const lines = name.getClientRects();
  const [first, last] = [lines[0] ?? around, lines[lines.length - 1] ?? around];
  const width = Math.min(WIDTH, around.width);
  const left = Math.max(0, Math.min(last.left - around.left, around.width - width));
  const isAbove = last.bottom + HEIGHT > window.innerHeight && first.top > HEIGHT;
  return {
    left: `${left}px`,
    width: `${width}px`,
    ...(isAbove ? { bottom: `${around.bottom - first.top + GAP}px` } : { top: `${last.bottom - around.top + GAP}px` }),
  };
}
