/** A confidential ballot: what is true of it, its receipt, the published list. */
export default {
	'receipt.seen':
		'Confidencial: nadie en este proceso ve quién respondió qué, ni ahora ni después. Al cerrar ves el resultado y quién ha respondido. Quien gestiona el servidor podría en principio averiguar quién respondió qué, y ningún voto a distancia protege de la presión ni de miradas ajenas.',
	'receipt.ballot_hint': 'Elige una respuesta.',
	'receipt.keep': 'Guardar un resguardo en este dispositivo',
	'receipt.show': 'Mostrarme un resguardo',
	'receipt.keep_about':
		'Con él puedes cambiar tu respuesta hasta el cierre y encontrarla después en la lista publicada. Quien vea el resguardo puede encontrar allí tu respuesta: prescinde de él si alguien pudiera obligarte a enseñarlo.',
	'receipt.shared':
		'Este dispositivo es compartido: el resguardo se muestra una vez y no se guarda.',
	'receipt.no_script':
		'Sin JavaScript no hay resguardo: tu respuesta cuenta, pero no se puede cambiar ni buscar.',
	'receipt.heading': 'Tu resguardo',
	'receipt.about':
		'Cópialo, apúntalo o imprime esta página. A partir de {when} encuentras con él tu respuesta en la lista publicada. El servidor no anota de quién es.',
	'receipt.change':
		'Puedes cambiar tu respuesta hasta {when} en este dispositivo, mientras el resguardo siga aquí.',
	'receipt.in_box': 'Tu respuesta ha llegado',
	'receipt.in_box_about':
		'En este dispositivo no se guarda su resguardo, así que aquí no se puede cambiar ni buscar.',
	'receipt.copy': 'Copiar el resguardo',
	'receipt.copied': 'Copiado.',
	'receipt.forget': 'Quitarlo de este dispositivo',
	'receipt.find': 'Encontrarlo en la lista publicada',
	'receipt.box_title': 'Lista publicada de respuestas',
	'receipt.box_intro':
		'Cada línea es una respuesta con su resguardo, por orden de resguardo. De quién es y cuándo se dio no está en la lista.',
	'receipt.box_count':
		'{count, plural, one {# respuesta de una persona} other {# respuestas de otras tantas personas}}',
	'receipt.box_few':
		'Respondieron menos de {needed, number} personas. Tan pocas respuestas dirían demasiado de cada una, así que se destruyeron sin contarlas.',
	'receipt.box_until':
		'La lista y los nombres de quienes respondieron se destruyen el {when}. El resultado y las huellas quedan.',
	'receipt.box_destroyed':
		'La lista y los nombres de quienes respondieron se destruyeron el {when}, como estaba previsto. El resultado y las huellas quedan.',
	'receipt.link': 'Ver la lista',
	'receipt.back': 'Volver a la decisión',
	'receipt.check': 'Busca tu respuesta',
	'receipt.check_label': 'Resguardo',
	'receipt.check_hint': 'Se compara aquí, en tu dispositivo, y no se envía a nadie.',
	'receipt.check_no_script':
		'Sin JavaScript, busca el resguardo en la lista con el buscador del navegador.',
	'receipt.found': 'Está en la lista: {choice}',
	'receipt.missing':
		'No está en la lista. Comprueba otra vez los signos; si son correctos, pregunta a quien facilita cómo puede ser.',
	'receipt.not_one': 'Un resguardo tiene 32 signos: del 0 al 9 y de la a a la f.',
	'receipt.column_receipt': 'Resguardo',
	'receipt.column_answer': 'Respuesta',
	'receipt.voters_heading': 'Quién ha respondido',
	'receipt.voters_about':
		'Solo los nombres, para que todo el mundo vea que no respondió nadie más. Lo que respondió cada cual no está en ninguna de las dos listas.',
	'receipt.fingerprints': 'Huellas, tal como constan en el registro',
	'receipt.fingerprint_box': 'De la lista de respuestas',
	'receipt.fingerprint_used': 'De la lista de quienes han respondido'
}
