/** Common given names of many languages that are seldom surnames; without marks that only some write. */
const GIVEN = new Set(
  (
    "aaron abdul adam adele adrian agata agnes ahmed aicha aisha akira alain alan albert alberto alejandra alejandro aleksander alessandra alessandro alex alexander alexandra alexandre alfredo ali alice alicia " +
    "alina amelia amina amir amy ana anastasia anders andrea andreas andrei andres andrew anna anne annette antonia antonio anya arjun arne astrid aurelie ayse barbara bartosz beatrice beatriz benedikt benjamin " +
    "bernadette bettina bianca birgit bjorn bogdan boris brian brigitte bruno camila camille carla carlos carmen carol carolina caroline catherine cecilia celine charlotte chiara chris christian christina " +
    "christine christoph christophe christopher claire clara claudia claudio cristina dagmar daniel daniela daniele david deborah denis diana diego dieter dimitri dmitri dominik dominique dorothea edith eduardo " +
    "elena elif elisa elisabeth elise elizabeth ella ellen elsa emilia emily emma emmanuel enrico enrique eric erik ernesto esther eva evelyn fatima federico felipe felix fernanda fernando filip fiona florian " +
    "francesca francesco francisco francois frank franziska fred frederic frida friedrich fumiko gabriel gabriela gabriele galina georg georgina gerhard giacomo gianni giorgio giovanni giulia giuseppe gloria " +
    "graciela greg greta guillaume guillermo gustavo hana hannah hans haruka hassan heike heinz helen helena helga henrik henry hiroshi hugo ibrahim ignacio igor ilse ines ingrid irena irene irina isabel isabella " +
    "isabelle ivan jacek jacqueline jaime jakob jakub jana jane janet javier jean jennifer jens jeremy jerome jessica jesus joan joana joanna joao joaquin johan johanna john jonas jonathan jorge jose joseph " +
    "josef joshua juan juana judith julia julian julie julien jurgen justine karen karin karl karla karolina kate katarina katarzyna kateryna katharina katherine kathrin katja kazuko keiko kenji kirsten klaus " +
    "konstantin krzysztof kristina lars laura lea leila lena leon leonardo leonie lina linda lisa liam lorenzo luca lucia luciana lucie lucy luigi luis luisa luiza lukas lydia maciej magdalena maja malgorzata " +
    "manuel manuela marcel marcela marcin marco marcos margaret margarita maria mariam mariana marianne marie marija marina mario marion marjan mark marko marta martha martina mary mateo mateusz mathias mathieu " +
    "matteo matthew matthias matthieu maurice maurizio max maya mehmet mei melanie mercedes michael michal michel michele michelle miguel mika mikhail mila milan mira miriam mohamed mohammed monica monika moritz " +
    "mustafa nadia nadine nancy naomi natalia natalie natasha nick nicolas nicole nikolai nikos nina noah nora olga oliver olivia olivier omar oscar oskar pablo paola paolo patricia patrick paula pauline pavel " +
    "pedro penelope peter petra philipp philippe pierre pilar pia piotr priya rachel rafael raphael raquel rebecca regina renata renate ricardo rita robert roberta roberto rodrigo roland roman rosa rosalie rosemary " +
    "roxana ruth ryan sabine samira samuel sandra sandrine sara sarah sebastian sebastien sergei sergio silke silvia simona simone sofia sonia sophia sophie stefan stefania stefanie steffen stephane stephanie " +
    "stephen steve steven sue susan susana susanne svetlana svenja sylvia sylvie tamara tania tanja tatiana teresa theo theresa thierry tiago tim timo tina tobias tom tomas tomasz toni tony ulrike ursula uwe valentina " +
    "valeria valerie vanessa vera veronica veronika victoria viktor viktoria vincenzo violeta virginia virginie vladimir wojciech wolfgang xavier yael yasmin yasmine yolanda yoko youssef yuki yuri yusuf yves yvonne " +
    "zoe zofia zuzana " +
    "александр александра алексей алексеи алина анастасия андрей андреи анна борис вадим валентина вера виктор виктория владимир галина дарья денис дмитрии екатерина елена иван игорь ирина кирилл ксения " +
    "людмила мария марина михаил наталья никита николаи олег олександр ольга оксана павел петр полина роман светлана сергеи софия тарас татьяна юлия юрии " +
    "αλεξανδρος αννα γιαννης γιωργος δημητρης ελενη κωνσταντινος μαρια νικος σοφια"
  ).split(" "),
);

/** Whether a word is a common given name, whatever its accents; of `Jean-Pierre` the first part counts. */
export function isGivenName(word: string): boolean {
  const [first = ""] = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().split("-");
  return GIVEN.has(first);
}
