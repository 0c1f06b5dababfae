import { artefactActions } from '#lib/server/artefact-actions.ts'
import type { Actions } from './$types'

export const actions: Actions = artefactActions('schedule')
