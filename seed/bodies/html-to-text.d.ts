/** The package ships no types; these are the parts in use. */
declare module "html-to-text" {
  interface BlockTextBuilder {
    addLineBreak(): void;
  }
  interface Selector {
    selector: string;
    format?: string;
    options?: { ignoreHref?: boolean; uppercase?: boolean; itemPrefix?: string };
  }
  export interface ConvertOptions {
    wordwrap?: number | false;
    limits?: { maxDepth?: number; maxInputLength?: number };
    selectors?: Selector[];
    formatters?: Record<string, (element: unknown, walk: unknown, builder: BlockTextBuilder) => void>;
  }
  export function convert(html: string, options?: ConvertOptions): string;
}
