import type en from '../en/ledger.ts'

/** Qué dice "npm run ledger:verify" de un registro exportado. */
export default {
	'export.line.fails': 'La línea {line} no se puede leer.',
	'export.entry.fails': 'La entrada {index} falta o no es lo que guarda el árbol.',
	'export.node.fails': 'La huella {index} del nivel {level} no se sigue de las entradas.',
	'export.entries.holds':
		'{n, plural, one {# entrada está} other {# entradas están}} en el árbol tal como se escribieron; de {withheld} el archivo solo tiene la huella.',
	'export.size.fails': 'El archivo dice {size} entradas y tiene {n}.',
	'export.head.holds':
		'El punto de control con {size} entradas está firmado con una clave que diste y corresponde a estas entradas.',
	'export.head.fails':
		'El punto de control con {size} entradas NO corresponde a estas entradas, o no lo firmó ninguna clave conocida.',
	'export.head.unknown':
		'El punto de control con {size} entradas corresponde a estas entradas; su clave solo se conoce por el archivo. Indica --key.',
	'export.time.holds': 'La hora del punto de control con {size} entradas: {at}, según {authority}.',
	'export.time.fails':
		'El sello de tiempo del punto de control con {size} entradas NO le corresponde.',
	'export.time.unknown':
		'La hora del punto de control con {size} entradas: {at}, según {authority}; no nombraste una autoridad en la que confíes.',
	'export.witness.holds':
		'El testigo {name} cofirmó el punto de control con {size} entradas: {at}.',
	'export.witness.fails':
		'Lo que se dice cofirma de {name} bajo el punto de control con {size} entradas NO lo es.',
	'export.witness.unknown':
		'{name} cofirmó el punto de control con {size} entradas: {at}; su clave solo se conoce por el archivo. Indica --witness.',
	'export.kept.holds':
		'El registro empieza con el punto de control que guardaste, con {size} entradas.',
	'export.kept.fails':
		'El registro NO empieza con el punto de control que guardaste, con {size} entradas: se reescribió el pasado.',
	'export.kept.unknown':
		'El punto de control que guardaste, con {size} entradas, no se puede comparar: el archivo es más corto, o no es un punto de control.',
	'export.verdict.holds': 'Todo encaja.',
	'export.verdict.fails': 'Algo no encaja.',
	'export.verdict.unknown': 'Nada se contradice, pero no todo se pudo comprobar.'
} satisfies Record<keyof typeof en, string>
