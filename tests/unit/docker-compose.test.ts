import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Service {
  image: string;
  command?: string[];
  entrypoint?: string[];
  user?: string;
  read_only?: boolean;
  tmpfs?: string[];
  cap_drop?: string[];
  security_opt?: string[];
  restart?: string;
  ports?: string[];
  volumes?: (string | object)[];
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[]; retries: number };
}

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const compose = parse(read("docker-compose.yml"), { merge: true, strict: true }) as {
  services: Record<"mongo" | "seed" | "api", Service>;
  volumes: object;
};
const { mongo, seed, api } = compose.services;

describe("docker-compose.yml", () => {
  it("has a MongoDB, a seed and the API, and nothing else", () => {
    expect(Object.keys(compose.services).toSorted()).toEqual(["api", "mongo", "seed"]);
  });

  it("runs a current MongoDB, of a pinned version, as a replica set that initiates itself", () => {
    expect(mongo.image).toMatch(/^mongo:8\.\d+$/);
    expect(mongo.command).toEqual(["mongod", "--replSet", "newsgraph", "--bind_ip_all"]);
    const script = mongo.healthcheck?.test.at(-1) ?? "";
    expect(mongo.healthcheck?.test.slice(0, 2)).toEqual(["CMD", "mongosh"]);
    expect(script).toContain('host: "mongo:27017"');
    expect(script).toContain("isWritablePrimary");
    // The script is JavaScript, and nothing in it may be taken for a variable of compose.
    expect(() => new Function(script)).not.toThrow();
    expect(script).not.toContain("$");
  });

  it("keeps MongoDB's data in a volume and its port off the host", () => {
    expect(mongo.volumes).toEqual(["mongo-data:/data/db"]);
    expect(Object.keys(compose.volumes)).toEqual(["mongo-data"]);
    expect(mongo).not.toHaveProperty("ports");
  });

  it("seeds once MongoDB is healthy, and serves once the seed is through", () => {
    expect(seed.depends_on).toEqual({ mongo: { condition: "service_healthy" } });
    expect(seed.restart).toBe("no");
    expect(api.depends_on).toEqual({
      mongo: { condition: "service_healthy" },
      seed: { condition: "service_completed_successfully" },
    });
    expect(api.command).toEqual(["serve"]);
  });

  it.each([
    ["the sample corpus", "", ["seed /content --source sample"]],
    ["own content, which stands alone", "content", ["forget sample --quiet", "seed /content --source content"]],
  ])("seeds %s, and serves as well where some documents were rejected", (_what, own, expected) => {
    const [shell = "", flag = "", script = ""] = seed.entrypoint ?? [];
    // As compose hands it on.
    const resolved = script.replace("${NEWSGRAPH_CONTENT:+content}", own).replaceAll("$$", "$");
    const run = (code: number) => {
      const node = `node() { shift; echo "$*"; return ${code}; }\n`;
      return spawnSync(shell, [flag, node + resolved], { encoding: "utf8" });
    };
    expect(run(2).stdout.trim().split("\n")).toEqual(expected);
    expect([run(0).status, run(2).status, run(1).status]).toEqual([0, 0, 1]);
  });

  it("reads the sample corpus, or the folder that NEWSGRAPH_CONTENT names, which has to be there and cannot be written to", () => {
    const source = "${NEWSGRAPH_CONTENT:-./seed/corpus}";
    const bind = { create_host_path: false };
    expect(seed.volumes).toEqual([{ type: "bind", source, target: "/content", read_only: true, bind }]);
  });

  it("runs our own code without root, without privileges and without a place to write but /tmp", () => {
    for (const service of [seed, api]) {
      expect(service).toMatchObject({
        user: "node",
        read_only: true,
        tmpfs: ["/tmp"],
        cap_drop: ["ALL"],
        security_opt: ["no-new-privileges:true"],
      });
      expect(service.environment).toMatchObject({
        MONGODB_URI: "mongodb://mongo:27017/?replicaSet=newsgraph",
        HOST: "0.0.0.0",
      });
    }
  });

  it("asks the API whether it is ready, and shows it to this machine alone", () => {
    expect(api.healthcheck?.test.slice(0, 3)).toEqual(["CMD", "node", "-e"]);
    const script = api.healthcheck?.test.at(-1) ?? "";
    expect(script).toContain("/readyz");
    expect(() => new Function(script)).not.toThrow();
    expect(api.ports).toEqual(["127.0.0.1:${PORT:-4000}:4000"]);
  });
});

describe("Dockerfile", () => {
  const lines = read("Dockerfile").split("\n");
  const stages = lines.filter((line) => line.startsWith("FROM "));

  it("builds in one stage and runs in another, both on the same pinned Node that is still kept up", () => {
    expect(stages).toHaveLength(2);
    for (const stage of stages) expect(stage).toMatch(/^FROM node:24\.\d+\.\d+-bookworm-slim\b/);
    expect(new Set(stages.map((stage) => stage.split(" ")[1])).size).toBe(1);
  });

  it("runs as a user that is not root, and starts what the command of package.json starts, without looking for sources to build", () => {
    const last = lines.slice(lines.lastIndexOf(stages.at(-1) ?? ""));
    expect(last).toContain("USER node");
    const { bin } = JSON.parse(read("package.json")) as { bin: { newsgraph: string } };
    const [, program] = /await import\("\.\.\/(.*)"\)/.exec(read(bin.newsgraph)) ?? [];
    expect(last).toContain(`ENTRYPOINT ["node", "--max-semi-space-size=64", "${program}"]`);
  });

  it("takes neither secrets nor data nor dependencies of the machine into the image", () => {
    const ignored = read(".dockerignore").split("\n");
    for (const entry of [".git", ".env*", ".newsgraph", "node_modules", "dist"]) expect(ignored).toContain(entry);
  });
});
