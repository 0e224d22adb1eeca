/** Arguments as a client writes them: plain JSON. */
export type Given<T> = T | null;

/** Operators of every type's filter; a client uses those that the type has. */
export interface Operators<T> {
  eq?: Given<T>;
  ne?: Given<T>;
  in?: Given<T[]>;
  notIn?: Given<T[]>;
  gt?: Given<T>;
  gte?: Given<T>;
  lt?: Given<T>;
  lte?: Given<T>;
  contains?: Given<string>;
  startsWith?: Given<string>;
  isNull?: Given<boolean>;
}

export interface Logic<F> {
  and?: Given<F[]>;
  or?: Given<F[]>;
  not?: Given<F>;
}

export interface ListOperators<F> {
  some?: Given<F>;
  every?: Given<F>;
  none?: Given<F>;
  size?: Given<Operators<number>>;
}

export interface ArticleFilter extends Logic<ArticleFilter> {
  id?: Given<Operators<string>>;
  title?: Given<Operators<string>>;
  category?: Given<Operators<string>>;
  kind?: Given<Operators<string>>;
  publishedAt?: Given<Operators<string>>;
  ingestedAt?: Given<Operators<string>>;
  quality?: Given<Operators<number>>;
  heat?: Given<Operators<number>>;
  isStub?: Given<boolean>;
  provider?: Given<ProviderFilter>;
  topics?: Given<ListOperators<EntityFilter>>;
  mentions?: Given<ListOperators<EntityFilter>>;
  related?: Given<ListOperators<ArticleFilter>>;
}

export interface ProviderFilter extends Logic<ProviderFilter> {
  id?: Given<Operators<string>>;
  name?: Given<Operators<string>>;
  domain?: Given<Operators<string>>;
  articles?: Given<ListOperators<ArticleFilter>>;
}

export interface EntityFilter extends Logic<EntityFilter> {
  id?: Given<Operators<string>>;
  slug?: Given<Operators<string>>;
  name?: Given<Operators<string>>;
  isStub?: Given<boolean>;
  articles?: Given<ListOperators<ArticleFilter>>;
}

export interface Order {
  field: string;
  direction: "ASC" | "DESC";
}

export interface TextSearch {
  query: string;
  fields?: Given<("TITLE" | "EXCERPT" | "BODY")[]>;
  mode?: "BEST" | "ALL" | "ANY" | "PHRASE";
}
