import { list, type WireLanguage } from "./wire-language.js";

export const turkish: WireLanguage = {
  code: "tr",
  functionWords: list("ve | bir | bu | için | ile | olarak | da | de | olan | daha | çok | göre | sonra"),
  by: [],
  author: list("yazar | haber | muhabir | yazan | haberi yapan"),
  and: list("ve"),
  withHelpOf: [],
  role: list("muhabir | muhabiri | editör | yazar | gazeteci | yazarı | ajanslar"),
  house: list("gazetesi | haber | haberleri | ajansı | gazete | medya | dergisi"),
  section: list("gündem | siyaset | ekonomi | spor | dünya | kültür | sağlık | teknoloji | son dakika | yaşam"),
  published: list(
    "yayınlanma | yayınlanma tarihi | yayın tarihi | giriş | giriş tarihi | yayımlanma | oluşturulma tarihi",
  ),
  updated: list("güncelleme | güncellenme | güncelleme tarihi | son güncelleme"),
  source: list("kaynak"),
  reporting: list("haberi yapan"),
  editing: list("editör | çeviri | redaksiyon"),
  picture: list("fotoğraf | foto | görsel | arşiv fotoğrafı"),
  advertisement: list("reklam | ilan"),
  control: list("paylaş | yazdır | kaydet | yorumlar | yorum yap | bağlantıyı kopyala"),
  alsoRead: list("ayrıca okuyun | ilgili haberler | ilgili haber | devamını oku | bunlar da ilginizi çekebilir"),
  invitation: list("bizi takip edin | abone olun | bültenimize kaydolun"),
  rights: list("tüm hakları saklıdır | izinsiz kullanılamaz"),
  tail: list("etiketler | anahtar kelimeler | ilgili konular"),
  salutation: list("sayın | sevgili | değerli"),
};
