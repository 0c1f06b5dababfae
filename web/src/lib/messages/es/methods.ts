/** Ways of deciding that need more than a ballot: dots, lots, ties, advice, calls, verdicts. */
export default {
	'methods.dots_hint':
		'Tienes {dots, plural, one {# punto} many {# puntos} other {# puntos}}, como máximo {most, number} por opción. Los puntos son una opinión: con ellos no se adopta nada.',
	'methods.dots_for': 'Puntos para {option}',
	'methods.dots_left': 'Puntos que te quedan: {left, number}',
	'methods.column_dots': 'Puntos',
	'methods.lot_sealed':
		'Si quedan opciones empatadas, decide un sorteo. Su número está extraído y sellado: {hash}. Se dirá cuando acabe la votación.',
	'methods.lot_told':
		'El número del sorteo era {secret}. Su SHA-256 es el que se selló al anunciar la decisión: {hash}.',
	'methods.lot_heading': 'El sorteo',
	'methods.tie_heading': 'Empate: elige quien ratifica',
	'methods.tie_until':
		'Hasta {when} quien puede ratificar elige {places, plural, one {# de estos} many {# de estos} other {# de estos}}. Después no se elige ninguno.',
	'methods.tie_chosen': 'Elegido: {options}',
	'methods.tie_nobody': 'Nadie eligió a tiempo. No se elige ninguno de los empatados.',
	'methods.tie_legend': 'Tu elección',
	'methods.tie_reasons': 'Por qué',
	'methods.tie_send': 'Elegir',
	'methods.next_tie': 'Quien ratifica elige entre iguales.',
	'methods.next_advice': 'Era una opinión. El texto sigue bloqueado y se puede decidir sobre él.',
	'methods.verdict_heading': 'Decide una persona',
	'methods.call_heading': '¿Hay consenso aproximado?',
	'methods.decides': '{name}: decide y explica por qué.',
	'methods.you_decide': 'Decides tú, y explicas por qué.',
	'methods.call_about':
		'Quien facilita dice si hay consenso aproximado, cuando se ha atendido cada cuestión. Cuántas personas están de acuerdo solo informa.',
	'methods.advice_so_far':
		'Consejos de personas afectadas: {affected, number} (al menos {leastAffected, number}). De personas expertas: {expert, number} (al menos {leastExpert, number}). Sin respuesta: {unanswered, number}.',
	'methods.advice_affected': 'Consejo de una persona afectada',
	'methods.advice_expert': 'Consejo de una persona experta',
	'methods.reply': 'Respuesta:',
	'methods.reply_label': 'Tu respuesta',
	'methods.reply_send': 'Responder',
	'methods.advise_legend': 'Da un consejo',
	'methods.advise_as_affected': 'Me afecta',
	'methods.advise_as_expert': 'Conozco el tema',
	'methods.advise_label': 'Tu consejo',
	'methods.advise_hint':
		'Aconsejas una vez. Lo leen todas las personas del proceso, y quien decide te responde.',
	'methods.advise_send': 'Dar el consejo',
	'methods.not_ready':
		'Podrás decidir cuando haya consejos suficientes y hayas respondido a cada uno.',
	'methods.verdict_legend': 'Tu decisión',
	'methods.call_legend': 'Tu valoración',
	'methods.verdict_adopted': 'Decidido: sí',
	'methods.verdict_not_adopted': 'Decidido: no',
	'methods.call_adopted': 'Hay consenso aproximado',
	'methods.call_not_adopted': 'No hay consenso aproximado',
	'methods.amount': 'Cuánto cuesta, en {currency} (como máximo {limit, number})',
	'methods.amount_used': '{amount, number} de como máximo {limit, number} {currency}',
	'methods.reasons': 'Tus motivos',
	'methods.reasons_hint':
		'Los lee todo el mundo. Puedes cambiar de opinión hasta el {when}; después, cuenta.',
	'methods.verdict_send': 'Decidir',
	'methods.call_send': 'Declarar',
	'methods.decider_label': 'Quién decide',
	'methods.decider_hint':
		'Con esta regla decide una persona, que explica por qué. Indica a alguien que pueda estar en la lista.',
	'methods.issue_hint':
		'Quien no está de acuerdo plantea una cuestión. Quien facilita tiene que atenderla antes de declarar el consenso.',
	'methods.own_option':
		'No puntúas el trabajo de tu equipo. Cualquiera puede saltarse una opción, así que saltarla no revela nada seguro.',
	'methods.option_team': 'De quién es la opción {number, number}',
	'methods.option_team_none': '¿Qué equipo?',
	'methods.try_options': 'Opciones, una por línea',
	'methods.try_options_costs': 'Opciones con su coste, una por línea: Portátiles 10000',
	'methods.try_options_hint': 'Si lo dejas vacío, las que nombren las papeletas.',
	'methods.try_ballots': 'Papeletas, las iguales en una línea',
	'methods.try_ballots_choice':
		'Cuántas, dos puntos, qué eligen: 3: Tarde. Con grupos, primero el grupo: citizens 3: Tarde.',
	'methods.try_ballots_approvals':
		'Cuántas, dos puntos, qué aprueban: 3: Tarde, Mediodía. Con grupos, primero el grupo: citizens 3: Tarde.',
	'methods.try_ballots_ranking':
		'Cuántas, dos puntos, su orden: 3: Tarde > Mediodía, Mañana. Con grupos, primero el grupo: citizens 3: Tarde > Mañana.',
	'methods.try_ballots_scores':
		'Cuántas, dos puntos, sus puntos: 3: Tarde 5, Mediodía 2. Con grupos, primero el grupo: jury 3: Tarde 5.',
	'methods.try_ballots_dots':
		'Cuántas, dos puntos, sus puntos: 3: Tarde 2, Mediodía 1. Con grupos, primero el grupo: citizens 3: Tarde 2.',
	'methods.try_ballots_none': 'Con esta regla nadie vota.',
	'methods.try_seed': 'Semilla del sorteo',
	'methods.try_seed_hint': 'Cualquier texto. Si lo dejas vacío, el empate queda abierto.',
	'methods.try_affected': 'Consejos de personas afectadas',
	'methods.try_expert': 'Consejos de personas expertas',
	'methods.try_unanswered': 'Consejos sin respuesta',
	'methods.try_finds': 'Qué se decide',
	'methods.try_nothing': 'Nada',
	'methods.try_wrong_line':
		'La línea {line, number} no se entiende. Escribe cuántas, dos puntos y la respuesta.',
	'methods.try_uncounted':
		'Todavía no se puede contar: escribe opciones y papeletas que admita esta regla, no más que personas.',
	'methods.can_decide': 'Decidir',
	'methods.can_advise': 'Dar un consejo',
	'methods.disagree_about': 'Veo un problema que hay que atender antes.'
}
