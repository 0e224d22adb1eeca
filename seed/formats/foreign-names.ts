import { endingOf } from "./file-names.js";

/** Files that live beside documents, by the ending of their names. */
const ENDINGS: readonly [rule: string, found: string, endings: string][] = [
  [
    "source-code",
    "source code",
    "css scss sass less styl js cjs mjs jsx ts tsx cts mts coffee py pyi rb go rs java kt kts c h cc cpp cxx hpp cs fs php swift m mm lua pl " +
      "pm sh bash zsh fish ps1 bat cmd sql jl scala clj cljs ex exs erl hs elm dart nim zig r gradle cmake mk proto graphql gql tf nix vim el " +
      "ipynb wasm map patch diff tex sty cls bst dot puml applescript csproj sln gemspec podspec ll asm",
  ],
  [
    "template",
    "a template",
    "njk liquid hbs handlebars ejs mustache pug jade haml slim twig jinja jinja2 j2 erb eex heex tmpl tpl gotmpl vue svelte astro cshtml",
  ],
  [
    "settings",
    "settings",
    "yml yaml toml ini cfg conf config properties env lock sum mod plist editorconfig webmanifest code-workspace canvas base",
  ],
  ["csv", "a table of data", "edn csv tsv tab psv geojson topojson ics vcf bib ris kml gpx"],
  ["translation", "a translation of messages", "po pot mo xliff xlf strings resx arb ftl"],
  ["textile", "Textile, which is not read", "textile"],
  ["subtitles", "subtitles", "srt vtt ass ssa sub"],
];

const BY_ENDING = new Map(
  ENDINGS.flatMap(([rule, found, endings]) => endings.split(" ").map((ending) => [ending, { rule, found }] as const)),
);

/** Files of tools, by their whole names in lower case. */
const SETTINGS = new Set(
  (
    "package.json package-lock.json npm-shrinkwrap.json composer.json bower.json tsconfig.json jsconfig.json manifest.json vercel.json " +
    "firebase.json angular.json nx.json lerna.json turbo.json renovate.json cspell.json deno.json biome.json asset-manifest.json " +
    "workspace.json constraints.txt cmakelists.txt robots.txt humans.txt ads.txt app-ads.txt security.txt browserconfig.xml pom.xml " +
    "web.config cname codeowners procfile pipfile brewfile podfile cartfile _headers _redirects"
  ).split(" "),
);

/** Names that have many forms; those of licences are told from notes about them by their capitals. */
const PATTERNS: readonly [rule: string, found: string, name: RegExp][] = [
  ["settings", "settings", /^(?:requirements(?:[-_.]\w{1,12})?\.txt|tsconfig\.\w+\.json)$/i],
  [
    "source-code",
    "source code",
    /^(?:gem|rake|make|docker|vagrant|jenkins|guard|cap|just|thor|fast)file(?:\.(?!(?:md|mdx|markdown)$)\w+)?$/i,
  ],
  ["license-text", "a licence", /^(?:(?:UN)?LICEN[CS]E|COPYING)(?:[-.](?:[A-Z]{2,8}|\d+))*(?:\.(?:md|txt|html))?$/],
  ["license-text", "a licence", /^(?:(?:un)?licen[cs]e|(?:notice|patents|ofl|copyright|authors)(?:\.txt)?)$/i],
];

/** Where Jekyll and Eleventy keep what their templates list: names, menus, talks. */
const DATA_FOLDER = /(?:^|\/)_data\/(?:.*\.)?(?:json|ndjson|jsonl|xml|txt)$/i;

/** A kind of text that is none of the formats, by its telling name. */
export interface Foreign {
  rule: string;
  found: string;
}

/** What a file is that its name alone says to be no document: code, templates, settings, tables, licences. */
export function foreignName(path: string): Foreign | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (SETTINGS.has(name.toLowerCase())) return { rule: "settings", found: "settings" };
  if (/(?:^|\/)requirements\/[\w.-]+\.txt$/i.test(path)) return { rule: "settings", found: "settings" };
  if (DATA_FOLDER.test(path)) return { rule: "settings", found: "data of a site" };
  const found = PATTERNS.find(([, , pattern]) => pattern.test(name));
  return found ? { rule: found[0], found: found[1] } : BY_ENDING.get(endingOf(path));
}

/** What programmers lay beside their files without an ending, mostly in plain text: what the files are, who made them, what changed. */
const NOTE_ON_FILES =
  /(?:^|\/)(?:README|INSTALL|CONTRIBUTING|CONTRIBUTORS|CHANGELOG|CHANGES|HISTORY|NEWS|TODO|HACKING|CREDITS|THANKS|MAINTAINERS|RELEASE_?NOTES|COPYRIGHT|VERSION|DCO)$/;

/** Whether a file without an ending is called as notes on files are, which are no text for readers unless they show a format. */
export function isNoteOnFiles(path: string): boolean {
  return NOTE_ON_FILES.test(path);
}

export function isForeignName(path: string): boolean {
  return foreignName(path) !== undefined;
}
