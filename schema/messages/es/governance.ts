import type en from '../en/governance.ts'

/** Roles, rights, refusals, rules and results: what the charter means, in plain words. */
export default {
	'role.guest': 'Persona invitada',
	'role.observer': 'Observador',
	'role.citizen': 'Ciudadano',
	'role.facilitator': 'Facilitador',
	'role.official': 'Empleado público',
	'role.secretary': 'Secretario',
	'role.administrator': 'Administrador',
	'roles.guest': 'personas invitadas',
	'roles.observer': 'observadores',
	'roles.citizen': 'ciudadanos',
	'roles.facilitator': 'facilitadores',
	'roles.official': 'empleados públicos',
	'roles.secretary': 'secretarios',
	'roles.administrator': 'administradores',

	'artefact.unadopted':
		'Nunca aprobado: la fase en la que se trabajó en ello por última vez terminó hace dos años.',
	'person.former': 'Participante anterior {n}',

	'state.draft': 'Borrador',
	'state.in_review': 'En revisión',
	'state.frozen': 'Bloqueado para decidir',
	'state.adopted': 'Adoptado',
	'state.archived': 'Archivado',
	'state.withdrawn': 'Retirado',
	'state.disposed': 'Eliminado',

	'phase.en': 'Implicar',
	'phase.de': 'Diseñar',
	'phase.bu': 'Construir',
	'phase.su': 'Sostener',

	'kind.document': 'Texto',
	'kind.schedule': 'Calendario',
	'kind.board': 'Tablero',
	'kind.process': 'Proceso',

	'mandate.ratify': 'ratificar',
	'measure.notice': 'Aviso',
	'measure.hide': 'Oculto',
	'measure.mute_session': 'Pausa pedida',
	'measure.suspend_14d': 'Suspensión',
	'measure.remove_by_decision': 'Expulsión por decisión',

	'promise.inform': 'Os mantenemos informados.',
	'promise.consult': 'Os escuchamos y respondemos a lo que habéis dicho.',
	'promise.involve':
		'Trabajamos con vosotros y motivamos cada vez que nos apartamos de vuestro consejo.',
	'promise.collaborate': 'Decidimos juntos.',
	'promise.empower': 'Llevamos a la práctica lo que decidís.',

	'capability.view': 'Leer',
	'capability.comment': 'Comentar',
	'capability.suggest': 'Sugerir cambios',
	'capability.edit': 'Cambiar el contenido',
	'capability.propose': 'Proponer',
	'capability.vote': 'Responder en una decisión',
	'capability.object': 'Objetar',
	'capability.facilitate': 'Facilitar',
	'capability.decide': 'Ratificar',
	'capability.sign': 'Firmar',
	'capability.export': 'Exportar',
	'capability.administer': 'Administrar',

	'reach.doc': 'textos',
	'reach.doc.minutes': 'actas',
	'reach.doc.metadata': 'los datos descriptivos de los textos',
	'reach.sch': 'calendarios',
	'reach.sch.progress': 'el avance de las tareas',
	'reach.sch.metadata': 'los datos descriptivos de los calendarios',
	'reach.brd': 'tableros',
	'reach.brd.card': 'tarjetas',
	'reach.brd.metadata': 'los datos descriptivos de los tableros',

	'condition.public': 'cuando está publicado',
	'condition.session': 'mientras vale la invitación',
	'condition.premod': 'visible cuando lo ha leído un facilitador',
	'condition.own': 'solo lo propio',
	'condition.team': 'solo en el equipo que trabaja en ello',
	'condition.assigned': 'solo las tareas de las que se es responsable',
	'condition.merge_only': 'solo aceptando o rechazando sugerencias',
	'condition.change_request': 'como petición de cambiar lo adoptado',
	'condition.procedural': 'solo en asuntos de procedimiento',
	'condition.advisory': 'en sondeos consultivos',
	'condition.roll': 'si se está en la lista de la decisión',
	'condition.not_ratifier': 'si no se ratifica la misma decisión',
	'condition.roll_or_affected': 'si se está en la lista o se es afectado',
	'condition.affected': 'si se es afectado',
	'condition.appeal': 'como recurso',
	'condition.delegated': 'cuando un facilitador lo encarga por un tiempo',
	'condition.queue_minutes': 'solo el turno de palabra y el acta',
	'condition.did_not_vote': 'si no se ha votado en ello',
	'condition.own_attestation': 'solo la declaración propia',
	'condition.process_report': 'solo el informe del proceso',
	'condition.seal': 'con el sello de la oficina de actas',
	'condition.own_data_or_depersonalised':
		'los datos propios, o el conjunto sin datos personales de otros',
	'condition.session_pack': 'los materiales de una sesión',
	'condition.org': 'dentro de la propia organización',
	'condition.encrypted_backup': 'solo como copia cifrada',
	'condition.own_profile': 'solo el perfil propio',
	'condition.session_settings': 'personas, invitaciones y ajustes del proceso',
	'condition.own_org_members': 'los miembros de la propia organización',
	'condition.retention': 'archivo, conservación y bloqueos',
	'condition.tenant': 'la instalación y sus cuentas',
	'condition.breakglass': 'en una emergencia, con un motivo y con constancia',
	'condition.thread:decision': 'en el hilo de la decisión',
	'condition.thread:feedback': 'en las opiniones',
	'condition.flag:open_drafts': 'cuando la carta abre los borradores',
	'condition.flag:observer_comments': 'cuando la carta deja comentar a los observadores',
	'condition.flag:facilitators_vote': 'cuando la carta da voto a los facilitadores',
	'condition.flag:guest_join': 'cuando la carta admite personas invitadas',
	'condition.mandate:ratify': 'con el mandato de ratificar',
	'rights.limited': '{what}: {limits}',

	'denial.signed_out': 'Primero entra en tu cuenta.',
	'denial.not_member':
		'Solo las personas de este proceso pueden hacerlo. Pide una invitación a un facilitador.',
	'denial.guest_expired':
		'Tu tiempo como persona invitada ha terminado. Lo que añadiste se conserva. Pide un enlace nuevo para seguir.',
	'denial.suspended':
		'Un facilitador ha suspendido tus derechos por un tiempo. Puedes leer y puedes recurrir.',
	'denial.suspended_until':
		'Un facilitador ha suspendido tus derechos hasta el {date}. Puedes leer y puedes recurrir.',
	'denial.muted':
		'Un facilitador te ha pedido una pausa. Puedes leer y responder en las decisiones.',
	'denial.muted_until':
		'Un facilitador te ha pedido una pausa hasta el {date}. Puedes leer y responder en las decisiones.',
	'denial.removal':
		'A quien participa se le expulsa solo con una decisión del grupo. Un papel dado por error se puede terminar en el plazo de un día.',
	'denial.conflict_steered': 'Tú llevaste esta decisión, así que la ratifica otra persona.',
	'denial.conflict_own_proposal': 'Tú lo propusiste, así que lo certifica otra persona.',
	'denial.conflict_administers':
		'Te ocupas de la instalación, así que las decisiones confidenciales las anuncia otra persona.',
	'denial.conflict_party': 'Eres parte en este asunto, así que deciden otras personas.',
	'denial.recused': 'Tienes un interés en este asunto, así que no decides sobre él.',
	'denial.guest':
		'Las personas invitadas no pueden hacerlo. Con una cuenta y una invitación puedes hacer más.',
	'denial.observer': 'Los observadores leen y siguen el proceso. En esto no participan.',
	'denial.administrator':
		'Los administradores cuidan la instalación. No cambian contenidos ni deciden.',
	'denial.role': 'Tu papel en este proceso no lo incluye.',
	'denial.role_named': 'Tu papel, {role}, no lo incluye.',
	'denial.draft': 'Todavía es un borrador. Antes hay que ponerlo en revisión.',
	'denial.in_review':
		'Está en revisión, así que ahora nadie lo cambia directamente. Un facilitador puede devolverlo a borrador.',
	'denial.frozen':
		'Está bloqueado para una decisión, para que todos decidan sobre las mismas palabras. Guarda tu cambio como borrador y llévalo a la decisión.',
	'denial.frozen_until':
		'Está bloqueado para la decisión hasta el {date}, para que todos decidan sobre las mismas palabras. Guarda tu cambio como borrador y llévalo a la decisión.',
	'denial.adopted':
		'Está adoptado y queda como se decidió. Para cambiarlo hace falta una nueva decisión.',
	'denial.archived': 'Está archivado. Se puede leer, no cambiar.',
	'denial.withdrawn': 'Se retiró. Se puede leer, no cambiar.',
	'denial.disposed':
		'El contenido se eliminó cuando terminó su plazo de conservación. Se conservan el nombre, las fechas y las huellas.',
	'denial.retention_runs': 'El plazo de conservación aún no ha terminado.',
	'denial.second_person': 'Eliminar requiere dos personas: otra tiene que estar de acuerdo.',
	'denial.phase': 'Tu papel no puede hacerlo en la fase actual del proceso.',
	'denial.phase_named':
		'En la fase {phase} tu papel no puede hacerlo. Puede en las fases: {phases}.',
	'denial.kind': 'Tu papel no puede hacerlo aquí.',
	'denial.not_visible': 'Está abierto solo a quienes trabajan en ello.',
	'denial.narrowed': 'Aquí esto se ha limitado a menos personas.',
	'denial.held_back': 'Por ahora está en pausa para todo el mundo, por una emergencia.',
	'denial.step': 'El paso actual de la sesión no lo incluye.',
	'denial.no_decision': 'Ahora no hay ninguna decisión que responder.',
	'denial.ballot_not_open': 'La decisión todavía no está abierta.',
	'denial.ballot_not_open_until': 'La decisión se abre el {date}.',
	'denial.ballot_closed': 'La decisión está cerrada. Cuentan las respuestas dadas a tiempo.',
	'denial.guest_no_ballot':
		'Las personas invitadas no votan en decisiones vinculantes. Lo que aportas se lee igualmente.',
	'denial.facilitator_no_vote':
		'En este proceso los facilitadores no votan: cuidan de que sea justo.',
	'denial.facilitator_no_ratify': 'Quien facilita no ratifica.',
	'denial.ratifier_no_ballot': 'Quien ratifica una decisión no vota en ella.',
	'denial.ratifier_voted': 'Quien votó en una decisión no la ratifica.',
	'denial.not_on_roll': 'No estás en la lista de esta decisión.',
	'denial.no_mandate': 'Hace falta un mandato para ratificar.',
	'denial.not_public': 'No está publicado.',
	'denial.session_over': 'Está abierto a las personas invitadas solo mientras vale su invitación.',
	'denial.premoderated':
		'Lo que escriben aquí las personas invitadas se ve cuando lo ha leído un facilitador.',
	'denial.not_own': 'Solo puedes cambiar lo que añadiste tú.',
	'denial.not_team': 'En esta fase solo puede cambiarlo el equipo que trabaja en ello.',
	'denial.not_assigned': 'Solo la persona responsable de la tarea puede indicar su avance.',
	'denial.change_request': 'Lo adoptado cambia solo con una petición sobre la que se decide.',
	'denial.procedural': 'Tu papel puede hacerlo solo en asuntos de procedimiento.',
	'denial.advisory': 'Aquí puedes participar en sondeos consultivos, no en un voto vinculante.',
	'denial.not_affected': 'Está abierto a quienes afecta la decisión.',
	'denial.appeal': 'Lo adoptado se impugna solo con un recurso.',
	'denial.not_delegated':
		'No tienes el permiso que hace falta. Quien dinamiza puede cedértelo por un tiempo.',
	'denial.minutes':
		'Como secretario llevas el turno de palabra y el acta; del resto se ocupan los facilitadores.',
	'denial.attestation': 'Solo puedes firmar tu propia declaración.',
	'denial.report': 'Solo puedes firmar el informe del proceso.',
	'denial.seal': 'Solo puedes firmar con el sello de la oficina de actas.',
	'denial.own_data':
		'Puedes exportar tus datos, o el proceso sin datos personales de otras personas.',
	'denial.session_pack': 'Solo puedes exportar los materiales de una sesión.',
	'denial.not_organisation': 'Solo puedes hacerlo dentro de tu organización.',
	'denial.backup': 'Los administradores solo pueden exportar una copia cifrada.',
	'denial.own_profile': 'Solo puedes cuidar tu propio perfil.',
	'denial.session_settings':
		'Los facilitadores solo cuidan de las personas, invitaciones y ajustes del proceso.',
	'denial.own_members': 'Solo puedes cuidar de los miembros de tu organización.',
	'denial.retention': 'Los secretarios solo cuidan del archivo, la conservación y los bloqueos.',
	'denial.tenant': 'Los administradores solo cuidan de la instalación y sus cuentas.',
	'denial.breakglass':
		'Los administradores leen contenidos solo en una emergencia, con un motivo y con constancia.',
	'denial.decision_thread': 'Mientras está bloqueado, puedes comentar en el hilo de la decisión.',
	'denial.feedback_thread': 'Después de la adopción puedes comentar en las opiniones.',
	'denial.drafts_closed': 'En este proceso los observadores leen lo adoptado, no los borradores.',
	'denial.observer_comments_off': 'En este proceso los observadores no comentan.',
	'denial.guests_off': 'Este proceso no tiene personas invitadas.',
	'denial.transition_unknown': 'Desde su estado actual no puede pasar a este.',
	'denial.transition_named': 'De «{from}» no se pasa directamente a «{to}».',
	'denial.not_ready':
		'Falta algo: antes hacen falta responsable, idioma, finalidad y un resumen sencillo.',
	'denial.not_ready_named': 'Antes de la revisión falta indicar: {missing}.',
	'review_need.owner': 'quién responde de ello',
	'review_need.language': 'un idioma',
	'review_need.purpose': 'para qué sirve',
	'review_need.summary': 'un resumen en palabras sencillas',
	'review_need.pictures': 'una descripción de cada imagen',
	'denial.reason_missing': 'Indica un motivo, para que los demás lo entiendan.',
	'denial.decision_running':
		'Hay una decisión anunciada o abierta sobre esto. Espera el resultado o cancélala antes.',
	'denial.decision_missing': 'Solo una decisión que surte efecto lo convierte en adoptado.',
	'denial.suggestions_open':
		'Antes hay que resolver algunas sugerencias, o anotarlas como pendientes.',
	'denial.others_contributed':
		'Otras personas han aportado aquí, así que no se puede retirar. Se puede archivar.',
	'denial.appeal_open': 'Hay un recurso abierto. Hasta que se decida, queda como está.',
	'denial.decided_on': 'Aquí se anunció una decisión sobre esto. Se queda donde se decidió.',
	'denial.amending': 'Es un cambio de algo adoptado aquí. Se queda con lo que cambia.',
	'denial.classified':
		'Solo puede conocerlo un equipo o una organización de este proceso. Ábrelo antes a todo el proceso.',
	'denial.measured':
		'Aquí hay una medida de moderación o una pausa sobre este texto. Espera a que termine.',
	'denial.held': 'Hay un bloqueo legal. Se conserva hasta que se levante.',
	'denial.superseded': 'En su lugar se adoptó otra versión. Pide un cambio de esa.',
	'denial.no_editorial_rule':
		'La carta de este proceso no tiene regla para correcciones de redacción.',
	'denial.content_unknown': 'Aquí no cabe ese tipo de contenido.',
	'denial.author_fixed': 'Quien añadió algo sigue figurando como su autor.',
	'denial.server_only': 'Aquí solo escribe el propio sistema.',
	'denial.entries_full': 'Aquí no caben más. Antes quita o archiva algo.',
	'denial.built_on_refused':
		'El pasaje al que esto pertenece ya no está: entretanto se movió, se quitó o se rechazó. Por eso no ha podido entrar.',
	'denial.file_unknown':
		'Aquí no puede estar una imagen o un adjunto de otro texto. Añade el archivo a este texto.',
	'denial.section_frozen':
		'Esta sección está bloqueada por un tiempo, para que otras personas puedan contar con ella. Escribe en otra parte del texto o pide a quien dinamiza que la abra.',
	'denial.suggestions_only':
		'Puedes sugerir cambios en este texto, no hacerlos, y esto lo habría cambiado, o habría cambiado la sugerencia de otra persona. Sugiérelo otra vez en el texto tal como está ahora.',
	'denial.motions_open':
		'Hay una enmienda a este texto presentada y aún sin decidir. Espera su resultado, o retírala antes.',
	'denial.motion_waits': 'Antes se decide otra enmienda al mismo pasaje. Espera el resultado.',
	'denial.motion_waits_named':
		'{order, select, open {Se está decidiendo otra enmienda al mismo pasaje: «{title}». Se decide una cada vez.} furthest_first {Otra enmienda cambia más palabras del mismo pasaje, así que según la carta se decide antes: «{title}». Abre primero su decisión.} other {Otra enmienda al mismo pasaje se presentó antes, así que según la carta se decide antes: «{title}». Abre primero su decisión.}}',
	'denial.motion_held':
		'Sobre este pasaje se está decidiendo, así que queda como está hasta que termine. Aun así puedes sugerir aquí otra cosa.',
	'denial.unknown': 'Aquí no está permitido.',
	'denial_who.some': 'Pueden hacerlo: {roles}.',
	'denial_who.nobody': 'Por ahora no puede hacerlo nadie.',
	denial_until: 'Hasta el {date}.',

	'refusal.malformed': 'Algo de esta petición no se puede leer. Revisa lo que has escrito.',
	'refusal.not_signed_in': 'Primero entra en tu cuenta.',
	'refusal.forbidden': 'No puedes hacerlo.',
	'refusal.not_found': 'Aquí no hay nada, o nada que puedas ver.',
	'refusal.too_many_attempts': 'Demasiados intentos. Espera un poco y prueba otra vez.',
	'refusal.too_many_tokens':
		'Ya tienes todos los tokens que puede tener una persona. Retira uno antes.',
	'refusal.conflict': 'No encaja con lo que ya hay. Recarga la página y mira de nuevo.',
	'refusal.setup_token_invalid':
		'Este enlace de instalación no vale. El servidor muestra el actual cuando arranca.',
	'refusal.setup_already_done': 'Esta instalación ya está preparada. Entra en tu cuenta.',
	'refusal.credentials_wrong': 'El correo o la contraseña no son correctos.',
	'refusal.email_invalid': 'Esto no es una dirección de correo.',
	'refusal.web_address_invalid': 'Esto no es una dirección web. Empieza por https://.',
	'refusal.email_taken': 'Esta dirección de correo ya tiene una cuenta. Entra con ella.',
	'refusal.password_too_short':
		'Elige una contraseña más larga: al menos {limit, plural, one {# carácter} many {# caracteres} other {# caracteres}}.',
	'refusal.password_too_common': 'Esta contraseña es demasiado fácil de adivinar. Elige otra.',
	'refusal.name_missing': 'Indica un nombre.',
	'refusal.link_expired': 'Este enlace se usó o ha caducado. Pide uno nuevo.',
	'refusal.invitation_expired': 'Esta invitación ha caducado. Pide una nueva.',
	'refusal.invitation_used_up': 'Esta invitación se usó todas las veces posibles. Pide una nueva.',
	'refusal.last_administrator': 'El último administrador se queda. Antes nombra a otro.',
	'refusal.last_facilitator': 'El último facilitador se queda. Antes nombra a otro.',
	'refusal.name_differs': 'Ese no es el nombre. Escríbelo exactamente como aparece ahí.',
	'refusal.basis_unfit':
		'El consentimiento solo vale para publicar nombres: negarlo no debe tener ningún coste.',
	'refusal.already_member': 'Esta persona ya tiene este papel.',
	'refusal.already_in_team': 'Esta persona ya está en este equipo.',
	'refusal.ladder_skipped': 'Antes viene un paso más leve: un aviso, ocultar o una pausa.',
	'refusal.measure_too_long':
		'Elige un final más cercano: como máximo {hours, plural, one {# hora} other {# horas}}.',
	'refusal.safety_rest':
		'Se puso en pausa hace poco. Se podrá de nuevo en {hours, plural, one {# hora} many {# horas} other {# horas}}.',
	'refusal.removal_undecided': 'La decisión de expulsar a esta persona todavía no tiene efecto.',
	'refusal.contest_over': 'El plazo para recurrir ha terminado.',
	'refusal.delegation_off': 'En esta decisión no se confían votos.',
	'refusal.delegation_chain':
		'Quien lleva votos de otras personas no confía el suyo, y al revés. Elige a otra persona.',
	'refusal.delegation_full':
		'Esta persona ya lleva todos los votos que puede: {most}. Elige a otra persona.',
	'refusal.already_answered': 'Ya has respondido, así que tu voto no se confía.',
	'refusal.settled_stays_open': 'Lo bloqueado o adoptado sigue abierto a quien podía leerlo.',
	'refusal.meeting_day_wrong':
		'Una reunión es posterior al inicio de este proceso y como mucho dentro de un año.',
	'refusal.meeting_not_begun':
		'Esta reunión aún no ha empezado. Se anota a las personas desde una hora antes; la lista se cierra después.',
	'refusal.meeting_over':
		'La lista de asistencia de esta reunión está cerrada, o la reunión se canceló.',
	'refusal.register_empty':
		'No consta nadie como presente. Anota quién estuvo, o cancela la reunión.',
	'refusal.check_in_closed':
		'Ahora no se puede marcar la asistencia. Pide a quien facilita que lo abra o que te anote.',
	'refusal.check_in_wrong':
		'Ese no es el código de esta reunión. Mira otra vez las seis cifras que se ven en la sala.',
	'refusal.agenda_full':
		'Un orden del día tiene como máximo {limit, number} puntos. Deja algunos para la próxima reunión.',
	'refusal.meeting_unfit':
		'Esta reunión se canceló o empieza después del plazo para responder. Elige otra, o ninguna.',
	'refusal.own_case': 'Esto trata de ti, así que lo hace otra persona.',
	'refusal.text_missing': 'Falta algo por rellenar.',
	'refusal.text_too_long':
		'Es demasiado largo: como mucho {limit, plural, one {# carácter} many {# caracteres} other {# caracteres}}.',
	'refusal.language_unknown': 'Elige uno de los idiomas ofrecidos.',
	'refusal.timezone_unknown': 'Elige una de las zonas horarias ofrecidas.',
	'refusal.reason_missing': 'Indica un motivo, para que los demás lo entiendan.',
	'refusal.phase_unchanged': 'El proceso ya está en esta fase.',
	'refusal.state_changed':
		'Alguien lo ha cambiado mientras tanto. Recarga la página y mira de nuevo.',
	'refusal.not_ready': 'Todavía falta algo para que otras personas puedan revisarlo.',
	'refusal.others_contributed':
		'Otras personas han aportado aquí, así que no se puede retirar. Se puede archivar.',
	'refusal.decision_open':
		'Hay una decisión anunciada o abierta sobre esto. Espera el resultado o cancélala antes.',
	'refusal.section_unknown': 'Esa sección ya no existe. Elige una de la lista.',
	'refusal.section_frozen': 'Esta sección, o una parte de ella, ya está bloqueada.',
	'refusal.suggestions_missing': 'Elige al menos una sugerencia.',
	'refusal.suggestions_gone':
		'No todo lo que elegiste sigue en el texto guardado. Quizá alguien lo acaba de resolver. Elige otra vez.',
	'refusal.suggestions_not_yours':
		'Puedes someter a decisión tus propias sugerencias. Quien dinamiza puede hacerlo también con las de otras personas.',
	'refusal.suggestion_taken': 'Una de estas sugerencias ya está en otra enmienda: «{title}».',
	'refusal.motion_empty':
		'Estas sugerencias dejan el texto como está, así que no hay nada que decidir.',
	'refusal.motion_waits':
		'Antes va otra enmienda sobre el mismo pasaje: «{title}». Espera su decisión.',
	'refusal.motion_stale':
		'El pasaje dice ahora otra cosa que cuando se presentó la enmienda. Retírala y preséntala de nuevo.',
	'refusal.motion_whole':
		'Una enmienda se ratifica tal como está, se devuelve o se rechaza. Nadie la cambia.',
	'refusal.motion_stands':
		'Las palabras de esta enmienda siguen en el texto y ahora no se pueden sacar: {why, select, state {el texto no está en revisión. Primero quien dinamiza lo devuelve a revisión.} frozen {su sección está bloqueada. Primero quien dinamiza la abre.} held {otra enmienda al mismo pasaje aún no está decidida. Sácalas cuando lo esté.} suggested {alguien sugiere algo ahí. Primero quien puede escribir lo acepta o lo rechaza.} other {el pasaje ha cambiado desde entonces. Quien puede escribir lo cambia a mano.}}',
	'refusal.passage_missing': 'Elige primero las palabras de las que quieres hablar.',
	'refusal.passage_gone':
		'Estas palabras ya no están en el texto guardado. Quizá alguien las acaba de cambiar. Elige otra vez el pasaje; tu comentario se conserva.',
	'refusal.passage_too_long':
		'Este pasaje es demasiado largo para un comentario. Elige uno más corto.',
	'refusal.thread_resolved':
		'Esta conversación está resuelta. Vuelve a abrirla para escribir en ella.',
	'refusal.thread_full': 'Aquí ya no cabe más. Empieza en otro lugar.',
	'refusal.office_not_held': 'No puedes responder en un papel que ahora no tienes.',
	'refusal.mention_unknown': 'Has nombrado a alguien que no puede leer este texto.',
	'refusal.too_many_mentions': 'En un mensaje puedes nombrar como máximo a {limit} personas.',
	'refusal.not_author': 'Solo quien lo escribió puede cambiarlo o eliminarlo.',
	'refusal.not_editorial':
		'Es más que una corrección de redacción. Toca números, nombres, fechas o lo que se debe, se puede o no se puede hacer: {found}.',
	'refusal.successor_ahead':
		'Lo que esto cambia ya no está en vigor, o hay otro cambio más adelantado. Espera su decisión o pide un cambio de la versión más reciente.',
	'refusal.rule_too_weak':
		'Un cambio necesita la regla con la que se adoptó el texto, o una más fuerte. Esta pide menos: {where, select, method {otra forma de decidir} threshold {menos votos a favor} base {cuentan menos respuestas} quorum {tienen que participar menos personas} silence {el silencio cuenta como consentimiento} roll {deciden otras personas} tie {el empate se resuelve de otro modo} notice {menos preaviso} discussion {menos tiempo para debatir} other {menos tiempo para responder}}.',
	'refusal.rule_for_editorial':
		'La regla de las correcciones pequeñas decide las correcciones de redacción, y solo ella las decide.',
	'refusal.rule_unknown': 'Esta regla no se ofrece. Elige una de las reglas del proceso.',
	'refusal.not_frozen': 'Una decisión necesita un texto bloqueado. Bloquéalo antes.',
	'refusal.notice_too_short':
		'Se abre demasiado pronto: la regla pide {days, plural, =0 {tiempo para debatir} one {# día de aviso} many {# días de aviso} other {# días de aviso}}. Elige una apertura posterior.',
	'refusal.window_too_short':
		'Se cierra demasiado pronto: la regla pide {days, plural, =0 {al menos un minuto} one {al menos # día} many {al menos # días} other {al menos # días}} para responder. Elige un final posterior.',
	'refusal.window_too_long': 'Queda abierta demasiado tiempo. Elige un final más cercano.',
	'refusal.ballot_not_open': 'La decisión todavía no está abierta.',
	'refusal.ballot_closed': 'La decisión está cerrada. Cuentan las respuestas dadas a tiempo.',
	'refusal.not_on_roll': 'No estás en la lista de esta decisión.',
	'refusal.ballot_not_found':
		'Ya has respondido. Un voto confidencial solo se puede cambiar en el dispositivo que guarda su clave.',
	'refusal.ballot_without_words':
		'Un voto confidencial no lleva palabras: podrían revelar quién las escribió. Quita el motivo.',
	'refusal.choice_unknown': 'Elige una de las respuestas ofrecidas.',
	'refusal.objection_reason_missing':
		'Explica el porqué con algunas palabras más, para que el grupo pueda responderte.',
	'refusal.objection_settled': 'Esta objeción ya está resuelta.',
	'refusal.decision_not_effective': 'El acta se puede hacer cuando la decisión ha surtido efecto.',
	'refusal.ledger_alarm':
		'El registro se contradice, por eso ahora no se firma nada. Se ha avisado a quienes cuidan de la instalación.',
	'refusal.witness_key_wrong':
		'Esta no es una clave del tipo que se pide aquí. Copia la línea entera: nombre, signo más, número, signo más, clave.',
	'refusal.address_wrong': 'Esta no es una dirección web. Empieza por https://',
	'refusal.record_disposed':
		'Los archivos de esta acta se han eliminado. Se conservan su número y sus huellas.',
	'refusal.record_redacted':
		'De esta acta hubo que quitar palabras: {ground, select, erasure {supresión de datos personales} mistake {publicadas por error} court_order {orden judicial} other {secreto por ley}}. Sus archivos están destruidos. {next, select, none {Se está preparando otra.} other {En su lugar está {next}.}}',
	'refusal.redaction_passages_wrong':
		'Escribe de 1 a 20 pasajes, cada uno en su línea, palabra por palabra como está allí, de al menos 4 letras. Ninguno puede estar en la referencia ni ser una de las palabras de la marca.',
	'refusal.redaction_passage_missing':
		'El pasaje {number} no está en esta acta. Cópialo palabra por palabra, de dentro de un solo párrafo.',
	'refusal.redaction_out_of_reach':
		'El pasaje {number} está también donde no se puede quitar: {place} en {record}. Elige palabras más largas o déjalo fuera.',
	'refusal.classification_missing': 'Indica un código de clasificación.',
	'refusal.classification_unknown': 'Este código no está en vuestro cuadro de clasificación.',
	'refusal.classification_twice': 'El código {code} aparece dos veces.',
	'refusal.registry_number_taken': 'Este número ya es del acta {id}.',
	'refusal.package_unreadable': 'Esto no es un paquete de un proceso, o no es seguro: {member}.',
	'refusal.package_changed':
		'El archivo {member} no es lo que dice el paquete. Saca el paquete otra vez.',
	'refusal.package_unfit': 'La línea {line} de {member} no pertenece a un paquete de un proceso.',
	'refusal.package_log': 'El registro del paquete no encaja: {member}, entrada {index}.',
	'refusal.package_unlogged':
		'La línea {line} de {member} no es la que dice el registro. 0 significa: falta una que el registro tiene.',
	'refusal.package_known': 'Ya está aquí o pertenece a alguien de aquí: {what}.',
	'refusal.key_not_tried':
		'Primero sella una página de prueba con esta clave. Tiene que haber funcionado, y nada puede hablar contra la clave.',
	'refusal.key_seals_already': 'Esta clave ya sella.',
	'refusal.handover_waits': 'Otro relevo está a la espera. Confírmalo o retíralo primero.',
	'refusal.handover_own': 'Lo propusiste tú. Tiene que confirmarlo otra persona que administre.',
	'refusal.day_past': 'Ese día ya pasó. Elige hoy o uno posterior.',
	'refusal.record_unfit':
		'El acta {id} no tiene su forma publicada ({reason}). No se acepta: compárala con una copia anterior.',
	'refusal.record_not_ready': 'El acta se está preparando. Prueba otra vez en un momento.',
	'refusal.signature_not_asked': 'La carta no pide la firma de una persona en esta acta.',
	'refusal.not_the_sealed_file':
		'No es el archivo que ahora se descarga aquí. Descárgalo, firma ese y devuélvelo.',
	'refusal.signed_file_truncated':
		'El archivo está incompleto, dañado o en una forma que aquí no se puede leer. Guárdalo otra vez desde tu herramienta de firma, como PDF firmado (PAdES).',
	'refusal.signed_file_too_large': 'El archivo supera {mib, number} MiB. Firma sin imagen.',
	'refusal.signature_missing':
		'En este archivo no se ha firmado nada. Fírmalo con tu herramienta y devuélvelo.',
	'refusal.signature_broken':
		'La firma no es válida: no corresponde al archivo, no lo cubre entero o no es una firma PAdES con SHA-256 o mejor. Firma el archivo otra vez.',
	'refusal.signed_file_changed':
		'Se añadió algo más que una firma: el archivo podría mostrar algo distinto del sellado. Descárgalo otra vez y solo fírmalo.',
	'refusal.certificate_expired':
		'El certificado no estaba en vigor cuando firmó. Usa uno que lo esté.',
	'refusal.signed_already': 'Este certificado ya ha firmado esta acta.',
	'refusal.minutes_missing':
		'La carta exige el acta de la reunión. Antes vincúlala a la decisión; puede hacerlo quien levanta acta.',
	'refusal.minutes_unfit': 'Este texto no se empezó como acta de la reunión. Elige uno que sí.',
	'refusal.minutes_not_frozen':
		'Esta acta de la reunión aún puede cambiar. Antes bloquéala o haz que se adopte.',
	'refusal.minutes_linked': 'El acta de la reunión de esta decisión ya está vinculada.',
	'refusal.record_settled': 'El acta ya se ha pedido. Lo que contiene ya no puede cambiar.',
	'refusal.accommodations_missing': 'Di qué se hizo, o cuántas personas tuvieron ayuda.',
	'refusal.file_missing': 'Primero elige un archivo.',
	'refusal.file_too_large':
		'Este archivo pasa de {limit} MB. Quita las imágenes o impórtalo por partes.',
	'refusal.file_type_unknown':
		'Este archivo no puede convertirse en un texto: sirven DOCX, ODT, Markdown, HTML o texto sin formato. Guárdalo en uno de ellos y prueba otra vez.',
	'refusal.file_unreadable':
		'Este archivo no se puede leer: está dañado, incompleto o protegido con contraseña. No se ha guardado nada de él.',
	'refusal.file_unsafe':
		'Este archivo, al abrirse, ocupa mucho más de lo que dice, o pide cargar otras cosas. No se ha abierto. Guárdalo de nuevo y prueba otra vez.',
	'refusal.file_empty': 'En este archivo no hay palabras.',
	'refusal.upload_too_large': 'El archivo es demasiado grande. Puede tener {limit} MB como máximo.',
	'refusal.upload_type_unknown':
		'Este tipo de archivo no se puede añadir. Las imágenes pueden ser PNG, JPEG, WebP, GIF o AVIF; los adjuntos, PDF, archivos de oficina sin macros o texto sin formato.',
	'refusal.upload_svg':
		'Este dibujo declara entidades, remite a sí mismo sin fin o no queda nada de él al quitar lo que hace algo más que dibujar. Guárdalo como PNG y añade ese.',
	'refusal.upload_with_macros':
		'El archivo contiene programas (macros). Guárdalo sin macros y añade ese.',
	'refusal.picture_unreadable': 'La imagen no se puede leer. Quizá el archivo esté dañado.',
	'refusal.picture_too_large':
		'La imagen tiene demasiados píxeles. Redúcela a menos de {limit} megapíxeles.',
	'refusal.files_full':
		'Este texto ya tiene todos los archivos que caben: {number} archivos o {limit} MB.',
	'refusal.pictures_without_words':
		'{number, plural, one {A # imagen le falta} other {A # imágenes les falta}} la descripción para quien no ve las imágenes.',
	'refusal.import_too_long':
		'Este archivo es demasiado largo para un solo texto: un texto de archivo tiene como mucho {limit, number} caracteres. Impórtalo por partes.',

	'refusal.nothing_to_ratify': 'Aquí no hay nada que ratificar ahora.',
	'refusal.ratification_over':
		'El plazo para ratificar ha terminado. La carta dice qué pasa ahora.',
	'refusal.already_ratified': 'Ya se ha respondido por tu organización.',
	'refusal.reasons_too_short':
		'Explica los motivos con algunas palabras más: al menos {min, plural, one {# carácter} other {# caracteres}}.',
	'refusal.ground_not_allowed':
		'La carta tiene una lista cerrada de motivos. Elige uno de ellos o ratifica.',
	'refusal.changes_missing': 'Indica qué pasajes cambian o ratifica sin cambios.',
	'refusal.change_not_found':
		'El pasaje {number, number} debe estar en el texto una sola vez, dentro de un párrafo. Cópialo del texto.',
	'refusal.changes_need_text':
		'Solo un texto se puede ratificar con cambios. En otro caso, devuélvelo con tus motivos.',
	'refusal.items_unanswered': 'Responde una vez a cada recomendación.',
	'ratify.ratify': 'Ratificar tal como está',
	'ratify.ratify_with_changes': 'Ratificar con cambios',
	'ratify.return': 'Devolver al grupo',
	'ratify.reject': 'Rechazar',
	'ratify.accepted': 'Aceptar',
	'ratify.partly': 'Aceptar en parte',
	'ratify.rejected': 'No aceptar',
	'ratified.ratify': 'Ratificado',
	'ratified.ratify_with_changes': 'Ratificado con cambios',
	'ratified.return': 'Devuelto al grupo',
	'ratified.reject': 'Rechazado',
	'ratified.accepted': 'Aceptado',
	'ratified.partly': 'Aceptado en parte',
	'ratified.rejected': 'No aceptado',
	'ground.competence': 'No es de nuestra competencia',
	'ground.legality': 'Va contra la ley',
	'ground.budget_cap': 'Supera el presupuesto',
	'ground.eligibility': 'No cumple las condiciones de participación',
	'effect.tied': 'Empate: elige quien ratifica',
	'effect.recommended': 'Recomendado, a la espera de ratificación',
	'effect.escalated': 'Elevado: no se ratificó a tiempo',
	'effect.reconsent': 'Cambiado al ratificar, se vuelve a preguntar al grupo',
	'effect.returned': 'Devuelto al grupo',
	'effect.rejected': 'Rechazado en la ratificación',
	'effect.lapsed': 'Caducado: nadie lo ratificó a tiempo',
	'effect.effective': 'Adoptado y en vigor',
	'effect.annulled': 'Anulado por un recurso',
	'refusal.round_owed': 'Esta ronda se deriva de la decisión anterior, así que no se puede anular.',
	'refusal.extension_none':
		'Esta decisión no se puede prorrogar: la regla lo permite una vez como mucho, o nunca.',
	'refusal.extension_not_later':
		'Elige un final posterior al actual. Una decisión nunca se acorta.',
	'refusal.not_a_judge': 'La carta deja este juicio a otras personas.',
	'refusal.statement_taken': 'La minoría ya ha hecho su declaración.',
	'refusal.statement_without_key':
		'La votación era confidencial: solo la clave de tu papeleta muestra que votaste que no. Está en el dispositivo con el que votaste.',
	'refusal.statement_not_yours': 'Esta declaración es para quienes objetaron o votaron que no.',
	'refusal.appeal_not_open': 'El plazo para esto no ha empezado o ya ha terminado.',
	'refusal.appeal_open': 'Hay un recurso abierto. Hasta que se decida, todo queda como está.',
	'refusal.appeal_decided': 'Este recurso ha concluido.',
	'refusal.appeal_ground_unknown': 'Elige uno de los motivos y el acto que impugnas.',
	'refusal.panel_too_small':
		'Hay muy pocas personas ajenas para sortear un panel de {size, number}. Usa la vía de recurso externa a este proceso.',
	'refusal.remedy_unknown': 'Elige una de las soluciones de la carta.',
	'refusal.remedy_impossible':
		'El texto ha cambiado desde entonces, así que no se puede reabrir la misma votación. Elige anular y repetir.',
	'refusal.text_not_amended': 'El texto se ha bloqueado otra vez tal como estaba. Cámbialo antes.',
	'appeal.ground.procedure': 'No se respetó el procedimiento',
	'appeal.ground.eligibility': 'No estaban con derecho quienes debían',
	'appeal.ground.accessibility': 'Alguien no pudo participar',
	'appeal.ground.factual_error': 'Se basa en un error de hecho',
	'appeal.ground.conflict_of_interest': 'Hubo un conflicto de intereses',
	'appeal.ground.moderation': 'Se silenció a alguien sin motivo',
	'appeal.ground.missing_reasons': 'Faltan los motivos',
	'appeal.contested.notice': 'cómo y cuándo se anunció',
	'appeal.contested.roll': 'quién tenía derecho a responder',
	'appeal.contested.objections': 'qué se hizo con las objeciones',
	'appeal.contested.result': 'cómo se contó',
	'appeal.contested.ratification': 'cómo se ratificó o respondió',
	'appeal.remedy.dismiss': 'Desestimar el recurso',
	'appeal.remedy.correct_record': 'Corregir el acta',
	'appeal.remedy.reopen_vote': 'Reabrir la votación, con todo el plazo de aviso',
	'appeal.remedy.annul_and_repeat': 'Anular la decisión y devolver el texto a revisión',
	'appeal.remedy.refer_legal': 'Remitir a la vía de recurso externa',
	'choice.consent': 'Puedo aceptarlo',
	'choice.stand_aside': 'Me aparto, no bloqueo',
	'choice.object': 'Me opongo porque…',
	'choice.yes': 'Sí',
	'choice.no': 'No',
	'choice.abstain': 'Me abstengo',

	'criterion.harm_to_aim': 'Perjudica lo que queremos lograr',
	'criterion.legal': 'Va contra la ley',
	'criterion.feasibility': 'No se puede hacer',
	'criterion.exclusion_accessibility': 'Deja fuera a personas',
	'criterion.conflict_of_interest': 'Hay un conflicto de intereses',
	'criterion.procedure': 'No se respetó el procedimiento',

	'method.consent': 'Consentimiento',
	'method.majority': 'Mayoría',
	'method.supermajority': 'Mayoría cualificada',
	'method.double_majority': 'Doble mayoría',
	'method.approval': 'Voto de aprobación',
	'method.score': 'Voto por puntos',
	'method.dots': 'Puntos adhesivos',
	'method.pb_greedy': 'Presupuesto participativo',
	'method.pb_mes': 'Presupuesto participativo a partes iguales',

	'share.1/3': 'un tercio',
	'share.1/2': 'la mitad',
	'share.2/3': 'dos tercios',
	'share.3/4': 'tres cuartos',
	'share.4/5': 'cuatro quintos',

	'rule.consent': 'Se adopta cuando hay consentimiento y no queda ninguna objeción en pie.',
	'rule.silence_absent': 'Quien calla no participa.',
	'rule.silence_consent': 'Quien calla consiente.',
	'rule.fallback_vote':
		'Después de {rounds, plural, one {# ronda} many {# rondas} other {# rondas}} sin acuerdo decide una votación.',
	'rule.fallback_rule':
		'Después de {rounds, plural, one {# ronda} many {# rondas} other {# rondas}} sin acuerdo decide otra regla de la carta: {rule}.',
	'rule.majority_yes_no': 'Se adopta con más síes que noes.',
	'rule.majority_cast':
		'Se adopta cuando más de la mitad de las respuestas son sí, contando las abstenciones.',
	'rule.majority_present': 'Se adopta cuando dice sí más de la mitad de los presentes.',
	'rule.majority_roll': 'Se adopta cuando dice sí más de la mitad de la lista.',
	'rule.supermajority_yes_no':
		'Se adopta cuando son sí al menos {share} de los síes y noes juntos.',
	'rule.supermajority_cast':
		'Se adopta cuando son sí al menos {share} de todas las respuestas, contando las abstenciones.',
	'rule.supermajority_present': 'Se adopta cuando dicen sí al menos {share} de los presentes.',
	'rule.supermajority_roll': 'Se adopta cuando dicen sí al menos {share} de la lista.',
	'rule.tie_fails': 'Tantos síes como noes: no se adopta.',
	'rule.tie_status_quo': 'Tantos síes como noes: todo queda como está.',
	'rule.tie_runoff': 'Tantos síes como noes: sigue una segunda votación.',
	'rule.tie_lot_public_seed': 'Tantos síes como noes: decide un sorteo público.',
	'rule.tie_ratifier': 'Tantos síes como noes: decide quien ratifica.',
	'rule.quorum_none': 'Vale sea cual sea el número de participantes.',
	'rule.quorum_min':
		'Vale cuando {needed, plural, one {participa al menos # persona} many {participan al menos # personas} other {participan al menos # personas}}.',
	'rule.quorum_of_roll':
		'Vale cuando participan al menos {needed, number} de {roll, number} personas.',
	'rule.quorum_share': 'Vale cuando participa al menos {share} de la lista.',
	'rule.present':
		'Está presente quien consta en la lista de asistencia de la reunión en que se decide, o quien responde.',
	'rule.quorum_present': 'Vale cuando participa al menos {share} de los presentes.',
	'rule.quorum_present_min':
		'Vale cuando participa al menos {share} de los presentes, y al menos {needed, plural, one {# persona} many {# personas} other {# personas}}.',
	'rule.quorum_constituencies': 'Vale cuando participa al menos {share} de cada grupo.',
	'rule.quorum_all': 'Vale cuando han respondido todas las personas de la lista.',
	'rule.not_counted': 'Por el método «{method}», que aquí todavía no se puede ofrecer.',
	'rule.advisory': 'Da un consejo y no decide nada.',
	'rule.who_at_open': 'En la lista: {roles}. Se forma cuando se abre la decisión.',
	'rule.who_at_notice': 'En la lista: {roles}. Se forma cuando se anuncia la decisión.',
	'rule.notice':
		'Se anuncia al menos {days, plural, one {# día} many {# días} other {# días}} antes de abrirse.',
	'rule.discussion':
		'Al menos {days, plural, one {# día} many {# días} other {# días}} para debatirla antes.',
	'rule.window': 'Abierta al menos {days, plural, one {# día} many {# días} other {# días}}.',
	'rule.change_secret':
		'Puedes cambiar tu respuesta hasta el cierre, en el dispositivo que guarda su clave.',
	'rule.reasons_secret': 'No se piden motivos: las palabras podrían revelar quién las escribió.',
	'rule.secrecy_open': 'Todas las personas del proceso ven quién respondió qué.',
	'rule.secrecy_open_after_close': 'Quién respondió qué se ve al cerrar.',
	'rule.secrecy_secret': 'Quién respondió qué no se muestra nunca.',
	'rule.results_live': 'El recuento se puede seguir mientras está abierta.',
	'rule.results_after_own': 'Quien ha respondido ve el recuento.',
	'rule.results_after_close': 'El recuento se ve al cerrar.',
	'rule.reasons_none': 'No se piden motivos.',
	'rule.reasons_optional': 'Se puede indicar un motivo.',
	'rule.reasons_required_on_no': 'Quien está en contra indica un motivo.',
	'rule.reasons_required': 'Todas las personas indican un motivo.',
	'rule.change_until_close': 'Una respuesta se puede cambiar hasta el cierre.',
	'rule.change_no': 'Una respuesta no se puede cambiar.',

	'result.adopted': 'Adoptado',
	'result.not_adopted': 'No adoptado',
	'result.objected': 'Queda una objeción',
	'result.no_quorum': 'Participaron muy pocos',
	'result.tie': 'Empate',
	'outcome.adopted': 'El grupo lo ha adoptado.',
	'outcome.not_adopted': 'El grupo no lo ha adoptado.',
	'outcome.objected': 'No se adopta: queda una objeción en pie. El texto vuelve a revisión.',
	'outcome.no_quorum':
		'Participaron muy pocas personas, así que no se decidió nada. No está rechazado y se puede preguntar de nuevo.',
	'outcome.tie': 'Tantos síes como noes. No se adopta.',

	'step.roll': '{entitled, plural, one {# voto} many {# votos} other {# votos}} en la lista.',
	'step.cast': 'Respuestas: {voted, number} de {entitled, number}.',
	'step.quorum_none': 'No hacía falta un número mínimo.',
	'step.quorum_reached':
		'Respuestas necesarias: al menos {needed, number}; dadas: {counted, number}.',
	'step.quorum_missed':
		'Respuestas necesarias: al menos {needed, number}; dadas: solo {counted, number}.',
	'step.constituency_reached':
		'{constituency, select, citizens {Ciudadanía} administrations {Administraciones} other {{constituency}}}: respuestas necesarias al menos {needed, number}; dadas: {counted, number}.',
	'step.constituency_missed':
		'{constituency, select, citizens {Ciudadanía} administrations {Administraciones} other {{constituency}}}: respuestas necesarias al menos {needed, number}; dadas: solo {counted, number}.',
	'step.count_yes_no': 'Sí {yes, number}, no {no, number}, abstenciones {abstain, number}.',
	'step.count_consent':
		'Consienten {consent, number}, se apartan {stand_aside, number}, se oponen {object, number}.',
	'step.silence_consents':
		'{silent, plural, one {# persona calló y cuenta como consentimiento} many {# personas callaron y cuentan como consentimiento} other {# personas callaron y cuentan como consentimiento}}.',
	'step.base':
		'{of, select, yes_no {La proporción se calcula sobre síes y noes juntos} cast {La proporción se calcula sobre todas las respuestas} present {La proporción se calcula sobre los presentes} other {La proporción se calcula sobre la lista}}: {count, number}.',
	'step.base_empty': 'Nadie dijo sí o no.',
	'step.more_than_half': '{yes, number} de {base, number} es más de la mitad.',
	'step.not_more_than_half': '{yes, number} de {base, number} no es más de la mitad.',
	'step.tie': '{yes, number} sí y {no, number} no: empate.',
	'step.share_reached': '{yes, number} de {base, number} es al menos {threshold}.',
	'step.share_missed': '{yes, number} de {base, number} es menos de {threshold}.',
	'step.objections_none': 'No queda ninguna objeción en pie.',
	'step.objections_stand':
		'{standing, plural, one {Queda en pie # objeción} many {Quedan en pie # objeciones} other {Quedan en pie # objeciones}}.',
	'step.consent_none': 'Nadie consintió.',
	'step.secret_too_few':
		'Solo respondieron {voted, number}. Los votos confidenciales se cuentan solo a partir de {needed, number}: estos se destruyeron sin contarlos.',
	'step.result_adopted': 'Por tanto, el grupo dice que sí.',
	'step.result_not_adopted': 'Por tanto, no se adopta.',
	'step.result_objected': 'Por tanto, no se adopta.',
	'step.result_no_quorum': 'Por tanto, no se decidió nada.',
	'step.result_tie': 'Por tanto, no se adopta.'
} as const satisfies Record<keyof typeof en, string>
