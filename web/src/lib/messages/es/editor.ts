import type en from '../en/editor.ts'

export default {
	'editor.tools': 'Herramientas del texto',
	'editor.more_tools': 'Más herramientas',
	'editor.about': 'Sobre este texto',
	'editor.placeholder': 'Escribe aquí, junto con las demás personas',
	'editor.opening': 'Abriendo para escribir',
	'editor.mode_read': 'Lectura',
	'editor.mode_write':
		'Estás escribiendo; las demás personas lo ven al momento. Escape y luego Tabulador te saca del texto. Alt+F10 va a las herramientas, Alt+0 muestra las teclas.',
	'editor.read_only':
		'{state, select, frozen {Este texto está bloqueado: léelo y decide} adopted {Este texto está adoptado: queda como se decidió} other {Puedes leer este texto, no cambiarlo}}',
	'editor.to_decision': 'Ir a la decisión',
	'editor.words': '{n, plural, one {# palabra} other {# palabras}}',
	'editor.check_title': '¿Fácil de leer?',
	'editor.check_run': 'Revisar el texto',
	'editor.check_found':
		'{n, plural, =0 {No se ha encontrado nada que haga difícil leer este texto.} one {# lugar podría ser más fácil de leer:} other {# lugares podrían ser más fáciles de leer:}}',
	'editor.check_what':
		'{is, select, heading_skipped {Este título se salta un nivel} table_without_head {Esta tabla no tiene celdas de encabezado} link_says_nothing {Este enlace no dice adónde lleva} long_sentence {Esta frase tiene más de 30 palabras} other {Esta imagen no tiene palabras para quien no la ve}}',
	'editor.outline': 'Índice',
	'editor.outline_empty': 'Aquí estarán los títulos del texto.',
	'editor.in_section': 'en «{title}»',
	'editor.in_the_text': 'en el texto',

	'editor.paste_too_much':
		'No se ha pegado nada: es demasiado para una sola vez ({of, select, blocks {{count, number} párrafos, elementos y celdas} other {{count, number} caracteres}}; caben {most, number} como máximo). Tu texto está como estaba. Pégalo por partes o empieza un texto a partir del archivo.',
	'editor.undo': 'Deshacer lo que escribí',
	'editor.redo': 'Rehacer',
	'editor.style_menu': 'Tipo de párrafo',
	'editor.style':
		'{style, select, 0 {Texto} 1 {Título principal} 2 {Título} 3 {Subtítulo} other {Otro}}',
	'editor.bold': 'Negrita',
	'editor.italic': 'Cursiva',
	'editor.underline': 'Subrayado',
	'editor.strike': 'Tachado',
	'editor.code': 'Código',
	'editor.bullet_list': 'Lista',
	'editor.ordered_list': 'Lista numerada',
	'editor.task_list': 'Lista para marcar',
	'editor.quote': 'Cita',
	'editor.code_block': 'Bloque de código',
	'editor.rule': 'Línea de separación',

	'editor.link': 'Enlace',
	'editor.link_address': 'Dirección',
	'editor.link_hint': 'Una página (https://…) o un correo electrónico',
	'editor.link_wrong': 'No es la dirección de una página ni un correo electrónico.',
	'editor.link_words': 'Palabras que se muestran (si está vacío, la dirección)',
	'editor.link_set': 'Poner el enlace',
	'editor.link_remove': 'Quitar el enlace',

	'editor.table': 'Tabla',
	'editor.table_insert': 'Insertar una tabla',
	'editor.table_row_above': 'Añadir una fila encima',
	'editor.table_row_below': 'Añadir una fila debajo',
	'editor.table_column_left': 'Añadir una columna a la izquierda',
	'editor.table_column_right': 'Añadir una columna a la derecha',
	'editor.table_header_row': 'Poner o quitar la fila de encabezado',
	'editor.table_header_column': 'Columna de encabezado sí o no',
	'editor.table_merge': 'Unir las celdas seleccionadas',
	'editor.table_merge_next': 'Unir con la celda de al lado',
	'editor.table_merge_below': 'Unir con la celda de abajo',
	'editor.table_split': 'Dividir esta celda',
	'editor.table_wider': 'Ensanchar esta columna',
	'editor.table_narrower': 'Estrechar esta columna',
	'editor.selected_words': 'Herramientas para las palabras seleccionadas',
	'editor.move_up': 'Mover arriba',
	'editor.move_down': 'Mover abajo',
	'editor.move_block': 'Mover esta parte',
	'editor.handle_hint': 'Arrastra para mover o pulsa para ver más',
	'editor.table_row_delete': 'Borrar esta fila',
	'editor.table_column_delete': 'Borrar esta columna',
	'editor.table_delete': 'Borrar toda la tabla',

	'editor.keys': 'Teclas',
	'editor.key_leave': 'Salir del texto',
	'editor.key_tools': 'Ir a las herramientas; Escape vuelve',
	'editor.key_tab': 'Sangrar en una lista, celda siguiente en una tabla',
	'editor.key_break': 'Empezar una línea en el mismo párrafo',
	'editor.keys_markdown':
		'Al empezar una línea: # y un espacio hacen un título, - una lista, 1. una lista numerada, > una cita.'
} satisfies Record<keyof typeof en, string>
