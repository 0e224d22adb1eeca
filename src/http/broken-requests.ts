import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import type { Socket } from "node:net";
import { errorBody } from "./public-error.js";

const COMPLAINTS: Record<string, readonly [status: string, message: string]> = {
  HPE_HEADER_OVERFLOW: [
    "431 Request Header Fields Too Large",
    "The request's address and headers are too large together; send a long query by POST.",
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "The request did not arrive in time."],
};
const OTHERS = ["400 Bad Request", "This is not a request that HTTP knows."] as const;

/** Answers what Node could not read as a request, in the shape of every other error, and closes the connection. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const [status, message] = COMPLAINTS[error.code ?? ""] ?? OTHERS;
  const requestId = randomUUID();
  const body = errorBody("BAD_USER_INPUT", message, requestId);
  const head = [
    `HTTP/1.1 ${status}`,
    "connection: close",
    "content-type: application/json; charset=utf-8",
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => socket.destroy());
}

/** Answers `Expect:` with anything but `100-continue` as an error of ours; Node's own refusal has no body. */
export function refuseExpectations(server: Server): void {
  server.on("checkExpectation", (_request, response) => {
    const requestId = randomUUID();
    const message = "The Expect header may ask for 100-continue alone.";
    response.writeHead(417, {
      connection: "close",
      "content-type": "application/json; charset=utf-8",
      "x-request-id": requestId,
    });
    response.end(errorBody("BAD_USER_INPUT", message, requestId));
  });
}
