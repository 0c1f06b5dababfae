import type { DemonstrationWords } from './words.ts'

export default {
	name: 'Palīdzības lapa ienācējiem',
	aim: 'Cilvēki, kas pārceļas šurp no citas valsts, vienā lapā saprotamiem vārdiem atrod, kas jāizdara pirmajā mēnesī. To kopā raksta kaimiņi, biedrības un pašvaldība.',
	timezone: 'Europe/Riga',
	document: {
		title: 'Palīdzības lapa ienācējiem',
		purpose: 'Ienācēji vienā lapā atrod, kas jāizdara pirmajā mēnesī.',
		summary:
			'Pirmajā nedēļā piereģistrējies, otrajā izvēlies ārstu, trešajā pieraksti bērnus skolā. Otrdienās bibliotēkā kāds palīdz.',
		sections: [
			{
				heading: 'Kādu problēmu mēs risinām',
				paragraphs: [
					'Tam, kas pārceļas uz šejieni, dažu nedēļu laikā jādeklarē dzīvesvieta, jāatrod ārsts un jāpiesaka bērni skolā. Informācija ir izkaisīta deviņās iestādēs un pārsvarā vienā valodā.',
					'Mēs gribam, lai neviens nezaudē savas tiesības tāpēc, ka nezināja, kam jautāt.'
				]
			},
			{
				heading: 'Tavs pirmais mēnesis soli pa solim',
				paragraphs: [
					'Pirmajā nedēļā deklarē dzīvesvietu pašvaldībā. Paņem līdzi pasi vai personas apliecību un īres līgumu.',
					'Otrajā nedēļā izvēlies ģimenes ārstu. Trešajā piesaki bērnus skolā.'
				]
			},
			{
				heading: 'Kas tev palīdz',
				paragraphs: [
					'Katru otrdienas pēcpusdienu bibliotēkā kopā sēž brīvprātīgie un pašvaldības darbinieks. Iepriekš pieteikties nevajag, un vari ņemt līdzi kādu, kas tulko.'
				]
			}
		]
	},
	schedule: {
		title: 'No melnraksta līdz lapai',
		purpose: 'Katrs redz, kad lapu raksta, pārbauda un par to lemj.',
		summary:
			'Četras nedēļas: savākt jautājumus, uzrakstīt, pārbaudīt ar pieciem cilvēkiem, izlemt.',
		phase: 'Rakstīt un pārbaudīt',
		tasks: [
			'Savākt ienācēju jautājumus',
			'Uzrakstīt trīs daļas',
			'Izmēģināt lapu ar pieciem cilvēkiem',
			'Izlemt un publicēt'
		]
	},
	board: {
		title: 'Idejas palīdzības lapai',
		purpose: 'Te krājas idejas lapai, līdz par tām var lemt.',
		summary:
			'Saraksts, ko izdrukāt, ieejas fotogrāfijas, nevajadzīgi papīri, pārbaude ar ekrāna lasītāju.',
		columns: ['Idejas', 'Apspriešanā', 'Gatavs lēmumam'],
		cards: [
			{
				title: 'Saraksts, ko izdrukāt',
				text: 'Viena lapa, lieli burti, lodziņi, ko atzīmēt.',
				column: 0
			},
			{ title: 'Pareizās ieejas fotogrāfijas', text: 'Pašvaldībai ir trīs durvis.', column: 0 },
			{
				title: 'Pateikt, kuri papīri nav vajadzīgi',
				text: 'Daudzi nedēļām gaida zīmogu, ko neviens neprasa.',
				column: 1
			},
			{
				title: 'Pārbaudīt ar ekrāna lasītāju',
				text: 'Pirms lapa kļūst publiska.',
				column: 2
			}
		]
	}
} satisfies DemonstrationWords
