/** One request as bytes, each of its characters one, that no careful client sends. */
export type MalformedRequest = readonly [name: string, bytes: string];

const CRLF = "\r\n";
const BODY = JSON.stringify({ query: "{ hello }" });
const JSON_BODY = ["Content-Type: application/json"];

function post(lines: readonly string[], body = BODY, start = "POST /graphql HTTP/1.1"): string {
  return [start, "Host: localhost", ...lines, "", body].join(CRLF);
}

const get = (target: string, ...lines: string[]): string =>
  [`GET ${target} HTTP/1.1`, "Host: localhost", ...lines, "", ""].join(CRLF);

const named = (kind: string, texts: readonly string[], request: (text: string) => string): MalformedRequest[] =>
  texts.map((text, at) => [`${kind} ${at}: ${JSON.stringify(text.slice(0, 30))}`, request(text)]);

const START_LINES = [
  ...["", " ", "\0", "GET", "GET /graphql", "GET /graphql HTTP", "GET  /graphql HTTP/1.1", "GET /graphql HTTP/1.1 x"],
  ...["GET /graphql HTTP/0.9", "GET /graphql HTTP/3.0", "GET /graphql HTTP/99999.9", "get /graphql HTTP/1.1"],
  ...["PRI * HTTP/2.0", "G\0T /graphql HTTP/1.1", "\xff\xfe /graphql HTTP/1.1", "CONNECT example.org:443 HTTP/1.1"],
  ...[`${"A".repeat(9_000)} / HTTP/1.1`, `GET /${"a".repeat(70_000)} HTTP/1.1`, "GET * HTTP/1.1", "OPTIONS * HTTP/1.1"],
  ...["GET http:// HTTP/1.1", "GET http://[::1 HTTP/1.1", "\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03", "{}"],
];

const TARGETS = [
  ...[
    "/graphql?query=%",
    "/graphql?query=%ff",
    "/graphql?query=%00",
    "/graphql?query=%ed%a0%80",
    "/%",
    "/%ff%fe",
    "//",
  ],
  ...[
    "/graphql/%2e%2e/x",
    "/../../etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/assets/../../package.json",
    "/graphql#a",
  ],
  ...[
    "/graphql?query={hello}&variables={",
    "/graphql?query={hello}&variables=%5B%5D",
    "/graphql?variables={}",
    "/graphql?",
  ],
  ...[
    "/graphql?query={hello}&extensions=7",
    "/graphql?query={hello}&query={hello}",
    "/graphql?query[]={hello}",
    "/a\x7fb",
  ],
  ...[
    "/graphql?__proto__[a]=1",
    "/graphql?query=mutation{a}",
    `/graphql?query=${"{a".repeat(5_000)}`,
    "/\xe4\xb8\xad",
    "/a\tb",
  ],
];

const HEADERS = [
  ...[
    "Host: other",
    "Host:",
    ": a",
    "a",
    "a b: c",
    "a\0b: c",
    "A: b\0c",
    "A: \x01",
    "A: \x7f",
    "\xff: a",
    "A: \xff\xfe",
  ],
  ...[" folded: a", "A: b\r\n c", "A: b\nB: c", "A: b\rB: c", `A: ${"b".repeat(20_000)}`, `${"A".repeat(20_000)}: b`],
  ...[
    "A: b\r\n".repeat(3_000).trimEnd(),
    "Expect: 100-continue",
    "Expect: everything",
    "Upgrade: websocket\r\nConnection: upgrade",
  ],
  ...[
    "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABk",
    "Connection: \0",
    "TE: trailers, nonsense",
  ],
  ...[
    "Accept: \0",
    "Accept: ///",
    `Accept: ${"a/b;q=0.1,".repeat(1_000)}`,
    "Accept-Encoding: \xff",
    "X-Request-Id: \xff\r\nX-Request-Id: b",
  ],
  ...[
    "Origin: \xff",
    "Origin: null\r\nOrigin: null",
    "Content-Length: 5",
    "Transfer-Encoding: chunked",
    "X-Forwarded-For: '",
  ],
];

const TYPES = [
  ...[
    "",
    "/",
    "application",
    "application/json; charset",
    "application/json; charset=utf-7",
    "application/json;;;=",
    "text/plain",
  ],
  ...[
    "multipart/form-data; boundary=a",
    "application/json\0",
    "\xff/\xff",
    "application/json, text/plain",
    "__proto__/json",
  ],
  ...[`application/json; ${"a=b;".repeat(2_000)}`, 'application/json; charset="', "application/x-www-form-urlencoded"],
];

const LENGTHS = [
  ...[
    "-1",
    "+19",
    "1e3",
    "0x13",
    "19, 19",
    "19, 20",
    "19\r\nContent-Length: 20",
    "NaN",
    "",
    " ",
    "99999999999999999999",
    "1.5",
  ],
  ...["19\r\nTransfer-Encoding: chunked", "5", "40", "1000000000", "19;a=b", "\0"],
];

const CHUNKS = [
  ...[
    "0",
    "z\r\nab\r\n0\r\n\r\n",
    "-1\r\na\r\n0\r\n\r\n",
    "5\r\nab\r\n0\r\n\r\n",
    "ffffffffffffffffff\r\na",
    "2\r\nabc\r\n0\r\n\r\n",
  ],
  ...[
    "\r\n\r\n",
    "2;\0\r\nab\r\n0\r\n\r\n",
    `2;${"a".repeat(20_000)}\r\nab\r\n0\r\n\r\n`,
    "0\r\nA: b\0\r\n\r\n",
    "0x2\r\nab\r\n0\r\n\r\n",
  ],
  ...[
    `0\r\n${"A: b\r\n".repeat(3_000)}\r\n`,
    "1\n{\n0\n\n",
    " 1\r\n{\r\n0\r\n\r\n",
    "1\r\n{",
    `${"1\r\n \r\n".repeat(5_000)}0\r\n\r\n`,
  ],
];

const CODINGS = [
  "gzip",
  "chunked, chunked",
  "gzip, chunked",
  "identity",
  "xchunked",
  "chunked\0",
  ", chunked",
  "chunked;a=b",
];

const BODIES = [
  ...[
    "",
    " ",
    "\0",
    "{",
    "}",
    "null",
    "7",
    '"a"',
    "[]",
    "[null]",
    "{}",
    '{"query":',
    '{"query":"{ hello }"}}',
    "\xff\xfe{\0}\0",
  ],
  ...[
    '{"query":"\xff"}',
    '{"query":"\0"}',
    '{"query":"\\ud800"}',
    '{"query":{}}',
    '{"query":[]}',
    '{"query":7}',
    "\xef\xbb\xbf{}",
  ],
  ...[
    '{"__proto__":{"query":"{hello}"}}',
    '{"query":"{hello}","variables":7}',
    '{"query":"{hello}","operationName":{}}',
  ],
  ...[
    '{"query":"{hello}","extensions":"a"}',
    "[".repeat(50_000),
    '{"a":'.repeat(20_000),
    `{"query":"${"a".repeat(300_000)}"}`,
  ],
  ...[
    `{"query":"${"{a".repeat(20_000)}"}`,
    `{"query":"{ hello(name: \\"${"\\\\u0000".repeat(1_000)}\\") }"}`,
    '{"query":"{hello}"',
    "1e999",
  ],
];

const length = (body: string): string => `Content-Length: ${body.length}`;

export const MALFORMED_REQUESTS: readonly MalformedRequest[] = [
  ...named("start line", START_LINES, (line) => `${line}${CRLF}Host: localhost${CRLF}${CRLF}`),
  ...named("target", TARGETS, (target) => get(target)),
  ...named("header", HEADERS, (header) => post([...JSON_BODY, length(BODY), header])),
  ...named("header of a GET", HEADERS, (header) => get("/graphql?query={hello}", header)),
  ...named("type", TYPES, (type) => post([`Content-Type: ${type}`, length(BODY)])),
  ...named("length", LENGTHS, (value) => post([...JSON_BODY, `Content-Length: ${value}`])),
  ...named("chunk", CHUNKS, (chunk) => post([...JSON_BODY, "Transfer-Encoding: chunked"], chunk)),
  ...named("coding", CODINGS, (coding) => post([...JSON_BODY, `Transfer-Encoding: ${coding}`])),
  ...named("body", BODIES, (body) => post([...JSON_BODY, length(body)], body)),
];
