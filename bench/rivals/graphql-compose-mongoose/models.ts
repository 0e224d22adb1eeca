import mongoose, { type Document } from "mongoose";

const { Schema, model } = mongoose;

export interface RelatedEntry {
  articleId: string;
}

export interface MentionEntry {
  entityId: string;
}

/** What relations are made of; the other fields are known from the schema. */
export interface ArticleDocument extends Document<string> {
  providerId?: string;
  topicIds: string[];
  related: RelatedEntry[];
  mentions: MentionEntry[];
}

/** The collections are Newsgraph's: nothing is to be created. */
const options = { autoIndex: false, autoCreate: false, versionKey: false } as const;
const withoutId = { ...options, _id: false } as const;

const imageSchema = new Schema({ url: { type: String, required: true }, width: Number, height: Number }, withoutId);
const relatedSchema = new Schema({ articleId: String, reason: String, score: Number }, withoutId);
const mentionSchema = new Schema({ entityId: String, count: Number, salience: Number }, withoutId);

const articleSchema = new Schema(
  {
    _id: String,
    title: { type: String, required: true },
    excerpt: String,
    body: String,
    url: String,
    publishedAt: Date,
    kind: String,
    category: String,
    quality: Number,
    heat: Number,
    images: [imageSchema],
    providerId: String,
    topicIds: [String],
    entityIds: [String],
    related: [relatedSchema],
    mentions: [mentionSchema],
    sort: new Schema({ publishedAtDesc: Date, heatDesc: Number }, withoutId),
  },
  { ...options, collection: "articles" },
);
// The orders of lists are made of these; they are there already.
articleSchema.index({ "sort.publishedAtDesc": -1, _id: -1 });
articleSchema.index({ "sort.heatDesc": -1, _id: -1 });

const providerSchema = new Schema(
  { _id: String, name: { type: String, required: true }, domain: String },
  { ...options, collection: "providers" },
);

const entitySchema = new Schema(
  { _id: String, name: { type: String, required: true }, slug: { type: String, required: true } },
  { ...options, collection: "entities" },
);

export const Article = model<ArticleDocument>("Article", articleSchema);
export const Provider = model<Document<string>>("Provider", providerSchema);
export const Entity = model<Document<string>>("Entity", entitySchema);
