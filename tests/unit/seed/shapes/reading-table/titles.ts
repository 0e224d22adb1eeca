import { yaml, type ReadingCase } from "./reading-case.js";

const REST = "date: 2024-05-02\nauthor: Ana Silva\nprovider: Harbour Post";

const titled = (field: string, title: string): ReadingCase => ({
  about: `a title: ${field.replace(/\s*\n\s*/g, " ⏎ ")}`,
  text: yaml(`${field}\n${REST}`),
  right: { is: "article", title },
});
const untitled = (path: string, title: string | string[], is: "article" | "page", text: string): ReadingCase => ({
  about: `no title in ${path}`,
  path,
  text,
  right: { is, title },
});

export const TITLES: ReadingCase[] = [
  titled("title: Bridge opens", "Bridge opens"),
  titled("Title: Bridge opens", "Bridge opens"),
  titled("TITLE: Bridge opens", "Bridge opens"),
  titled("headline: Bridge opens", "Bridge opens"),
  titled("og:title: Bridge opens", "Bridge opens"),
  titled("post_title: Bridge opens", "Bridge opens"),
  titled("name: Bridge opens", "Bridge opens"),
  titled('title: "Bridge: open at last"', "Bridge: open at last"),
  titled("title: 'It''s open'", "It's open"),
  titled("title: >\n  Bridge opens\n  at last", "Bridge opens at last"),
  titled("title: 1984", "1984"),
  titled("title: 2024-05-02", "2024-05-02"),
  titled("title: yes", "yes"),
  titled("title: Fish &amp; chips &#8211; again", "Fish & chips – again"),
  titled("title: The <em>old</em> bridge", "The old bridge"),
  titled("title: '**Bold** moves'", "Bold moves"),
  titled("title: C# < C++ & Vec<T> <3", "C# < C++ & Vec<T> <3"),
  titled("title: '  Bridge   opens  '", "Bridge opens"),
  titled("title: 橋が開く", "橋が開く"),
  titled("title: الجسر مفتوح", "الجسر مفتوح"),
  titled("title:\nheadline: Bridge opens", "Bridge opens"),
  titled("title: Bridge opens\nmeta_title: Buy now", "Bridge opens"),
  {
    about: "a title in the heading, where no field gives one",
    text: yaml(REST, "# Bridge opens\n\nThousands walked across it."),
    right: { is: "article", title: "Bridge opens", "body holds": ["Thousands walked across it."] },
  },
  untitled("_posts/2024-05-02-harbour-bridge-opens.md", "Harbour bridge opens", "article", yaml("layout: post")),
  untitled("blog/2024-05-02-bridge-opens/index.md", "Bridge opens", "article", yaml("author: Ana Silva")),
  untitled("_posts/2024-05-02-bridge-opens.markdown", "Bridge opens", "article", yaml("author: Ana Silva")),
  untitled("content/people/ana-silva/_index.md", "ana-silva", "page", yaml("weight: 1", "A reporter.")),
  untitled("guide/index.md", "guide", "page", yaml("weight: 1", "How to begin.")),
  untitled("guide/README.md", "guide", "page", "How to begin: [over there](setup.md).\n"),
  untitled("guide/index.de.md", "guide", "page", yaml("weight: 1", "Wie man beginnt.")),
  untitled("notes/Tidal lock.md", "Tidal lock", "page", "A lock that the tide opens, see [[Harbour]].\n"),
  untitled("people/ana/_index.md", "Ana Silva", "page", yaml("display_name: Ana Silva\nslug: ana-silva", "")),
  untitled("people/ana.md", "Ana Silva", "page", yaml("name: Ana Silva\nposition: Reporter", "A reporter.")),
];
