import { connect, type Socket } from "node:net";
import { once } from "node:events";
import { AnswerReader, type HttpAnswer } from "./answer-reader.js";

interface Waiting {
  resolve(answer: HttpAnswer): void;
  reject(error: Error): void;
}

/** One keep-alive connection, one request at a time. */
export class Connection {
  readonly #socket: Socket;
  readonly #reader = new AnswerReader();
  #waiting: Waiting | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (chunk) => {
      try {
        const answer = this.#reader.push(chunk);
        if (answer !== undefined) this.#take()?.resolve(answer);
      } catch (error) {
        socket.destroy(error as Error);
      }
    });
    socket.on("error", (error) => this.#take()?.reject(error));
    socket.on("close", () => this.#take()?.reject(new Error("The server closed the connection.")));
  }

  static async open(port: number): Promise<Connection> {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    await once(socket, "connect");
    return new Connection(socket);
  }

  send(request: Buffer): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(): Waiting | undefined {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    return waiting;
  }
}
