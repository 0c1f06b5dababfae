/** La carta entera en palabras sencillas: modelos, resúmenes, qué falla en una, qué no se garantiza todavía. */
export default {
	'template.baseline-1': 'Con días para pensar',
	'template.baseline-1_for': 'Ciudadanía y administración deciden juntas por consentimiento.',
	'template.workshop-pace-1': 'Al ritmo de un taller',
	'template.workshop-pace-1_for': 'Sin días de espera, para probar y para sesiones.',
	'template.T1-neighbourhood-assembly': 'Asamblea de barrio',
	'template.T1-neighbourhood-assembly_for':
		'Residentes y personal público de un lugar deciden qué pasa en él.',
	'template.T2-ministry-working-group': 'Grupo de trabajo de un ministerio',
	'template.T2-ministry-working-group_for':
		'Miembros designados de ambas partes preparan lo que después ratifica una autoridad.',
	'template.T3-participatory-budgeting': 'Presupuesto participativo',
	'template.T3-participatory-budgeting_for': 'Los residentes reparten una suma de dinero.',
	'template.T4-citizens-panel': 'Panel ciudadano',
	'template.T4-citizens-panel_for':
		'Un panel elegido por sorteo recomienda, y cada recomendación recibe respuesta.',
	'template.T5-inter-agency-service-design': 'Servicio de varias organizaciones',
	'template.T5-inter-agency-service-design_for':
		'Organizaciones y ciudadanía diseñan un servicio; cada una responde de su parte.',
	'template.T6-hackathon': 'Maratón de ideas',
	'template.T6-hackathon_for': 'Participantes y un jurado ordenan ideas para un premio.',

	'summary.authority': 'En qué se apoya',
	'summary.objections': 'Objeciones',
	'summary.moderation': 'Moderación',
	'summary.promise': 'La promesa',
	'summary.who': 'Quién participa',
	'summary.how': 'Quién decide y cómo',
	'summary.quorum': 'Cuántas personas hacen falta',
	'summary.secrecy': 'Qué se ve y cuándo',
	'summary.ratification': 'Después de votar',
	'summary.appeal': 'Quien después no está de acuerdo',
	'summary.published': 'Qué se publica',
	'summary.amendment': 'Cambiar estas reglas',
	'summary.caveats': 'Ten en cuenta',

	'rule.double_majority':
		'Se adopta cuando es sí al menos {share} {base, select, yes_no {de síes y noes juntos} cast {de todas las respuestas, abstenciones incluidas,} present {de los presentes} other {de la lista}}, y en cada grupo al menos {group}.',
	'rule.score_recuse':
		'{whom, select, own_team {Nadie puntúa a su propio equipo.} other {Quien está implicado no puntúa ({whom}).}}',
	'rule.completion_add1': 'Lo que sobraría se reparte a pequeños pasos, hasta que no cabe más.',
	'rule.completion_greedy_fill': 'Lo que aún queda paga lo que quiere más gente.',
	'rule.quorum_only':
		'Vale cuando participa al menos {share} de cada uno de estos grupos: {groups}.',
	'rule.unit_organisation': 'Cada organización tiene una respuesta, que da su delegado.',
	'rule.group':
		'{group, select, citizens {ciudadanía} administrations {administraciones} peer {participantes} jury {jurado} other {{group}}}',
	'rule.assurance':
		'{level, select, 0 {En ella nadie tiene que decir quién es.} 1 {Quien está en ella ha dado un nombre.} 2 {Quien está en ella ha confirmado un correo o un teléfono.} 3 {Quien está en ella fue invitado por su nombre.} 4 {Quien está en ella ha usado una identidad electrónica.} other {Quien está en ella ha usado una identidad electrónica del nivel más alto.}}',
	'rule.attribute':
		'{name, select, age_ok {Quien está en ella tiene al menos {value} años.} resident_ok {De quien está en ella se sabe que vive aquí.} other {De quien está en ella se comprueba: {name} {value}.}}',
	'rule.cap': 'De los votos de la lista, {roles} tienen como máximo {share}.',
	'charter.panel_by_lot':
		'Es un panel de {size, plural, one {# persona} many {# personas} other {# personas}}, elegido por sorteo de modo que mezcle: {strata}.',
	'rule.stratum':
		'{stratum, select, age_band {edades} gender {géneros} district {distritos} other {{stratum}}}',
	'rule.attendance':
		'Solo votan quienes estuvieron en al menos {share} de las reuniones celebradas desde que participan.',
	'rule.extension':
		'{times, plural, =0 {No se puede prolongar.} one {Se puede prolongar una vez, antes del cierre.} many {Se puede prolongar # veces, antes del cierre.} other {Se puede prolongar # veces, antes del cierre.}}',
	'rule.delegation_off': 'Nadie vota por otra persona.',
	'rule.delegation_most':
		'Un voto se puede prestar para una decisión; nadie lleva más de {most, plural, one {# ajeno} many {# ajenos} other {# ajenos}}.',
	'rule.appeal':
		'{days, plural, =0 {No hay tiempo para recurrir.} one {Se puede recurrir durante # día tras el resultado.} many {Se puede recurrir durante # días tras el resultado.} other {Se puede recurrir durante # días tras el resultado.}}',
	'rule.proposer': 'Solo pueden proponerla: {roles}.',
	'rule.not_retroactive':
		'Vale para las decisiones que se abren después, nunca para las anteriores.',

	'rule_name.default': 'Cómo decidimos',
	'rule_name.sense_check': 'Un sondeo rápido',
	'rule_name.charter_amendment': 'Cambiar estas reglas',
	'rule_name.editorial_change': 'Correcciones pequeñas',
	'rule_name.majority': 'Por mayoría',
	'rule_name.two_thirds': 'Por dos tercios',
	'rule_name.open_majority': 'Por mayoría, con recuento abierto',
	'rule_name.confidential_majority': 'Por mayoría, con voto confidencial',
	'rule_name.one_of_several': 'Una entre varias',
	'rule_name.order_of_preference': 'Por orden de preferencia',
	'rule_name.points': 'Por puntos',
	'rule_name.persons': 'Elegir personas',

	'charter.grants': 'Quién puede hacer qué',
	'charter.grant': '{role}: {right}',
	'amendment.question': '¿Cambiamos la carta de este modo?',
	'amendment.why': 'Por qué',
	'amendment.changes': 'Qué cambia',
	'amendment.until': 'Hasta ahora: {sentence}',
	'amendment.then': 'A partir de entonces: {sentence}',
	'amendment.paths': 'Lo mismo, al pie de la letra',
	'amendment.added': '{path}: nuevo, {after}',
	'amendment.removed': '{path}: ya no, {before}',
	'amendment.changed': '{path}: {before} → {after}',
	'amendment.whole': 'La carta entera, como quedaría',
	'amendment.hash': 'SHA-256 de su JSON canónico (RFC 8785): {hash}',
	'refusal.amendment_running':
		'Ya se está decidiendo otro cambio de la carta. Espera el resultado o retíralo antes.',
	'refusal.amendment_only':
		'Un cambio de la carta se decide solo tal como se propuso. Propón otro.',
	'refusal.charter_waiting':
		'Una carta cambiada entra en vigor cuando terminan las decisiones en curso. Anuncia esta después.',
	'refusal.charter_unchanged':
		'Esta carta dice lo mismo que la que está en vigor. Cambia algo antes.',
	'refusal.charter_unreadable': 'La carta no se puede leer en «{path}». {reason}',
	'refusal.charter_unsound': 'La carta promete más de lo que cumplen sus reglas. Mira «{path}».',

	'charter.authority': 'La autoridad que está detrás: {authority}.',
	'charter.competence': 'Su competencia: {competence}',
	'charter.legal_basis': 'Base jurídica: {basis}',
	'charter.phases': 'Pasa por estas fases: {phases}.',
	'charter.times': 'Las horas son las de {timezone}.',
	'charter.workdays': 'Los días laborables van de lunes a viernes.',
	'charter.workdays_of': 'Los días laborables siguen el calendario {calendar}.',
	'charter.guests_most':
		'Como máximo {most, plural, one {# persona invitada} many {# personas invitadas} other {# personas invitadas}} a la vez.',
	'charter.step_widens':
		'Mientras dura un paso de un taller, se puede permitir a personas invitadas y ciudadanía: {rights}.',
	'charter.may':
		'{capability, select, comment {comentar} suggest {sugerir cambios} edit {escribir} propose {proponer} other {{capability}}}',
	'charter.validity_group': 'Si una objeción se sostiene lo dice el grupo.',
	'charter.validity_facilitator': 'Si una objeción se sostiene lo dice quien facilita.',
	'charter.validity_secretary': 'Si una objeción se sostiene lo dice la secretaría.',
	'charter.criteria': 'Una objeción dice de qué tipo es: {criteria}.',
	'charter.criterion':
		'{criterion, select, harm_to_aim {daña el objetivo} legal {contra la ley} feasibility {no se puede hacer} exclusion_accessibility {deja gente fuera} conflict_of_interest {conflicto de intereses} procedure {no se respetó el procedimiento} other {{criterion}}}',
	'charter.reason_length':
		'Los motivos tienen al menos {characters, plural, one {# carácter} many {# caracteres} other {# caracteres}}.',
	'charter.ladder': 'Los pasos, del más leve al más grave: {steps}. Cada uno se puede recurrir.',
	'charter.ladder_none': 'No hay pasos de moderación.',
	'charter.ladder_reason': 'Cada paso lleva su motivo por escrito.',
	'charter.ladder_no_reason': 'Un paso no necesita motivo por escrito.',
	'charter.ladder_numbers': 'Cuántas veces se dio cada uno lo ven todas las personas del proceso.',
	'charter.ladder_no_numbers': 'Cuántas veces se dio cada uno lo ve solo quien modera.',
	'charter.remedies': 'El panel puede: {remedies}.',
	'charter.remedy_open': 'Más allá del proceso: {authority}.',
	'charter.group': '{group}: {roles}.',
	'charter.facilitators_vote': 'Quien facilita tiene voto.',
	'charter.facilitators_do_not': 'Quien facilita no tiene voto.',
	'charter.guests':
		'Las personas invitadas entran con un enlace durante {hours, plural, one {# hora} many {# horas} other {# horas}}. Nunca votan.',
	'charter.guests_chosen_or_generated_pseudonym':
		'Quien entra como persona invitada sin cuenta elige cómo se le llama o recibe un seudónimo.',
	'charter.guests_generated_pseudonym':
		'Quien entra como persona invitada sin cuenta recibe un seudónimo.',
	'charter.guests_none': 'Nadie entra como persona invitada.',
	'charter.drafts_open': 'Los observadores leen los borradores.',
	'charter.drafts_closed': 'Los observadores leen solo lo adoptado.',
	'charter.observers_comment': 'Los observadores pueden comentar.',
	'charter.observers_silent': 'Los observadores no comentan.',
	'charter.contact': 'Las preguntas van a: {contact}',
	'charter.response':
		'A lo que dice la gente se responde en {days, plural, one {# día hábil} many {# días hábiles} other {# días hábiles}}.',
	'charter.conflict': 'Si no estamos de acuerdo: {procedure}',
	'charter.ratify_none': 'Lo que adopta el grupo tiene efecto; nadie tiene que ratificarlo.',
	'charter.ratify':
		'Alguien con mandato responde en {days, plural, one {# día hábil} many {# días hábiles} other {# días hábiles}}: {outcomes}.',
	'charter.ratify_reasons': 'Hacen falta motivos por escrito para: {outcomes}.',
	'charter.ratify_grounds': 'Solo se puede detener por estos motivos: {grounds}.',
	'charter.ratify_any_ground': 'Se puede detener por cualquier motivo.',
	'charter.ratify_per_item': 'Cada punto recibe su propia respuesta.',
	'charter.ratify_each': 'Cada organización ratifica su parte.',
	'charter.timeout_escalate': 'Sin respuesta a tiempo: pasa al nivel superior.',
	'charter.timeout_deemed_ratified': 'Sin respuesta a tiempo: cuenta como ratificado.',
	'charter.timeout_lapse': 'Sin respuesta a tiempo: decae.',
	'charter.outcome':
		'{outcome, select, ratify {ratificar} ratify_with_changes {ratificar con cambios} return {devolver} reject {rechazar} accepted {aceptar} partly {aceptar en parte} rejected {rechazar} other {{outcome}}}',
	'charter.ground':
		'{ground, select, competence {la autoridad no es competente} legality {va contra la ley} budget_cap {cuesta más de lo previsto} eligibility {alguien no tenía derecho a participar} other {{ground}}}',
	'charter.appeal':
		'Se puede recurrir durante {days, plural, one {# día} many {# días} other {# días}}; se decide en {decide, plural, one {# día} many {# días} other {# días}}.',
	'charter.appeal_none': 'Dentro del proceso no hay recurso.',
	'charter.panel':
		'Decide una comisión de {size, plural, one {# persona} many {# personas} other {# personas}}, elegida por sorteo.',
	'charter.panel_least': 'En ella están al menos: {members}.',
	'charter.panel_member': '{role}: {count, number}',
	'charter.suspends': 'Hasta entonces no se sella nada.',
	'charter.suspends_not': 'Mientras tanto la decisión tiene efecto.',
	'charter.remedy':
		'Más allá del proceso: {authority}, {days, plural, =0 {enseguida} one {en # día} many {en # días} other {en # días}}.',
	'charter.publish_public':
		'Cuando su acta está sellada, una decisión figura en el registro público, para todo el mundo.',
	'charter.publish_process':
		'Las decisiones y sus actas están abiertas a las personas del proceso.',
	'charter.publish_none': 'Las decisiones y sus actas no se publican.',
	'charter.names_pseudonym': 'La ciudadanía aparece con un seudónimo.',
	'charter.names_name': 'Todas las personas aparecen con su nombre.',
	'charter.names_none': 'Nadie aparece con su nombre.',
	'charter.signature_none': 'El servidor sella el acta; nadie firma en persona.',
	'charter.signature_advanced': 'Además del sello del servidor hay firmas avanzadas de personas.',
	'charter.signature_qualified':
		'Además del sello del servidor hay firmas cualificadas de personas.',
	'charter.minutes': 'El acta de las reuniones es obligatoria.',
	'charter.minutes_optional': 'El acta de las reuniones es opcional.',
	'charter.motions_put_up':
		'De las enmiendas al mismo pasaje se decide una cada vez, en el orden en que se presentaron.',
	'charter.motions_furthest_first':
		'De las enmiendas al mismo pasaje se decide una cada vez, primero la que cambia más palabras.',
	'charter.motions_by_facilitator':
		'De las enmiendas al mismo pasaje se decide una cada vez; quien facilita elige cuál va después.',
	'charter.review':
		'{months, plural, one {Los textos adoptados se revisan tras # mes.} many {Los textos adoptados se revisan tras # meses.} other {Los textos adoptados se revisan tras # meses.}}',
	'charter.retention':
		'{retention, select, process_10y {Lo que se archiva sin elegir otra cosa se conserva diez años.} working_2y {Lo que se archiva sin elegir otra cosa se conserva dos años.} other {Lo que se archiva sin elegir otra cosa se conserva para siempre.}}',
	'charter.proposed_numbers':
		'Los números de este modelo (quórum, proporciones, días) son propuestas. Cada administración fija los suyos.',
	'charter.prize_ranking':
		'Puede votar quien solo ha dado un nombre. Se permite porque el resultado es una clasificación para un premio, no un acto de derecho público.',
	'charter.names_only':
		'Puede votar quien solo ha dado un nombre. Basta para probar, no para actos de derecho público.',

	'unheld.steps':
		'los talleres no tienen pasos que den más permisos a personas invitadas y ciudadanía',
	'shortfall.method': 'no cuenta con este método',
	'shortfall.secret': 'no mantiene en secreto las papeletas',
	'shortfall.tie': 'no resuelve el empate de este modo',
	'shortfall.organisation': 'no cuenta una respuesta por organización',
	'shortfall.recusal': 'no impide puntuar al propio equipo',
	'shortfall.calendar': 'no conoce este calendario de días hábiles',
	'shortfall.signature': 'no tiene firmas cualificadas de personas',

	'problem.shape': 'Una carta no puede decir esto aquí. {reason}',
	'problem.amendment_missing': 'Sin esta regla la carta no se podría cambiar nunca.',
	'problem.roll_role': 'Quien tiene este papel no puede estar nunca en una lista: {role}.',
	'problem.inform_decides':
		'Quien promete informar no hace decidir: esta regla solo puede dar consejo.',
	'problem.inform_contact': 'Quien promete informar dice adónde van las preguntas.',
	'problem.consult_decides':
		'Quien promete escuchar no hace decidir: esta regla solo puede dar consejo.',
	'problem.consult_response':
		'Quien promete escuchar responde en {days, plural, one {# día hábil} many {# días hábiles} other {# días hábiles}} como máximo.',
	'problem.consult_window':
		'Una consulta abierta a todo el mundo dura al menos {days, plural, one {# día} many {# días} other {# días}}.',
	'problem.involve_ratified':
		'Quien promete motivar cuando se aparta del consejo tiene que responder: hace falta la ratificación.',
	'problem.involve_reasons':
		'Quien promete motivar cuando se aparta del consejo lo hace también aquí: {outcome}.',
	'problem.collaborate_conflict':
		'Quien promete decidir en común dice qué pasa en un conflicto: nombra una comisión o un procedimiento.',
	'problem.empower_grounds':
		'Quien promete llevar a la práctica lo que se decide solo puede detenerlo por una lista cerrada de motivos.',
	'problem.empower_timeout':
		'Quien promete llevar a la práctica lo que se decide no lo detiene callando: cuenta como ratificado.'
} as const
