import { list, type WireLanguage } from "./wire-language.js";

export const portuguese: WireLanguage = {
  code: "pt",
  functionWords: list("o | os | que | de | do | da | uma | não | em | no | na | com | para | foi | segundo | ao | são"),
  by: list("por | escrito por | texto de | reportagem de | publicado por"),
  author: list("por | autor | autora | autores | texto | redação | reportagem | repórter | jornalista"),
  and: list("e"),
  withHelpOf: list("com"),
  role: list(
    "repórter | repórteres | correspondente | enviado | enviada | especial | redação | redator | redatora | jornalista | " +
      "jornalistas | editor | editora | agências | colunista | colaboração | estagiário | estagiária",
  ),
  house: list("jornal | agência | notícias | diário | redação | folha | rádio | revista | gazeta | portal | correio"),
  section: list(
    "política | economia | mundo | esportes | desporto | cultura | opinião | geral | internacional | nacional | país | ciência | " +
      "saúde | tecnologia | última hora | vídeo | exclusivo",
  ),
  published: list(
    "publicado | publicado em | publicada em | publicado a | data | data de publicação | criado em | postado em",
  ),
  updated: list(
    "atualizado | atualizado em | atualizada em | atualizado há | atualizado às | última atualização | modificado em | " +
      "última modificação",
  ),
  source: list("fonte | fontes"),
  reporting: list("reportagem de | reportagem | com reportagem de | texto de"),
  editing: list("edição | edição de | editado por | tradução | tradução de | editora | editor"),
  picture: list("foto | fotos | imagem | crédito | créditos | fotografia | arte"),
  advertisement: list(
    "publicidade | anúncio | pub | continua após a publicidade | continua depois da publicidade | conteúdo patrocinado | " +
      "patrocinado | após a publicidade",
  ),
  control: list(
    "compartilhar | compartilhe | partilhar | imprimir | salvar | comentar | comentários | copiar link | enviar por e-mail | ouvir | " +
      "ouça | versão em áudio | fechar | leitura | ouvir texto | compartilhe essa notícia | compartilhe no whatsapp",
  ),
  alsoRead: list(
    "leia também | leia mais | veja também | saiba mais | ler mais | leia ainda | notícias relacionadas | relacionadas | " +
      "artigos relacionados | veja mais | mais lidas | confira também | continue lendo | matérias relacionadas",
  ),
  invitation: list(
    "assine | siga o perfil | siga o canal | siga-nos | inscreva-se | cadastre-se | receba no seu | receba as notícias | " +
      "participe do canal | entre no canal | baixe o app | clique aqui",
  ),
  rights: list(
    "todos os direitos reservados | proibida a reprodução | reprodução proibida | é proibida a reprodução | direitos reservados",
  ),
  tail: list(
    "etiquetas | temas | tópicos | assuntos | palavras-chave | mais sobre | contato | contacto | sobre o autor | sobre a autora",
  ),
  salutation: list("prezado | prezada | prezados | caro | cara | caros | querido | querida | exmo | exma | olá"),
};
