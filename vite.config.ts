import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig, type Plugin, type RunnableDevEnvironment } from 'vite'
import config from './svelte.config.js'
import { drawnIcons } from './web/drawn-icons.ts'
import { fewFiles } from './web/few-files.ts'

/** In development the collaboration server shares Vite's port and module graph. */
function collabDev(): Plugin {
	return {
		name: 'collab-dev',
		apply: 'serve',
		configureServer(server) {
			const http = server.httpServer
			if (!http || process.env.VITEST) return
			let stop = async () => {}
			http.once('listening', async () => {
				const ssr = server.environments.ssr as RunnableDevEnvironment
				const dev = new URL('./collab-server/dev.ts', import.meta.url).pathname
				stop = await (await ssr.runner.import(dev)).startDev(http)
			})
			http.once('close', () => void stop())
		}
	}
}

/**
 * The search of the editor brings re2js along for patterns. Only words can be looked for here, and it would be
 * 32 kB of the script of a text.
 */
function onlyWords(): Plugin {
	const id = '\0only-words'
	return {
		name: 'only-words',
		enforce: 'pre',
		resolveId: (name) => (name === 're2js' ? id : undefined),
		load: (asked) =>
			asked === id
				? `export const RE2JS = { compile() { throw new Error('Only words are looked for.') } }`
				: undefined
	}
}

export default defineConfig({
	root: 'web',
	plugins: [sveltekit(config as never), collabDev(), onlyWords(), drawnIcons()],
	worker: { format: 'es' },
	server: { fs: { allow: ['..'] }, port: Number(process.env.PORT ?? 3000), strictPort: true },
	environments: {
		client: { build: { rolldownOptions: { output: { codeSplitting: { groups: fewFiles } } } } },
		ssr: { build: { rolldownOptions: { external: [/^#(schema|collab)\//] } } }
	}
})
