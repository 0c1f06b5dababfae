import { createHash } from 'node:crypto'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig, type Plugin } from 'vite'

/** [AS11] /verify.html: script and style inside, allowed by their hashes; nothing else may load or connect. */
function oneFile(): Plugin {
	return {
		name: 'one-file',
		enforce: 'post',
		generateBundle(_, bundle) {
			let script = ''
			let style = ''
			for (const [name, file] of Object.entries(bundle)) {
				if (file.type === 'chunk') script += file.code
				else if (name.endsWith('.css')) style += String(file.source)
				delete bundle[name]
			}
			const source = pageOf(script.replaceAll('</script', '<\\/script'), style)
			this.emitFile({ type: 'asset', fileName: 'verify.html', source })
		}
	}
}

function pageOf(script: string, style: string): string {
	const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
	const policy = [
		"default-src 'none'",
		`script-src ${hash(script)}`,
		`style-src ${hash(style)}`,
		"connect-src 'none'",
		"form-action 'none'",
		"base-uri 'none'"
	].join('; ')
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Interlink</title>
<style>${style}</style>
</head>
<body>
<script type="module">${script}</script>
</body>
</html>
`
}

export default defineConfig({
	root: 'web',
	plugins: [svelte({ configFile: false, compilerOptions: { runes: true } }), oneFile()],
	build: {
		outDir: '../build',
		emptyOutDir: false,
		copyPublicDir: false,
		cssCodeSplit: false,
		modulePreload: false,
		rolldownOptions: {
			input: 'web/src/lib/verify/alone/alone.ts',
			output: { codeSplitting: false }
		}
	}
})
