import { sample, type Sample } from "./sample.js";

export const LATIN_SAMPLES: readonly Sample[] = [
  sample(
    "German",
    "windows-1252 iso-8859-15",
    `Die neue Brücke über den Fluss wurde am Dienstag für den Verkehr geöffnet, drei Monate später als geplant.
Viele Bürger hatten gehofft, dass die Straße schon vor den Sommerferien fertig würde.
Der Bürgermeister erklärte, die Verzögerung habe vor allem mit dem Hochwasser im Frühjahr zu tun.
Nach Angaben der Behörde kostet das Bauwerk rund zwölf Millionen Euro, etwas mehr als ursprünglich vorgesehen.
Für Fußgänger und Radfahrer gibt es auf beiden Seiten breite Wege.
Die Händler in der Altstadt hoffen nun wieder auf größere Umsätze.
Am Wochenende feiern die Anwohner ein Fest mit Musik, Kuchen und einem Lauf über die Brücke.
Kritiker bemängeln, dass es bisher keine Haltestelle für den Bus gibt.
Ein Sprecher der Verkehrsbetriebe sagte, darüber werde im nächsten Jahr entschieden.
Die alte Fähre fährt noch bis Ende Oktober und wird danach außer Betrieb genommen.
Schüler der Grundschule übergaben dem Architekten ein selbst gemaltes Bild.`,
  ),
  sample(
    "French",
    "windows-1252 iso-8859-15",
    `Le nouveau pont a été ouvert à la circulation mardi matin, après trois mois de retard.
Les habitants espéraient que la route serait prête avant les vacances d'été.
Le maire a expliqué que les inondations du printemps avaient ralenti les travaux.
Selon la préfecture, l'ouvrage a coûté près de douze millions d'euros, un peu plus que prévu.
Des voies larges sont réservées aux piétons et aux cyclistes des deux côtés.
Les commerçants du centre ancien comptent déjà sur une meilleure saison.
Une fête réunira les riverains samedi, avec de la musique et une course à pied.
L'opposition regrette qu'aucun arrêt d'autobus n'ait été aménagé à cet endroit.
La décision sera prise l'année prochaine, a indiqué un porte-parole de la société de transport.
Le bac continuera de traverser la rivière jusqu'à la fin du mois d'octobre.
Les élèves de l'école primaire ont offert un dessin à l'architecte.`,
  ),
  sample(
    "Spanish",
    "windows-1252 iso-8859-1",
    `El nuevo puente se abrió al tráfico el martes por la mañana, tres meses más tarde de lo previsto.
Muchos vecinos confiaban en que la carretera estuviera lista antes de las vacaciones.
La alcaldesa explicó que las inundaciones de la primavera retrasaron la construcción.
Según el ayuntamiento, la obra costó cerca de doce millones de euros, algo más de lo que se había calculado.
También habrá espacio para peatones y ciclistas a los dos lados de la calzada.
Los pequeños comercios del centro esperan ahora un otoño mejor.
El sábado se celebrará una fiesta con música y una carrera para los niños.
La oposición criticó que todavía no exista una parada de autobús.
¿Cuándo se tomará la decisión? El próximo año, respondió un portavoz de la compañía.
El antiguo transbordador seguirá cruzando el río hasta finales de octubre.
Los alumnos de la escuela regalaron un dibujo a la arquitecta del puente.`,
  ),
  sample(
    "Portuguese",
    "windows-1252 iso-8859-1",
    `A nova ponte foi aberta ao trânsito na terça-feira de manhã, três meses depois do previsto.
Muitos moradores esperavam que a estrada ficasse pronta antes das férias de verão.
O presidente da câmara explicou que as cheias da primavera atrasaram a construção.
Segundo a prefeitura, a obra custou cerca de doze milhões de euros, um pouco mais do que se previa.
Haverá também faixas largas para peões e ciclistas dos dois lados.
Os comerciantes do centro histórico já contam com uma estação melhor.
No sábado haverá uma festa com música e uma corrida para as crianças.
A oposição lamentou que ainda não exista uma paragem de autocarro.
A decisão será tomada no próximo ano, disse um porta-voz da companhia de transportes.
A antiga balsa continuará a atravessar o rio até ao fim de outubro.
Os alunos da escola ofereceram um desenho à arquiteta da ponte.`,
  ),
  sample(
    "Italian",
    "windows-1252 iso-8859-1",
    `Il nuovo ponte è stato aperto al traffico martedì mattina, tre mesi più tardi del previsto.
Molti abitanti speravano che la strada fosse pronta già prima delle vacanze.
La sindaca ha spiegato che le piene della primavera hanno rallentato i lavori.
Secondo il comune l'opera è costata circa dodici milioni di euro, un po' più di quanto si pensava.
Ci sarà anche spazio per pedoni e ciclisti su entrambi i lati della carreggiata.
I negozianti della città vecchia sperano ora in una stagione migliore.
Sabato si terrà una festa con musica e una corsa per i bambini.
L'opposizione ha criticato il fatto che non c'è ancora una fermata dell'autobus.
La decisione arriverà l'anno prossimo, perché mancano i fondi, ha detto un portavoce della società.
Il vecchio traghetto continuerà ad attraversare il fiume fino alla fine di ottobre.
Gli alunni della scuola hanno regalato un disegno all'architetto, che si è detto felice.`,
  ),
  sample(
    "Dutch",
    "windows-1252 iso-8859-1",
    `De nieuwe brug is dinsdagochtend geopend voor het verkeer, drie maanden later dan gepland.
Veel bewoners hadden gehoopt dat de weg vóór de zomer klaar zou zijn.
De burgemeester zei dat het hoge water in het voorjaar de bouw heeft vertraagd.
Volgens de provincie heeft het werk ongeveer twaalf miljoen euro gekost, iets meer dan begroot.
Aan beide zijden zijn brede paden voor voetgangers en fietsers, geïnspireerd op die in België.
De winkeliers in het oude centrum hopen nu op een beter seizoen.
Zaterdag is er een feest met muziek, koffie in het café en een hardloopwedstrijd.
De oppositie vindt het jammer dat er nog steeds geen bushalte is; daarover wordt één keer per jaar beslist.
Dat gebeurt volgend jaar, aldus een woordvoerder van het vervoerbedrijf, die de kosten niet hoog noemde.
Het oude veer vaart nog tot eind oktober en verdwijnt daarna, met de patiënte kapitein.
De leerlingen van de basisschool gaven de architecte een tekening van de geïllustreerde oever.`,
  ),
  sample(
    "Swedish",
    "windows-1252 iso-8859-1",
    `Den nya bron öppnades för trafik på tisdagsmorgonen, tre månader senare än planerat.
Många boende hade hoppats att vägen skulle bli färdig före sommaren.
Borgmästaren förklarade att vårens översvämningar hade försenat bygget.
Enligt länsstyrelsen kostade arbetet omkring tolv miljoner kronor, något mer än beräknat.
Det finns också breda banor för fotgängare och cyklister på båda sidor.
Handlarna i gamla stan hoppas nu på en bättre säsong.
På lördag blir det fest med musik och ett lopp för barnen.
Oppositionen beklagar att det ännu inte finns någon busshållplats.
Det beslutet fattas nästa år, säger en talesman för trafikbolaget.
Den gamla färjan går fortfarande över älven fram till slutet av oktober.
Eleverna i grundskolan gav arkitekten en teckning.`,
  ),
  sample(
    "Polish",
    "windows-1250 iso-8859-2",
    `Nowy most otwarto dla ruchu we wtorek rano, trzy miesiące później, niż planowano.
Wielu mieszkańców miało nadzieję, że droga będzie gotowa przed wakacjami.
Burmistrz wyjaśnił, że wiosenne powodzie opóźniły budowę.
Według władz miasta inwestycja kosztowała około dwunastu milionów złotych, nieco więcej, niż zakładano.
Po obu stronach są też szerokie ścieżki dla pieszych i rowerzystów.
Kupcy ze starego miasta liczą teraz na lepszy sezon.
W sobotę odbędzie się święto z muzyką i biegiem dla dzieci.
Opozycja żałuje, że wciąż nie ma tam przystanku autobusowego.
Decyzja zapadnie w przyszłym roku, powiedział rzecznik przewoźnika.
Stary prom będzie pływał przez rzekę jeszcze do końca października.
Uczniowie szkoły podstawowej podarowali architektce rysunek.`,
  ),
  sample(
    "Czech",
    "windows-1250 iso-8859-2",
    `Nový most byl otevřen pro dopravu v úterý ráno, o tři měsíce později, než se plánovalo.
Mnoho obyvatel doufalo, že silnice bude hotová ještě před prázdninami.
Starosta vysvětlil, že stavbu zdržely jarní povodně.
Podle kraje stálo dílo přibližně dvanáct milionů korun, tedy o něco více, než se čekalo.
Na obou stranách jsou také široké pruhy pro chodce a cyklisty.
Obchodníci ve starém městě teď věří v lepší sezonu.
V sobotu se bude konat slavnost s hudbou a během pro děti.
Opozice lituje, že tam stále chybí zastávka autobusu.
Rozhodnutí padne příští rok, řekl mluvčí dopravního podniku.
Starý přívoz bude přes řeku jezdit ještě do konce října.
Žáci základní školy darovali architektce obrázek.`,
  ),
  sample(
    "Hungarian",
    "windows-1250 iso-8859-2",
    `Az új hidat kedden reggel nyitották meg a forgalom előtt, három hónappal később a tervezettnél.
Sok lakó remélte, hogy az út még a nyári szünet előtt elkészül.
A polgármester szerint a tavaszi árvizek lassították az építkezést.
A megye közlése szerint a munka tizenkét millió forintba került, valamivel többe a vártnál.
Mindkét oldalon széles sávot kaptak a gyalogosok és a kerékpárosok is.
Az óvárosi kereskedők most jobb idényben bíznak.
Szombaton zenés ünnepséget és futóversenyt rendeznek a gyerekeknek.
Az ellenzék sajnálja, hogy még mindig nincs buszmegálló a közelben.
A döntés jövőre születik meg, mondta a közlekedési társaság szóvivője.
A régi komp október végéig közlekedik a folyón.
Az általános iskola tanulói egy rajzot ajándékoztak a tervezőnőnek.`,
  ),
  sample(
    "Romanian",
    "iso-8859-2 windows-1250",
    `Podul nou a fost deschis circulaţiei marţi dimineaţa, cu trei luni mai târziu decât se prevăzuse.
Mulţi locuitori sperau că drumul va fi gata înainte de vacanţa de vară.
Primarul a explicat că inundaţiile din primăvară au întârziat construcţia.
Potrivit prefecturii, lucrarea a costat aproximativ douăsprezece milioane de lei, puţin mai mult decât se aştepta.
Pe ambele părţi există şi benzi largi pentru pietoni şi biciclişti.
Negustorii din oraşul vechi aşteaptă acum un sezon mai bun.
Sâmbătă va avea loc o sărbătoare cu muzică şi o cursă pentru copii.
Opoziţia regretă că nu există încă o staţie de autobuz.
Hotărârea va fi luată anul viitor, a spus un purtător de cuvânt al companiei.
Bacul vechi va mai trece râul până la sfârşitul lunii octombrie.
Elevii şcolii primare i-au dăruit arhitectei un desen.`,
  ),
  sample(
    "Turkish",
    "windows-1254 iso-8859-9",
    `Yeni köprü salı sabahı trafiğe açıldı; planlanandan üç ay sonra.
Birçok kişi yolun yaz tatilinden önce biteceğini umuyordu.
Belediye başkanı, ilkbahardaki sellerin inşaatı geciktirdiğini söyledi.
Valiliğe göre çalışma yaklaşık on iki milyon liraya mal oldu, yani beklenenden biraz fazla.
Her iki yanda yayalar ve bisikletliler için geniş şeritler de var.
Eski şehrin esnafı şimdi daha iyi bir mevsim bekliyor.
Cumartesi günü müzikli bir şenlik ve çocuklar için bir koşu yapılacak.
Muhalefet, orada hâlâ bir otobüs durağı olmamasından şikâyetçi.
Karar gelecek yıl verilecek, dedi ulaşım şirketinin sözcüsü.
Eski vapur ekim ayının sonuna kadar ırmağı geçmeye devam edecek.
İlkokul öğrencileri mimara bir resim armağan etti.`,
  ),
];
