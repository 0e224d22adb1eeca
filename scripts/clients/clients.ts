import { homedir } from "node:os";
import { join } from "node:path";

/** A program and its arguments; `ENDPOINT` stands for the address of the API. */
type Command = readonly [program: string, ...args: string[]];

export interface Client {
  /** Its folder below examples/clients. */
  name: string;
  /** Without this program the client is left out. */
  toolchain: string;
  /** Bring what it depends on; where one fails, the client is left out, since its packages cannot be had. */
  install: readonly Command[];
  /** Make its types, and check it. */
  build: readonly Command[];
  /** Its last command, whose output is looked at. */
  run: Command;
  env?: Readonly<Record<string, string>>;
}

/** Outside the repository, so that the next clone need not make it again. */
const CACHE = join(homedir(), ".cache/newsgraph-clients");
const python = (program: string): string => join(CACHE, "python/bin", program);

export const CLIENTS: readonly Client[] = [
  {
    name: "typescript",
    toolchain: "node",
    install: [],
    build: [],
    run: ["npx", "--no", "tsx", "main.ts", "ENDPOINT"],
  },
  {
    name: "typescript-codegen",
    toolchain: "npm",
    install: [["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"]],
    build: [
      ["npm", "run", "generate"],
      ["npx", "--no", "tsc"],
    ],
    run: ["npm", "start", "--silent", "--", "ENDPOINT"],
  },
  {
    name: "python",
    toolchain: "python3",
    install: [
      ["python3", "-m", "venv", join(CACHE, "python")],
      [python("pip"), "install", "--quiet", "--disable-pip-version-check", "ariadne-codegen==0.19.0"],
    ],
    build: [[python("ariadne-codegen")]],
    run: [python("python"), "main.py", "ENDPOINT"],
  },
  {
    name: "go",
    toolchain: "go",
    install: [["go", "mod", "download"]],
    build: [
      ["go", "generate"],
      ["go", "vet", "."],
    ],
    run: ["go", "run", ".", "ENDPOINT"],
  },
  {
    name: "rust",
    toolchain: "cargo",
    install: [["cargo", "fetch"]],
    build: [["cargo", "build", "--offline"]],
    run: ["cargo", "run", "--quiet", "--offline", "--", "ENDPOINT"],
    env: { CARGO_TARGET_DIR: join(CACHE, "rust") },
  },
];
