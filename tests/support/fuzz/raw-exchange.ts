import { connect } from "node:net";

export interface RawResponse {
  status: number;
  type: string;
  body: string;
}

/**
 * Sends bytes, each character one, and waits until the server has closed the connection, or answered and become silent.
 * @param ends whether the client says that nothing follows
 * @returns what came, and whether the server did neither within `limitMs`
 */
export function exchange(
  port: number,
  bytes: string,
  { ends, limitMs }: { ends: boolean; limitMs: number },
): Promise<{ responses: RawResponse[]; hung: boolean }> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    let received = "";
    const done = (hung: boolean): void => {
      clearTimeout(limit);
      socket.destroy();
      resolve({ responses: responsesIn(received), hung });
    };
    const limit = setTimeout(done, limitMs, true);
    let silence: NodeJS.Timeout | undefined;
    socket.on("data", (data) => {
      received += data.toString("latin1");
      clearTimeout(silence);
      silence = setTimeout(done, 1_000, false);
    });
    // A server may close before all has been sent to it.
    socket.on("error", () => done(false));
    socket.on("close", () => done(false));
    socket.on("end", () => done(false));
    socket.write(Buffer.from(bytes, "latin1"));
    if (ends) socket.end();
  });
}

function responsesIn(received: string): RawResponse[] {
  return received
    .split(/(?=HTTP\/1\.1 \d{3})/)
    .filter(Boolean)
    .map((text) => {
      const end = text.indexOf("\r\n\r\n");
      const head = text.slice(0, end);
      return {
        status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0),
        type: /^content-type: *(.*)$/im.exec(head)?.[1]?.trim() ?? "",
        body: text.slice(end + 4),
      };
    });
}
