/** Scegliere e contare: metodi, risposte, esiti e righe del calcolo. */
export default {
	'choice.keep': 'Tutto resta com’è',
	'choice.agree': 'Sono d’accordo',
	'choice.disagree': 'Non sono d’accordo',
	'choice.block': 'Lo blocco',

	'method.consensus': 'Accordo di tutti',
	'method.rough_consensus': 'Accordo di massima',
	'method.absolute_majority': 'Maggioranza dell’elenco',
	'method.plurality': 'Più voti',
	'method.two_round': 'Doppio turno',
	'method.ranked': 'Ordine di preferenza',
	'method.advice': 'Decisione dopo pareri',
	'method.delegated': 'Affidata a un organo',
	'method.ratified': 'Raccomandazione a chi ratifica',
	'method.sortition': 'Sorteggio',

	'rule.consensus_yes_no': 'Adottato quando almeno {share} di chi non si astiene è d’accordo.',
	'rule.consensus_cast': 'Adottato quando almeno {share} di tutte le risposte è d’accordo.',
	'rule.consensus_present': 'Adottato quando almeno {share} dei presenti è d’accordo.',
	'rule.consensus_roll': 'Adottato quando almeno {share} dell’elenco è d’accordo.',
	'rule.blocks':
		'Non passa con {blocks, plural, one {un solo blocco} many {# blocchi} other {# blocchi}}.',
	'rule.rough_consensus':
		'Adottato quando chi facilita constata un accordo di massima e ogni problema è stato trattato. I numeri informano e non decidono.',
	'rule.each_group': 'Anche in ciascun gruppo almeno {share} deve dire sì.',
	'rule.each_group_half': 'Anche in ciascun gruppo più della metà deve dire sì.',
	'rule.plurality': 'È scelta l’opzione con più voti.',
	'rule.two_round':
		'È scelta l’opzione con più della metà dei voti. Altrimenti le prime due si affrontano in un secondo voto.',
	'rule.approval':
		'Ognuno segna tutto ciò che può sostenere. {k, plural, one {È scelta la più segnata.} many {Sono scelte le # più segnate.} other {Sono scelte le # più segnate.}}',
	'rule.max_approvals':
		'Se {limit, plural, one {ne può segnare al massimo #} many {ne possono segnare al massimo #} other {ne possono segnare al massimo #}}.',
	'rule.min_share': 'Ciò che sostiene meno di {share} dei votanti non è scelto.',
	'rule.schulze':
		'Ognuno mette le opzioni in ordine. È scelta quella preferita a ciascuna delle altre (metodo Schulze).',
	'rule.irv':
		'Ognuno mette le opzioni in ordine. L’ultima esce e i suoi voti passano alla successiva, finché una ha più della metà.',
	'rule.stv':
		'Ognuno mette le opzioni in ordine. {k, plural, one {# posto è assegnato} many {# posti sono assegnati} other {# posti sono assegnati}} in proporzione: i voti oltre il necessario, e quelli dell’ultima, passano alla successiva (voto singolo trasferibile).',
	'rule.score':
		'Ognuno dà a ogni opzione da {least, number} a {most, number} punti. {k, plural, one {È scelta la media migliore.} many {Sono scelte le # medie migliori.} other {Sono scelte le # medie migliori.}}',
	'rule.score_weights': 'Le medie dei gruppi sono pesate: {groups}.',
	'rule.min_mean': 'Una media sotto {least} non è scelta.',
	'rule.min_scores':
		'Un’opzione ha bisogno di almeno {needed, plural, one {# punteggio} many {# punteggi} other {# punteggi}}.',
	'rule.dots':
		'Ognuno ha {dots, plural, one {# bollino} many {# bollini} other {# bollini}}, al massimo {most, number} per opzione.',
	'rule.pb_greedy':
		'Ognuno segna i progetti che sostiene. Sono finanziati i più segnati che stanno in {budget, number} {currency}.',
	'rule.pb_mes':
		'Ognuno segna i progetti che sostiene e ha per essi una quota uguale di {budget, number} {currency} (metodo delle quote uguali).',
	'rule.advice':
		'Decide una persona, dopo i pareri di almeno {affected, plural, one {# persona coinvolta} many {# persone coinvolte} other {# persone coinvolte}} e di almeno {expert, plural, one {# persona esperta} many {# persone esperte} other {# persone esperte}}, ciascuno con risposta.',
	'rule.delegated': 'Affidata a: {body}. Ambito: {scope}',
	'rule.ratified': 'L’esito è una raccomandazione. Risponde chi ratifica.',
	'rule.sortition':
		'{size, plural, one {# persona è estratta} many {# persone sono estratte} other {# persone sono estratte}} con un sorteggio pubblico.',
	'rule.equal_fails': 'Le opzioni alla pari non sono scelte.',
	'rule.equal_status_quo': 'Se le opzioni sono alla pari, tutto resta com’è.',
	'rule.equal_runoff': 'Se le opzioni sono alla pari, segue un secondo voto.',
	'rule.equal_lot_public_seed': 'Se le opzioni sono alla pari, decide un sorteggio pubblico.',
	'rule.equal_ratifier': 'Se le opzioni sono alla pari, decide chi ratifica.',

	'result.runoff': 'Secondo voto',
	'result.lot': 'Da sorteggiare',
	'result.ratifier': 'Decide chi ratifica',
	'result.advice': 'Parere',
	'outcome.runoff': 'Il conteggio non sceglie tra pari. Decide un secondo voto.',
	'outcome.lot': 'Il conteggio non sceglie tra pari. Decide un sorteggio con seme pubblico.',
	'outcome.ratifier': 'Il conteggio non sceglie tra pari. Decide chi ratifica.',
	'outcome.advice': 'È un parere. Non adotta nulla.',
	'outcome.chosen': 'Scelta: {options}.',
	'outcome.kept': 'Tutto resta com’è: {options}.',
	'outcome.tied': 'Alla pari: {options}. Nessuna di queste è scelta.',

	'step.result_runoff': 'Quindi segue un secondo voto.',
	'step.result_lot': 'Quindi decide un sorteggio.',
	'step.result_ratifier': 'Quindi decide chi ratifica.',
	'step.result_advice': 'Quindi è un parere e non decide nulla.',
	'step.count_agree':
		'D’accordo {agree, number}, non d’accordo {disagree, number}, astenuti {abstain, number}, blocchi {block, number}.',
	'step.blocks_within': 'Blocchi: {block, number}. Ammessi: {most, number}.',
	'step.blocks_stand': 'Blocchi: {block, number}. Ammessi solo {most, number}.',
	'step.count_informs': 'Questi numeri informano e non decidono.',
	'step.called': 'Chi facilita ha constatato un accordo di massima, con i motivi.',
	'step.call_against': 'Chi facilita non ha constatato un accordo di massima, con i motivi.',
	'step.not_called': 'Chi facilita non ha detto che c’è un accordo di massima.',
	'step.issues_settled': 'Ogni problema è stato trattato: {settled, number}.',
	'step.issues_open': 'Problemi non trattati: {open, number}.',
	'step.group_reached':
		'{constituency, select, citizens {Cittadini} administrations {Amministrazioni} other {{constituency}}}: {yes, number} su {base, number} è almeno {threshold}.',
	'step.group_missed':
		'{constituency, select, citizens {Cittadini} administrations {Amministrazioni} other {{constituency}}}: {yes, number} su {base, number} è meno di {threshold}.',
	'step.group_half_reached':
		'{constituency, select, citizens {Cittadini} administrations {Amministrazioni} other {{constituency}}}: {yes, number} su {base, number} è più della metà.',
	'step.group_half_missed':
		'{constituency, select, citizens {Cittadini} administrations {Amministrazioni} other {{constituency}}}: {yes, number} su {base, number} non è più della metà.',
	'step.group_alone': 'In elenco c’è un solo gruppo. La doppia maggioranza ne richiede due.',
	'step.advice_given':
		'Pareri delle persone coinvolte: {affected, number} (almeno {least_affected, number}); di persone esperte: {expert, number} (almeno {least_expert, number}).',
	'step.advice_missing':
		'Troppo pochi pareri. Delle persone coinvolte: {affected, number} (almeno {least_affected, number}); di persone esperte: {expert, number} (almeno {least_expert, number}).',
	'step.advice_unanswered': 'Pareri senza risposta: {unanswered, number}.',
	'step.verdict_adopted': 'La decisione, con i motivi: sì.',
	'step.verdict_against': 'La decisione, con i motivi: no.',
	'step.verdict_missing': 'Non c’è ancora una decisione valida.',
	'step.delegated_to': 'Affidata a: {body}. Ambito: {scope}',
	'step.limit_kept': '{amount, number} {currency} sta nel limite di {limit, number} {currency}.',
	'step.limit_broken':
		'{amount, number} {currency} supera il limite di {limit, number} {currency}.',
	'step.recommendation': 'È una raccomandazione. Risponde chi ratifica.',
	'step.votes_for': '{option}: {votes, plural, one {# voto} many {# voti} other {# voti}}.',
	'step.blank': 'Schede senza scelta: {blank, number}.',
	'step.nobody_chosen': 'Nulla è stato scelto.',
	'step.chosen': 'Scelta: {options}.',
	'step.keeps': 'Al primo posto «{option}»: tutto resta com’è.',
	'step.under_share': '{option} è fuori: {votes, number} su {base, number} è meno di {threshold}.',
	'step.half_reached': '{option} ha {votes, number} su {base, number}, più della metà.',
	'step.half_missed': 'Nessuna opzione ha più della metà di {base, number}.',
	'step.tied': 'Alla pari: {options}. Posti rimasti per loro: {places, number}.',
	'step.tie_fails': 'Con questa regola le opzioni alla pari non sono scelte.',
	'step.tie_status_quo': 'Se le opzioni sono alla pari, tutto resta com’è: {option}.',
	'step.tie_runoff': 'Decide un secondo voto tra {options}.',
	'step.tie_runoff_same': 'La stessa domanda va a un secondo voto.',
	'step.tie_lot': 'Il sorteggio con il seme pubblico «{seed}» cade su {options}.',
	'step.tie_lot_open': 'Decide un sorteggio con seme pubblico. Il seme non è ancora noto.',
	'step.tie_ratifier': 'Tra pari decide chi ratifica.',
	'step.tie_by_name': 'Alla pari: {options}. Nell’ordine dei nomi brevi viene prima {option}.',
	'step.tie_same_end':
		'Lungo il conteggio c’erano pari. Comunque si distinguano, l’esito è lo stesso.',
	'step.lot_yes': 'Il sorteggio con il seme pubblico «{seed}» cade sul sì.',
	'step.lot_no': 'Il sorteggio con il seme pubblico «{seed}» cade sul no.',
	'step.beats_all': '{option} è preferita a ciascuna delle altre.',
	'step.pair': '{option} prima di {other}: {votes, number} a {against, number}.',
	'step.path':
		'Da {option} a {other} il cammino più forte è {there, number}, al ritorno {back, number}.',
	'step.no_beats_all': 'Nessuna è preferita a ciascuna delle altre: decidono i cammini più forti.',
	'step.quota':
		'{valid, number} schede valide per {seats, plural, one {# posto} many {# posti} other {# posti}}: chi ha {quota, number} è eletto.',
	'step.stage_surplus':
		'Fase {stage, number}: {option} ha {votes}. L’eccedenza di {surplus} passa alle preferenze successive.',
	'step.stage_excluded':
		'Fase {stage, number}: {option} è ultima con {votes} ed esce. Questi voti passano alle preferenze successive.',
	'step.stage_elected': 'Fase {stage, number}: {option} passa con {votes}.',
	'step.stage_last': 'Fase {stage, number}: {option} prende uno dei posti rimasti, con {votes}.',
	'step.looked_back': 'Alla pari: {options}. Una fase precedente decide: {option}.',
	'step.mean': '{option}: media {mean}, da {votes, number} punteggi.',
	'step.group_mean':
		'{constituency, select, citizens {Cittadini} administrations {Amministrazioni} other {{constituency}}}: media di {option} {mean}.',
	'step.not_scored': '{option} non ha media, perché mancano punteggi.',
	'step.scored_too_little':
		'{option} è fuori: {votes, number} punteggi, ne servono almeno {needed, number}.',
	'step.mean_too_low': '{option} è fuori: {mean} è sotto {least}.',
	'step.dots_for': '{option}: {dots, plural, one {# bollino} many {# bollini} other {# bollini}}.',
	'step.funded':
		'{option} è finanziato: {votes, plural, one {# voto} many {# voti} other {# voti}}, {cost, number} {currency}. Restano {left, number} {currency}.',
	'step.too_dear':
		'{option} costa {cost, number} {currency}. Restano solo {left, number} {currency}.',
	'step.share_each':
		'Ognuno dei {voters, number} votanti ha {share} {currency} per i progetti che sostiene.',
	'step.share_raised':
		'La quota sale di {raised, number} a {share} {currency}, fin dove arriva il bilancio.',
	'step.funded_shared':
		'{option} è finanziato: {supporters, plural, one {# sostenitore paga} many {# sostenitori pagano} other {# sostenitori pagano}} {cost, number} {currency} dalle loro quote.',
	'step.filled':
		'Con ciò che resta è finanziato {option}: {votes, plural, one {# voto} many {# voti} other {# voti}}, {cost, number} {currency}. Restano {left, number} {currency}.',
	'step.spent': 'Spesi {spent, number} di {total, number} {currency}.',

	'record.answer.chosen': 'Scelta fatta.',
	'record.answer.runoff': 'Non deciso.',
	'record.answer.lot': 'Non deciso.',
	'record.answer.ratifier': 'Non deciso.',
	'record.answer.advice': 'Parere.',
	'record.statement.chosen': 'Scelta del {date}: {options}.',
	'record.statement.runoff':
		'Restavano opzioni alla pari: segue un secondo voto. Il voto si è chiuso il {date}.',
	'record.statement.lot':
		'Restavano opzioni alla pari: decide un sorteggio. Il voto si è chiuso il {date}.',
	'record.statement.ratifier':
		'Restavano opzioni alla pari: decide chi ratifica. Il voto si è chiuso il {date}.',
	'record.statement.advice': 'È un parere e non adotta nulla. Il voto si è chiuso il {date}.',
	'record.result.runoff': 'parità, poi un secondo voto.',
	'record.result.lot': 'parità, poi un sorteggio.',
	'record.result.ratifier': 'parità, lasciata a chi ratifica.',
	'record.result.advice': 'un parere.',
	'record.choice.agree': 'D’accordo',
	'record.choice.disagree': 'Non d’accordo',
	'record.choice.block': 'Blocco',

	'refusal.options_missing': 'Indica che cosa si può scegliere: questa regola richiede opzioni.',
	'refusal.options_wrong':
		'L’opzione «{option}» non va bene. Ognuna ha bisogno di un nome suo, e di un costo dove si divide un bilancio.',
	'refusal.ballot_form_wrong':
		'Questa risposta ha una forma diversa da quella che la regola chiede.',
	'refusal.option_twice': 'La stessa opzione è indicata due volte.',
	'refusal.ranks_tied':
		'Dai a ogni opzione un posto suo: questa regola non può contare posti alla pari.',
	'refusal.score_outside': 'Dai da {least, number} a {most, number} punti.',
	'refusal.too_many_chosen': 'Puoi segnarne al massimo {limit, number}.',
	'refusal.too_many_dots': 'Hai {limit, number} bollini.',
	'refusal.too_many_dots_on_one': 'Puoi dare a un’opzione al massimo {limit, number} bollini.',
	'refusal.seed_missing': 'Un sorteggio ha bisogno di un seme pubblico.',
	'step.ratifier_chose': 'Tra pari, chi ratifica ha scelto: {options}.',
	'step.ratifier_silent': 'Chi ratifica non ha scelto in tempo.',
	'step.ratifier_yes': 'Chi ratifica ha deciso tra pari: sì.',
	'step.ratifier_no': 'Chi ratifica ha deciso tra pari: no.',
	'refusal.tie_not_broken': 'Scegli tra i pari, esattamente quanti sono i posti: {places, number}.',
	'refusal.nothing_tied': 'Qui non c’è una parità da sciogliere.',
	'rule_name.rough_consensus': 'Consenso di massima',
	'rule_name.after_advice': 'Una persona, dopo i pareri',
	'refusal.decider_unfit':
		'Chi deve decidere dev’essere qualcuno che potrebbe stare nell’elenco di questa regola.',
	'refusal.not_decider': 'Con questa regola decide qualcun altro.',
	'refusal.advice_wanting':
		'Prima servono abbastanza pareri, e ognuno vuole una risposta. Persone interessate: {affected, number}; esperti: {expert, number}; senza risposta: {unanswered, number}.',
	'refusal.advice_taken': 'Hai già dato il tuo parere, oppure è già stato deciso.',
	'refusal.limit_exceeded': 'È più del limite di {limit, number}.',
	'refusal.issues_open': 'Ci sono ancora questioni aperte: {open, number}. Prima affrontale tutte.',
	'refusal.option_team_missing':
		'Indica per ogni opzione di quale squadra è il lavoro: nessuno dà punti alla propria squadra.',
	'refusal.own_option': '«{option}» è il lavoro della tua squadra. Lascialo senza punti.',
	'refusal.group_too_small':
		'Qui un voto riservato si conta gruppo per gruppo, e un gruppo con meno di {needed, number} persone mostrerebbe come ha votato ciascuno. In «{group}» ce ne sono {found, number}. Aggiungi persone al gruppo, o usa una regola non riservata.'
} as const
