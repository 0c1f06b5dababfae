import type en from '../en/files.ts'

/** Words of pictures and attachments in a text. */
export default {
	'files.picture': 'Imagen',
	'files.attachment': 'Adjunto',
	'files.add_picture': 'Añadir una imagen',
	'files.attach': 'Adjuntar un archivo',
	'files.words_title':
		'{n, plural, one {¿Qué muestra la imagen?} other {¿Qué muestran las imágenes?}}',
	'files.alt': 'Descripción para quien no la ve',
	'files.alt_of': 'Descripción de {name} para quien no la ve',
	'files.alt_hint':
		'Di en una frase lo que importa aquí. Puedes dejarlo para después: antes de la revisión, cada imagen la necesita.',
	'files.decorative': 'Solo adorna: los lectores de pantalla la pasan por alto',
	'files.caption': 'Pie de imagen',
	'files.caption_hint':
		'Una línea que todos leen debajo de la imagen: qué es, quién la hizo. Déjala vacía si no hace falta.',
	'files.width': 'Ancho',
	'files.width_own': 'El de la imagen',
	'files.width_value': '{n} % de la columna',
	'files.insert': 'Añadir al texto',
	'files.save': 'Guardar',
	'files.edit': 'Descripción y ancho',
	'files.edit_title': 'La imagen',
	'files.needs_words': 'A esta imagen le falta la descripción',
	'files.resize': 'Ancho de la imagen, en porcentaje',
	'files.tray': 'Archivos en camino',
	'files.uploading': '{name}: {percent} %',
	'files.working': 'Se está comprobando {name}',
	'files.waiting':
		'Los archivos necesitan conexión. {name} se queda en esta página y se añade cuando vuelva la conexión.',
	'files.failed': '{name} no se ha añadido.',
	'files.broken': 'Se ha cortado la conexión.',
	'files.cancel': 'Cancelar',
	'files.retry': 'Probar otra vez',
	'files.dismiss': 'Cerrar',
	'files.added': '{name} está en el texto.',
	'files.foreign':
		'{n, plural, one {Una imagen de otra página se ha quedado fuera. Guárdala y añádela como archivo.} other {# imágenes de otra página se han quedado fuera. Guárdalas y añádelas como archivos.}}',
	'files.other_text':
		'{n, plural, one {Un archivo de otro texto se ha quedado fuera. Añádelo aquí de nuevo.} other {# archivos de otro texto se han quedado fuera. Añádelos aquí de nuevo.}}',
	'files.gone': 'El archivo ya no está',
	'files.size_kb': '{n, number} KB',
	'files.size_mb': '{n, number} MB'
} as const satisfies Record<keyof typeof en, string>
