import { expect, it } from "vitest";
import { describeError } from "../../src/logger.js";

it("keeps name, code, message, stack and causes of an error", () => {
  const cause = Object.assign(new Error("inner"), { code: 11000 });
  expect(describeError(new TypeError("outer", { cause }))).toMatchObject({
    name: "TypeError",
    message: "outer",
    stack: expect.stringContaining("logger.test") as string,
    cause: { name: "Error", code: 11000, message: "inner" },
  });
});

it("leaves out whatever else hangs on an error, such as the document that a validator refused", () => {
  const error = Object.assign(new Error("refused"), { errInfo: { consideredValue: "secret" }, code: { secret: 1 } });
  expect(JSON.stringify(describeError(error))).not.toContain("secret");
});

it("ends with a ring of causes", () => {
  const error = new Error("ring");
  error.cause = error;
  expect(JSON.stringify(describeError(error)).match(/"message":"ring"/g)).toHaveLength(4);
});

it("describes what is no error by its text", () => {
  expect(describeError("broken")).toEqual({ message: "broken" });
});
