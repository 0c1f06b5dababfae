import { readSchedule } from '#schema/docs/schedule.ts'
import { committed, openArtefact } from '#lib/artefact/server/open-artefact.ts'
import { stateActions } from '#lib/artefact/server/state-actions.ts'
import { todayIn } from '#lib/schedule/timeline.ts'

export const load = async (event) => {
	const opened = await openArtefact(event, 'schedule')
	const tree = readSchedule(await committed(opened.artefact.id))
	return { ...opened, tree, today: todayIn(opened.artefact.timezone, event.locals.now) }
}

export const actions = stateActions
