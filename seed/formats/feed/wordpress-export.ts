import { toPlainText } from "../../fields/plain-text.js";
import { childrenNamed, textOf, type XmlElement } from "./xml.js";

/** What WordPress and its plugins keep among the posts: pictures, menus, styles, forms, orders, building blocks. */
const NO_PROSE =
  /^(?:attachment|nav_menu_item|revision|wp_.+|custom_css|customize_changeset|oembed_cache|user_request|acf[-_].+|elementor_.+|e-.+|shop_.+|product_variation|scheduled-action|wpcf7.*|wpforms.*|mc4wp-.+|nf_sub|jp_.+|feedback|popup.*|ml-slide.*|slider?s?|tablepress_table|vc_.+|fusion_.+|et_.+|amp_.+|.+[-_](?:forms?|layouts?|templates?|library|block|menu_item))$/i;
const LONGEST_MARKUP = 20_000;
const FEWEST_LETTERS = 15;

/** What a plain feed's item and an export's text have not: the type of a post that holds no prose. */
export function otherPostType(item: XmlElement): string | undefined {
  const type = textOf(item, "wp:post_type");
  if (type === undefined || type === "post" || type === "page") return undefined;
  return NO_PROSE.test(type) || !holdsProse(item) ? type : undefined;
}

function holdsProse(item: XmlElement): boolean {
  const text = textOf(item, "content:encoded", "excerpt:encoded", "description") ?? "";
  const plain = toPlainText(text.slice(0, LONGEST_MARKUP)).replace(/\[[^[\]]*\]/g, "");
  return plain.replace(/[^\p{L}]/gu, "").length >= FEWEST_LETTERS;
}

/** Names of an export's authors by those that they sign in with. */
export function exportedAuthors(channel: XmlElement): Map<string, string> {
  const people = childrenNamed(channel, "wp:author").map((author): [string, string] => {
    const full = ["wp:author_first_name", "wp:author_last_name"].map((name) => textOf(author, name) ?? "").join(" ");
    return [textOf(author, "wp:author_login") ?? "", textOf(author, "wp:author_display_name") ?? full.trim()];
  });
  return new Map(people.filter(([login, name]) => login !== "" && name !== ""));
}
