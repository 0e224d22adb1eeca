const TAG = /\((link|image|figure|file|video|gist):[ \t]*([^()\n]{1,400})\)/g;

/** Kirby's tags in a text: `(link: https://post.example text: the post)` becomes a link of Markdown, pictures and films go. */
export function linkTags(text: string): string {
  return text.replace(TAG, (_tag, kind: string, told: string) => {
    if (kind !== "link") return "";
    const [address = "", ...attributes] = told.split(/[ \t](?=[a-z]{1,20}:[ \t])/);
    const label = attributes
      .find((one) => one.startsWith("text:"))
      ?.slice("text:".length)
      .trim();
    return `[${label ?? address.trim()}](${address.trim()})`;
  });
}
