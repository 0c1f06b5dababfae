import { boardWithout, readBoard } from '#schema/docs/board.ts'
import { committed, openArtefact } from '#lib/artefact/server/open-artefact.ts'
import { stateActions } from '#lib/artefact/server/state-actions.ts'

export const load = async (event) => {
	const opened = await openArtefact(event, 'board')
	const { artefact, person } = opened
	const unseen = artefact.register.hidden.filter(({ by }) => by !== person.personId)
	const hidden = new Set(unseen.map(({ entry }) => entry))
	return { ...opened, board: boardWithout(readBoard(await committed(artefact.id)), hidden) }
}

export const actions = stateActions
