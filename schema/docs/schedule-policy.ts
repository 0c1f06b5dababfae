import { LIMITS } from '../limits.ts'
import { type EntryRules, judgeEntry } from './entry-policy.ts'
import { shapeDenial } from './denials.ts'
import type { Policy } from './policy.ts'
import { META, PROGRESS_FIELDS, TASK_FIELDS, TASKS } from './schedule.ts'

const TASK_RULES: EntryRules = {
	root: TASKS,
	most: LIMITS.tasks,
	fields: TASK_FIELDS,
	authored: true,
	mayAdd: (rights) => rights.may('edit'),
	mayEdit(rights, task, field) {
		const own = task.get('by') === rights.personId
		const assigned = task.get('owner') === rights.personId
		const part = PROGRESS_FIELDS.has(field) ? 'progress' : undefined
		return rights.may('edit', part, { own, assigned })
	},
	mayRemove: (rights, task) =>
		rights.may('edit', undefined, { own: task.get('by') === rights.personId })
}

/** The plan is changed by those who may edit it; progress also by those a task is assigned to. */
export const schedulePolicy: Policy = (op, rights, doc) => {
	switch (op.path[0]) {
		case TASKS:
			return judgeEntry(TASK_RULES, op, rights, doc)
		case META:
			return shapeDenial('server_only')
		default:
			return shapeDenial('content_unknown', { where: op.path.join('/') })
	}
}
