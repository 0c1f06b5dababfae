/** Words about what is held back in an emergency. */
export default {
	'safety.title': 'Ārkārtas situācija',
	'safety.lead':
		'Apturi to, ko drīkst darīt visi, ne ilgāk kā uz 72 stundām. Tas tikai atņem; lasīt, balsot, iebilst un pārsūdzēt var joprojām. Pauzi ar tavu pamatojumu redz visi, tā paliek žurnālā, un sekretārs saņem ziņojumu.',
	'safety.what': 'Apturēt',
	'safety.edit': 'Rakstīšanu',
	'safety.suggest': 'Ieteikumus',
	'safety.comment': 'Komentēšanu',
	'safety.propose': 'Priekšlikumus',
	'safety.where': 'Kur',
	'safety.all': 'Viss process',
	'safety.hours': 'Stundas',
	'safety.hours_hint': 'Ne vairāk kā 72. Pauze beidzas pati.',
	'safety.reason': 'Pamatojums',
	'safety.button': 'Apturēt visiem',
	'safety.end': 'Beigt pauzi',
	'safety.now_all': 'Visiem apturēts līdz {until}: {what}.',
	'safety.now_one': 'Visiem apturēts tekstā “{title}” līdz {until}: {what}.',
	'safety.by': 'Noteica {who}. Pamatojums:',
	'safety.w':
		'{what, select, edit {rakstīšana} suggest {ieteikumi} comment {komentēšana} other {priekšlikumi}}'
} as const
