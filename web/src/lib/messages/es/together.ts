/** Palabras sobre trabajar a la vez que otras personas. */
export default {
	'together.title': 'Trabajar juntos',
	'together.hold': 'Retener lo que cambian otras personas',
	'together.show': 'Mostrar lo que cambiaron otras personas',
	'together.hold_hint':
		'Tus palabras se envían y se guardan como siempre. Lo que cambian otras personas espera hasta que lo pidas.',
	'together.holding': 'Lo que cambian otras personas espera ahora hasta que lo pidas.',
	'together.waiting':
		'{n, plural, =0 {No espera ningún cambio de otras personas} one {Espera # cambio de otras personas} other {Esperan # cambios de otras personas}}',
	'together.shown': 'Vuelves a verlo todo. {what}',
	'together.shown_nothing': 'Vuelves a verlo todo. No esperaba nada.',
	'together.told': 'Qué dice mi lector de pantalla sobre los cambios de otras personas',
	'together.told_nothing': 'Nada',
	'together.told_section': 'Los de la sección en la que estoy',
	'together.told_everything': 'Todos, como mucho cada 10 segundos',
	'together.people': 'Mi lector de pantalla dice quién entra y quién sale',
	'together.paragraph': 'Pedir que me dejen el párrafo en el que escribo',
	'together.carets': 'Mostrar dónde escriben otras personas',
	'together.since': 'Qué cambiaron otras personas desde las {time}',
	'together.nothing_since': 'Nada.',
	'together.kept_here': 'Estas preferencias se guardan en este dispositivo.',
	'together.changed': 'Cambios de {who}: {where}.',
	'together.many_changed':
		'{people} personas cambiaron {sections, plural, one {# sección} other {# secciones}}.',
	'together.sections': '{n, plural, one {# sección} other {# secciones}}',
	'together.section': '«{title}»',
	'together.beginning': 'el principio',
	'together.gone': 'algo que ya no está',
	'together.somebody': 'alguien',
	'together.came':
		'{n, plural, one {Ahora también está {who}.} other {Ahora también están {who}.}}',
	'together.left': '{n, plural, one {Ya no está {who}.} other {Ya no están {who}.}}',
	'together.asks': '{name} pide terminar este párrafo sin ayuda',
	'together.met': '{name} pide terminar este párrafo sin ayuda. Aun así puedes escribir aquí.',
	'together.back': 'Volver a donde estaba',
	'together.nowhere': '{name} no está ahora en un sitio concreto.',
	'together.key_people': 'Ir a alguien que está aquí',
	'together.key_hold': 'Retener lo que cambian otras personas, o mostrarlo',
	'together.key_changed': 'Qué cambiaron otras personas',

	'together.somebody_first': 'Alguien'
} as const
