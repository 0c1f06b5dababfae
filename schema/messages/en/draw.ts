/** Drawing a panel by lot [LT]. */
export default {
	'draw.pool':
		'{people, plural, one {# person is} other {# people are}} in the pool, for {places, plural, one {# place} other {# places}}.',
	'draw.cell':
		'Group {cell}: {people, plural, one {# person} other {# people}}, {places, plural, one {# place} other {# places}}.',
	'draw.order': 'The order of the lot in group {cell}: {names}.',
	'draw.replaced': '{declined} does not take part; {by} takes the place.',
	'draw.not_replaced': '{declined} does not take part; nobody is left to take the place.',
	'draw.members': 'So the panel has {people, plural, one {# member} other {# members}}.',
	'draw.check_holds':
		'The number of the draw has the hash that was announced before anybody joined, and the pool is the one it was drawn from.',
	'draw.check_fails':
		'The number of the draw does not fit the hash that was announced, or the pool is not the one it was drawn from.'
} as const
