/** Ways of deciding that need more than a ballot: dots, lots, ties, advice, calls, verdicts. */
export default {
	'methods.dots_hint':
		'You have {dots, plural, one {# dot} other {# dots}}, at most {most, number} for one option. Dots are advice: nothing is adopted by them.',
	'methods.dots_for': 'Dots for {option}',
	'methods.dots_left': 'Dots left: {left, number}',
	'methods.column_dots': 'Dots',
	'methods.lot_sealed':
		'If equals are left, a lot decides between them. Its number is drawn and sealed: {hash}. It is told when voting ends.',
	'methods.lot_told':
		'The number of the lot was {secret}. Its SHA-256 is what was sealed when the decision was announced: {hash}.',
	'methods.lot_heading': 'The lot',
	'methods.tie_heading': 'Equal: the ratifier chooses',
	'methods.tie_until':
		'By {when} whoever may ratify chooses {places, plural, one {# of these} other {# of these}}. After that none of them is chosen.',
	'methods.tie_chosen': 'Chosen: {options}',
	'methods.tie_nobody': 'Nobody chose in time. None of the equals is chosen.',
	'methods.tie_legend': 'Your choice',
	'methods.tie_reasons': 'Why',
	'methods.tie_send': 'Choose',
	'methods.next_tie': 'Whoever ratifies chooses between equals.',
	'methods.next_advice': 'This was advice. The text is still frozen and can be decided on.'
}
