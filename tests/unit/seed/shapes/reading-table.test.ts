import { describe, expect, it } from "vitest";
import { differences } from "../../../support/expected-reading.js";
import { readAlone } from "../../../support/read-site.js";
import { ADDRESSES, PROVIDERS } from "./reading-table/addresses.js";
import { ARTICLES, ORGANIZATIONS, PAGES } from "./reading-table/article-or-page.js";
import { CLIPPERS } from "./reading-table/clippers.js";
import { DATES } from "./reading-table/dates.js";
import { EXCERPTS } from "./reading-table/excerpts.js";
import { GENERATORS_OTHER_FORMS } from "./reading-table/generators-other-forms.js";
import { GENERATORS_YAML } from "./reading-table/generators-yaml.js";
import { JSON_DOCUMENTS } from "./reading-table/json-documents.js";
import { NOT_PUBLIC, PUBLIC, TEMPLATES } from "./reading-table/not-public.js";
import { PEOPLE_BY_LANGUAGE } from "./reading-table/people-by-language.js";
import { PEOPLE } from "./reading-table/people.js";
import { LANGUAGES, NO_PICTURES, PICTURES, PICTURES_IN_VAULT } from "./reading-table/pictures-and-language.js";
import type { ReadingCase } from "./reading-table/reading-case.js";
import { SUBJECTS } from "./reading-table/subjects.js";
import { TITLES } from "./reading-table/titles.js";

const TABLES: [string, ReadingCase[]][] = [
  ["dates", DATES],
  ["people", [...PEOPLE, ...PEOPLE_BY_LANGUAGE]],
  ["subjects and categories", SUBJECTS],
  ["excerpts", EXCERPTS],
  ["addresses", ADDRESSES],
  ["houses", PROVIDERS],
  ["pictures", [...PICTURES, ...PICTURES_IN_VAULT, ...NO_PICTURES]],
  ["languages", LANGUAGES],
  ["titles", TITLES],
  ["articles, pages and organizations", [...ARTICLES, ...PAGES, ...ORGANIZATIONS]],
  ["what is public", [...NOT_PUBLIC, ...PUBLIC, ...TEMPLATES]],
  ["site generators", [...GENERATORS_YAML, ...GENERATORS_OTHER_FORMS]],
  ["clippers and crawlers", CLIPPERS],
  ["JSON", JSON_DOCUMENTS],
];

describe.each(TABLES)("a file is read right: %s", (_name, cases) => {
  it.each(cases.map((one) => [one.about, one] as const))("%s", (_about, { path = "posts/story.md", text, right }) => {
    const { is, documents, problems } = readAlone(path, text);
    const [only, ...others] = documents;
    const found = only ?? { is: is === "passedOver" ? is : "rejected", title: "", ...NOTHING };
    const wrong = [...differences(right, found), ...problems, ...others.map(({ title }) => `and another: ${title}`)];
    expect(wrong, wrong.join("\n")).toEqual([]);
  });
});

const NOTHING = { authors: [], topics: [], images: [], aliases: [], body: "" };
