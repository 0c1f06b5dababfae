import type en from '../en/access.ts'

/** La declaración de accesibilidad de una instalación. */
export default {
	'access.link': 'Accesibilidad',
	'access.title': 'Declaración de accesibilidad',
	'access.organisation': 'La organización que gestiona este sitio',
	'access.commitment':
		'{organisation} quiere que todas las personas puedan usar este sitio, como pide la ley nacional que aplica la Directiva (UE) 2016/2102.',
	'access.applies': 'Esta declaración trata de {address}.',
	'access.status': 'Situación de cumplimiento',
	'access.partly':
		'Este sitio es parcialmente conforme con la norma EN 301 549 V3.2.1 y con las pautas WCAG 2.1, nivel AA; también se examinó según la versión 2.2. Lo que falta se lee más abajo.',
	'access.barriers': 'Qué no es accesible',
	'access.failures': 'Fallos conocidos',
	'access.failures_none': 'No conocemos ninguno. Más abajo está lo que nadie ha probado todavía.',
	'access.burden': 'Carga desproporcionada',
	'access.burden_none': 'No alegamos ninguna.',
	'access.outside': 'Fuera de lo que cubre la ley',
	'access.outside_texts':
		'Lo que las personas escriben aquí y las imágenes que añaden. El editor pide títulos, descripciones y enlaces claros, pero no puede responder por ellos.',
	'access.outside_files': 'Los archivos que las personas adjuntan.',
	'access.untried': 'Qué no ha probado nadie todavía',
	'access.untried_readers':
		'Lectores de pantalla reales como NVDA, JAWS, VoiceOver y TalkBack. Lo que reciben se examinó solo en el navegador.',
	'access.untried_phones':
		'Teléfonos y tabletas reales. Las ventanas pequeñas, el tacto y los teclados que componen se imitaron en un ordenador.',
	'access.untried_people': 'Una prueba con personas con discapacidad.',
	'access.untried_devices':
		'El control por voz, los pulsadores y los navegadores distintos de Chromium.',
	'access.untried_exports':
		'Comprobaciones independientes de los archivos Word, LibreOffice y PDF exportados, como veraPDF o PAC. Los PDF superan la comprobación PDF/UA-1 del programa que los crea.',
	'access.preparation': 'Cómo se preparó esta declaración',
	'access.method':
		'Con un examen propio: cada página y sus estados con reglas automáticas (axe) en un navegador real, tareas enteras solo con el teclado, ventanas de 320 píxeles, los colores propios del sistema y contrastes calculados. Nadie de fuera la ha examinado.',
	'access.reviewed': 'Última revisión: {when}.',
	'access.not_reviewed': '{organisation} todavía no la ha revisado.',
	'access.feedback': 'Cuéntanos qué te deja fuera',
	'access.write': 'Si algo de aquí no te funciona, o necesitas un texto en otra forma, escribe a:',
	'access.answer': 'Di qué página es y qué querías hacer. No necesitas una cuenta.',
	'access.no_contact':
		'La organización todavía no ha indicado una dirección. Pregunta a quien te invitó.',
	'access.enforcement': 'Si la respuesta no te ayuda',
	'access.enforce': 'Puedes acudir al organismo que vela por el cumplimiento de la ley:',
	'access.no_body':
		'{organisation} todavía no ha indicado ese organismo. Cada país de la Unión Europea tiene uno.',
	'access.admin_about':
		'La mayor parte de la declaración la escribe el producto. Estas palabras las añades tú.',
	'access.read': 'Leer la declaración',
	'access.saved': 'La declaración está guardada, como revisada hoy.',
	'access.email': 'Correo para avisar de barreras',
	'access.email_hint': 'Alguien lo lee y responde.',
	'access.body_name': 'Organismo que vela por la ley',
	'access.body_hint': 'El de tu país, con su nombre completo.',
	'access.body_url': 'Su dirección web',
	'access.known': 'Qué más no es accesible aquí',
	'access.known_hint':
		'Por ejemplo una página o un documento vuestro, y hasta cuándo. Déjalo vacío si no sabes de nada.',
	'access.save': 'Guardar la declaración'
} satisfies Record<keyof typeof en, string>
