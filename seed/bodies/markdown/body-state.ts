import type { TemplateState } from "../templates/template-prose.js";

/** What is known of a Markdown body while its blocks are read in turn. */
export class BodyState {
  readonly templates: TemplateState = { raw: false };
  /** Names of the shortcodes that opened so far. */
  readonly shortcodes = new Set<string>();
  /** Elements that HTML does not know and that were taken out. */
  readonly unknownElements = new Set<string>();
  /** Whether a link lost its address or its text with the template in it. */
  hasEmptyLinks = false;
  private closed: ReadonlySet<string> | undefined;

  constructor(private readonly body: string) {}

  /** Whether the element has a closing tag anywhere. */
  isClosed(name: string): boolean {
    this.closed ??= new Set(this.body.match(/<\/[a-z][a-z\d]*/gi)?.map((tag) => tag.slice(2).toLowerCase()));
    return this.closed.has(name);
  }
}
