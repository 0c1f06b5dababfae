import { readBoard } from '#schema/docs/board.ts'
import { committed, openArtefact } from '#lib/artefact/server/open-artefact.ts'
import { stateActions } from '#lib/artefact/server/state-actions.ts'

export const load = async (event) => {
	const opened = await openArtefact(event, 'board')
	return { ...opened, board: readBoard(await committed(opened.artefact.id)) }
}

export const actions = stateActions
