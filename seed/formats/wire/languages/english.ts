import { list, type WireLanguage } from "./wire-language.js";

export const english: WireLanguage = {
  code: "en",
  functionWords: list("the | and | of | to | that | was | for | with | said | is | it | from | were"),
  by: list("by | written by | story by | report by | reported by | words by"),
  author: list("author | authors | byline | writer | words | text | reporter | written by | by"),
  and: list("and | with"),
  withHelpOf: list("with"),
  role: list(
    "reporter | reporters | correspondent | correspondents | editor | editors | writer | writers | staff | journalist | " +
      "journalists | columnist | columnists | bureau | chief | analyst | analysts | producer | contributor | contributors | special | " +
      "for | team | desk | newsroom | agencies | news service | professor | lecturer | ph.d | phd | university",
  ),
  house: list(
    "agency | broadcasting | chronicle | daily | desk | gazette | guardian | herald | images | inc | journal | magazine | media | " +
      "network | news | newswire | online | post | press | release | review | service | standard | star | telegraph | times | today | " +
      "tribune | tv | wire | world | weekly",
  ),
  section: list(
    "politics | business | sport | sports | opinion | culture | economy | technology | science | health | travel | local | " +
      "national | international | breaking | latest | live | video | photos | exclusive | middle east | latin america | " +
      "north america | south america | real estate | climate | human rights | europe | asia | africa | americas | markets | " +
      "entertainment | lifestyle | education | environment",
  ),
  published: list(
    "published | first published | originally published | posted | issued | issued on | published on | posted on | released | " +
      "created | date | publish date | published date",
  ),
  updated: list("updated | last updated | modified | last modified | update"),
  source: list("source | sources"),
  reporting: list("reporting | additional reporting | writing | words | story"),
  editing: list("editing | edited | editor | editors | copy editing | compiled | desk"),
  picture: list("photo | photos | picture | image | photograph | photo credit"),
  advertisement: list(
    "advertisement | advertisements | advertising | ad | sponsored | sponsored content | article continues below advertisement | " +
      "story continues below advertisement | advertisement · scroll to continue",
  ),
  control: list(
    "share | save | print | listen | play | comments | comment | copy link | email | facebook | twitter | x | whatsapp | telegram | " +
      "linkedin | instagram | youtube | pinterest | reddit | font size | text size | share this article | share this story | " +
      "add to favorites | bookmark | views | more | less | close | menu",
  ),
  alsoRead: list(
    "read more | also read | read also | see also | related | related news | related articles | related stories | more on this",
  ),
  invitation: list("subscribe to our | sign up for our | sign up to our | follow us on | join us on | click here to"),
  rights: list("all rights reserved"),
  tail: list("topics | related topics | tags | keywords | filed under"),
  salutation: list("dear | hi | hello | hey | to whom it may concern"),
};
