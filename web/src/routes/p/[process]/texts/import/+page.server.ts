import { importActions } from '#lib/port/server/import-actions.ts'

export const actions = importActions
