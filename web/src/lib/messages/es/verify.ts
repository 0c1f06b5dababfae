import type en from '../en/verify.ts'

export default {
	'verify.title': 'Comprobar un acta',
	'verify.intro':
		'Elige el PDF, el paquete (.asice) o los datos (.json) de un acta de decisión, uno o varios. Se examinan aquí, en tu dispositivo; no se envía nada.',
	'verify.file_label': 'Actas (PDF, .asice o .json)',
	'verify.drop': 'o arrástralas aquí',
	'verify.witnesses': 'Claves de testigos',
	'verify.witnesses_hint':
		'Si conoces testigos del registro, escribe la clave de cada uno tal como la publica, una por línea. Sus firmas se comprueban entonces con ella, aquí en tu dispositivo.',
	'verify.witness_wrong': 'Esta no es la clave de un testigo: {key}',
	'verify.working': 'Examinando {name}',
	'verify.no_script':
		'Esta página necesita JavaScript, porque el archivo se queda en tu dispositivo. También puedes comprobar un acta con la orden del producto, y un paquete con las órdenes de su VERIFY.txt.',
	'verify.unreadable': 'Esto no es un acta de decisión',
	'verify.what_to_do': 'Qué hacer: {what}',
	'verify.recount': 'Contado de nuevo aquí',
	'verify.recount_about':
		'Con las papeletas que se ven abajo, según la regla del acta, en este dispositivo.',
	'verify.recount_differs':
		'Al contarlas de nuevo sale un resultado distinto del que dice el acta.',
	'verify.choice': 'Respuesta',
	'verify.votes': 'Número',
	'verify.ballots': '{count, plural, one {La única papeleta} other {Las # papeletas}}',
	'verify.voter': 'Línea del censo',
	'verify.ballots_none': 'El acta no muestra papeletas, así que nadie puede volver a contarlas.',
	'verify.language': 'Idioma',
	'verify.save': 'Guardar esta página',
	'verify.save_file': 'Guardar verify.html',
	'verify.save_about':
		'Un solo archivo que comprueba actas sin red y sin nosotros: guárdalo junto a ellas.',
	'verify.record': 'El acta dice',
	'verify.question': 'Pregunta',
	'verify.result': 'Resultado',
	'verify.organisation': 'Organización',
	'verify.command': 'En la línea de órdenes',
	'verify.checks': 'Las comprobaciones'
} as const satisfies Record<keyof typeof en, string>
