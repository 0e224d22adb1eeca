import type { RequestContext } from "../context.js";
import type { ListReader } from "../loaders/list-reader.js";
import type { NodeById } from "../loaders/node-by-id.js";
import { coverageOrder } from "../query/coverage-order.js";
import { placePage, planList } from "../query/list-plan.js";
import type { PageArguments } from "../query/page-arguments.js";
import { projectionOf } from "../query/projection.js";
import type { CoverageDocument } from "../store/coverage.js";
import { KeysetConnection, type Link } from "./keyset-connection.js";
import type { Info } from "./parameters.js";
import { selectedNodes } from "./selected.js";

/** The side of the coverage that a list shows: its type, where its id stands in the row, and its loader. */
interface OtherSide {
  type: "Entity" | "Provider";
  id: "entityId" | "providerId";
  load: NodeById<{ _id: string }>;
}

/** A list of what stands on the other side of a node's coverage, most articles first, each with its count. */
export function coverageConnection(
  list: string,
  reader: ListReader<CoverageDocument>,
  other: OtherSide,
  args: PageArguments,
  context: RequestContext,
  info: Info,
): object {
  const { plan, rows, projection } = context.once(info.fieldNodes, () => ({
    plan: planList(placePage(list, args, coverageOrder(other.id)), { where: {} }),
    rows: projectionOf(["articleCount", other.id]),
    projection: selectedNodes(other.type, info),
  }));
  return new KeysetConnection(reader, plan, rows, async (found): Promise<Link<CoverageDocument>[]> => {
    const nodes = await Promise.all(found.map((row) => other.load.load({ id: row[other.id], projection })));
    return found.flatMap((row, index) => {
      const node = nodes[index];
      return node ? [{ row, node, data: { articleCount: row.articleCount } }] : [];
    });
  });
}
