import type en from '../en/arrange.ts'

export default {
	'arrange.link': 'Copia o sposta',
	'arrange.title': 'Copiare, spostare o ritirare',
	'arrange.back': 'Torna al testo',
	'arrange.copy': 'Fai una copia',
	'arrange.copy_help':
		'Una nuova bozza in questo processo con lo stesso contenuto. I commenti restano qui e i suggerimenti aperti, nella copia, contano come non accettati. La copia dice da che cosa è stata copiata.',
	'arrange.copy_title': 'Nome della copia',
	'arrange.copy_of': 'Copia di {title}',
	'arrange.move': 'Sposta in un altro processo',
	'arrange.move_help':
		'Va con i commenti e le versioni. Da quel momento è l’altro processo a dire chi lo legge e chi lo scrive: chi è solo in questo non lo vede più. Lo raccontano entrambi i registri. Solo l’altro processo può rimandarlo indietro.',
	'arrange.move_to': 'Dove',
	'arrange.move_none': 'Non c’è un altro processo in cui puoi iniziare un testo.',
	'arrange.reason': 'Perché',
	'arrange.reason_hint': 'Si legge nei registri di entrambi i processi.',
	'arrange.withdraw_help':
		'Va nel cestino, in fondo all’elenco dei testi. Per {days, plural, one {# giorno} other {# giorni}} tu e chi guida il processo potete recuperarlo con tutto ciò che contiene. Poi il suo contenuto viene distrutto: non si può annullare. Ciò che altri hanno commentato, o che è stato in revisione, resta conservato.',
	'arrange.copied_from': 'Copiato da {title}',
	'arrange.copied_hidden': 'Copiato da un testo che non puoi vedere',
	'arrange.bin':
		'È nel cestino. Chi lo ha iniziato o chi guida il processo può recuperarlo fino al {when}. Poi il suo contenuto viene distrutto.',
	'arrange.bin_kept':
		'Ritirato. Resta conservato, e può recuperarlo chi lo ha iniziato o chi guida il processo.',
	'arrange.emptied': 'Era nel cestino e nessuno lo ha recuperato in tempo.'
} as const satisfies Record<keyof typeof en, string>
