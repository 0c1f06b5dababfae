import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig, type Plugin, type RunnableDevEnvironment } from 'vite'
import config from './svelte.config.js'

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

export default defineConfig({
	root: 'web',
	plugins: [sveltekit(config as never), collabDev()],
	worker: { format: 'es' },
	server: { fs: { allow: ['..'] }, port: Number(process.env.PORT ?? 3000), strictPort: true },
	environments: {
		ssr: { build: { rolldownOptions: { external: [/^#(schema|collab)\//] } } }
	}
})
