import type { ArtefactState } from '#schema/governance/roles.ts'
import type { Messages } from '#lib/messages/speak.ts'
import type { Stop } from '#lib/ui/line.ts'

const ROAD: ArtefactState[] = ['draft', 'in_review', 'frozen', 'adopted']

/** The road of a text as a line: where it was, where it is, what is ahead. */
export function stopsOf(state: ArtefactState, m: Messages): Stop[] {
	const side = state === 'archived' || state === 'withdrawn' || state === 'disposed'
	const kept: ArtefactState[] = state === 'disposed' ? ['archived'] : []
	const road = side ? [...ROAD.slice(0, 1), ...kept, state] : ROAD
	const at = road.indexOf(state)
	return road.map((one, n) => ({
		id: one,
		label: m(`state.${one}`),
		is: n < at ? 'done' : n === at ? 'here' : 'ahead',
		key: one === 'adopted'
	}))
}

/** A change of state somebody can ask for. `reason`: whether it must say why. */
export type Move = {
	to: Exclude<ArtefactState, 'adopted' | 'disposed'>
	reason: boolean
	forward: boolean
}

/** The changes of state in the order they are offered: forward first, then back, then out. */
export function movesFrom(state: ArtefactState): Move[] {
	const move = (to: Move['to'], { reason = false, forward = false } = {}) => ({
		to,
		reason,
		forward
	})
	switch (state) {
		case 'draft':
			return [move('in_review', { forward: true }), move('archived')]
		case 'in_review':
			return [move('frozen', { forward: true }), move('draft', { reason: true }), move('archived')]
		case 'frozen':
			return [move('in_review', { reason: true }), move('archived')]
		case 'adopted':
			return [move('archived')]
		case 'withdrawn':
			return [move('draft'), move('archived')]
		case 'archived':
		case 'disposed':
			return []
	}
}
