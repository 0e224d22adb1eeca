import type { ArticleKind } from "../store/articles.js";
import type { EnumOperators, IdOperators, ListOperators, Logic, RangeOperators, StringOperators } from "./operators.js";

export interface ArticleConditions extends Logic<ArticleConditions> {
  id?: IdOperators | null;
  title?: StringOperators | null;
  category?: StringOperators | null;
  kind?: EnumOperators<ArticleKind> | null;
  publishedAt?: RangeOperators<Date> | null;
  ingestedAt?: RangeOperators<Date> | null;
  quality?: RangeOperators<number> | null;
  heat?: RangeOperators<number> | null;
  isStub?: boolean | null;
  provider?: ProviderConditions | null;
  topics?: ListOperators<EntityConditions> | null;
  mentions?: ListOperators<EntityConditions> | null;
  related?: ListOperators<ArticleConditions> | null;
}

export interface ProviderConditions extends Logic<ProviderConditions> {
  id?: IdOperators | null;
  name?: StringOperators | null;
  domain?: StringOperators | null;
  articles?: ListOperators<ArticleConditions> | null;
}

export interface EntityConditions extends Logic<EntityConditions> {
  id?: IdOperators | null;
  slug?: StringOperators | null;
  name?: StringOperators | null;
  isStub?: boolean | null;
  articles?: ListOperators<ArticleConditions> | null;
}
