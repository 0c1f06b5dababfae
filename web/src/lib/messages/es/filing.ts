/** The desk of records: making, filing, keeping, disposing. */
export default {
	'filing.title': 'Actas',
	'filing.lead': 'Cada decisión que ha surtido efecto y lo que queda por hacer con su acta.',
	'filing.waiting': 'Por hacer',
	'filing.kept': 'Clasificadas',
	'filing.waiting_none': 'No hay nada pendiente',
	'filing.waiting_none_about': 'Una decisión aparece aquí en cuanto surte efecto.',
	'filing.kept_none': 'Aún no hay nada clasificado',
	'filing.kept_none_about': 'Lo que clasifiques aparece aquí, con todo sobre su conservación.',
	'filing.minutes_about': 'Acta de reunión que aún puede cambiar',
	'filing.needs_minutes': 'Antes hay que vincular el acta de la reunión.',
	'filing.to_minutes': 'Vincular el acta de la reunión',
	'filing.not_made': 'Ha surtido efecto. Aún no hay acta.',
	'filing.sealed': 'Sellada el {when}',
	'filing.disposed': 'Sus archivos se eliminaron el {when}',
	'filing.try_again': 'Probar ahora',
	'filing.check': 'Comprobar aquí',
	'filing.check_failed': 'No se pudo obtener el acta. Prueba otra vez.',
	'filing.to_signing': 'Ir a la firma',
	'filing.file': 'Clasificar',
	'filing.file_again': 'Clasificar de otro modo',
	'filing.classification': 'Código de clasificación',
	'filing.classification_hint': 'Como en vuestro cuadro de clasificación, por ejemplo 04.02.',
	'filing.registry': 'Número de registro',
	'filing.registry_hint': 'Del registro de tu administración. Puedes añadirlo después.',
	'filing.held_by_text': 'Retenida junto con el texto decidido.',
	'filing.confirm_help':
		'Los archivos se destruyen para siempre. Se conservan el número, las huellas y las pruebas.',
	'filing.stub_hashes': 'Huellas de los archivos (SHA-256)',
	'filing.done_make': 'El acta se está preparando.',
	'filing.done_file': 'Clasificada.',
	'filing.done_setHold': 'La retención legal está puesta.',
	'filing.done_liftHold': 'La retención legal está levantada.',
	'filing.done_askDisposal': 'Pedido. Otra persona tiene que estar de acuerdo en 30 días.',
	'filing.done_confirm': 'Los archivos están destruidos. Aquí queda el certificado.',
	'filing.rectify_waits': 'Alguien dice que el acta cuenta algo equivocado sobre sí',
	'filing.rectify_asked': '{who}, {when}',
	'filing.rectify_mine': 'Lo pediste tú. Responde otra persona.',
	'filing.rectify_help':
		'El archivo sellado queda como está. Lo que rectificas está en la página del acta y en cada acta de esta decisión que se haga después. La persona lee tu motivo.',
	'filing.rectify_accept': 'Rectificar',
	'filing.rectify_refuse': 'Dejarlo como está',
	'filing.done_rectified': 'Respondido. Se ha avisado a la persona.',
	'filing.redact': 'Quitar palabras',
	'filing.redact_help':
		'Para palabras que no deben estar en un acta: datos de alguien o lo que se publicó por error. Hacen falta dos personas. Mira primero qué se iría.',
	'filing.redact_passages': 'Palabras que hay que quitar',
	'filing.redact_passages_hint':
		'Cada pasaje en su línea, palabra por palabra como está allí, de dentro de un solo párrafo. Se va de todos los sitios donde está.',
	'filing.redact_ground': 'Motivo',
	'filing.redact_ground_is':
		'{ground, select, erasure {Supresión de datos personales (Reglamento (UE) 2016/679, art. 17)} mistake {Publicado por error} court_order {Orden judicial} other {Secreto por ley}}',
	'filing.redact_reference': 'Solicitud, orden o norma',
	'filing.redact_reference_hint':
		'Sin las propias palabras y sin nombres: figura en la nueva acta, para todos.',
	'filing.redact_preview': 'Mostrar qué se iría',
	'filing.redact_ask': 'Pedir a otra persona que las quite',
	'filing.redact_goes':
		'{n, plural, one {Las palabras se van de # sitio:} other {Las palabras se van de # sitios:}}',
	'filing.redact_place':
		'{place, select, text {Texto} title {Título del texto} question {Pregunta} summary {Resumen} background {Lo que se dijo con el anuncio} reasons {Motivos} objections {Objeciones y respuestas} minority {Declaración de la minoría} minutes {Acta de la reunión} ratification {Ratificación} appeals {Recursos} translations {Traducciones} rectifications {Rectificaciones} other {Nombres de archivos}}',
	'filing.redact_records':
		'{n, plural, one {Otra acta ocupa el lugar de {ids}.} other {Otras actas ocupan el lugar de {ids}.}}',
	'filing.redact_lost':
		'Esto no se puede deshacer. Las palabras se van de textos, versiones, motivos y comentarios, y los archivos sellados se destruyen; solo quedan huellas y pruebas. Si la ley te obliga a guardar el original bajo llave, llévalo antes a vuestro sistema de gestión documental. Los archivos que alguien ya tiene, y las copias de seguridad hasta que caducan, aún contienen las palabras.',
	'filing.redact_elsewhere': 'Las palabras están también en estos textos, que quedan como están:',
	'filing.redact_waits': 'Hay palabras por quitar',
	'filing.redact_asked':
		'{who} lo pidió el {when}. Otra persona tiene que aceptarlo hasta el {until}.',
	'filing.redact_understood': 'He leído qué se va y que no se puede deshacer',
	'filing.redact_confirm': 'Quitar estas palabras para siempre',
	'filing.redact_take_back': 'Retirar la petición',
	'filing.redact_turn_down': 'Rechazar',
	'filing.done_redact': 'Pedido. Otra persona tiene que aceptarlo en 30 días.',
	'filing.done_redacted': 'Las palabras ya no están. Esta acta ocupa el lugar de la anterior.',
	'filing.done_redactionEnded': 'Desistido. Las palabras que nombraste están olvidadas.',
	'filing.bag': 'Llevar todas a un sistema de archivo',
	'filing.bag_one': 'Llevar a un sistema de archivo',
	'filing.access': 'Alguien pide sus datos',
	'filing.access_who': 'Quién lo pide',
	'filing.leaving': 'Todo el proceso',
	'filing.leaving_about':
		'Cada texto, decisión, acta y entrada del registro en un solo archivo, legible sin Interlink. Otro Interlink lo recibe. Contiene datos personales y puede tardar unos minutos.',
	'filing.leaving_button': 'Llevar todo el proceso',
	'filing.bring_short': 'Traer un proceso',
	'filing.bring_title': 'Traer un proceso de otra instalación',
	'filing.bring_lead':
		'Llega entero o no llega. Antes se examina todo: cada suma de control, cada fila y el registro con sus pruebas.',
	'filing.bring_file': 'El paquete (ZIP)',
	'filing.bring_hint': 'Tal como lo hizo la otra instalación, hasta {most, number} MB.',
	'filing.bring': 'Examinar y traer',
	'filing.bring_working': 'Se está examinando el paquete. Puede tardar unos minutos; quédate aquí.',
	'filing.bring_done': 'El proceso está aquí',
	'filing.bring_people':
		'{n, plural, one {# persona, solo por su nombre} other {# personas, solo por su nombre}}',
	'filing.bring_records': '{n, plural, one {# acta} other {# actas}}',
	'filing.bring_entries':
		'{n, plural, one {# entrada de su registro, examinada} other {# entradas de su registro, examinadas}}',
	'filing.bring_left':
		'No se han traído: cuentas, invitaciones ni quién leyó qué. Ahora lo facilitas tú; invita de nuevo a la gente.',
	'filing.bring_to': 'Abrir el proceso',
	'filing.scheme_short': 'Clasificación',
	'filing.scheme_title': 'Cuadro de clasificación',
	'filing.scheme_lead': 'Dónde se clasifican las actas. Sin cuadro vale cualquier código.',
	'filing.scheme_label': 'Códigos y títulos',
	'filing.scheme_hint':
		'Uno por línea: el código, un espacio, su título. Lo ya clasificado se queda como está.',
	'filing.scheme_saved': 'El cuadro está guardado.',
	'filing.bring_too_large':
		'Este archivo tiene {size, number} MB y esta instalación acepta {most, number}. Quien la administra puede subir el límite (BRING_MAX_MB).',
	'filing.bring_rows': '{n, plural, one {# fila examinada} other {# filas examinadas}} en total',
	'filing.bring_origin': 'Del registro',
	'filing.bring_renumbered': 'Actas con otro número',
	'filing.bring_renumbered_about':
		'Aquí otra acta tiene este número. Estas llevan aquí una señal del registro del que vienen; sus archivos sellados dicen solo el número y no se han cambiado.'
} as const
