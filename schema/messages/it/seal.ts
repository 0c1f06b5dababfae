/** Seals and their keys: what is wrong, and what to do about it. */
export default {
	'record.problem.setting_missing':
		'Manca un’impostazione della chiave del sigillo, o non si può usare: {setting}. Impostala e riavvia.',
	'record.problem.certificate_unreadable':
		'Non si è potuto leggere il certificato o la chiave indicati da {setting}. Indica il percorso di un file che il server può leggere.',
	'record.problem.password_wrong':
		'La password o il PIN della chiave del sigillo è sbagliato ({setting}). Correggilo prima che il dispositivo si blocchi.',
	'record.problem.key_not_found':
		'Dove indica {setting} non c’è nessuna chiave. Controlla il file, oppure l’etichetta e il token.',
	'record.problem.key_unsuitable':
		'La chiave del sigillo è troppo debole o di altro tipo. Deve essere RSA da 2048 bit, oppure ECDSA su P-256 o P-384.',
	'record.problem.module_missing':
		'Per sigillare con un dispositivo serve un componente in più. Esegui "npm run pkcs11" (serve un compilatore) e riavvia.',
	'record.problem.device_failed':
		'Il dispositivo con la chiave del sigillo non funziona: {reason}. È collegato, e il driver è quello giusto?',
	'record.problem.remote_unreachable':
		'Il servizio di firma remota {host} non risponde. Il verbale attende e si riprova.',
	'record.problem.remote_refused':
		'Il servizio di firma remota ha rifiutato: {reason}. Chiedi al fornitore, o controlla le impostazioni SEAL_CSC.',
	'record.problem.key_mismatch':
		'Chiave e certificato non vanno insieme. Indica il certificato emesso per questa chiave.',
	'record.problem.certificate_not_yet_valid':
		'Il certificato del sigillo non è ancora valido. Aspetta il primo giorno, o controlla l’orologio del server.',
	'record.problem.certificate_expired':
		'Il certificato del sigillo è scaduto. Procurane uno nuovo e cambia chiave in Amministrazione, Sigillo.',
	'record.problem.certificate_ends_today':
		'Il certificato del sigillo scade oggi. Nel suo ultimo giorno non si sigilla più: le prove su di esso arriverebbero troppo tardi. Procurane uno nuovo e cambia chiave in Amministrazione, Sigillo.',
	'record.problem.certificate_revoked':
		'Il certificato del sigillo è stato revocato da chi lo ha emesso. Procurane uno nuovo e cambia chiave in Amministrazione, Sigillo.',
	'record.problem.revocation_unknown':
		'Non si è potuto sapere se il certificato di {named} è stato revocato: chi lo ha emesso non risponde, oppure manca il suo certificato. Il verbale attende e si riprova. Se dura, controlla la rete (EVIDENCE_HOSTS) e la catena.',
	'record.problem.certificate_wrong_usage':
		'Il certificato non è fatto per sigillare documenti. Chiedine uno per sigilli elettronici a chi lo emette.',
	'record.problem.certificate_other_organisation':
		'Il certificato parla per {named}, non per {organisation}. Usa quello di {organisation}; se sono la stessa cosa, imposta SEAL_ORGANISATION con il nome nel certificato.',
	'record.problem.key_not_chosen':
		'La chiave scelta dall’amministrazione non è configurata su questo server. Configurala di nuovo, o scegline un’altra in Amministrazione, Sigillo.',
	'seal.trial.title': 'Pagina di prova',
	'seal.trial.text':
		'Su questa pagina è stata provata una chiave del sigillo. Non è un verbale, non dice nulla di alcuna decisione e si può buttare.',
	'seal.trial.made': 'Sigillata con la chiave di {named} il {when} (UTC).',
	'record.problem.trial_failed':
		'Il sigillo sulla pagina di prova non regge. Non sigillare con questa chiave.',
	'record.check.witness.holds':
		'Il testimone {name} ha controfirmato il punto di controllo il {at}.',
	'record.check.witness.fails':
		'Una firma del testimone {name} sotto il punto di controllo NON regge.',
	'record.check.witness.unknown':
		'{known, select, absent {Il testimone {name}, di cui hai dato la chiave, non ha firmato il punto di controllo in questo file.} other {Il punto di controllo porta una firma del testimone {name}, la cui chiave qui non è nota.}}',
	'record.check.sealed_witness.holds':
		'Il testimone {name} ha controfirmato il punto di controllo del sigillo il {at}.',
	'record.check.sealed_witness.fails':
		'Una firma del testimone {name} sotto il punto di controllo del sigillo NON regge.',
	'record.check.sealed_witness.unknown':
		'{known, select, absent {Il testimone {name}, di cui hai dato la chiave, non ha firmato il punto di controllo del sigillo in questo file.} other {Il punto di controllo del sigillo porta una firma del testimone {name}, la cui chiave qui non è nota.}}',
	'record.check.revocation.holds':
		'Il file porta con sé la prova firmata che né il certificato del sigillo né quello della sua marca temporale erano revocati il {at}.',
	'record.check.revocation.fails':
		'Una prova firmata nel file dice che un certificato era stato REVOCATO prima del {at}.',
	'record.check.revocation.unknown':
		'Il file porta con sé prove sulla revoca, ma non su tutti i certificati che servono.',
	'record.check.archive.holds':
		'{authority} conferma che questo file, con i suoi sigilli e le sue prove, esisteva il {at}. Così regge anche dopo la scadenza dei certificati.',
	'record.check.archive.fails': 'Una marca temporale di archivio NON corrisponde al file.',
	'record.check.archive.unknown':
		'{authority} dice che questo file, con i suoi sigilli e le sue prove, esisteva il {at}. Se fidarti sta a te.',
	'record.unknown.witness':
		'Chiedi la chiave al testimone stesso e verifica di nuovo con quella: nella pagina, sotto «Chiavi dei testimoni», oppure con npm run verify -- --witness KEY. Un testimone firma ciò che il registro pubblica, spesso dopo che un verbale è stato fatto: i punti di controllo che ha firmato sono nella pagina /log dell’organizzazione.',
	'record.unknown.sealed_witness':
		'Chiedi la chiave al testimone stesso e verifica di nuovo con quella: nella pagina, sotto «Chiavi dei testimoni», oppure con npm run verify -- --witness KEY. Un testimone firma ciò che il registro pubblica, spesso dopo che un verbale è stato fatto: i punti di controllo che ha firmato sono nella pagina /log dell’organizzazione.',
	'record.unknown.revocation':
		'Chiedi a chi ha emesso il certificato, o prendi una copia più recente del file dall’organizzazione.',
	'record.unknown.archive':
		'Confronta l’autorità con l’elenco di fiducia del suo Paese, o indicala: npm run verify -- --root FILE.'
} as const
