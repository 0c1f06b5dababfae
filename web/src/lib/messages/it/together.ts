/** Parole sul lavorare insieme nello stesso momento. */
export default {
	'together.title': 'Lavorare insieme',
	'together.hold': 'Trattieni le modifiche degli altri',
	'together.show': 'Mostra le modifiche degli altri',
	'together.hold_hint':
		'Le tue parole vengono inviate e salvate come sempre. Le modifiche degli altri aspettano finché non le chiedi.',
	'together.holding': 'Da ora le modifiche degli altri aspettano finché non le chiedi.',
	'together.waiting':
		'{n, plural, =0 {Nessuna modifica di altri in attesa} one {# modifica di altri in attesa} other {# modifiche di altri in attesa}}',
	'together.shown': 'Ora vedi di nuovo tutto. {what}',
	'together.shown_nothing': 'Ora vedi di nuovo tutto. Non c’era niente in attesa.',
	'together.told': 'Che cosa dice il mio lettore di schermo delle modifiche degli altri',
	'together.told_nothing': 'Niente',
	'together.told_section': 'Quelle nella sezione in cui mi trovo',
	'together.told_everything': 'Tutte, al massimo ogni 10 secondi',
	'together.people': 'Il mio lettore di schermo dice chi entra e chi esce',
	'together.paragraph': 'Chiedi agli altri di lasciarmi il paragrafo in cui scrivo',
	'together.carets': 'Mostra dove scrivono gli altri',
	'together.since': 'Che cosa hanno modificato gli altri dalle {time}',
	'together.nothing_since': 'Niente.',
	'together.kept_here': 'Queste scelte restano su questo dispositivo.',
	'together.changed': 'Modifiche di {who}: {where}.',
	'together.many_changed':
		'{people} persone hanno modificato {sections, plural, one {# sezione} other {# sezioni}}.',
	'together.sections': '{n, plural, one {# sezione} other {# sezioni}}',
	'together.section': '«{title}»',
	'together.beginning': 'l’inizio',
	'together.gone': 'un passaggio che ora non c’è più',
	'together.somebody': 'qualcuno',
	'together.came': '{n, plural, one {Ora c’è anche {who}.} other {Ora ci sono anche {who}.}}',
	'together.left': '{n, plural, one {Non c’è più {who}.} other {Non ci sono più {who}.}}',
	'together.asks': '{name} chiede di finire questo paragrafo senza aiuto',
	'together.met':
		'{name} chiede di finire questo paragrafo senza aiuto. Puoi comunque scrivere qui.',
	'together.back': 'Torna dove ero',
	'together.nowhere': '{name} ora non è in un punto preciso.',
	'together.key_people': 'Vai da una persona presente',
	'together.key_hold': 'Trattieni le modifiche degli altri, o mostrale',
	'together.key_changed': 'Che cosa hanno modificato gli altri',

	'together.somebody_first': 'Qualcuno'
} as const
