-- The part of the corpus that the workloads ask for, as a PostgreSQL user would lay it out: rows and join tables with their order.

create type article_kind as enum ('ARTICLE', 'VIDEO', 'COURSE', 'NEWSLETTER', 'OTHER');
create type related_reason as enum ('EDITORIAL', 'SAME_STORY', 'SIMILAR');

create table provider (
  id text not null,
  name text not null,
  domain text
);

create table entity (
  id text not null,
  slug text not null,
  name text not null
);

create table article (
  id text not null,
  title text not null,
  excerpt text,
  body text,
  url text,
  published_at timestamptz,
  -- The same moment as the API writes it, so that no answer has to format it.
  published_at_text text,
  kind article_kind not null,
  category text,
  quality integer,
  heat integer,
  provider_id text
);

create table article_image (
  article_id text not null,
  position integer not null,
  url text not null,
  width integer,
  height integer
);

create table article_topic (
  article_id text not null,
  position integer not null,
  entity_id text not null
);

create table article_mention (
  article_id text not null,
  position integer not null,
  entity_id text not null,
  count integer not null,
  salience double precision not null
);

create table article_related (
  article_id text not null,
  position integer not null,
  related_id text not null,
  reason related_reason not null,
  score double precision not null
);

-- Topics and mentioned entities, each once. The article's heat stands here as well, so that one index has an entity's hottest in order.
create table article_entity (
  entity_id text not null,
  article_id text not null,
  heat integer
);
