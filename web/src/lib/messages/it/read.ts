import type en from '../en/read.ts'

export default {
	'read.open': 'Leggilo come pagina',
	'read.follow': 'Segui dal vivo',
	'read.write': 'Scrivi in questo testo',
	'read.suggest': 'Suggerisci in questo testo',
	'read.changed': 'Questo testo è cambiato da quando l’hai aperto.',
	'read.show': 'Mostralo com’è adesso',
	'read.shown': 'Questo è il testo com’è adesso.',
	'read.kept': 'Su questo dispositivo ci sono parole tue che nessun altro ha.',
	'read.gone': 'Non puoi più leggere questo testo.'
} satisfies Record<keyof typeof en, string>
