/** The commonest surnames, which some two thirds of all bear. */
const SURNAMES = (
  "佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 " +
  "林 斎藤 斉藤 齋藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 " +
  "近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 " +
  "田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 工藤 今井 " +
  "高田 丸山 増田 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 久保 " +
  "木下 佐野 野村 松尾 市川 菊地 菊池 杉本 古川 大西 島田 水野 桜井 高野 渡部 吉川 山内 西田 飯田 " +
  "西川 小松 北村 安田 五十嵐 川口 平田 関 中田 久保田 服部 東 岩田 土屋 川崎 福島 本田 辻 樋口 秋山 " +
  "田口 永井 山中 中西 吉村 川上 石原 大橋 松岡 馬場 浜田 森本 星野 矢野 浅野 大久保 松下 吉岡 小池 " +
  "野田 荒木 熊谷 松浦 大谷 内藤 黒田 尾崎 川村 永田 望月 松村 田辺 菅野 荒井 堀 平井 大島 西山 早川 " +
  "栗原 広瀬 横田 石橋 岩本 片山 萩原 関口 宮田 大石 本間 須藤 高山 岡崎 小田 吉野 鎌田 伊東 上原 " +
  "篠原 小西 松原 福井 古賀 大森 成田 南 小泉 奥村 内山 沢田 川島 桑原 三宅 片岡 富田 杉浦 岡 八木 " +
  "奥田 小沢 松永 北川 関根 河合 平山 牧野 白石 今村 寺田 青山 中尾 小倉 渋谷 上村 小野寺"
).split(" ");
const GIVEN =
  "(?:[\\p{Script=Han}々]{1,3}|[\\p{Script=Hiragana}]{2,4}|[\\p{Script=Katakana}ー]{2,4}|[\\p{Script=Han}々]{1,2}[\\p{Script=Hiragana}]{1,2})";
const NAME = new RegExp(`^(?:${SURNAMES.join("|")}) ?${GIVEN}$`, "u");
const PARTED = new RegExp(`^[\\p{Script=Han}々]{1,3} ${GIVEN}$`, "u");
/** End the names of offices, places and sections. */
const NO_NAME = /[部局社会県市区町村省庁面版課室院党港橋線駅校事故際済治的式型性化用品店所場]$/u;

/** "社会部 " before a name, "（社会部）" behind it. */
const ROLE = /^\s*\p{Script=Han}{1,6}(?:部|局|班|記者|デスク)\s+|(?:(?<!\s)\s+)?[（(][^（）()]{1,12}[）)]\s*$/gu;

/** The person named alone, without a label: by a common surname, or with a blank between the two names. */
export function japaneseName(text: string): string | undefined {
  const name = text
    .replace(/\u3000/g, " ")
    .replace(ROLE, "")
    .trim();
  return (NAME.test(name) || PARTED.test(name)) && !NO_NAME.test(name) ? name : undefined;
}
