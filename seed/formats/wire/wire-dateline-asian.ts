import { findAgency } from "./agencies.js";
import type { Dateline } from "./dateline.js";

/** "新华社北京1月9日电（记者…）", "中新网上海1月9日电 ". */
const CHINESE =
  /^[（(]?(新华社|中新社|中新网|中央社|法新社|路透社|美联社|彭博社)([\p{Script=Han}]{0,12}?)(?:\d{1,2}月)?(?:\d{1,2}日)?\s*(?:综合)?电[）)]?\s*(?:[（(](?:记者|記者)?\s*([^（）()]{2,40})[)）])?\s*/u;
/** "【東京時事】", "[ソウル 共同]", "【ロンドン＝共同】". */
const JAPANESE =
  /^[【[［]([\p{Script=Han}\p{Script=Katakana}ー]{2,12}?)[\s＝=・]*(共同通信|共同|時事通信|時事|AFP|ロイター)[】\]］]\s*/u;

/** Splits the dateline of a Chinese or Japanese agency off a story's first paragraph; undefined where there is none. */
export function readAsianDateline(paragraph: string): Dateline | undefined {
  const chinese = CHINESE.exec(paragraph);
  const japanese = chinese ? null : JAPANESE.exec(paragraph);
  const [all, agency = "", place = ""] = chinese ?? (japanese ? [japanese[0], japanese[2], japanese[1]] : []);
  if (all === undefined) return undefined;
  const authors = (chinese?.[3] ?? "").split(/[、，,\s]+/).filter((name) => name !== "");
  return {
    provider: findAgency(agency) ?? { name: agency },
    ...(place !== "" && { location: place }),
    ...(authors.length > 0 && { authors }),
    rest: paragraph.slice(all.length),
  };
}
