import { historyActions } from '#lib/history/server/history-actions.ts'
import { openHistory } from '#lib/history/server/open-history.ts'

export const load = openHistory

export const actions = historyActions
