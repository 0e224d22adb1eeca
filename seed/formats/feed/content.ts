/** A description as long as this, where there is no other text, is the article itself. */
const LONG = 400;

/** What of an item is its text and what its excerpt: feeds write either, or both, or the text as the description. */
export function splitContent(
  content: string | undefined,
  description: string | undefined,
): { body: string; excerpt?: string } {
  if (content !== undefined && content.trim() !== "")
    return {
      body: content,
      ...(description !== undefined && description.trim() !== content.trim() && { excerpt: description }),
    };
  if (description === undefined) return { body: "" };
  const isLong = description.replace(/<[^>]*(?:>|$)/g, "").length >= LONG;
  return isLong ? { body: description } : { body: "", excerpt: description };
}
