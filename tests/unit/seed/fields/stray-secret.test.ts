import { expect, it } from "vitest";
import { findStraySecret } from "../../../../seed/fields/stray-secret.js";

const SECRET = "c2VjcmV0LWNpcGhlcnRleHQtdmFsdWU0Zw+/8Q==";

it.each([
  `secured: ${SECRET}`,
  `Text.\n\n  secured: "${SECRET}"`,
  `- secured: ${SECRET}`,
  `{"secured": "${SECRET}"}`,
  `{ title: A, secured: ${SECRET} }`,
  `secured = '${SECRET}'`,
  `secured: |\n  ${SECRET}`,
  `secured:\n  ${SECRET}`,
  `secured: &s ${SECRET}`,
  "secured: !!str deadbeef0123456789abcdef",
  "secured: eyJhbGciOiJIUzI1NiIs.eyJzdWIiOiIxMjM0NTY3.SflKxwRJSMeKKF2QT4fw",
  "secured: top-secret-value-1",
  "SECURED: U2FsdGVkX1abcdef09==",
  `It is secured: ${SECRET}.`,
])("refuses a secret outside the fields: %s", (text) => {
  expect(findStraySecret(text)).toBeDefined();
});

it.each([
  "The deal is secured: authentication",
  "secured: authentication",
  "secured: unwahrscheinlich",
  "Secured:\n\n- the port\n- the bridge",
  "What is secured:\n\nThe port of 2024.",
  "secured: isAuthenticated()",
  "secured = user.isAuthenticated(true);",
  "  secured: process.env.SECURED_TOKEN_NAME,",
  "const secured = authenticatedRoute;",
  "`secured: boolean`",
  "secured: https://post.example/2024/05/03/Bridge-closed",
  "The loan was secured: a public-private-partnership for the bridge.",
  "Funding secured: 14 million crowns",
  "It is secured: covid-19-related-measures were taken.",
  "| secured: | yes |",
  "secured: true",
  "secured: false, // never",
  "Secured: see content/posts/2024/harbour-bridge",
  "Les fonds sont secured : d’investissement",
  "secured: Sicherheitsüberprüfung.",
])("leaves prose and code alone: %s", (text) => {
  expect(findStraySecret(text)).toBeUndefined();
});
