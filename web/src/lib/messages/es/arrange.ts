import type en from '../en/arrange.ts'

export default {
	'arrange.link': 'Copiar o mover',
	'arrange.title': 'Copiar, mover o retirar',
	'arrange.back': 'Volver al texto',
	'arrange.copy': 'Hacer una copia',
	'arrange.copy_help':
		'Un borrador nuevo en este proceso que dice lo mismo. Los comentarios se quedan aquí, y las sugerencias abiertas cuentan en la copia como no aceptadas. La copia dice de qué texto se copió.',
	'arrange.copy_title': 'Nombre de la copia',
	'arrange.copy_of': 'Copia de {title}',
	'arrange.move': 'Llevar a otro proceso',
	'arrange.move_help':
		'Va con sus comentarios y sus versiones. Desde entonces es el otro proceso el que dice quién lo lee y lo escribe: quien solo está en este ya no lo ve. Lo cuentan los dos registros. Solo el otro proceso puede devolverlo.',
	'arrange.move_to': 'Adónde',
	'arrange.move_none': 'No hay otro proceso en el que puedas empezar un texto.',
	'arrange.reason': 'Por qué',
	'arrange.reason_hint': 'Se lee en los registros de los dos procesos.',
	'arrange.withdraw_help':
		'Va a la papelera, al final de la lista de textos. Durante {days, plural, one {# día} other {# días}} tú y quien dinamiza el proceso podéis recuperarlo con todo lo que tiene. Después se destruye su contenido, y eso no se puede deshacer. Lo que otras personas comentaron, o lo que estuvo en revisión, se conserva.',
	'arrange.copied_from': 'Copiado de {title}',
	'arrange.copied_hidden': 'Copiado de un texto que no puedes ver',
	'arrange.bin':
		'Está en la papelera. Quien lo empezó o quien dinamiza el proceso puede recuperarlo hasta el {when}. Después se destruye su contenido.',
	'arrange.bin_kept':
		'Retirado. Se conserva, y puede recuperarlo quien lo empezó o quien dinamiza el proceso.',
	'arrange.emptied': 'Estaba en la papelera y nadie lo recuperó a tiempo.'
} as const satisfies Record<keyof typeof en, string>
