import type en from '../en/ledger.ts'

/** Che cosa dice "npm run ledger:verify" di un registro esportato. */
export default {
	'export.line.fails': 'La riga {line} non si può leggere.',
	'export.entry.fails': 'La voce {index} manca o non è ciò che sta nell’albero.',
	'export.node.fails': 'L’impronta {index} al livello {level} non segue dalle voci.',
	'export.entries.holds':
		'{n, plural, one {# voce sta} other {# voci stanno}} nell’albero come scritte; di {withheld} il file ha solo l’impronta.',
	'export.size.fails': 'Il file dice {size} voci e ne ha {n}.',
	'export.head.holds':
		'Il punto di controllo a {size} voci è firmato con una chiave che hai dato e vale per queste voci.',
	'export.head.fails':
		'Il punto di controllo a {size} voci NON vale per queste voci, o nessuna chiave nota lo ha firmato.',
	'export.head.unknown':
		'Il punto di controllo a {size} voci vale per queste voci; la sua chiave è nota solo dal file. Indica --key.',
	'export.time.holds': 'L’ora del punto di controllo a {size} voci: {at}, secondo {authority}.',
	'export.time.fails':
		'La marca temporale del punto di controllo a {size} voci NON gli appartiene.',
	'export.time.unknown':
		'L’ora del punto di controllo a {size} voci: {at}, secondo {authority}; non hai indicato un’autorità di cui ti fidi.',
	'export.witness.holds':
		'Il testimone {name} ha controfirmato il punto di controllo a {size} voci: {at}.',
	'export.witness.fails':
		'Quella indicata come controfirma di {name} sotto il punto di controllo a {size} voci NON lo è.',
	'export.witness.unknown':
		'{name} ha controfirmato il punto di controllo a {size} voci: {at}; la sua chiave è nota solo dal file. Indica --witness.',
	'export.kept.holds':
		'Il registro comincia con il punto di controllo che hai conservato, a {size} voci.',
	'export.kept.fails':
		'Il registro NON comincia con il punto di controllo che hai conservato, a {size} voci: il passato è stato riscritto.',
	'export.kept.unknown':
		'Il punto di controllo che hai conservato, a {size} voci, non si può confrontare: il file è più corto, o non è un punto di controllo.',
	'export.verdict.holds': 'Tutto torna.',
	'export.verdict.fails': 'Qualcosa non torna.',
	'export.verdict.unknown': 'Nulla si contraddice, ma non tutto si è potuto verificare.'
} satisfies Record<keyof typeof en, string>
