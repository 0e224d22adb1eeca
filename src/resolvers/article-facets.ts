import type { RequestContext } from "../context.js";
import type { Summary } from "../loaders/list-reader.js";
import { readFacets, type FacetArguments, type FacetRequest } from "../query/facet-arguments.js";
import { labelOf, type ArticleFacetField } from "../query/facet-fields.js";
import { facetCounts, facetStages } from "../query/facets.js";
import { articleFilter } from "../query/filters.js";
import { splitOwnFilters } from "../query/own-filter.js";
import { projectionOf } from "../query/projection.js";
import type { ArticleList } from "./article-connection.js";
import { matchingOf } from "./list-plans.js";
import type { Info } from "./parameters.js";

const NAME = projectionOf(["name"]);

/**
 * The facets of a list: one store command for all of them and all parents, and one look-up of names for providers and for entities.
 * @throws NewsgraphError BAD_USER_INPUT
 */
export async function facetsOf(
  list: ArticleList,
  args: FacetArguments,
  context: RequestContext,
  info: Info,
): Promise<object[]> {
  const { request, summary } = context.once(info.fieldNodes, () => {
    const request = readFacets(args);
    return { request, summary: request.fields.length > 0 ? summaryOf(request, list, context) : undefined };
  });
  if (!summary) return [];
  const { fields, first } = request;
  const counts = facetCounts(fields, first, await list.reader.summary(await summary));
  return args.by.flatMap((field) => {
    const facet = counts.get(field);
    if (!facet) return [];
    const buckets = facet.buckets.map((bucket) => ({ ...bucket, label: () => labelIn(context, field, bucket.value) }));
    return [{ field, ...facet, buckets }];
  });
}

async function summaryOf(
  { fields, first, keepOwnFilter }: FacetRequest,
  { plan, filter }: ArticleList,
  context: RequestContext,
): Promise<Summary> {
  const { own, rest } = splitOwnFilters(filter, keepOwnFilter ? [] : fields);
  if (own.size === 0) return summaryBy((await plan.whole()).match, facetStages(fields, first));
  const [match, ...parts] = await Promise.all([
    matchingOf({ filter: articleFilter(rest), where: plan.found?.where }, context, "part"),
    ...[...own].map(
      async ([field, part]) =>
        [field, await matchingOf({ filter: articleFilter(part), where: undefined }, context, "part")] as const,
    ),
  ]);
  return summaryBy(match, facetStages(fields, first, new Map(parts)));
}

function summaryBy(match: Summary["match"], stages: Summary["stages"]): Summary {
  return { match, stages, key: JSON.stringify([match, stages]) };
}

/** Nodes by their names; one that is gone by its id. */
async function labelIn({ loaders }: RequestContext, field: ArticleFacetField, value: string): Promise<string> {
  switch (field) {
    case "PROVIDER":
      return (await loaders.providerById.load({ id: value, projection: NAME }))?.name ?? value;
    case "TOPIC":
    case "ENTITY":
      return (await loaders.entityById.load({ id: value, projection: NAME }))?.name ?? value;
    default:
      return labelOf(field, value);
  }
}
