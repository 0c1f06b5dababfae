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
		'The number of the draw does not fit the hash that was announced, or the pool is not the one it was drawn from.',
	'draw.stratum':
		'{stratum, select, age_band {Age} gender {Gender} district {District} other {{stratum}}}',
	'refusal.rule_without_lot': 'Under this rule nobody is drawn by lot.',
	'refusal.lot_running':
		'A panel for this rule is being drawn, or was drawn already. Dissolve it first, with a reason.',
	'refusal.bands_wrong':
		'What can be answered ({stratum, select, age_band {age} gender {gender} district {district} other {{stratum}}}): at least two answers, at most {most, number}, each once and no longer than {length, number} characters.',
	'refusal.band_unknown':
		'Choose one of the answers offered ({stratum, select, age_band {age} gender {gender} district {district} other {{stratum}}}).',
	'refusal.lot_over': 'The time to join or leave is over.',
	'refusal.not_drawable':
		'Only those can be drawn who could stand on the roll of this rule: by their role, by how surely they are known, and by what was verified.',
	'refusal.not_in_pool': 'Who was not in the pool at the draw has no seat to give up.',
	'refusal.seat_held': 'Only they themselves can say that they do not take part.',
	'refusal.panel_not_drawn':
		'Under this rule a panel drawn by lot decides, and it has not been drawn yet.'
} as const
