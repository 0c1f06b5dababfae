import type en from '../en/people.ts'

/** Entrar y cuidar de lo propio: puesta en marcha, acceso, invitaciones, cuenta, administración. */
export default {
	'people.front_short': 'Decidir juntos',
	'people.front_title': 'Servicios públicos hechos y decididos entre todos',
	'people.front_lead':
		'Aquí vecinos y administraciones escriben, planifican y deciden juntos, con reglas iguales para todos que el servidor hace cumplir.',
	'people.front_invited':
		'¿Te han invitado? Abre tu enlace. Como persona invitada no necesitas cuenta.',
	'people.front_verify': 'Comprobar el acta de una decisión',
	'people.front_set_up':
		'Este Interlink es nuevo. Quien lo puso en marcha encuentra el enlace de configuración allí mismo.',
	'people.front_write': 'Escribir y planificar juntos',
	'people.front_write_text':
		'Textos, calendarios y tableros que varias personas cambian a la vez, también sin conexión.',
	'people.front_decide': 'Decidir con reglas que se entienden',
	'people.front_decide_text':
		'Quién puede hacer qué, y cuándo vale una decisión, está escrito en frases sencillas. Cada negativa dice por qué.',
	'people.front_keep': 'Conservar lo decidido',
	'people.front_keep_text':
		'Una decisión termina en un acta sellada. Cualquiera puede comprobarla, incluso años después y sin este sitio.',

	'people.set_up': 'Configura este Interlink',
	'people.set_up_lead':
		'Unos dos minutos. Todo se puede cambiar después, salvo el libro de registro.',
	'people.set_up_steps': 'Pasos',
	'people.set_up_started': 'En marcha',
	'people.set_up_stop': 'Tú y tu organización',
	'people.set_up_next': 'Primer proceso',
	'people.set_up_button': 'Configurar y entrar',
	'people.set_up_done': 'Este Interlink ya está configurado. Entra para seguir.',
	'people.set_up_token_invalid':
		'Este enlace no funciona, o ya no. Donde se puso en marcha Interlink verás uno nuevo tras reiniciarlo.',
	'people.you': 'Tú',
	'people.your_name': 'Tu nombre',
	'people.your_name_hint': 'Como lo verán las personas con las que trabajas.',
	'people.email': 'Correo electrónico',
	'people.password': 'Contraseña',
	'people.new_password': 'Contraseña nueva',
	'people.new_password_hint':
		'Al menos 10 caracteres. Sirven tres o cuatro palabras que recuerdes.',
	'people.present_password': 'Contraseña actual',
	'people.organisation': 'Tu organización',
	'people.organisation_name': 'Nombre, como la conoce la gente',
	'people.organisation_type': 'Tipo',
	'people.type_public_administration': 'Administración pública',
	'people.type_citizen_group': 'Grupo de vecinos',
	'people.type_nonprofit': 'Asociación o fundación',
	'people.type_company': 'Empresa',
	'people.type_academia': 'Universidad o centro educativo',
	'people.country': 'País',
	'people.country_none': 'Sin indicar',

	'people.sign_in': 'Entrar',
	'people.no_account_needed':
		'¿Solo vienes como persona invitada? Abre tu enlace de invitación. No necesitas cuenta.',
	'people.or': 'o',
	'people.send_link': 'Enviadme un enlace',
	'people.send_link_hint': 'Te escribimos al correo. No hace falta contraseña.',
	'people.link_sent': 'Mira el correo de {email}',
	'people.link_sent_help':
		'Si la dirección es correcta, llegará un enlace en un momento. Vale una vez, durante 10 minutos.',
	'people.other_address': 'Usar otra dirección',
	'people.link_sign_in': 'Entrar',
	'people.link_sign_in_text': 'Pediste este enlace para entrar como {email}.',
	'people.link_sign_in_button': 'Entrar ahora',
	'people.link_attach_email': 'Confirma tu dirección',
	'people.link_attach_email_text':
		'Desde ahora puedes entrar con {email}. Lo que has escrito sigue siendo tuyo.',
	'people.link_attach_email_button': 'Confirmar esta dirección',
	'people.link_over': 'Este enlace ya no vale',
	'people.link_over_help': 'Un enlace vale una vez, durante 10 minutos. Pide otro.',
	'people.link_elsewhere': 'Abre este enlace donde lo pediste',
	'people.link_elsewhere_help':
		'El enlace para {email} solo funciona en el navegador en el que ha entrado la persona que lo pidió.',
	'people.new_link': 'Pedir otro enlace',
	'people.sign_out_text':
		'Lo guardado sigue guardado. Se borra lo que este dispositivo tenía para trabajar sin conexión.',
	'people.sign_out_guest':
		'Estás sin cuenta, por invitación: después no podrás volver como la misma persona. Si quieres, añade antes un correo a tu cuenta.',

	'people.sign_up': 'Crear una cuenta',
	'people.sign_up_for': 'Para participar en «{process}». Tu papel: {role}.',
	'people.sign_up_button': 'Crear la cuenta',
	'people.sign_up_by_invitation':
		'Las cuentas se crean con una invitación. Abre tu enlace o pregunta a quien te habló de esto.',
	'people.have_account': '¿Ya tienes cuenta?',

	'people.join_title': 'Participar en {process}',
	'people.invited_by': '{name} te invita',
	'people.join_role': 'Tu papel',
	'people.join_can': 'Puedes',
	'people.join_until': 'Enlace hasta',
	'people.call_you': '¿Cómo quieres que te llamemos?',
	'people.call_you_hint': 'Puede ser inventado. Lo verán las personas de este proceso.',
	'people.call_you_given': 'Recibes un seudónimo. Es lo que verán las personas de este proceso.',
	'people.join_without_account': 'Entrar sin cuenta',
	'people.join_as': 'Entrar como {name}',
	'people.join_only':
		'Esta invitación es para {email}. Confirma esa dirección con un enlace antes de entrar.',
	'people.join_keep':
		'Estás aquí por invitación, sin cuenta. Añade un correo y lo que has escrito seguirá siendo tuyo.',
	'people.join_keep_button': 'Añadir un correo',
	'people.sign_in_to_join': 'Ya tengo cuenta',
	'people.already_member': 'Ya participas.',
	'people.go_in': 'Ir al proceso',
	'people.invitation_over_help':
		'Puede que haya caducado o se haya usado. Pide otra a quien te invitó.',
	'people.privacy': 'Qué guardamos de ti',
	'people.privacy_guest':
		'El nombre que elijas y lo que escribas. Ni correo ni teléfono. Tu acceso termina al cabo de unas horas; lo que escribiste queda para el grupo. Tu dirección de red solo sirve para frenar abusos y no se guarda con tus palabras. Responsable: {organisation}.',
	'people.privacy_account':
		'Tu nombre, tu correo y lo que escribas aquí. Quienes participan ven tu nombre, nunca tu correo. Lo que respondes en una decisión se muestra como dice su regla, y la regla está encima de las respuestas. Puedes cambiar tu nombre y dejar tus papeles cuando quieras. Lo que el grupo adopta se conserva como acta pública. Responsable: {organisation}.',
	'people.role_can_guest': 'Leer borradores, comentar, añadir ideas',
	'people.role_can_observer': 'Leer lo adoptado',
	'people.role_can_citizen': 'Escribir, sugerir, decidir',
	'people.role_can_facilitator': 'Invitar, guiar por las fases, pedir decisiones',
	'people.role_can_official': 'Escribir, decidir, actuar por la administración',
	'people.role_can_secretary': 'Levantar actas, sellarlas',
	'people.role_can_administrator': 'Cuidar de la instalación, no del contenido',

	'people.you_are_a_guest': 'Estás aquí por invitación, sin cuenta.',
	'people.profile': 'Nombre e idioma',
	'people.language_hint': 'Para estas páginas y los correos que recibes.',
	'people.profile_saved': 'Nombre e idioma guardados.',
	'people.reading': 'Lectura',
	'people.reading_hint': 'Para este dispositivo, en todas las páginas.',
	'people.theme': 'Colores',
	'people.theme_system': 'Como el dispositivo',
	'people.theme_light': 'Claros',
	'people.theme_dark': 'Oscuros',
	'people.plain_letters': 'Letras sencillas en todo',
	'people.larger_text': 'Texto más grande',
	'people.more_time':
		'Más tiempo: los avisos que desaparecen solos y lo que se puede deshacer durante diez segundos duran dos minutos',
	'people.reading_button': 'Usar así',
	'people.attach_email_text':
		'Añade un correo y podrás volver como la misma persona. Lo que has escrito sigue siendo tuyo.',
	'people.prove_email_text':
		'Tu correo aún no está confirmado. Hace falta para las decisiones y para crear un proceso.',
	'people.change_email_text': 'Entras con {email}. Para cambiarlo, escribe la dirección nueva.',
	'people.send_proof': 'Enviar un enlace para confirmar',
	'people.proof_sent': 'El enlace está en camino. Ábrelo en este navegador.',
	'people.no_password_yet': 'No tienes contraseña; entras con un enlace. Puedes poner una.',
	'people.change_password': 'Poner la contraseña nueva',
	'people.password_changed':
		'Vale la contraseña nueva. En los demás sitios se ha cerrado tu sesión.',
	'people.mails': 'Correo para ti',
	'people.mails_hint':
		'Lo que se te debe comunicar - ratificaciones, paneles, moderación, acceso - se escribe siempre enseguida.',
	'people.mail_topic_mentions': 'Cuando alguien te nombra en un texto o un comentario',
	'people.mail_topic_amendments': 'Cuando una enmienda tuya aprobada no se puede incorporar',
	'people.mail_topic_reminders': 'Recordatorios de lo que aún no has respondido',
	'people.mail_pace':
		'{pace, select, at_once {Enseguida} daily {Una vez al día, en un solo correo} other {Nunca}}',
	'people.mail_saved': 'Tu elección está guardada.',
	'people.sessions': 'Dónde tienes la sesión abierta',
	'people.sessions_hint': 'Si no reconoces alguna, ciérrala y pon otra contraseña.',
	'people.this_session': 'Es aquí, ahora',
	'people.session_used': 'Último uso {when}',
	'people.unknown_device': 'Dispositivo desconocido',
	'people.end_session': 'Cerrar esa sesión',
	'people.end_others': 'Cerrar todas las demás',
	'people.session_ended': 'Sesión cerrada.',
	'people.programs': 'Programas que escriben contigo',
	'people.programs_hint':
		'Un programa tuyo puede leer y escribir los textos compartidos en tu nombre, con tus permisos y nada más. En lugar de iniciar sesión muestra este token.',
	'people.program_name': '¿Para qué es?',
	'people.program_days': '¿Por cuántos días?',
	'people.give_token': 'Crear un token',
	'people.token_given': 'Este es el token. Solo se muestra esta vez: cópialo ahora.',
	'people.take_back': 'Retirar el token de {name}',
	'people.token_taken': 'Retirado. El programa queda fuera.',
	'people.token_until': 'Hasta el {when}',
	'people.this_device': 'Este dispositivo',
	'people.shared_device': 'Otras personas también usan este dispositivo',
	'people.shared_device_hint': 'Entonces no se guarda nada en él para trabajar sin conexión.',

	'people.admin_room': 'Organización y personas',
	'people.admin_hint':
		'Quien administra cuida de la instalación. No opina en lo que deciden los procesos.',
	'people.organisation_saved': 'El nombre está guardado.',
	'people.everybody': '{n, plural, one {Una persona} other {# personas}}',
	'people.guest': 'Persona invitada',
	'people.since': 'desde {when}',
	'people.not_proven': 'correo sin confirmar',
	'people.is_administrator': 'Administración',
	'people.is_disabled': 'Desactivada',
	'people.disable': 'Desactivar',
	'people.enable': 'Activar',
	'people.make_administrator': 'Dar la administración',
	'people.unmake_administrator': 'Quitar la administración',
	'people.person_changed': 'Hecho.',
	'people.mail': 'Correo',
	'people.mail_hint':
		'Lo que ha escrito este Interlink. Sin servidor de correo, pasa los enlaces desde aquí.',
	'people.mail_to': 'Para {recipient}',
	'people.mail_sent': 'enviado {when}',
	'people.mail_failed': 'no enviado: {error}',
	'people.mail_kept': 'guardado aquí, sin enviar',
	'people.no_mail': 'Aún no hay correo'
} as const satisfies Record<keyof typeof en, string>
