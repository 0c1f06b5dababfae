import { baselineOf } from '#collab/store/artefacts/baseline.ts'
import { database } from '#collab/store/database/runtime.ts'
import { readSchedule } from '#schema/docs/schedule.ts'
import { committed, openArtefact } from '#lib/artefact/server/open-artefact.ts'
import { stateActions } from '#lib/artefact/server/state-actions.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import { todayIn } from '#lib/schedule/timeline.ts'

export const load = async (event) => {
	const opened = await openArtefact(event, 'schedule')
	const baseline = await baselineOf(
		database(),
		signedIn(event),
		opened.artefact.id,
		event.locals.now
	)
	const tree = readSchedule(await committed(opened.artefact.id))
	return { ...opened, baseline, tree, today: todayIn(opened.artefact.timezone, event.locals.now) }
}

export const actions = stateActions
