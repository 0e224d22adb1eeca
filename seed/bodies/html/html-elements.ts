const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Elements that break a line of text. */
export const BLOCK_ELEMENTS = words(
  "address article aside base blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link main menu meta nav noframes ol optgroup option p param pre search section summary table tbody td tfoot th thead title tr track ul",
);

/** Elements that stand within a line of text. */
const INLINE_ELEMENTS = words(
  "a abbr acronym applet area audio b bdi bdo big blink br button canvas cite code data datalist del dfn em embed font i iframe img input ins kbd label map mark marquee math meter nobr noembed noscript object output picture progress q rb rp rt rtc ruby s samp script select slot small source span strike strong style sub sup svg template textarea time tt u var video wbr",
);

/** Elements whose content no reader of the text sees. */
export const DROPPED_ELEMENTS = words(
  "annotation applet audio button canvas datalist embed head iframe map nav noembed noframes noscript object rp script select style svg template textarea title video",
);

/** Elements without a closing tag. */
export const VOID_ELEMENTS = words("area base br col embed frame hr img input link meta param source track wbr");

const BARE_ATTRIBUTES = words(
  "allowfullscreen async autofocus autoplay checked compact controls declare default defer disabled download formnovalidate hidden inert ismap itemscope loop mozallowfullscreen multiple muted nohref nomodule noresize noshade novalidate nowrap open playsinline readonly required reversed selected sortable webkitallowfullscreen",
);

export function isElement(name: string): boolean {
  return BLOCK_ELEMENTS.has(name) || INLINE_ELEMENTS.has(name);
}

/** Whether HTML has this attribute without a value: what it does not know makes `<b and c>` a comparison. */
export function isBareAttribute(name: string): boolean {
  return BARE_ATTRIBUTES.has(name) || /^(?:data|aria)-/.test(name);
}
