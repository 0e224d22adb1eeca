import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ENVIRONMENT } from "../../../src/config.js";
import { blocksOf, root } from "../../support/docs/markdown-blocks.js";

const blocks = blocksOf("docs/deployment.md").flatMap(({ mark, ...block }) => {
  const kind = /^checked: (.+)/.exec(mark)?.[1];
  return kind === undefined ? [] : [{ ...block, kind }];
});
const ofKind = (kind: RegExp) => blocks.filter((block) => kind.test(block.kind));
const keys = Object.keys(ENVIRONMENT.shape);

interface Compose {
  services: Record<string, { image?: string; environment?: Record<string, string> }>;
}

function hasProgram(name: string): boolean {
  return spawnSync(name, ["--version"], { stdio: "ignore" }).error === undefined;
}

const folder = mkdtempSync(join(tmpdir(), "newsgraph-deployment-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** Runs a program that says whether a configuration is right. */
function check(program: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  expect(status, stdout + stderr).toBe(0);
}

describe("the configurations in the document on deployment", () => {
  it("are all of a kind that is checked", () => {
    const other = blocksOf("docs/deployment.md").filter(({ language }) => !["sh", "graphql"].includes(language));
    expect(blocks).toHaveLength(other.length);
    expect(ofKind(/^(?:compose|yaml|environment|Caddyfile|nginx\.conf|[\w-]+\.service)$/)).toEqual(blocks);
  });

  it.each(ofKind(/^(?:compose|yaml)$/))("are YAML in line $line", ({ text }) => {
    expect(parse(text, { strict: true })).toBeTypeOf("object");
  });

  it("fit the compose file that they go with, and set keys that there are", () => {
    const own = parse(readFileSync(join(root, "docker-compose.yml"), "utf8"), { merge: true }) as Compose;
    const [override] = ofKind(/^compose$/).map(({ text }) => parse(text) as Compose);
    for (const [name, { image, environment = {} }] of Object.entries(override?.services ?? {})) {
      if (image === undefined) expect(Object.keys(own.services)).toContain(name);
      expect(keys).toEqual(expect.arrayContaining(Object.keys(environment)));
    }
  });

  it.each(ofKind(/^environment$/))("set keys, to values that they may have, in line $line", ({ text }) => {
    const set = Object.fromEntries(text.split("\n").map((line) => /^(\w+)=(.+)$/.exec(line)?.slice(1) ?? []));
    expect(keys).toEqual(expect.arrayContaining(Object.keys(set)));
    expect(ENVIRONMENT.safeParse(set).success).toBe(true);
  });

  it.each(ofKind(/\.service$/))("start what is there in line $line", ({ text }) => {
    const command = /^ExecStart=.* dist\/src\/main\.js (\w+)/m.exec(text)?.[1];
    expect(["serve", "seed"]).toContain(command);
    expect(text).toContain("EnvironmentFile=/etc/newsgraph.env");
  });

  describe.skipIf(!hasProgram("caddy"))("(where there is a Caddy)", () => {
    it.each(ofKind(/^Caddyfile$/))("are understood by it in line $line", ({ text }) => {
      check("caddy", "adapt", "--adapter", "caddyfile", "--config", write("Caddyfile", `${text}\n`));
    });
  });

  describe.skipIf(!hasProgram("nginx") || !hasProgram("openssl"))("(where there is an nginx)", () => {
    it.each(ofKind(/^nginx\.conf$/))("are understood by it in line $line", ({ text }) => {
      const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
      const subject = ["-subj", "/CN=news.example.com", "-keyout", key, "-out", certificate];
      check("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", ...subject);
      const server = text.replace(/(ssl_certificate) .+;/, `$1 ${certificate};`).replace(/(_key) .+;/, `$1 ${key};`);
      const config = `pid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp { access_log off;\n${server}\n}\n`;
      check("nginx", "-t", "-q", "-p", folder, "-c", write("nginx.conf", config));
    });
  });

  describe.skipIf(!hasProgram("systemd-analyze"))("(where there is a systemd)", () => {
    it.each(ofKind(/\.service$/))("are understood by it in line $line", ({ kind, text }) => {
      const unit = text.replace("WorkingDirectory=/opt/newsgraph", `WorkingDirectory=${folder}`);
      check("systemd-analyze", "verify", "--man=no", write(kind, `${unit}\n`));
    });
  });
});
