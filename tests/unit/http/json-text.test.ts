import { describe, expect, it } from "vitest";
import { JsonText, stringifyAnswer } from "../../../src/http/json-text.js";

const TEXT = '{"a":{"b":[1,null,"x\\u2028"]}}';

describe("an answer's JSON", () => {
  it("has data that was written already as it is", () => {
    expect(stringifyAnswer({ data: new JsonText(TEXT) })).toBe(`{"data":${TEXT}}`);
    expect(stringifyAnswer({ data: new JsonText(TEXT), errors: undefined })).toBe(`{"data":${TEXT}}`);
  });

  it("has all that stands beside such data", () => {
    const whole = { data: new JsonText(TEXT), extensions: { explain: [1] } };
    const { data, ...others } = JSON.parse(stringifyAnswer(whole)) as Record<string, unknown>;
    expect(data).toEqual(JSON.parse(TEXT));
    expect(others).toEqual({ extensions: { explain: [1] } });
    expect(stringifyAnswer({ errors: [{ message: "no" }], data: new JsonText(TEXT) })).toBe(
      `{"errors":[{"message":"no"}],"data":${JSON.stringify(JSON.parse(TEXT))}}`,
    );
  });

  it("is JSON.stringify's where the data is no text", () => {
    for (const answer of [{ data: null }, { data: { text: TEXT } }, { errors: [] }, {}]) {
      expect(stringifyAnswer(answer)).toBe(JSON.stringify(answer));
    }
  });
});
