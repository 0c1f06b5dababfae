/** Words about suggestions in a text. */
export default {
	'suggestions.title': '{n, plural, =0 {Sugerencias} one {# sugerencia} other {# sugerencias}}',
	'suggestions.none':
		'Ahora no hay ninguna sugerencia. Elige «Sugerir» arriba y lo que escribas se podrá aceptar o rechazar.',
	'suggestions.mode': 'Qué hace lo que escribes',
	'suggestions.write': 'Escribir',
	'suggestions.suggest': 'Sugerir',
	'suggestions.only': 'Estás sugiriendo',
	'suggestions.somebody': 'Alguien',
	'suggestions.not_this':
		'Eso no se puede sugerir. Puedes sugerir palabras, párrafos, títulos, negrita y cursiva, y filas y columnas de una tabla.',
	'suggestions.mode_suggest':
		'Estás sugiriendo: lo que escribes queda marcado hasta que alguien lo acepte. Esc y luego Tab para salir del texto. Alt+F10 va a las herramientas, Alt+0 muestra las teclas.',
	'suggestions.view': 'Cómo se ven las sugerencias',
	'suggestions.view_as': '{view, select, final {Final} original {Original} other {Marcadas}}',
	'suggestions.view_note':
		'{view, select, final {Así se leería el texto con todo aceptado. Elige «Marcadas» para escribir.} other {Este es el texto sin sugerencias. Elige «Marcadas» para escribir.}}',
	'suggestions.by': 'Sugeridas por',
	'suggestions.by_all': 'Todas las personas',
	'suggestions.part':
		'{kind, select, insertion {añade} deletion {quita} added {añade un párrafo} removed {quita un bloque} split {empieza un párrafo nuevo} joined {une esto al párrafo anterior} turned_0 {lo pasa a texto normal} turned_1 {lo pasa a título principal} turned_2 {lo pasa a título} turned_3 {lo pasa a subtítulo} bold_on {pone en negrita} bold_off {quita la negrita} italic_on {pone en cursiva} italic_off {quita la cursiva} underline_on {subraya} underline_off {quita el subrayado} strike_on {tacha} strike_off {quita el tachado} code_on {lo pasa a código} code_off {quita el código} other {cambia}}',
	'suggestions.accept': 'Aceptar',
	'suggestions.reject': 'Rechazar',
	'suggestions.withdraw': 'Retirar',
	'suggestions.accept_all': '{n, plural, one {Aceptarla} other {Aceptar las #}}',
	'suggestions.reject_all': '{n, plural, one {Rechazarla} other {Rechazar las #}}',
	'suggestions.accepted':
		'{n, plural, one {Aceptada.} other {# aceptadas.}} {undo, select, true {Deshacer recupera lo sugerido.} other {}}',
	'suggestions.rejected':
		'{n, plural, one {Quitada.} other {# quitadas.}} {undo, select, true {Deshacer recupera lo sugerido.} other {}}',
	'suggestions.go': 'Mostrar',
	'suggestions.next': 'Sugerencia siguiente',
	'suggestions.previous': 'Sugerencia anterior',
	'suggestions.toggle': 'Escribir o sugerir',
	'suggestions.key_step': 'Sugerencia siguiente, anterior',
	'suggestions.key_accept': 'Aceptar la sugerencia del cursor',
	'suggestions.key_reject': 'Rechazar la sugerencia del cursor'
} as const
