const HEAD = 8000;
const WEB_PAGE = /^\s*(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype\s+html|html|head|meta)[\s>]/i;
const REFRESH = /<meta\s[^>]{0,500}?http-equiv\s*=\s*["']?refresh\b[^>]{0,2000}>/i;
/** What a page that only leads elsewhere says at most: "If you are not redirected, click here." */
const FEW_LETTERS = 400;
const ERROR_PAGE = /(?:^|\/)(?:404|50\d|50x|not-?found)(?:\/index)?\.x?html?$/i;
/** Below the top a number may be an article's. */
const SAYS_SO =
  /<(?:title|h1)[^<>]*>[^<]{0,100}(?:\b404\b|\b50\d\b|not found|went wrong|\berror\b|nicht gefunden|introuvable|no encontrad|não encontrad|non trovat|niet gevonden|не найден|找不到|未找到|見つかりません|찾을 수 없)/iu;
const ERROR_SOURCE =
  /^\s*(?:---|\+\+\+)[ \t]*\n(?:.*\n){0,30}?\s*["']?(?:permalink|url|path|layout)["']?\s*[:=]\s*["']?\/?404\b/i;

/** What a built site has in place of a page: one that leads elsewhere, or says that there is none. Undefined for any other text. */
export function standInOfSite({ path, text }: { path: string; text: string }): string | undefined {
  const head = text.slice(0, HEAD);
  const isTop = path.split("/").length <= 2;
  if (ERROR_PAGE.test(path) && (isTop || SAYS_SO.test(head))) return "a page for what a site does not find";
  if (head.includes("404") && ERROR_SOURCE.test(head)) return "a page for what a site does not find";
  const refresh = WEB_PAGE.test(head) ? REFRESH.exec(head)?.[0] : undefined;
  if (refresh === undefined || !/\burl\s*=/i.test(refresh) || text.length > HEAD) return undefined;
  return lettersOf(text) <= FEW_LETTERS ? "a page that leads elsewhere" : undefined;
}

function lettersOf(page: string): number {
  const shown = page
    .replace(/<(script|style|title)\b[^>]*(?:$|>[^]*?(?:<\/\1>|$))/gi, "")
    .replace(/<[^>]*(?:>|$)/g, "");
  return shown.replace(/\s+/g, " ").trim().length;
}
