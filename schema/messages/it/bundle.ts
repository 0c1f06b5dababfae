/** Il pacchetto di un verbale: che cosa ha trovato la verifica, e il file che dice come verificarlo. */
export default {
	'record.part.bundle': 'Il pacchetto',
	'record.part.pdf': 'Il PDF',
	'record.part.record': 'Il verbale',
	'record.check.members.holds':
		'{count, plural, one {L’unico file del pacchetto è come fu sigillato} other {Tutti i # file del pacchetto sono come furono sigillati}}, e non ce ne sono altri.',
	'record.check.members.fails': 'NON com’erano quando fu sigillato: {names}',
	'record.check.members.unknown':
		'L’elenco di ciò che il sigillo copre non è scritto come lo scrive Interlink: non si sono potuti confrontare i file.',
	'record.check.bundle_seal.holds':
		'Il sigillo del pacchetto è autentico, apposto con la chiave di {signer}.',
	'record.check.bundle_seal.fails':
		'Il sigillo del pacchetto NON è autentico: è stato cambiato, o è cambiato l’elenco che copre ({member}).',
	'record.check.bundle_seal.unknown': 'Il pacchetto non porta un sigillo proprio.',
	'record.check.bundle_certificate.holds':
		'Il certificato di {signer} è stato emesso da {issuer}, di cui ti fidi.',
	'record.check.bundle_certificate.fails':
		'Il certificato di {signer} NON è stato emesso da un’autorità che hai indicato.',
	'record.check.bundle_certificate.unknown':
		'Il certificato di {signer} è stato emesso da {issuer}. Sta a te dire se fidartene (impronta {fingerprint}).',
	'record.check.bundle_time.holds':
		'{authority} conferma che il sigillo del pacchetto esisteva il {at}.',
	'record.check.bundle_time.fails': 'Nessuna marca temporale corrisponde al sigillo del pacchetto.',
	'record.check.bundle_time.unknown':
		'{authority} dice che il sigillo del pacchetto esisteva il {at}. Sta a te dire se fidartene.',
	'record.check.added.holds': 'È stata aggiunta un’altra firma: {name}.',
	'record.check.added.fails': 'Una firma aggiunta non tiene: {name}.',
	'record.check.added.unknown':
		'Qualcuno ha aggiunto una firma con un altro strumento ({name}). Qui non viene verificata.',
	'record.check.inside.holds':
		'Ciò che è nel pacchetto va insieme: il PDF contiene gli stessi dati, lo stesso testo e la stessa prova; l’istantanea e i file hanno le impronte dichiarate.',
	'record.check.inside.fails': 'Ciò che è nel pacchetto NON va insieme: {names}',
	'record.check.inside.unknown': 'Nel pacchetto manca: {names}',
	'record.check.sealed_entry.holds':
		'Il registro dice che è stato sigillato proprio questo PDF (voce {index} di {size}).',
	'record.check.sealed_entry.fails': 'Il registro NON dice che questo PDF è stato sigillato.',
	'record.check.sealed_entry.unknown':
		'Nel pacchetto non c’è la prova che sia stato sigillato proprio questo PDF.',
	'record.check.sealed_since.holds':
		'Fino al sigillo del PDF il registro è proseguito senza interruzioni: le sue prime {old} voci su {size} sono quelle sotto cui il verbale è stato emesso.',
	'record.check.sealed_since.fails':
		'Il registro sotto cui il PDF è stato sigillato NON prosegue da quello sotto cui il verbale è stato emesso ({member}).',
	'record.check.sealed_since.unknown':
		'La prova che il registro è proseguito senza interruzioni fino al sigillo del PDF non è nel pacchetto.',
	'record.check.checkpoint_time.holds':
		'{authority} conferma che la testa del registro nel pacchetto esisteva il {at}.',
	'record.check.checkpoint_time.fails':
		'Nessuna marca temporale corrisponde alla testa del registro nel pacchetto.',
	'record.check.checkpoint_time.unknown':
		'{authority} dice che la testa del registro nel pacchetto esisteva il {at}. Se fidarsi, sta a te dirlo.',
	'record.standing.replaced':
		'Un verbale più recente prende il posto di questo: {by}, tra i file che hai dato. {ground, select, redaction {Da questo si è dovuto togliere qualche parola; l’altro dice perché.} other {Una decisione successiva ne ha preso il posto.}} Entrambi sono validi come documenti.',
	'record.standing.unknown':
		'Non si sa se un verbale più recente prende il posto di questo. Nessun file può sapere che cosa è venuto dopo. Guarda nel registro: {register}',
	'record.standing.unlisted':
		'Non si sa se un verbale più recente prende il posto di questo. Nessun file può sapere che cosa è venuto dopo. Non è in un registro pubblico: chiedi a {organisation}.',
	'record.unreadable.other': 'Questo non è né il PDF né il pacchetto né i dati di un verbale.',
	'record.unreadable.damaged': 'Il file è danneggiato. {member}',
	'record.unreadable.cut_off':
		'Il file è stato troncato, o qualcosa è stato messo dopo la sua fine.',
	'record.unreadable.unsafe':
		'Il pacchetto contiene qualcosa che nessun nostro pacchetto contiene, e non è stato aperto: {member}',
	'record.unreadable.too_large':
		'Il file è più grande di qualsiasi verbale, o lo sarebbe una volta aperto; non è stato aperto. {member}',
	'record.unknown.form': 'Scegli il PDF, il pacchetto (.asice) o i dati (.json) di un verbale.',
	'record.unknown.newer':
		'Ricontrollalo con la pagina o il comando di una versione più recente, da un’installazione di cui ti fidi.',
	'record.unknown.text': 'Il testo è nel PDF e nel pacchetto: verifica uno di quelli.',
	'record.unknown.roll': 'Verifica il PDF o il pacchetto.',
	'record.unknown.box':
		'Nessuno può più ricontare. L’impronta mostra ancora se un elenco che qualcuno ha conservato è autentico.',
	'record.unknown.recount':
		'I voti sono stati distrutti alla scadenza. Il risultato poggia sul sigillo e sul registro.',
	'record.unknown.entry': 'La prova è nel PDF e nel pacchetto: verifica uno di quelli.',
	'record.unknown.checkpoint':
		'La prova è nel PDF e nel pacchetto. Se c’è, un browser più recente o "npm run verify" può verificarla.',
	'record.unknown.whole': 'Solo il PDF e il pacchetto portano un sigillo: verifica uno di quelli.',
	'record.unknown.seal': 'Solo il PDF e il pacchetto portano un sigillo: verifica uno di quelli.',
	'record.unknown.certificate':
		'Confronta l’impronta con quella che l’organizzazione pubblica, o indica l’autorità: npm run verify -- --root FILE.',
	'record.unknown.time':
		'Confronta l’autorità con l’elenco di fiducia del suo Paese, o indicala: npm run verify -- --root FILE.',
	'record.unknown.signature': 'Apri il PDF e guarda il segno.',
	'record.unknown.members':
		'Questo contenitore è stato scritto da un altro programma. Verificalo con i comandi di VERIFY.txt o con lo strumento che lo ha scritto.',
	'record.unknown.bundle_seal':
		'Chiedi all’organizzazione il pacchetto com’era quando fu sigillato.',
	'record.unknown.bundle_certificate':
		'Confronta l’impronta con quella che l’organizzazione pubblica, o indica l’autorità: npm run verify -- --root FILE.',
	'record.unknown.bundle_time':
		'Confronta l’autorità con l’elenco di fiducia del suo Paese, o indicala: npm run verify -- --root FILE.',
	'record.unknown.added':
		'Apri il pacchetto nello strumento che lo ha firmato, o in quello del tuo Paese.',
	'record.unknown.inside': 'Ciò che c’è è stato verificato. Chiedi il resto all’organizzazione.',
	'record.unknown.sealed_entry': 'Chiedi la prova all’organizzazione.',
	'record.unknown.since': 'La prova è nel PDF e nel pacchetto: verifica uno di questi.',
	'record.unknown.sealed_since': 'Chiedi la prova all’organizzazione.',
	'record.unknown.checkpoint_time':
		'Confronta l’autorità con l’elenco di fiducia del suo Paese, o indicala: npm run verify -- --root FILE.'
} as const
