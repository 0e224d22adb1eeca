import type { LanguageTexts } from "./language-texts.js";

/** Of each event: title | three sentences | question. `@` stands for the place. */
export const EUROPE: readonly LanguageTexts[] = [
  {
    language: "German",
    stemmer: "german",
    places: "Altmoor Brenwick Kaldrup Dünmere Elsborg Fährow Gildenau Harnsee Ilmfurt Jarlstadt",
    events: `Fähre bei @ fährt wieder | Nach neun Tagen Streik legen in @ wieder Boote ab. Die Mannschaften erhalten höhere Zuschläge für Nachtschichten. Auf den Inseln waren die Regale leer. | Warum streikten die Mannschaften der Fähre in @?
Hochwasser in @ | Der Fluss stieg in @ über die Ufer. Keller und Schulen wurden ausgepumpt. Freiwillige füllten Sandsäcke bis zum Morgen. | Welche Schule stand beim Hochwasser in @ unter Wasser?
Klinik von @ schließt | Die Geburtshilfe in @ wird im Frühjahr geschlossen. Hebammen erfuhren davon durch einen Brief. Werdende Mütter müssen künftig weit fahren. | Wo entbinden Mütter, wenn die Klinik in @ geschlossen ist?
Wolf reißt Schafe bei @ | Ein Wolf tötete mehrere Schafe auf einer Wiese bei @. Förster sicherten Spuren im Schnee. Die Schäfer fordern elektrische Zäune. | Wie schützen Schäfer bei @ ihre Herde vor Wölfen?
Neue Straßenbahn für @ | Die Straßenbahn fährt nun alle zwölf Minuten nach @. Die Gleise liegen unter Platanen. Händler fürchten um Parkplätze. | Wie oft fährt die neue Bahn nach @?
Bankräuber graben Tunnel in @ | Diebe gelangten durch einen Tunnel in den Tresor der Bank von @. Schließfächer wurden aufgebrochen. Die Polizei fand nur eine Schaufel. | Wie kamen die Räuber in den Tresor in @?`,
  },
  {
    language: "French",
    stemmer: "french",
    places: "Aubrac Belmont Cressy Doulaine Épinoy Fontbrune Gravière Hautmer Joncy Larmor",
    events: `Le bac de @ reprend la mer | Après neuf jours de grève, les bateaux quittent de nouveau @. Les équipages obtiennent une prime pour les nuits. Sur les îles, les rayons étaient vides. | Pourquoi les équipages du bac de @ faisaient-ils grève ?
Inondation à @ | La rivière est sortie de son lit à @. Des caves et des écoles ont été pompées. Des bénévoles ont rempli des sacs de sable. | Quelles écoles ont été inondées à @ ?
La clinique de @ ferme | La maternité de @ fermera au printemps. Les sages-femmes l'ont appris par courrier. Les futures mères devront rouler une heure. | Où accoucher quand la clinique de @ sera fermée ?
Un loup attaque près de @ | Un loup a tué des brebis dans un pré au-dessus de @. Les gardes ont relevé des traces dans la neige. Les bergers réclament des clôtures électriques. | Comment les bergers de @ protègent-ils leur troupeau du loup ?
Un tramway pour @ | Le tramway dessert désormais @ toutes les douze minutes. Les rails passent sous les platanes. Les commerçants craignent pour le stationnement. | Tous les combien passe le tramway à @ ?
Un tunnel sous la banque de @ | Des voleurs ont creusé un tunnel jusqu'au coffre de la banque de @. Les casiers ont été forcés. La police n'a trouvé qu'une pelle. | Comment les voleurs sont-ils entrés dans la banque de @ ?`,
  },
  {
    language: "Spanish",
    stemmer: "spanish",
    places: "Almendral Brañosa Cabrales Denúncar Estibalia Fuentelar Gamonal Hontoria Ibarrola Jarales",
    events: `El ferry de @ vuelve a navegar | Tras nueve días de huelga, los barcos zarpan de nuevo de @. Las tripulaciones cobrarán más por la noche. En las islas faltaba comida. | ¿Por qué hicieron huelga las tripulaciones del ferry de @?
Inundación en @ | El río se desbordó en @. Sótanos y escuelas fueron desaguados. Voluntarios llenaron sacos de arena. | ¿Qué escuelas quedaron inundadas en @?
Cierra la clínica de @ | La maternidad de @ cerrará en primavera. Las matronas lo supieron por carta. Las embarazadas tendrán que viajar una hora. | ¿Dónde darán a luz las madres si cierra la clínica de @?
Un lobo mata ovejas en @ | Un lobo mató varias ovejas en un prado de @. Los guardas hallaron huellas en la nieve. Los pastores piden cercas eléctricas. | ¿Cómo protegen los pastores de @ su rebaño de los lobos?
Tranvía nuevo en @ | El tranvía llega a @ cada doce minutos. Los raíles pasan bajo los plátanos. Los comerciantes temen por el aparcamiento. | ¿Cada cuánto pasa el tranvía por @?
Túnel bajo el banco de @ | Unos ladrones cavaron un túnel hasta la cámara del banco de @. Forzaron las cajas de seguridad. La policía encontró una pala. | ¿Cómo entraron los ladrones en el banco de @?`,
  },
  {
    language: "Italian",
    stemmer: "italian",
    places: "Albarola Bressana Calvisio Dorgale Erbusto Fornaci Grimola Isolella Lorica Marsenna",
    events: `Riparte il traghetto di @ | Dopo nove giorni di sciopero le barche lasciano di nuovo @. Gli equipaggi avranno un premio per le notti. Sulle isole mancavano le scorte. | Perché scioperavano gli equipaggi del traghetto di @?
Alluvione a @ | Il fiume è straripato a @. Cantine e scuole sono state svuotate con le pompe. I volontari hanno riempito sacchi di sabbia. | Quali scuole sono state allagate a @?
Chiude la clinica di @ | Il reparto maternità di @ chiuderà in primavera. Le ostetriche lo hanno saputo per lettera. Le future madri viaggeranno un'ora. | Dove partoriranno le madri se chiude la clinica di @?
Lupo uccide pecore a @ | Un lupo ha ucciso alcune pecore in un prato sopra @. Le guardie hanno trovato impronte nella neve. I pastori chiedono recinti elettrici. | Come proteggono il gregge dai lupi i pastori di @?
Nuovo tram per @ | Il tram arriva a @ ogni dodici minuti. I binari passano sotto i platani. I negozianti temono per i parcheggi. | Ogni quanto passa il tram a @?
Tunnel sotto la banca di @ | I ladri hanno scavato un tunnel fino al caveau della banca di @. Le cassette sono state forzate. La polizia ha trovato solo una pala. | Come sono entrati i ladri nella banca di @?`,
  },
  {
    language: "Dutch",
    stemmer: "dutch",
    places: "Aalhoven Bergwijk Dommelen Eikenrode Flierdam Gastelaar Hoekzand IJmeer Kolderveen Lingedijk",
    events: `Veerboot van @ vaart weer | Na negen dagen staking vertrekken er weer boten uit @. De bemanning krijgt een hogere toeslag voor de nacht. Op de eilanden waren de schappen leeg. | Waarom staakte de bemanning van de veerboot in @?
Overstroming in @ | De rivier trad bij @ buiten haar oevers. Kelders en scholen werden leeggepompt. Vrijwilligers vulden zandzakken. | Welke scholen stonden in @ onder water?
Kliniek van @ sluit | De kraamafdeling in @ sluit in het voorjaar. Verloskundigen hoorden het per brief. Zwangere vrouwen moeten een uur rijden. | Waar bevallen moeders als de kliniek in @ gesloten is?
Wolf doodt schapen bij @ | Een wolf doodde schapen op een weide bij @. Boswachters vonden sporen in de sneeuw. De herders eisen elektrische hekken. | Hoe beschermen herders bij @ hun kudde tegen wolven?
Nieuwe tram naar @ | De tram rijdt nu elke twaalf minuten naar @. De rails liggen onder platanen. Winkeliers vrezen voor parkeerplaatsen. | Hoe vaak rijdt de tram naar @?
Tunnel onder bank in @ | Dieven groeven een tunnel naar de kluis van de bank in @. De kluisjes werden opengebroken. De politie vond alleen een schop. | Hoe kwamen de dieven in de kluis van @?`,
  },
  {
    language: "Russian",
    stemmer: "russian",
    places: "Заречное Белогорск Лесное Каменка Ольховка Приморск Радужное Сосновка Тихвино Черемшан",
    events: `Паром снова ходит: @ | После девяти дней забастовки суда снова выходят, сообщает порт @. Экипажи получат надбавку за ночные смены. На островах опустели полки. | Почему бастовали экипажи парома, @?
Наводнение: @ | Река вышла из берегов в городе @. Подвалы и школы пришлось откачивать. Добровольцы наполняли мешки песком. | Какие школы затопило, @?
Клиника закрывается: @ | Родильное отделение в городе @ закроют весной. Акушерки узнали об этом из письма. Будущим матерям придётся ехать целый час. | Где рожать, если клиника закрыта, @?
Волк напал на овец: @ | Волк загрыз несколько овец на лугу у города @. Егеря нашли следы на снегу. Пастухи требуют электрические изгороди. | Как пастухи защищают стадо от волков, @?
Новый трамвай: @ | Трамвай ходит в город @ каждые двенадцать минут. Рельсы проложены под платанами. Торговцы боятся за стоянки. | Как часто ходит трамвай, @?
Подкоп под банк: @ | Воры прорыли тоннель в хранилище банка города @. Ячейки были взломаны. Полиция нашла только лопату. | Как воры попали в хранилище банка, @?`,
  },
  {
    language: "Polish",
    places: "Brzezina Czarnolas Dolnica Elżbietów Grabowiec Jasienna Kamionka Leśnica Modrzewie Ostrówek",
    events: `Prom znów pływa: @ | Po dziewięciu dniach strajku statki znów wypływają z portu @. Załogi dostaną dodatek za nocne zmiany. Na wyspach zabrakło żywności. | Dlaczego strajkowała załoga promu @?
Powódź: @ | Rzeka wystąpiła z brzegów w miejscowości @. Piwnice i szkoły trzeba było osuszać. Ochotnicy napełniali worki piaskiem. | Które szkoły zalała powódź @?
Klinika zamknięta: @ | Oddział położniczy w miejscowości @ zostanie zamknięty wiosną. Położne dowiedziały się z listu. Przyszłe matki pojadą godzinę. | Gdzie urodzą matki, gdy klinika będzie zamknięta @?
Wilk zagryzł owce: @ | Wilk zagryzł kilka owiec na łące koło miejscowości @. Strażnicy znaleźli ślady na śniegu. Pasterze żądają ogrodzeń elektrycznych. | Jak pasterze chronią stado przed wilkami @?
Nowy tramwaj: @ | Tramwaj jeździ do miejscowości @ co dwanaście minut. Szyny biegną pod platanami. Sklepikarze boją się o parkingi. | Jak często jeździ tramwaj @?
Tunel pod bankiem: @ | Złodzieje wykopali tunel do skarbca banku w miejscowości @. Skrytki zostały wyłamane. Policja znalazła tylko łopatę. | Jak złodzieje dostali się do banku @?`,
  },
];
