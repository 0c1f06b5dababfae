/** Words of the versions of a text. */
export default {
	'history.title': 'Historia del texto',
	'history.back': 'Volver al texto',
	'history.open': 'Historia y versiones',
	'history.about':
		'Cada versión de este texto: quién escribió, cuándo y qué cambió. Se guarda una versión cuando hay una pausa o sigue otra persona.',
	'history.versions': 'Versiones',
	'history.none': 'Todavía nadie ha escrito aquí.',
	'history.by_nobody': 'Nadie conocido',
	'history.somebody': 'alguien',
	'history.frozen_by': 'La bloqueó {people}',
	'history.now': 'el texto de ahora',
	'history.replaced': 'guardada cuando una versión anterior ocupó su lugar',
	'history.period': 'de {from} a {to}',
	'history.what_changed': 'Qué cambió',
	'history.version_of': 'Versión de {when}',
	'history.compare': 'Compara dos versiones',
	'history.compare_from': 'La anterior',
	'history.compare_to': 'La posterior',
	'history.compare_by': 'Cómo',
	'history.unit':
		'{unit, select, word {palabra por palabra} sentence {frase por frase} other {sección por sección}}',
	'history.compare_do': 'Comparar',
	'history.compared': 'De {from} a {to}',
	'history.beginning': 'el texto vacío',
	'history.summary':
		'{changed, plural, =0 {Ningún párrafo cambió} one {Cambió # párrafo} other {Cambiaron # párrafos}}, {added, plural, =0 {ninguno añadido} one {# añadido} other {# añadidos}}, {removed, plural, =0 {ninguno quitado} one {# quitado} other {# quitados}}. {wordsAdded, plural, =0 {Ninguna palabra más} one {# palabra más} other {# palabras más}}, {wordsRemoved, plural, =0 {ninguna menos} one {# menos} other {# menos}}.',
	'history.same': 'Las dos dicen lo mismo.',
	'history.skipped': '{n, plural, one {# párrafo sin cambios} other {# párrafos sin cambios}}',
	'history.block':
		'{kind, select, added {Párrafo nuevo: } removed {Párrafo quitado: } restyled {Con otro estilo: } other {}}',
	'history.added': 'añadido: ',
	'history.removed': 'quitado: ',
	'history.sections': 'Secciones',
	'history.section_start': 'Antes del primer título',
	'history.section_kind':
		'{kind, select, same {sin cambios} added {nueva} removed {quitada} other {cambiada}}',
	'history.section_words':
		'{added, plural, =0 {ninguna palabra más} one {# palabra más} other {# palabras más}}, {removed, plural, =0 {ninguna menos} one {# menos} other {# menos}}',
	'history.replay': 'Recorre las versiones',
	'history.step': 'Versión {n} de {total}',
	'history.step_label': 'Versión',
	'history.step_go': 'Ir',
	'history.previous': 'Anterior',
	'history.next': 'Siguiente',
	'history.play': 'Reproducir',
	'history.pause': 'Parar',
	'history.as_it_stood': 'Cómo estaba, con lo que cambió desde la versión de antes',
	'history.name': 'Nombre de esta versión',
	'history.name_hint':
		'Una versión con nombre se guarda para siempre. Déjalo vacío para quitar el nombre.',
	'history.name_do': 'Guardar con este nombre',
	'history.restore': 'Recupera esta versión',
	'history.restore_why':
		'El texto dirá lo que dice esta versión. Lo que hay ahora se guarda como versión: puedes deshacerlo.',
	'history.restore_loss': 'Esto es lo que cambiaría en el texto de ahora',
	'history.restore_do': 'Recuperar',
	'history.restore_closed':
		'Para recuperar una versión hace falta el derecho a editar el texto tal como está ahora.',
	'history.restored': 'Hecho. El texto dice lo que decía la versión anterior.',
	'history.undo': 'Mira lo que había antes, o recupéralo',

	'history.since': '{n, plural, one {# cambio} other {# cambios}} desde el {when}, de {people}.',
	'history.since_all': 'Mira qué cambió',
	'history.since_each': 'Míralos uno a uno',

	'history.who': 'Quién escribió qué',
	'history.who_about':
		'De cada frase del texto tal como está ahora: quién la escribió, con qué sugerencia entró y qué se dijo de ella. Si un pasaje se mueve o se divide, sigue siendo de quien lo escribió.',
	'history.who_show': 'Mostrar quién escribió qué',
	'history.adopted': 'Adoptado el {when} por una decisión:',
	'history.taken_over': 'Las frases sin nombre vienen de',
	'history.through': 'Sugerencia de {by} del {when}, aceptada por {who} el {settled}',
	'history.through_decision':
		'Sugerencia de {by} del {when}, aceptada por una decisión el {settled}',
	'history.thread': '{n, plural, one {# comentario} other {# comentarios}}',
	'history.passage': 'De dónde viene',
	'history.passage_ask': '¿Quién escribió estas palabras?',
	'history.passage_all': 'De todo el texto',
	'history.passage_choose':
		'Primero selecciona palabras en el texto, o pon el cursor en un párrafo.',
	'history.passage_asking': 'Un momento',
	'history.passage_new': 'Estas palabras todavía no están en el servidor.',
	'history.passage_failed': 'El servidor no respondió. Vuelve a intentarlo en un momento.'
} as const
