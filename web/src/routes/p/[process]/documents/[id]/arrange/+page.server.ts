import { arrangeActions, openArranging } from '#lib/artefact/server/arrange.ts'

export const load = openArranging

export const actions = arrangeActions
