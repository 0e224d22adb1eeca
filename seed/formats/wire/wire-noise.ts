import { isStatement } from "./statement.js";

const SELF_PROMOTION: readonly RegExp[] = [
  /^(?:do )?you have (?:any )?questions about\b|^do you have (?:any )?(?:questions|a (?:story|tip))\b/i,
  /^(?:subscribe|sign up|register) (?:to|for|here|now|today)\b/i,
  /^get (?:the|our|your|all the) (?:[\w'’-]+ ){0,6}(?:newsletter|inbox|alerts?|app|briefing|email)\b/i,
  /^(?:read|see|watch|listen|view|explore|discover|know|learn) (?:more|also|next|now|all|this|here|the full story)\b\s*(?:[:|>»–—-]|\bon\b|\bat\b|\bhere\b|\babout\b.{0,40}\bhere\b|$)/i,
  /^(?:also|must|don['’]t miss|related|recommended|trending|more|editor['’]s picks?|you may (?:also )?like|most read|top stories)(?:[- ](?:read|reads|watch|see|stories|articles|coverage|content|news|topics|on this(?: story)?|like|from [\w .]{2,30}))?\s*(?:[:|>»]|$)/i,
  /^(?:click|tap|press) (?:here|on|the link|below)\b/i,
  /^follow (?:us|@|our|[\w .'’@]{2,40} on (?:twitter|x|facebook|instagram|linkedin|youtube|telegram|tiktok|threads|bluesky|google news|whatsapp))\b/i,
  /^follow .{2,60} (?:at|on):? (?:https?:|www\.|@|(?:twitter|x|bluesky)\.com)\S*$/i,
  /^(?:like|find|join|visit|connect with) us (?:on|at)\b|^join (?:our|the) (?:[\w'’]+ ){0,3}(?:channel|group|newsletter|community|whatsapp|telegram)\b/i,
  /^(?:download|get|install) (?:the|our) (?:[\w'’]+ ){0,4}app\b/i,
  /^for (?:more|the latest|all the latest|full|further) (?:[\w'’-]+ ){0,5}(?:stories|news|coverage|updates|details|information|analysis)\b.{0,40}\b(?:explore|visit|go to|see|click|follow|check|subscribe|download)\b/i,
  /^(?:support|help fund) (?:our|independent) journalism\b|^send (?:us )?(?:your )?tips\b|^(?:have|got) a (?:story|tip|question)\b/i,
  /^(?:follow |see |find )?(?:[\w'’.]+ ){0,3}(?:full |more )?(?:coverage|sports|news|technology|politics)\b[^.]{0,60}(?:https?:\/\/|apnews\.com|hub\/)/i,
  /^our standards\s*:/i,
  /^(?:advertisement|sponsored(?: content)?|skip (?:advertisement|ad)|story continues(?: below.*)?|continue reading.*|scroll (?:down )?to continue.*|loading\.*|view comments|show comments|comments|share(?: this)?(?: article| story)?|save|print|listen to this (?:article|story).*|listen|play|copy link|email|facebook|twitter|whatsapp|gift this article|\d+ comments?)\.?$/i,
  /\b(?:sign up|subscribe) here\.?$/i,
  /^esta historia fue traducida del inglés por un editor de AP\b/i,
  /^log in\b.{0,60}\b(?:subscribe|register)\b/i,
  /^view original content\b|^a photo accompanying this announcement\b|^a version of this article appears in print\b|^this article was amended on\b/i,
  /^\((?:updates?|adds?|recasts?|corrects?|writes through|attn:?|eds:?)\b[^()]{0,200}\)$/i,
  /^(?:disclaimer\s*:\s*)?(?:this (?:story|article|report) (?:is |was |has been |may have been )?(?:auto-generated|published (?:from|by)|not been edited|produced|edited)|\(?except for the headline\b|\(?with (?:additional )?inputs? from\b|\(?this (?:story|article|report) has (?:not )?been\b)/i,
  /^(?:this )?(?:article|story|report|piece) (?:was |is |has been )?(?:originally|first) (?:appeared|published|ran)\b|^(?:this )?(?:article|story) (?:originally|first) (?:appeared|ran)\b|^(?:originally|first) (?:published|appeared) (?:in|on|at|by)\b|^republished (?:from|with)\b/i,
];

const COPYRIGHT = /^\(?(?:copyright\b|©|\(c\)|&copy;|all rights reserved)/i;
const CREDITS =
  /^[-–—]{0,2}\s?with assistance from\b|^[([]?(?:(?:additional |further )?(?:reporting|writing|editing|compiled|graphics?|translation|research|production|photos?|video)(?: and \w+)? by\b|editors?\s*:|edited by\b|writer\s*:|source\s*:|contact\s*:|to contact (?:the|this) (?:reporter|editor)|(?:[\w.'’-]+ ){1,12}contributed (?:to (?:this|the) (?:report|story|article)|reporting)\b)/i;
/** "Editing by hand was …": a person's name follows in credits. */
const BY_HAND = /^\p{L}+(?: and \p{L}+)? by \p{Ll}[^;]*$/u;
const RELEASE_SOURCE = /^SOURCE:?\s+\p{Lu}/u;
const CAPTION: readonly RegExp[] = [
  /\balt\s*=\s*\S/i,
  /^[([]?(?:file|handout|stock|representative|representational|representation|illustrative|archive|courtesy)\s+(?:photo|image|picture|photograph|pic)\b/i,
  /^(?:FILE\s*(?:PHOTO|PIC|IMAGE)?\s*[-–—:]|caption\s*:|\[\d+\/\d+\])/,
  /^[([]?(?:photos?|images?|pictures?|credits?|illustrations?|graphics?|photographs?|video|screenshot)(?:\s+(?:credits?|by|courtesy(?: of)?|source))?\s*(?:[:|/]|\bby\b)\s*/i,
  /(?:^|[.!?"”)\]]\s*|\s[|–—-]\s*)(?:photo|image|picture|credit|illustration|photograph|file photo)(?:\s+(?:credit|by|courtesy(?: of)?))?\s*[:/]\s*[^.!?]{1,80}\.?>?$/i,
  /\b(?:REUTERS|EPA(?:-EFE)?|AFP|AP|dpa|Xinhua|Bloomberg)\s?\/\s?(?!AP\b|AFP\b)(?:[A-Z][\p{L}.'’-]+(?:\s+[A-Z][\p{L}.'’-]+){0,4})[^.!?]{0,60}[.)]?(?:\s*(?:File Photo|Purchase Licensing Rights.*))?$/u,
  /\((?:AP|AFP|EPA|Reuters|Xinhua|Kyodo|PTI|Getty)(?:\s+Photos?)?\s*\/[^()]{2,80}\)|\(AP Photos?\b[^()]{0,80}\)|\([^()]{2,80}\bvia AP(?:, File)?\)/,
  /(?:\bvia |[/|:]\s?|^|\()(?:Getty Images|Shutterstock|iStock(?:photo)?|Unsplash|Alamy|Adobe Stock|Pixabay|Depositphotos)(?:\s*\/\s*[\p{L} .]+)?\)?\.?$/iu,
  /\bPurchase Licensing Rights\b/,
];
/** Opens a list of other stories; what is no sentence below it belongs to it. */
const SIDE_LIST =
  /^(?:most read|read more|more|top stories|latest|trending|popular)(?: (?:from|in|on|stories|news|now))?(?: [\w' ]{1,40})?:?$|^(?:related|recommended)(?: (?:stories|articles|content|coverage|news))?:?$/i;
/** Opens what is below a story: whom to call, what it is filed under, who wrote it. */
const TAIL =
  /^(?:(?:media |press |investor |investor relations |company )?contacts?(?: information)?|for (?:further|more) information,? (?:please )?contact|topics?|related topics?|tags?|filed under|keywords|about the authors?|more on this story|editor['’]s picks|forward[- ]looking statements|cautionary (?:note|statement)\b.{0,60})\s*(?::.{0,120})?$/i;
const MAX_CAPTION = 700;
const MAX_PROMOTION = 600;

/** Asks the reader to subscribe, follow, click or read something else, or says where the text came from. */
export function isPromotion(paragraph: string): boolean {
  return paragraph.length <= MAX_PROMOTION && SELF_PROMOTION.some((pattern) => pattern.test(paragraph));
}

export function isCopyright(paragraph: string): boolean {
  return paragraph.length <= MAX_PROMOTION && COPYRIGHT.test(paragraph);
}

/** Says who reported, wrote, edited, or where it is from. */
export function isCredits(paragraph: string): boolean {
  if (paragraph.length > MAX_PROMOTION || BY_HAND.test(paragraph) || isStatement(paragraph)) return false;
  return CREDITS.test(paragraph) || RELEASE_SOURCE.test(paragraph);
}

/** A picture's caption or credit. */
export function isCaption(paragraph: string): boolean {
  return paragraph.length <= MAX_CAPTION && CAPTION.some((pattern) => pattern.test(paragraph));
}

/** Ends as sentences do, in any script. */
export function endsSentence(paragraph: string): boolean {
  return /[.!?…。！？؟।:;]["'”’»)\]」』]*$/u.test(paragraph) || /["”»」』]$/u.test(paragraph);
}

/** Whether a line opens a list of other stories within a story. */
export function isSideList(paragraph: string): boolean {
  return paragraph.length <= 60 && SIDE_LIST.test(paragraph);
}

/** Whether a line opens what is no part of the story and stands below it. */
export function isTail(paragraph: string): boolean {
  return paragraph.length <= 140 && TAIL.test(paragraph) && !isStatement(paragraph);
}
