import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vitest/config'
import config from './svelte.config.js'

export default defineConfig({
	test: {
		// Most of a test is waiting for PostgreSQL: a core left free for it would be idle.
		maxWorkers: '100%',
		projects: [
			{
				test: {
					name: 'schema',
					environment: 'node',
					// Pure rules keep nothing between two files: they are read once for all of them.
					isolate: false,
					include: ['schema/**/*.test.ts'],
					setupFiles: ['e2e/seed.setup.ts'],
					testTimeout: 30_000
				}
			},
			{
				test: {
					name: 'server',
					environment: 'node',
					include: ['collab-server/**/*.test.ts', 'e2e/**/*.test.ts'],
					setupFiles: ['e2e/seed.setup.ts'],
					globalSetup: ['collab-server/store/database/test-database.setup.ts'],
					testTimeout: 30_000,
					hookTimeout: 60_000
				}
			},
			{
				root: 'web',
				plugins: [sveltekit(config as never)],
				resolve: { conditions: ['browser'] },
				test: {
					name: 'web',
					environment: 'happy-dom',
					isolate: false,
					include: ['src/**/*.test.ts'],
					setupFiles: ['../e2e/seed.setup.ts']
				}
			}
		]
	}
})
