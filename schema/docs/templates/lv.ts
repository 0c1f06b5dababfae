import { heading, hint, list, table, tasks, type Template, words } from './building.ts'
import type { TemplateId } from './templates.ts'

export const LV: Record<TemplateId, Template> = {
	minutes: {
		name: 'Sanāksmes protokols',
		about: 'Kas tikās, ko pārrunāja, par ko vienojās un kas ko izdarīs līdz kuram datumam.',
		body: [
			table(
				['Sanāksme', 'Ziņas'],
				['Sanāksmes nosaukums', 'Tāds pats kā uzaicinājumā'],
				['Datums un laiks', ''],
				['Vieta vai pieslēgšanās veids', ''],
				['Vada', ''],
				['Protokolē', '']
			),
			heading('Kas piedalījās'),
			hint(
				'Ja vārds nav vajadzīgs, pietiek ar lomu vai organizāciju. Norādi arī tos, kuri atvainojās par prombūtni.'
			),
			list('Vārds, loma vai organizācija'),
			heading('Darba kārtība'),
			list('Pirmais jautājums'),
			heading('Ko pārrunāja'),
			hint(
				'Īsa rindkopa par katru jautājumu: par ko bija runa, kādi bija argumenti par un pret, kas palika atklāts. Raksti tā, lai saprastu arī tas, kurš nebija klāt.'
			),
			heading('Par ko vienojās'),
			hint(
				'Par to, kas izlemts Interlink, šeit pietiek ar nosaukumu: noteikums, balsu skaits un teksts ir lēmuma lapā.'
			),
			table(
				['Par ko vienojās', 'Kā', 'Kur tas ierakstīts'],
				['Vienā teikumā', 'Ar piekrišanu, balsojot, kas to izlēma', 'Lēmuma numurs'],
				['', '', '']
			),
			heading('Kas ko izdarīs'),
			tasks('Uzdevums, persona, datums'),
			heading('Atšķirīgi viedokļi'),
			hint(
				'Kas nepiekrita, var šeit saviem vārdiem pateikt, kāpēc. Ja tādu nebija, šo daļu izdzēs.'
			),
			heading('Nākamā sanāksme'),
			hint('Datums, laiks, vieta un kas pirms tās jāizlasa.')
		]
	},
	service: {
		name: 'Pakalpojuma apraksts',
		about: 'Publisks pakalpojums vienā vai divās lapās, vārdos, ko saprot tā lietotāji.',
		body: [
			hint(
				'Raksti īsi un uzrunā ar “tu” tos, kam pakalpojums domāts. Pirms nodod tekstu izskatīšanai, nolasi to skaļi kādam no viņiem.'
			),
			heading('Kādu problēmu risinām'),
			hint('Kas šodien ir grūti, kuram, un kā mēs to zinām. Skaitļi ar avotu.'),
			heading('Kam tas domāts'),
			hint(
				'Kas to var lietot un kas viegli paliek malā: kam nav ierīces, kas runā citā valodā, kas dzīvo tālu.'
			),
			heading('Kā tas darbojas'),
			hint('Soli pa solim, no pirmās saziņas līdz beigām. Pasaki, cik ilgs ir katrs solis.'),
			table(
				['Solis', 'Ko dari tu', 'Ko darām mēs', 'Cik ilgi'],
				['Piemēram: pieteikums', 'Kas jāņem līdzi', 'Kas atbild', 'Darba dienās'],
				['', '', '', '']
			),
			heading('Cik tas maksā'),
			hint('Maksa un kas no tās atbrīvots; cik tas maksā iestādei un kas maksā.'),
			heading('Piekļūstamība'),
			hint(
				'Kā to lietot bez datora, ar ekrāna lasītāju, vieglajā valodā, kopā ar pavadoni. Nosauc personu, kurai lūgt palīdzību.'
			),
			heading('Personas dati'),
			hint(
				'Kādi dati vajadzīgi un kāpēc, divos teikumos. Sīkāk raksti datu aizsardzības pielikumā.'
			),
			heading('Kas par to atbild'),
			table(
				['Uzdevums', 'Kas'],
				['Ikdienā nodrošina pakalpojumu', 'Iestāde un nodaļa'],
				['Atbild uz sūdzībām', '']
			),
			heading('Kā zināsim, ka tas darbojas'),
			hint('Divi vai trīs rādītāji, kādi tie ir šodien, un kad tos skatīsimies atkal.'),
			list('Rādītājs: šodien, mērķis, datums')
		]
	},
	charter: {
		name: 'Hartas kopsavilkums',
		about: 'Procesa noteikumi vienkāršos vārdos tiem, kuri domā par dalību.',
		body: [
			hint(
				'Spēkā ir harta, nevis šis kopsavilkums: skaties procesā sadaļu “Noteikumi”. Kad harta mainās, atjauno arī šo tekstu.'
			),
			heading('Par ko ir runa'),
			hint('Jautājums, un kas būs citādi, kad uz to būs atbilde.'),
			heading('Ko mēs apsolām'),
			hint(
				'Informēt, jautāt viedokli, iesaistīt, lemt kopā vai atstāt lēmumu tev. Pasaki arī, kas nav maināms.'
			),
			heading('Kas piedalās'),
			table(
				['Loma', 'Ko tā drīkst', 'Kā to iegūst'],
				['Piemēram: iedzīvotāji', 'Rakstīt, komentēt, ierosināt, balsot', 'Ar uzaicinājumu'],
				['', '', '']
			),
			heading('Kā mēs lemjam'),
			hint('Kurš noteikums ko izlemj, cik cilvēkiem jāpiedalās un vai balsojums ir konfidenciāls.'),
			table(
				['Ko izlemj', 'Noteikums', 'Cik cilvēkiem jāpiedalās'],
				['Piemēram: tekstu', 'Vairāk nekā puse balsu', 'Pusei balsstiesīgo'],
				['', '', '']
			),
			heading('Kas notiek pēc lēmuma'),
			hint('Kas to apstiprina, līdz kuram laikam, un kas notiek, ja neviens neatbild.'),
			heading('Ja tu nepiekrīti'),
			list(
				'Iebildums: līdz kuram laikam, ar kādu pamatojumu',
				'Apelācija: kam, cik dienu laikā',
				'Aizsardzība ārpus procesa: kura iestāde, kāds termiņš'
			),
			heading('Tavi dati'),
			hint('Ar kādu vārdu tu esi redzams, kas to redz un cik ilgi to glabā.'),
			heading('Kam jautāt'),
			hint('Persona ar tālruņa numuru vai adresi, un kad tā atbild.')
		]
	},
	responses: {
		name: 'Atbilžu tabula',
		about: 'Kas noticis ar katru priekšlikumu: pieņemts vai nē, un kāpēc.',
		body: [
			words('Šeit uz katru priekšlikumu ir atbilde, arī uz tiem, kas netika pieņemti.'),
			table(
				['Viedokļu uzklausīšana', 'Ziņas'],
				['Ko jautāja', 'Jautājums un teksts, par kuru tas bija'],
				['No kura līdz kuram laikam', ''],
				['Kā varēja piedalīties', ''],
				['Cik cilvēku piedalījās', ''],
				['Atbildes sniedz', '']
			),
			heading('Priekšlikumi un atbildes'),
			hint(
				'Katram priekšlikumam sava rinda; vienādus apvieno un norādi, cik to bija. Cilvēkus nosauc tikai tad, ja viņi piekrīt. Raksti “pieņemts”, “daļēji” vai “nav pieņemts”, un vienmēr arī pamatojumu.'
			),
			table(
				['Nr.', 'Priekšlikums', 'No kā', 'Vai pieņemts?', 'Pamatojums', 'Kur tas ir tekstā'],
				[
					'1',
					'Iesniedzēja vārdiem, saīsināti',
					'Organizācija vai “iedzīvotājs”',
					'Pieņemts, daļēji, nav pieņemts',
					'Kas runāja par to un kas pret to',
					'Sadaļa'
				],
				['2', '', '', '', '', ''],
				['3', '', '', '', '', '']
			),
			heading('Īsumā'),
			table(['Atbilde', 'Cik'], ['Pieņemti', 'Saskaiti'], ['Daļēji', ''], ['Nav pieņemti', '']),
			heading('Ko mēs uzzinājām'),
			hint(
				'Kas mainījās tāpēc, ka cilvēki izteicās, un kas paliek atklāts. Pasaki, kad pie tā atgriezīsimies.'
			)
		]
	},
	data_protection: {
		name: 'Datu aizsardzības pielikums',
		about: 'Kādus personas datus pakalpojums izmanto, kāpēc, cik ilgi un kas aizsargā cilvēkus.',
		body: [
			hint(
				'Aizpildi kopā ar datu aizsardzības speciālistu. Tas neaizstāj apstrādes darbību reģistru, ne arī novērtējumu par ietekmi uz datu aizsardzību, ja tāds vajadzīgs.'
			),
			heading('Kas par to atbild'),
			table(
				['Loma', 'Kas, un kā ar to sazināties'],
				['Pārzinis', 'Iestāde, kas nosaka, kāpēc un kā'],
				['Kopīgi pārziņi', ''],
				['Apstrādātājs', ''],
				['Datu aizsardzības speciālists', '']
			),
			heading('Kādi dati, un kāpēc'),
			hint('Tikai tas, kas vajadzīgs. Dokumenta vietā bieži pietiek ar “jā” vai “nē” un datumu.'),
			table(
				['Nolūks', 'Dati', 'Kura dati', 'Juridiskais pamats', 'Cik ilgi glabā', 'Kas tos redz'],
				[
					'Piemēram: atbildēt uz pieteikumu',
					'Vārds, saziņas veids',
					'Kas iesniedz pieteikumu',
					'Sabiedrības interesēs veicams uzdevums, VDAR 6. panta 1. punkta e) apakšpunkts, un valsts tiesību norma',
					'Līdz kuram laikam, un kas notiek pēc tam',
					'Kura nodaļa'
				],
				['', '', '', '', '', '']
			),
			heading('Īpaši gadījumi'),
			list(
				'Viedokļi un balsojumi var atklāt politiskos uzskatus (VDAR 9. pants): kurš izņēmums der',
				'Nepilngadīgie: no kāda vecuma, ar kādu paziņojumu',
				'Piekrišana tikai tam, kas tiešām ir brīvprātīgs, un kā to atsaukt',
				'Nosūtīšana ārpus Eiropas Savienības: kam, ar kādu garantiju'
			),
			heading('Riski, un ko mēs darām'),
			table(
				['Risks', 'Kam', 'Ko mēs darām', 'Kas paliek'],
				[
					'Piemēram: kādu atpazīst mazā grupā',
					'Dalībniekiem',
					'Tikai kopskaiti, bez vārdiem',
					'Zems, vidējs, augsts'
				],
				['Kāds baidās izteikties brīvi', '', '', ''],
				['Kāds paliek malā', '', '', ''],
				['Dati pazūd vai tos redz citi', '', '', '']
			),
			heading('Tiesības'),
			hint(
				'Kā cilvēks var redzēt, labot, ierobežot vai paņemt līdzi savus datus, iebilst un lūgt tos dzēst; kas atbild, mēneša laikā. Nosauc uzraudzības iestādi.'
			),
			heading('Paziņojums dalībniekiem'),
			hint('Ne vairāk kā 150 vārdu vienkāršā valodā: kas, kāpēc, cik ilgi, kam jautāt.')
		]
	}
}
