import { defineConfig } from 'drizzle-kit'

export default defineConfig({
	dialect: 'postgresql',
	schema: [
		'./schema/db/people.ts',
		'./schema/db/processes.ts',
		'./schema/db/artefacts.ts',
		'./schema/db/search.ts',
		'./schema/db/keeping.ts',
		'./schema/db/comments.ts',
		'./schema/db/meetings.ts',
		'./schema/db/files.ts',
		'./schema/db/decisions.ts',
		'./schema/db/filing.ts',
		'./schema/db/motions.ts',
		'./schema/db/ratifications.ts',
		'./schema/db/bodies.ts',
		'./schema/db/redress.ts',
		'./schema/db/lots.ts',
		'./schema/db/charter-proposals.ts',
		'./schema/db/moving.ts',
		'./schema/db/ledger.ts',
		'./schema/db/seals.ts',
		'./schema/db/register.ts'
	],
	out: './schema/db/migrations'
})
