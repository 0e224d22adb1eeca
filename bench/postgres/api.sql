-- Keys, indexes and the API's names for what was loaded. PostGraphile makes its schema from these.

alter table provider add primary key (id);
alter table entity add primary key (id);
alter table article add primary key (id);
alter table article_image add primary key (article_id, position);
alter table article_topic add primary key (article_id, position);
alter table article_mention add primary key (article_id, position);
alter table article_related add primary key (article_id, position);
alter table article_entity add primary key (entity_id, article_id);

alter table article add constraint article_provider foreign key (provider_id) references provider;
alter table article_image add constraint article_images foreign key (article_id) references article;
alter table article_topic add constraint article_topics foreign key (article_id) references article;
alter table article_topic add constraint topic foreign key (entity_id) references entity;
alter table article_mention add constraint article_mentions foreign key (article_id) references article;
alter table article_mention add constraint mentioned foreign key (entity_id) references entity;
alter table article_related add constraint article_related_list foreign key (article_id) references article;
alter table article_related add constraint related foreign key (related_id) references article;

-- As PostGraphile orders, nulls last in every column, or else PostgreSQL would sort once more.
create index on article (published_at desc nulls last, id desc nulls last);
create index on article (provider_id, published_at desc nulls last, id desc nulls last);
create index on article_entity (entity_id, heat desc nulls last, article_id desc nulls last);

-- A view rather than a function: its rows have a key to be ordered by, so that their providers are joined in the same statement.
create view related_article as
  select article_related.article_id, position, article.*
  from article_related join article on article.id = related_id;

create function article_topics(article) returns setof entity stable language sql as $$
  select entity.* from article_topic join entity on entity.id = entity_id
  where article_id = $1.id order by position
$$;

create function entity_hottest_articles(entity) returns setof article stable language sql as $$
  select article.* from article_entity join article on article.id = article_id
  where entity_id = $1.id order by article_entity.heat desc nulls last, article_id desc nulls last
$$;

comment on function article_topics is '@behavior +list -connection';
comment on constraint article_images on article_image is E'@foreignSimpleFieldName images\n@behavior +list -connection';
comment on constraint article_mentions on article_mention is '@foreignFieldName mentions';
comment on constraint article_related_list on article_related is '@foreignFieldName related';
comment on constraint mentioned on article_mention is E'@fieldName entity\n@behavior -manyRelation';
comment on constraint related on article_related is E'@fieldName relatedArticle\n@behavior -manyRelation';
comment on constraint topic on article_topic is '@behavior -manyRelation';
comment on constraint article_topics on article_topic is '@behavior -manyRelation';
comment on view related_article is E'@primaryKey article_id,position\n@foreignKey (article_id) references article(id)|@foreignFieldName relatedArticles\n@foreignKey (provider_id) references provider(id)|@behavior -manyRelation|@fieldName provider';
