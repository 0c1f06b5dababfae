/** VERIFY.txt, il file nel pacchetto che dice come verificarlo con gli strumenti di qualsiasi Unix. */
export default {
	'record.verify_file.title':
		'COME VERIFICARE IL VERBALE {id} DI {organisation}\n\nQuesto pacchetto è un contenitore ASiC-E (ETSI EN 319 162-1), cioè un file zip. Non ti serve nulla di nostro: una shell Unix con {tools}. Le righe che cominciano con quattro spazi sono comandi; copiali uno dopo l’altro, dalla cartella in cui si trova il pacchetto. OK significa com’era quando fu sigillato, BAD che qualcosa è stato cambiato, e che cosa.',
	'record.verify_file.open':
		'1. APRI il pacchetto, e guarda che sia un contenitore di questo tipo.',
	'record.verify_file.files': '2. OGNI FILE a confronto con l’elenco che il sigillo copre.',
	'record.verify_file.others': '3. NON CI SONO ALTRI FILE. (Il silenzio è un buon segno.)',
	'record.verify_file.authority':
		'4. CHI HA SIGILLATO. I certificati viaggiano con il sigillo. Confronta i nomi e l’ultima impronta con ciò che {organisation} pubblica, oppure metti al posto di authority.pem un certificato di cui ti fidi: altrimenti sai solo che il sigillo corrisponde, non di chi è.',
	'record.verify_file.seal':
		'5. IL SIGILLO corrisponde all’elenco, con il certificato in vigore in quel momento.',
	'record.verify_file.time':
		'6. QUANDO. Un’autorità ha apposto la marca temporale sul sigillo e sulla testa del registro che contiene il verbale. Per il suo certificato (time.pem) vale lo stesso.',
	'record.verify_file.text': '7. IL TESTO è quello votato: il verbale ne contiene l’impronta.',
	'record.verify_file.snapshot':
		'IL DOCUMENTO CONDIVISO (text.yjs) è per le macchine. È quello che è stato congelato, con numeri al posto degli identificativi delle persone: chi compare nel verbale con il nome ha il suo numero nel verbale, tutti gli altri un numero che appartiene solo a questo file. Il verbale ne contiene l’impronta.',
	'record.verify_file.ledger':
		'IL REGISTRO prosegue senza interruzioni: dalla testa che aveva prima della decisione, indicata nel verbale, a quella sotto cui il verbale è stato emesso, e a quella sotto cui è stato sigillato. Chi ha conservato una testa di questo registro può confrontarla.',
	'record.verify_file.result': '8. CHE COSA SI È DECISO, con le parole del verbale.',
	'record.verify_file.rest':
		'Per ricontare i voti e per le prove che il verbale è nel registro serve un programma: la pagina verify.html di qualsiasi Interlink, che funziona senza rete, oppure "npm run verify".',
	'record.problem.bundle_timestamp':
		'L’autorità di marcatura temporale non risponde. Il pacchetto aspetta e si riprova.'
} as const
