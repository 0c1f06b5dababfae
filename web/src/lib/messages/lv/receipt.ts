/** A confidential ballot: what is true of it, its receipt, the published list. */
export default {
	'receipt.seen':
		'Konfidenciāli: neviens šajā procesā ne tagad, ne vēlāk neredz, kurš ko atbildēja. Pēc slēgšanas tu redzi rezultātu un to, kuri ir atbildējuši. Servera uzturētājs principā varētu noskaidrot, kurš ko atbildēja, un neviena attālināta balsošana nepasargā no spiediena vai svešām acīm.',
	'receipt.ballot_hint': 'Izvēlies vienu atbildi.',
	'receipt.keep': 'Glabāt kvīti šajā ierīcē',
	'receipt.show': 'Parādīt man kvīti',
	'receipt.keep_about':
		'Ar to vari mainīt atbildi līdz slēgšanai un pēc tam atrast to publicētajā sarakstā. Kas redz kvīti, tur var atrast arī tavu atbildi: iztiec bez kvīts, ja kāds varētu tevi piespiest to uzrādīt.',
	'receipt.shared': 'Šī ierīce ir koplietota: kvīti parāda vienreiz un neglabā.',
	'receipt.no_script':
		'Bez JavaScript kvīts nav: tava atbilde skaitās, bet to nevar ne mainīt, ne sameklēt.',
	'receipt.heading': 'Tava kvīts',
	'receipt.about':
		'Nokopē to, pieraksti vai izdrukā šo lapu. Pēc slēgšanas ({when}) ar to atradīsi savu atbildi publicētajā sarakstā. Serveris nepieraksta, kam tā pieder.',
	'receipt.change': 'Atbildi vari mainīt šajā ierīcē, kamēr kvīts te glabājas, līdz: {when}.',
	'receipt.in_box': 'Tava atbilde ir saņemta',
	'receipt.in_box_about': 'Šajā ierīcē nav tās kvīts, tāpēc te to nevar ne mainīt, ne sameklēt.',
	'receipt.copy': 'Kopēt kvīti',
	'receipt.copied': 'Nokopēts.',
	'receipt.forget': 'Izņemt no šīs ierīces',
	'receipt.find': 'Atrast publicētajā sarakstā',
	'receipt.box_title': 'Publicētais atbilžu saraksts',
	'receipt.box_intro':
		'Katra rinda ir viena atbilde ar tās kvīti, kvīšu secībā. Kam tā pieder un kad tā dota, sarakstā nav.',
	'receipt.box_count':
		'{count, plural, zero {# atbilžu no tikpat cilvēkiem} one {# atbilde no tikpat cilvēkiem} other {# atbildes no tikpat cilvēkiem}}',
	'receipt.box_few':
		'Atbildēja mazāk nekā {needed, number} cilvēki. Tik maz atbilžu pateiktu pārāk daudz par katru, tāpēc tās iznīcināja nesaskaitītas.',
	'receipt.box_until':
		'Sarakstu un atbildējušo vārdus iznīcinās: {when}. Rezultāts un nospiedumi paliek.',
	'receipt.box_destroyed':
		'Saraksts un atbildējušo vārdi iznīcināti, kā paredzēts: {when}. Rezultāts un nospiedumi paliek.',
	'receipt.link': 'Skatīt sarakstu',
	'receipt.back': 'Atpakaļ uz lēmumu',
	'receipt.check': 'Sameklē savu atbildi',
	'receipt.check_label': 'Kvīts',
	'receipt.check_hint': 'To salīdzina šeit, tavā ierīcē, un nevienam nesūta.',
	'receipt.check_no_script': 'Bez JavaScript meklē kvīti sarakstā ar pārlūka meklēšanu.',
	'receipt.found': 'Tā ir sarakstā: {choice}',
	'receipt.missing':
		'Tās nav sarakstā. Salīdzini zīmes vēlreiz; ja tās ir pareizas, jautā procesa vadītājam, kā tas iespējams.',
	'receipt.not_one': 'Kvītij ir 32 zīmes: no 0 līdz 9 un no a līdz f.',
	'receipt.column_receipt': 'Kvīts',
	'receipt.column_answer': 'Atbilde',
	'receipt.voters_heading': 'Kuri ir atbildējuši',
	'receipt.voters_about':
		'Tikai vārdi, lai visi redz, ka neviens cits nav atbildējis. Ko katrs atbildēja, nav nevienā no abiem sarakstiem.',
	'receipt.fingerprints': 'Nospiedumi, kā tie stāv reģistrā',
	'receipt.fingerprint_box': 'Atbilžu sarakstam',
	'receipt.fingerprint_used': 'Atbildējušo sarakstam'
}
