import { createInterface } from "node:readline";
import { MongoClient, MongoError } from "mongodb";
import { openEmbedded } from "../../src/store/embedded.js";

/**
 * A process that uses the embedded store of a folder, for the tests to kill. It prints the connection string, then the number of each
 * document that the store has acknowledged; on the word `leave` it leaves.
 */
const [folder = "", binary = "", writes = "", first = "0"] = process.argv.slice(2);
const store = await openEmbedded({ folder, binary });
console.log(store.uri);

const client = new MongoClient(store.uri, { writeConcern: { w: "majority" }, serverSelectionTimeoutMS: 20_000 });
let leaving = false;
createInterface({ input: process.stdin }).on("line", () => (leaving = true));
for (let _id = Number(first); !leaving;) {
  if (writes === "write") {
    try {
      await client
        .db("kept")
        .collection<{ _id: number }>("numbers")
        .updateOne({ _id }, { $set: { _id } }, { upsert: true });
      console.log(_id);
      _id += 1;
    } catch (error) {
      // As an application would: an error of the driver means that it may try again.
      if (!(error instanceof MongoError)) throw error;
    }
  } else {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
await client.close();
await store.leave();
console.log("left");
process.exit(0);
