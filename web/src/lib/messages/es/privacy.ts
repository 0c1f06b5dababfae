/** Personal data: the notice, the access package, being erased. */
export default {
	'privacy.data': 'Tus datos',
	'privacy.data_hint':
		'Todo lo que este Interlink guarda sobre ti, para llevártelo: una página para leer, lo mismo para máquinas y los archivos que añadiste.',
	'privacy.download': 'Descargar mis datos',
	'privacy.rectify_heading': 'Qué dice esta acta de las personas',
	'privacy.rectify': 'Aquí hay algo equivocado sobre mí',
	'privacy.rectify_help':
		'Di qué cuenta el acta equivocadamente sobre ti y qué sería lo correcto. Quien cuida las actas lo rectifica o te dice por qué no. El archivo sellado queda como está; la rectificación está a su lado y en cada acta de esta decisión que se haga después.',
	'privacy.rectify_wrong': 'Qué dice',
	'privacy.rectify_right': 'Qué sería lo correcto',
	'privacy.rectify_reason': 'En qué se ve',
	'privacy.rectify_ask': 'Pedir la rectificación',
	'privacy.rectify_asked': 'Pedido. Te avisan por correo y encuentras la respuesta en tu cuenta.',
	'privacy.rectify_line': '{when}: «{wrong}» debe leerse «{right}»',
	'privacy.rectify_own': 'Las rectificaciones que pediste',
	'privacy.rectify_where':
		'Si el acta de una decisión cuenta algo equivocado sobre ti, dilo en la página de esa acta.',
	'privacy.rectify_open': 'Aún sin respuesta',
	'privacy.rectify_answered':
		'{accepted, select, yes {Rectificado} other {No rectificado}}, {when}: {reasons}',
	'privacy.to_erase': 'Suprimir mi cuenta',
	'privacy.erase_title': 'Suprimir tu cuenta',
	'privacy.erase_lead':
		'Esto no se puede deshacer. Si quieres conservar tus datos, descárgalos antes.',
	'privacy.goes': 'Qué desaparece, al momento',
	'privacy.goes_account':
		'Nombre, correo, contraseña y todas las sesiones. En lugar del nombre queda «Participante anterior» y un número.',
	'privacy.goes_roles': 'Todos los roles y lo que se había verificado sobre la persona.',
	'privacy.goes_private':
		'Correos, últimas visitas y lo que une las entradas del registro con la persona. El registro sigue siendo demostrable.',
	'privacy.stays': 'Qué queda, sin el nombre',
	'privacy.stays_words':
		'Lo escrito en textos, calendarios y tableros, porque otros se apoyan en ello.',
	'privacy.stays_votes':
		'Respuestas y objeciones en decisiones: el resultado debe seguir igual si alguien vuelve a contar.',
	'privacy.stays_records':
		'Los registros de decisión ya sellados. Quien tenga uno lo conserva tal cual; solo hay un nombre donde lo dicen las reglas del proceso.',
	'privacy.stays_backups':
		'Las copias de seguridad, hasta que caduquen según las reglas de esta instalación.',
	'privacy.obstacles': 'Antes',
	'privacy.obstacle_facilitator': 'Otros se quedarían sin facilitador. Nombra a otro en',
	'privacy.words_too': 'Quitar también las palabras de los comentarios',
	'privacy.asked_how': 'Quién lo pidió, y cómo',
	'privacy.asked_how_hint':
		'Por ejemplo: carta del 12 de enero, identidad comprobada. Se anota en el registro.',
	'privacy.type_name': 'Para continuar, escribe: {name}',
	'privacy.type_name_hint': 'Para que no ocurra por error.',
	'privacy.erase_button': 'Suprimir para siempre',
	'privacy.keep_account': 'No, conservar mi cuenta',
	'privacy.erase_person': 'Suprimir a {name}',
	'privacy.erase_person_lead':
		'Para quien lo pidió fuera de aquí: por carta, o como invitado que no puede volver. Esto no se puede deshacer.',
	'privacy.keep_person': 'Volver, sin suprimir a nadie',
	'privacy.erase_short': 'Suprimir',
	'privacy.gone': 'Aquí ya no estás',
	'privacy.gone_text': 'Tu nombre y tu dirección ya no están. Gracias por lo que diste.',
	'privacy.page_lead':
		'Quién responde aquí de los datos personales, para qué se usan y qué puedes pedir.',
	'privacy.notice': 'Aviso de datos',
	'privacy.notice_set': 'El nuevo aviso vale desde ahora. El anterior se puede seguir leyendo.',
	'privacy.notice_missing': 'Nadie ha indicado todavía un contacto para este proceso.',
	'privacy.version': 'Versión {n}, desde {when}',
	'privacy.earlier': 'Versiones anteriores',
	'privacy.controller': 'Responsable',
	'privacy.controller_hint': 'El organismo que decide sobre el uso de los datos.',
	'privacy.contact': 'Contacto',
	'privacy.contact_hint': 'Una dirección que alguien lee: correo, postal o teléfono.',
	'privacy.officer': 'Delegado de protección de datos',
	'privacy.officer_hint': 'Nombre y dirección, si lo hay.',
	'privacy.basis': 'Base jurídica',
	'privacy.law': 'La norma que lo dice',
	'privacy.set': 'Fijar el aviso',
	'privacy.set_button': 'Poner en vigor este aviso',
	'privacy.basis_is.public_task': 'Misión pública (RGPD art. 6.1.e)',
	'privacy.basis_is.legal_obligation': 'Obligación legal (RGPD art. 6.1.c)',
	'privacy.basis_is.consent': 'Consentimiento (RGPD art. 6.1.a)',
	'privacy.purpose.taking_part': 'Participar',
	'privacy.purpose.deciding': 'Decidir',
	'privacy.purpose.publishing': 'Publicar nombres',
	'privacy.purpose.protecting': 'Proteger',
	'privacy.purpose_about.taking_part': 'Nombre, dirección para entrar y lo que se escribe.',
	'privacy.purpose_about.deciding': 'Quién está en el censo y cómo responde.',
	'privacy.purpose_about.publishing': 'Nombres en registros que cualquiera puede leer.',
	'privacy.purpose_about.protecting': 'Actos denegados e intentos de acceso, un año como máximo.',
	'privacy.rights': 'Qué puedes pedir',
	'privacy.rights_text':
		'Puedes ver y descargar lo que se guarda sobre ti, corregir tu nombre y hacer que te supriman, en cualquier momento y sin dar motivos. También puedes reclamar ante la autoridad de protección de datos de tu país.',
	'privacy.to_own_data': 'Ir a tus datos',
	'privacy.package_of': 'Paquete de acceso de {name}',
	'privacy.package_short': 'Paquete de acceso',
	'privacy.package_lead':
		'Todo lo que este proceso guarda sobre una persona, y nada sobre nadie más. Para quien lo pidió y no puede cogerlo por sí misma.',
	'privacy.package_entered':
		'Que lo haces, y por qué, se anota en el registro. El paquete en sí no se guarda en ningún sitio.',
	'privacy.package_button': 'Crear y descargar',
	'privacy.to_people': 'Volver a las personas'
} as const
