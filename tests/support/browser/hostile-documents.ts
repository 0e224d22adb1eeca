/** Files whose every text tries to be more than text, by path. */
export const HOSTILE_DOCUMENTS: Readonly<Record<string, string>> = {
  "news/markup.md": `---
title: '<img src=x onerror="document.title=1"><script>document.title=2</script> harmless'
url: https://hostile.example/1
publishedAt: 2024-05-01T10:00:00Z
excerpt: '<iframe src="javascript:alert(1)"></iframe><style>*{display:none}</style> harmless excerpt'
category: '"><svg/onload=alert(1)>'
provider: '<b onmouseover=alert(1)>House</b>'
topics: ['<a href="javascript:alert(1)">topic</a>', '{{7*7}}', '../../etc/passwd']
---

harmless <object data="https://elsewhere.example/x"></object> ![x](https://elsewhere.example/beacon.png) [go](javascript:alert(1))
`,
  "news/bidi.md": `---
title: "harmless \u202E gnihtemos \u2066\u2066\u2066 else \u200F\u061C"
url: https://hostile.example/2
publishedAt: 2024-05-02T10:00:00Z
excerpt: "${"\u0301".repeat(500)} harmless marks"
---

harmless
`,
  "news/long.md": `---
title: "${"W".repeat(400)} harmless"
url: https://hostile.example/4
publishedAt: 2024-05-04T10:00:00Z
category: ${"M".repeat(200)}
provider: ${"V".repeat(200)}
topics: [${"N".repeat(200)}]
---

harmless ${"W".repeat(2000)}
`,
  "news/arabic.md": `---
title: "خبر عاجل harmless من الميناء"
url: https://hostile.example/3
publishedAt: 2024-05-03T10:00:00Z
---

harmless
`,
};
