import { list, type WireLanguage } from "./wire-language.js";

export const spanish: WireLanguage = {
  code: "es",
  functionWords: list("el | la | los | las | que | del | una | por | con | para | este | fue | según | y | en | ha"),
  by: list("por | escrito por | texto de | un artículo de | una crónica de | publicado por"),
  author: list("por | autor | autora | autores | texto | redacción | escribe | periodista | reportero"),
  and: list("y | e"),
  withHelpOf: list("con"),
  role: list(
    "redactor | redactora | redacción | corresponsal | corresponsales | enviado | enviada | enviados | especial | periodista | " +
      "periodistas | reportero | reportera | editor | editora | agencias | columnista | director | directora | analista | " +
      "colaborador | colaboradora",
  ),
  house: list(
    "diario | periódico | noticias | prensa | radio | televisión | redacción | semanario | gaceta | revista | informativo | " +
      "digital | país | mundo",
  ),
  section: list(
    "política | economía | sociedad | deportes | internacional | nacional | cultura | opinión | ciencia | salud | tecnología | " +
      "mundo | sucesos | última hora | vídeo | américa latina | exclusiva",
  ),
  published: list(
    "publicado | publicado el | publicada el | publicado en | fecha | fecha de publicación | creado | creado el | actualidad",
  ),
  updated: list(
    "actualizado | actualizado el | actualizada el | actualizado a las | última actualización | modificado | modificado el",
  ),
  source: list("fuente | fuentes"),
  reporting: list(
    "reporte de | reporte | información de | información | con información de | reportaje de | escrito por",
  ),
  editing: list(
    "editado por | editado en español por | edición de | edición | traducido por | redacción de | editora | editor",
  ),
  picture: list("foto | fotos | fotografía | imagen | crédito | créditos | foto de archivo"),
  advertisement: list("publicidad | anuncio | pub | patrocinado | contenido patrocinado | espacio publicitario"),
  control: list(
    "compartir | guardar | imprimir | comentarios | comentar | copiar enlace | enviar por correo | escuchar | ir a los comentarios | " +
      "cerrar | compartir en facebook | compartir en twitter | compartir en whatsapp | correo | lectura",
  ),
  alsoRead: list(
    "lea también | lee también | leer también | lee además | lea además | te puede interesar | le puede interesar | " +
      "te recomendamos | ver también | vea también | mira también | noticia relacionada | noticias relacionadas | más información | " +
      "relacionado | relacionadas | lo más leído | más noticias | leer más | sigue leyendo",
  ),
  invitation: list(
    "suscríbete | suscríbase | síguenos | síganos | regístrate | recibe en tu correo | únete a nuestro | descarga la app | " +
      "descarga nuestra | apúntate a nuestra",
  ),
  rights: list(
    "todos los derechos reservados | reservados todos los derechos | prohibida su reproducción | prohibida la reproducción | " +
      "derechos reservados | está expresamente prohibida",
  ),
  tail: list(
    "etiquetas | temas | palabras clave | archivado en | más sobre | contacto | contacto de prensa | temas relacionados | " +
      "sobre el autor | sobre la autora",
  ),
  salutation: list("estimado | estimada | estimados | estimadas | querido | querida | queridos | hola"),
};
