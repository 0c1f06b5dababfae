/** Elegir y contar: métodos, respuestas, resultados y líneas del cálculo. */
export default {
	'choice.keep': 'Todo queda como está',
	'choice.agree': 'Estoy de acuerdo',
	'choice.disagree': 'No estoy de acuerdo',
	'choice.block': 'Lo bloqueo',

	'method.consensus': 'Consenso',
	'method.rough_consensus': 'Consenso aproximado',
	'method.absolute_majority': 'Mayoría de la lista',
	'method.plurality': 'Más votos',
	'method.two_round': 'Dos vueltas',
	'method.ranked': 'Orden de preferencia',
	'method.advice': 'Decisión tras consejo',
	'method.delegated': 'Encargada a un órgano',
	'method.ratified': 'Recomendación a quien ratifica',
	'method.sortition': 'Sorteo',

	'rule.consensus_yes_no':
		'Se adopta cuando al menos {share} de quienes no se abstienen está de acuerdo.',
	'rule.consensus_cast': 'Se adopta cuando al menos {share} de las respuestas está de acuerdo.',
	'rule.consensus_present': 'Se adopta cuando al menos {share} de los presentes está de acuerdo.',
	'rule.consensus_roll': 'Se adopta cuando al menos {share} de la lista está de acuerdo.',
	'rule.blocks':
		'No sale con {blocks, plural, one {un solo bloqueo} many {# bloqueos} other {# bloqueos}}.',
	'rule.rough_consensus':
		'Se adopta cuando quien facilita ve un consenso aproximado y todas las cuestiones se han tratado. Los números informan y no deciden.',
	'rule.each_group': 'También en cada grupo debe decir sí al menos {share}.',
	'rule.each_group_half': 'También en cada grupo debe decir sí más de la mitad.',
	'rule.plurality': 'Se elige la opción con más votos.',
	'rule.two_round':
		'Se elige la opción con más de la mitad de los votos. Si no, las dos primeras se enfrentan en una segunda votación.',
	'rule.approval':
		'Cada persona marca todo lo que puede apoyar. {k, plural, one {Se elige la más marcada.} many {Se eligen las # más marcadas.} other {Se eligen las # más marcadas.}}',
	'rule.max_approvals':
		'Como máximo {limit, plural, one {se puede marcar #} many {se pueden marcar #} other {se pueden marcar #}}.',
	'rule.min_share': 'Lo que apoya menos de {share} de quienes votan no se elige.',
	'rule.schulze':
		'Cada persona ordena las opciones. Se elige la preferida a cada una de las demás (método Schulze).',
	'rule.irv':
		'Cada persona ordena las opciones. La última sale y sus votos pasan a la siguiente, hasta que una tiene más de la mitad.',
	'rule.stv':
		'Cada persona ordena las opciones. {k, plural, one {Se reparte # puesto} many {Se reparten # puestos} other {Se reparten # puestos}} en proporción: los votos que sobran, y los de la última, pasan a la siguiente (voto único transferible).',
	'rule.score':
		'Cada persona da a cada opción de {least, number} a {most, number} puntos. {k, plural, one {Se elige la mejor media.} many {Se eligen las # mejores medias.} other {Se eligen las # mejores medias.}}',
	'rule.score_weights': 'Las medias de los grupos se ponderan: {groups}.',
	'rule.min_mean': 'Una media por debajo de {least} no se elige.',
	'rule.min_scores':
		'Una opción necesita al menos {needed, plural, one {# puntuación} many {# puntuaciones} other {# puntuaciones}}.',
	'rule.dots':
		'Cada persona tiene {dots, plural, one {# punto adhesivo} many {# puntos adhesivos} other {# puntos adhesivos}}, como máximo {most, number} por opción.',
	'rule.pb_greedy':
		'Cada persona marca los proyectos que apoya. Se financian los más marcados que caben en {budget, number} {currency}.',
	'rule.pb_mes':
		'Cada persona marca los proyectos que apoya y tiene para ellos una parte igual de {budget, number} {currency} (método de partes iguales).',
	'rule.advice':
		'Decide una persona, tras el consejo de al menos {affected, plural, one {# persona afectada} many {# personas afectadas} other {# personas afectadas}} y de al menos {expert, plural, one {# persona experta} many {# personas expertas} other {# personas expertas}}, cada uno con respuesta.',
	'rule.delegated': 'Encargada a: {body}. Ámbito: {scope}',
	'rule.ratified': 'El resultado es una recomendación. Responde quien ratifica.',
	'rule.sortition':
		'Se {size, plural, one {sortea # persona} many {sortean # personas} other {sortean # personas}} en público.',
	'rule.equal_fails': 'Las opciones empatadas no se eligen.',
	'rule.equal_status_quo': 'Si las opciones empatan, todo queda como está.',
	'rule.equal_runoff': 'Si las opciones empatan, hay una segunda votación.',
	'rule.equal_lot_public_seed': 'Si las opciones empatan, decide un sorteo público.',
	'rule.equal_ratifier': 'Si las opciones empatan, decide quien ratifica.',

	'result.runoff': 'Segunda votación',
	'result.lot': 'Pendiente de sorteo',
	'result.ratifier': 'Decide quien ratifica',
	'result.advice': 'Consejo',
	'outcome.runoff': 'El recuento no elige entre iguales. Decide una segunda votación.',
	'outcome.lot': 'El recuento no elige entre iguales. Decide un sorteo con semilla pública.',
	'outcome.ratifier': 'El recuento no elige entre iguales. Decide quien ratifica.',
	'outcome.advice': 'Es un consejo. No adopta nada.',
	'outcome.chosen': 'Se elige: {options}.',
	'outcome.kept': 'Todo queda como está: {options}.',
	'outcome.tied': 'Empatadas: {options}. Ninguna de ellas se elige.',

	'step.result_runoff': 'Por tanto, hay una segunda votación.',
	'step.result_lot': 'Por tanto, decide un sorteo.',
	'step.result_ratifier': 'Por tanto, decide quien ratifica.',
	'step.result_advice': 'Por tanto, es un consejo y no decide nada.',
	'step.count_agree':
		'De acuerdo {agree, number}, en desacuerdo {disagree, number}, abstenciones {abstain, number}, bloqueos {block, number}.',
	'step.blocks_within': 'Bloqueos: {block, number}. Permitidos: {most, number}.',
	'step.blocks_stand': 'Bloqueos: {block, number}. Solo se permitirían {most, number}.',
	'step.count_informs': 'Estos números informan y no deciden.',
	'step.called': 'Quien facilita vio un consenso aproximado, con motivos.',
	'step.call_against': 'Quien facilita no vio un consenso aproximado, con motivos.',
	'step.not_called': 'Quien facilita no ha dicho que haya un consenso aproximado.',
	'step.issues_settled': 'Todas las cuestiones se trataron: {settled, number}.',
	'step.issues_open': 'Cuestiones sin tratar: {open, number}.',
	'step.group_reached':
		'{constituency, select, citizens {Ciudadanía} administrations {Administraciones} other {{constituency}}}: {yes, number} de {base, number} es al menos {threshold}.',
	'step.group_missed':
		'{constituency, select, citizens {Ciudadanía} administrations {Administraciones} other {{constituency}}}: {yes, number} de {base, number} es menos de {threshold}.',
	'step.group_half_reached':
		'{constituency, select, citizens {Ciudadanía} administrations {Administraciones} other {{constituency}}}: {yes, number} de {base, number} es más de la mitad.',
	'step.group_half_missed':
		'{constituency, select, citizens {Ciudadanía} administrations {Administraciones} other {{constituency}}}: {yes, number} de {base, number} no es más de la mitad.',
	'step.group_alone': 'En la lista hay un solo grupo. Una doble mayoría necesita dos.',
	'step.advice_given':
		'Consejos de personas afectadas: {affected, number} (al menos {least_affected, number}); de personas expertas: {expert, number} (al menos {least_expert, number}).',
	'step.advice_missing':
		'Muy pocos consejos. De personas afectadas: {affected, number} (al menos {least_affected, number}); de personas expertas: {expert, number} (al menos {least_expert, number}).',
	'step.advice_unanswered': 'Consejos sin respuesta: {unanswered, number}.',
	'step.verdict_adopted': 'La decisión, con motivos: sí.',
	'step.verdict_against': 'La decisión, con motivos: no.',
	'step.verdict_missing': 'Todavía no hay una decisión que valga.',
	'step.delegated_to': 'Encargada a: {body}. Ámbito: {scope}',
	'step.limit_kept':
		'{amount, number} {currency} está dentro del límite de {limit, number} {currency}.',
	'step.limit_broken':
		'{amount, number} {currency} supera el límite de {limit, number} {currency}.',
	'step.recommendation': 'Es una recomendación. Responde quien ratifica.',
	'step.votes_for': '{option}: {votes, plural, one {# voto} many {# votos} other {# votos}}.',
	'step.blank': 'Papeletas sin elección: {blank, number}.',
	'step.nobody_chosen': 'No se eligió nada.',
	'step.chosen': 'Se elige: {options}.',
	'step.keeps': 'La primera es «{option}»: todo queda como está.',
	'step.under_share':
		'{option} queda fuera: {votes, number} de {base, number} es menos de {threshold}.',
	'step.half_reached': '{option} tiene {votes, number} de {base, number}, más de la mitad.',
	'step.half_missed': 'Ninguna opción tiene más de la mitad de {base, number}.',
	'step.tied': 'Empatadas: {options}. Puestos que quedan para ellas: {places, number}.',
	'step.tie_fails': 'Con esta regla las opciones empatadas no se eligen.',
	'step.tie_status_quo': 'Si las opciones empatan, todo queda como está: {option}.',
	'step.tie_runoff': 'Decide una segunda votación entre {options}.',
	'step.tie_runoff_same': 'La misma pregunta va a una segunda votación.',
	'step.tie_lot': 'El sorteo con la semilla pública «{seed}» cae en {options}.',
	'step.tie_lot_open': 'Decide un sorteo con semilla pública. Todavía no se conoce la semilla.',
	'step.tie_ratifier': 'Entre iguales decide quien ratifica.',
	'step.tie_by_name': 'Empatadas: {options}. Por orden de nombre corto va primero {option}.',
	'step.tie_same_end':
		'Hubo empates por el camino. Se resuelvan como se resuelvan, el resultado es el mismo.',
	'step.lot_yes': 'El sorteo con la semilla pública «{seed}» cae en el sí.',
	'step.lot_no': 'El sorteo con la semilla pública «{seed}» cae en el no.',
	'step.beats_all': '{option} es la preferida frente a cada una de las demás.',
	'step.pair': '{option} antes que {other}: {votes, number} a {against, number}.',
	'step.path':
		'De {option} a {other} el camino más fuerte es {there, number}, y de vuelta {back, number}.',
	'step.no_beats_all':
		'Ninguna es la preferida frente a cada una de las demás: deciden los caminos más fuertes.',
	'step.quota':
		'{valid, number} papeletas válidas para {seats, plural, one {# puesto} many {# puestos} other {# puestos}}: quien tiene {quota, number} sale.',
	'step.stage_surplus':
		'Fase {stage, number}: {option} tiene {votes}. Lo que sobra, {surplus}, pasa a las preferencias siguientes.',
	'step.stage_excluded':
		'Fase {stage, number}: {option} es la última con {votes} y sale. Estos votos pasan a las preferencias siguientes.',
	'step.stage_elected': 'Fase {stage, number}: {option} entra con {votes}.',
	'step.stage_last':
		'Fase {stage, number}: {option} ocupa uno de los puestos que quedan, con {votes}.',
	'step.looked_back': 'Empatadas: {options}. Una fase anterior las distingue: {option}.',
	'step.mean': '{option}: media {mean}, con {votes, number} puntuaciones.',
	'step.group_mean':
		'{constituency, select, citizens {Ciudadanía} administrations {Administraciones} other {{constituency}}}: media de {option} {mean}.',
	'step.not_scored': '{option} no tiene media, porque faltan puntuaciones.',
	'step.scored_too_little':
		'{option} queda fuera: {votes, number} puntuaciones, hacen falta al menos {needed, number}.',
	'step.mean_too_low': '{option} queda fuera: {mean} está por debajo de {least}.',
	'step.dots_for':
		'{option}: {dots, plural, one {# punto adhesivo} many {# puntos adhesivos} other {# puntos adhesivos}}.',
	'step.funded':
		'{option} se financia: {votes, plural, one {# voto} many {# votos} other {# votos}}, {cost, number} {currency}. Quedan {left, number} {currency}.',
	'step.too_dear':
		'{option} cuesta {cost, number} {currency}. Solo quedan {left, number} {currency}.',
	'step.share_each':
		'Cada una de las {voters, number} personas que votaron tiene {share} {currency} para los proyectos que apoya.',
	'step.share_raised':
		'La parte sube {raised, number} hasta {share} {currency}, hasta donde llega el presupuesto.',
	'step.funded_shared':
		'{option} se financia: {supporters, plural, one {# persona que lo apoya paga} many {# personas que lo apoyan pagan} other {# personas que lo apoyan pagan}} {cost, number} {currency} de sus partes.',
	'step.filled':
		'Con lo que queda se financia {option}: {votes, plural, one {# voto} many {# votos} other {# votos}}, {cost, number} {currency}. Quedan {left, number} {currency}.',
	'step.spent': 'Gastado: {spent, number} de {total, number} {currency}.',

	'record.answer.chosen': 'Elegido.',
	'record.answer.runoff': 'Sin decidir.',
	'record.answer.lot': 'Sin decidir.',
	'record.answer.ratifier': 'Sin decidir.',
	'record.answer.advice': 'Consejo.',
	'record.statement.chosen': 'Elegido el {date}: {options}.',
	'record.statement.runoff':
		'Quedó un empate: hay una segunda votación. La votación se cerró el {date}.',
	'record.statement.lot': 'Quedó un empate: decide un sorteo. La votación se cerró el {date}.',
	'record.statement.ratifier':
		'Quedó un empate: decide quien ratifica. La votación se cerró el {date}.',
	'record.statement.advice': 'Es un consejo y no adopta nada. La votación se cerró el {date}.',
	'record.result.runoff': 'empate, luego una segunda votación.',
	'record.result.lot': 'empate, luego un sorteo.',
	'record.result.ratifier': 'empate, en manos de quien ratifica.',
	'record.result.advice': 'un consejo.',
	'record.choice.agree': 'De acuerdo',
	'record.choice.disagree': 'En desacuerdo',
	'record.choice.block': 'Bloqueo',

	'refusal.options_missing': 'Di qué se puede elegir: esta regla necesita opciones.',
	'refusal.options_wrong':
		'La opción «{option}» no encaja. Cada una necesita un nombre propio, y un coste donde se reparte un presupuesto.',
	'refusal.ballot_form_wrong': 'Esta respuesta tiene otra forma que la que pide la regla.',
	'refusal.option_twice': 'La misma opción se nombra dos veces.',
	'refusal.ranks_tied':
		'Da a cada opción un puesto propio: esta regla no puede contar puestos iguales.',
	'refusal.score_outside': 'Da de {least, number} a {most, number} puntos.',
	'refusal.too_many_chosen': 'Puedes marcar como máximo {limit, number}.',
	'refusal.too_many_dots': 'Tienes {limit, number} puntos adhesivos.',
	'refusal.too_many_dots_on_one':
		'Puedes dar a una opción como máximo {limit, number} puntos adhesivos.',
	'refusal.seed_missing': 'Un sorteo necesita una semilla pública.',
	'step.ratifier_chose': 'Entre iguales, quien ratifica eligió: {options}.',
	'step.ratifier_silent': 'Quien ratifica no eligió a tiempo.',
	'step.ratifier_yes': 'Quien ratifica decidió el empate: sí.',
	'step.ratifier_no': 'Quien ratifica decidió el empate: no.',
	'refusal.tie_not_broken':
		'Elige entre los iguales, exactamente tantos como puestos: {places, number}.',
	'refusal.nothing_tied': 'Aquí no hay ningún empate que resolver.',
	'rule_name.rough_consensus': 'Consenso aproximado',
	'rule_name.after_advice': 'Una persona, tras pedir consejo',
	'refusal.decider_unfit': 'Quien vaya a decidir tiene que poder estar en la lista de esta regla.',
	'refusal.not_decider': 'Con esta regla decide otra persona.',
	'refusal.advice_wanting':
		'Antes hacen falta suficientes consejos, y cada uno necesita respuesta. De personas afectadas: {affected, number}; de expertas: {expert, number}; sin respuesta: {unanswered, number}.',
	'refusal.advice_taken': 'Ya has dado tu consejo, o ya se ha decidido.',
	'refusal.limit_exceeded': 'Supera el límite de {limit, number}.',
	'refusal.issues_open':
		'Todavía hay cuestiones abiertas: {open, number}. Atiéndelas todas primero.',
	'refusal.option_team_missing':
		'Di de cada opción de qué equipo es: nadie puntúa el trabajo de su propio equipo.',
	'refusal.own_option': '«{option}» es el trabajo de tu equipo. Déjalo sin puntos.',
	'refusal.group_too_small':
		'Aquí una votación confidencial se cuenta grupo por grupo, y un grupo de menos de {needed, number} mostraría qué votó cada cual. En «{group}» hay {found, number}. Suma personas al grupo, o usa una regla que no sea confidencial.'
} as const
