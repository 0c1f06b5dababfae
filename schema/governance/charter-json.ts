import type { Charter } from './charter.ts'

/** The charter as JSON that a person can read: a row of grants on each line. */
export function readable({ hash: _hash, ...charter }: Charter): string {
	const { grants, ...rest } = charter
	const rows = grants.map((row) => `    ${JSON.stringify(row)}`).join(',\n')
	return JSON.stringify({ ...rest, grants: [] }, null, 2).replace(
		'"grants": []',
		() => `"grants": [\n${rows}\n  ]`
	)
}
