/**
 * What people choose first: the heads of published lists of leaked passwords, keyboard patterns, names,
 * pets, clubs, months and endearments in the four languages of the product. passwords.ts takes off
 * decoration ("P@ssword2027!") before it looks here, so one word stands for its many variants.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
	`
password passwort passwd passw pass mypassword yourpassword newpassword thepassword password1
passwordpassword passwordadmin secret topsecret secreto segreto segredo secreta geheim letmein
letmeinnow letmeinplease openup opensesame access accessgranted login logmein signin welcome
welcomehome welcomeback willkommen bienvenido bienvenue benvenuto changeme changemenow changeit
change default master masterkey administrator admin adminadmin root rootroot toor superuser
superadmin supervisor sysadmin system operator manager guest guestguest user username testuser
test testing tester testtest demo example sample temp temporary temppass tempaccount server
internet computer network wireless database oracle mysql postgres windows microsoft google
gmail yahoo hotmail facebook twitter instagram whatsapp telegram linkedin youtube netflix
amazon apple android iphone samsung nokia sony nintendo playstation xbox minecraft fortnite
roblox pokemon pikachu qwerty qwertyu qwertyui qwertyuio qwertyuiop qwert qwer qwerqwer
qwertyqwerty qwertz qwertzu qwertzuiop azerty azertyuiop asdf asdfg asdfgh asdfghj asdfghjk
asdfghjkl asdfasdf asdasd asdasdasd zxcv zxcvb zxcvbn zxcvbnm zxczxc qazwsx qazwsxedc
qazwsxedcrfv wsxedc edcrfv poiuyt poiuytrewq lkjhgfdsa mnbvcxz ytrewq rewq fdsa vcxz qweasd
qweasdzxc qweqwe qweqweqwe qwe asd zxc abc abcd abcde abcdef abcdefg abcdefgh abcabc aaa aaaa
aaaaaa xxx xxxxxx zzz zzzzzz 1q2w3e 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc
q1w2e3 q1w2e3r4 q1w2e3r4t5 a1b2c3 a1b2c3d4 a1b2c3d4e5 1a2b3c 1a2b3c4d zaq12wsx zaq1xsw2 qwe123
qweasd123 abc123 123abc 123qwe 123qweasd 123456a 12345a a123456 a12345 123321 112233 111222
121212 123123 123123123 123456 1234567 12345678 123456789 1234567890 0123456789 0987654321
987654321 87654321 654321 54321 11111111 00000000 22222222 55555555 66666666 77777777 88888888
99999999 12341234 12344321 11223344 1122334455 147258369 147852369 159357 159753 741852963
789456123 963852741 20202020 10203040 1020304050 13579 135792468 2468 24681012 31415926
314159265 3141592653 iloveyou iloveu iloveme ilovemyself ilovegod ilovejesus ilovemom
ilovemymom ilovedad ilovemusic ilovefootball iloveyousomuch iloveyoutoo iloveyouforever loveyou
loveme lover lovers lovely loveless lovelove love forever foreverlove truelove mylove myloves
mybaby babygirl babyboy baby babybaby babylove sweetheart sweety sweetie sweet sweetpea honey
honeybee darling dear kisses kissme kiss hugs sexy sexygirl hottie hotstuff beautiful gorgeous
handsome prettygirl pretty princess princesa principessa prince king kingkong queen queenbee
angel angels angelito angelica angelina heaven devil demon lucifer satan jesus jesuschrist
jesusislord christ godisgood godislove god bless blessed blessing faith hope hopeful believe
miracle spirit holyspirit church prayer peace freedom liberty justice victory glory destiny
fate karma namaste buddha sunshine sunflower sunset sunrise sunday monday tuesday wednesday
thursday friday saturday january february march april may june july august september october
november december spring summer autumn fall winter summertime wintertime springtime season
weather rainbow rain rainy storm stormy thunder lightning cloud clouds snow snowball snowflake
snowman ice icecream fire firefly firebird flame flames water ocean sea beach island river lake
mountain forest tree trees flower flowers rose roses daisy lily tulip violet jasmine cherry
cherryblossom apples banana orange lemon lemonade peach peaches strawberry blueberry raspberry
coconut mango melon watermelon pineapple chocolate cookie cookies cupcake candy caramel vanilla
cinnamon pepper ginger sugar honeymoon coffee tea beer whiskey vodka tequila pizza pasta
spaghetti burger cheese butter chicken bacon potato tomato dragon dragons dragonball dragonfly
monkey monkeys gorilla tiger tigers lion lions lioness leopard panther pantera jaguar cheetah
puma cougar wolf wolves werewolf fox foxes bear bears panda koala kitten kitty kittycat
hellokitty cat cats puppy puppies dog dogs doggy doggie bulldog hotdog rabbit bunny hamster
mouse mickey mickeymouse minnie donald donaldduck goofy horse horses pony unicorn zebra
elephant giraffe dolphin dolphins whale shark sharks fish fishing goldfish turtle turtles frog
froggy snake cobra viper python spider spiderman scorpion butterfly ladybug bumblebee bird
birds bluebird eagle eagles falcon falcons hawk hawks raven ravens crow owl parrot penguin
penguins duck rooster dinosaur phoenix griffin pegasus football footballer soccer baseball
basketball volleyball hockey tennis golf golfer golfing rugby cricket boxing wrestling swimming
running runner skate skateboard skater surfing surfer snowboard skiing cycling biker racing
racer nascar formula ferrari porsche lamborghini mercedes bmw audi toyota honda yamaha suzuki
kawasaki ducati harley harleydavidson chevy chevrolet camaro corvette mustang dodge ford jeep
subaru nissan mazda volvo volkswagen peugeot renault fiat alfaromeo vespa liverpool chelsea
arsenal manchester manchesterunited manutd united everton tottenham newcastle leeds celtic
rangers barcelona realmadrid madrid atletico valencia sevilla juventus juve milan acmilan inter
intermilan roma napoli lazio fiorentina torino bayern dortmund ajax benfica porto sporting
galatasaray fenerbahce boca bocajuniors riverplate flamengo corinthians palmeiras ronaldo
ronaldinho messi neymar maradona pele beckham zidane buffon totti baggio delpiero cristiano
cristianoronaldo lakers bulls celtics warriors yankees redsox dodgers giants cowboys steelers
packers raiders patriots broncos superman batman batman1 robin ironman hulk thor wolverine xmen
avengers marvel joker catwoman wonderwoman flash superstar superhero starwars starwars1
startrek skywalker lukeskywalker darthvader vader jedi jedimaster yoda chewbacca hansolo
stormtrooper matrix neo trinity morpheus terminator rambo rocky gladiator spartan spartacus
achilles zeus apollo athena hercules poseidon hades titan olympus gandalf frodo bilbo aragorn
legolas hobbit sauron mordor lordoftherings harrypotter hermione dumbledore voldemort
gryffindor slytherin hogwarts potter naruto sasuke sakura goku vegeta gohan bleach onepiece
luffy zelda mario supermario luigi sonic tetris pacman doom quake halflife counterstrike
counter warcraft worldofwarcraft starcraft diablo callofduty assassin assassins sniper killer
hunter soldier warrior ninja samurai pirate pirates knight wizard merlin witch magic magician
vampire twilight zombie ghost shadow shadows phantom mystery mystic legend legends legendary
hero heroes champion champions winner winners legacy empire michael michelle jennifer jessica
ashley amanda daniel daniela daniele david davide andrew andrea andreas anthony antonio
antonella joshua matthew matteo mathew christopher christian cristian christina cristina
christine nicholas nicola nicole nicolas alexander alexandra alexandre alejandro alejandra
alessandro alessandra alessia alexis alex robert roberto roberta richard riccardo ricardo
william guillermo thomas tommaso tomas charles charlie carlos carlo carla carolina caroline
joseph giuseppe jose josephine george giorgio giorgia jorge georgia edward eduardo edoardo
kevin brian steven stefano stefania stephanie estefania stephen ronald kenneth jason justin
brandon benjamin samuel samuele samantha sandra alice alicia elizabeth elisabetta isabella
isabel patricia patrizia patrick barbara susan susana margaret margherita margarita dorothy
maria mariana marina marianna martina martin martino marco marcos marcus mark marta martha mary
marie laura lauren lorena lorenzo lucas luca lucia luciano luis luisa linda lisa elena helena
elisa elisabeth emily emilia emma eva evita francesca francesco francisco frank franco federica
federico fernando fernanda filippo felipe philip gabriel gabriela gabriele gianluca giacomo
giovanni giovanna giulia giuliano julia julian juliana juan juana javier joaquin pablo paolo
paola paul paula pedro peter pietro raffaele rafael rachel raquel rebecca rosa rosario rosemary
ruben sara sarah sebastian sebastiano sergio silvia simone simona simon sofia sophia sophie
sonia teresa theresa valentina valentino valeria vanessa veronica victor victoria vittoria
vincenzo vincent viviana ximena yolanda janis janisberzins anna annija andris aivars aigars
agnese aija alise anita arturs artis arvis baiba dace dainis daiga dagnija dzintars edgars
egils eduards elina elza emils evija gatis gints girts guntars guntis gunta ieva ilze ilona
inese inga ingus inta ivars ivo jana janina jelena juris juta karina karlis kaspars kristaps
kristine krists laima laila laine lasma liene liga ligita linards lasis lauma madara maija mara
mareks maris martins mikelis modris normunds olga oskars ojars peteris raimonds raitis raivis
renars rihards roberts ruta sandis sanita santa sarmite sintija skaidrite solvita toms una
uldis valdis vija vilnis zane ziedonis zigmars parole parolite mansparole manaparole slepens
slepeni sveiki sveiks labdien labrit milu miluteviju esmilutevi tevmilu milestiba saule saulite
saulespuke zvaigzne zvaigznite kakis kakitis suns sunitis lacis lacitis zakis vilks lapsa putns
gulbis zirgs roze puke vasara ziema pavasaris rudens latvija rigaslatvija riga daugavpils
jelgava liepaja ventspils jurmala valmiera rezekne cesis sigulda tukums ogre saldus kuldiga
talsi dzintarjura baltijas janvaris februaris marts aprilis maijs junijs julijs augusts
septembris oktobris novembris decembris gimene mamma tetis brunins princese skola darbs
dzivoklis contrasena micontrasena contraseña clave claveclave miclave acceso entrar hola
holahola holamundo adios amor amorcito amormio miamor teamo teamomucho tequiero tequieromucho
mivida corazon cielo cielito estrella estrellas estrellita luna lunita sol solecito mariposa
mariposas gatito gatita perro perrito perrita caballo tigre leon leoncito aguila delfin oso
osito conejo raton bonita hermosa hermoso guapa guapo preciosa chiquita chiquito bebe bebita
familia mifamilia mama mamita papa papito hermano hermana hijo hija abuela abuelo amigo amigos
amigas amistad siempre parasiempre felicidad feliz alegria esperanza dios diosesamor diosmio
jesucristo virgen guadalupe espana mexico argentina colombia venezuela chile peru zaragoza
bilbao malaga murcia granada cordoba enero febrero marzo abril mayo junio julio agosto
septiembre octubre noviembre diciembre primavera verano otono invierno futbol campeon campeones
campeona musica guitarra princesita muneca parolachiave miapassword passwordmia accesso ciao
ciaociao ciaomondo buongiorno buonasera amore amoremio amoreamore tiamo tiamotanto tiamoamore
tivogliobene vitamia miavita cuore cuoremio cuoricino stella stellina stelline sole solemio
farfalla farfallina gatto gattino gattina cane cagnolino cavallo leone aquila delfino orso
orsetto orsacchiotto coniglio topolino paperino pippo pluto cucciolo cucciola tesoro tesoromio
piccola piccolo bella bello bellissima bellissimo mammamia fratello sorella famiglia nonna
nonno amici amica amico amicizia sempre persempre felicita felice gioia speranza dio italia
forzaitalia forzamilan forzajuve forzainter forzaroma forzanapoli vascorossi ligabue jovanotti
valentinorossi milano genova bologna firenze venezia verona palermo catania bari padova trieste
gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre estate autunno
inverno calcio campione campioni chitarra cioccolato principe francesina america england london
paris berlin moscow newyork california texas florida chicago boston houston dallas denver miami
lasvegas hollywood canada australia ireland scotland france germany deutschland italy spain
portugal brasil brazil russia china japan tokyo korea india africa europe europa earth world
helloworld universe galaxy cosmos planet moon moonlight star stars starlight starfish shooting
mercury venus mars jupiter saturn neptune eclipse aurora music musical guitar guitarist piano
drummer drums bassist singer dancer dancing dance metal metallica slayer slipknot nirvana acdc
ironmaiden megadeth rammstein linkinpark greenday blink blink182 evanescence coldplay radiohead
oasis blur beatles thebeatles rollingstones pinkfloyd ledzeppelin queenband eminem tupac biggie
snoopdogg rihanna beyonce shakira madonna britney ladygaga justinbieber onedirection
taylorswift hannahmontana jonasbrothers rebelde tokiohotel bobmarley elvis family familyfirst
mother father mommy daddy mummy sister sisters brother brothers grandma grandpa friend friends
friendship bestfriend bestfriends bff boyfriend girlfriend wife husband married wedding
anniversary birthday happybirthday christmas xmas merrychristmas santaclaus easter halloween
thanksgiving newyear happynewyear happy happyday happiness smile smiley smiles laugh joy fun
funny party crazy crazygirl wild wildcat lucky luckyone luckycharm lucky7 money moneymoney
dollar cash million millionaire rich gold golden silver diamond diamonds pearl ruby crystal
sapphire emerald jewel treasure school college university student students teacher library
science physics chemistry biology history english math mathematics geography work office
business company boss employee doctor nurse hospital medicine police policeman fireman army
military marine marines navy airforce pilot airplane helicopter captain general sergeant agent
agent007 jamesbond bond007 security private personal control number numberone nothing something
anything everything everyone nobody somebody whatever whatsup whoami idontknow dontknow dunno
forgot forgotpassword remember neverforget trustno1 trustnoone trustme nopassword nopass mypass
passme givemeaccess enter enterpassword asdfjkl blahblah blabla loser chester buster buddy max
maxwell bailey lucy molly maggie sadie chloe lola zoe abby coco cooper duke tucker oliver jack
jackson jackie jake rusty sammy oreo smokey midnight felix tigger garfield snoopy scooby
scoobydoo simba nala bambi nemo shrek stitch tinkerbell barbie cinderella snowwhite ariel
pocahontas mulan elsa frozen letitgo green greenapple blue bluesky blueeyes bluemoon red
redhead redrose redbull yellow purple purplerain pink pinkpanther pinky black blackcat
blackbird blackberry blackjack blackwhite white whitey brown colors colour colorado interlink
interlinkinterlink coproduction municipality comune ayuntamiento pasvaldiba ministero
ministerio ministrija publicadministration citizen citizens government
`
		.trim()
		.split(/\s+/)
)
