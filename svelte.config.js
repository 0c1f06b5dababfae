// SvelteKit's options, flat: vite.config.ts hands them to the plugin, because the Vite root is `web`.
import adapter from '@sveltejs/adapter-node'

/** @type {import('@sveltejs/kit/vite').SvelteKitOptions} */
export default {
	adapter: adapter({ out: 'build' }),
	compilerOptions: { runes: true },
	csp: {
		mode: 'auto',
		directives: {
			'default-src': ['self'],
			'connect-src': ['self'],
			'img-src': ['self', 'data:', 'blob:'],
			'style-src': ['self', 'unsafe-inline'],
			'script-src': ['self'],
			'frame-ancestors': ['none'],
			'base-uri': ['self'],
			'form-action': ['self'],
			'object-src': ['none']
		}
	}
}
