/** Seals: how long they hold, and the keys that make them. */
export default {
	'seals.lasting': 'Per quanto tempo si può verificare',
	'seals.b_t':
		'Sigillato con marca temporale (B-T). Entro un giorno si aggiungono la prova che nessun certificato era revocato e una marca temporale di archivio: così regge anche dopo la scadenza dei certificati.',
	'seals.b_lta':
		'Regge anche dopo la scadenza dei suoi certificati (B-LTA): {authority} ha marcato sigillo e prove il {when}. Si rinnova prima del {until}.',
	'seals.waits_revoked':
		'Un certificato era revocato prima del sigillo. Avvisa l’amministrazione del sistema: questo verbale va corretto.',
	'seals.waits_missing':
		'Non si è ancora potuta avere una prova sul certificato {names}. Si riprova.',
	'seals.waits_timestamp': 'L’autorità di marcatura temporale non risponde. Si riprova.',
	'seals.waits_unknown':
		'È successo qualcosa di imprevisto; chi gestisce il sistema lo trova nel log. Si riprova.'
}
