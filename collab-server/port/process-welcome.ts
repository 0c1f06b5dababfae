import { say, type Language } from '#schema/messages/format.ts'
import { voiceOf } from '#schema/messages/voice.ts'
import { escaped } from './write-html.ts'

/** A text, schedule or board as the first page lists it. */
export type Listed = { title: string; state: string; paths: string[] }

/** [MV7] The first page of a package: what is in it and where, for people; it fetches nothing. */
export function welcomePage(
	process: { name: string; language: string; timezone: string; at: Date },
	listed: readonly Listed[],
	records: readonly string[]
): string {
	const language = process.language as Language
	const when = voiceOf(language).dateTime(process.at.toISOString(), process.timezone)
	const words = (key: 'lead' | 'texts' | 'records' | 'tables' | 'machines') =>
		escaped(say(language, `port.package_${key}`, { when }))
	const texts = listed.map(
		({ title, paths }) =>
			`<li>${escaped(title)}: ${paths.map((path) => link(path, endingOf(path))).join(' ')}</li>`
	)
	const sealed = records.map((id) => `<li>${link(`records/${id}/${id}.pdf`, id)}</li>`)
	const tables = ['decisions.csv', 'ballots.csv', 'objections.csv', 'people.csv', 'calendar.ics']
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(process.name)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}</style>
</head>
<body>
<main>
<h1>${escaped(process.name)}</h1>
<p>${words('lead')}</p>
<h2>${words('texts')}</h2>
<ul>${texts.join('\n')}</ul>
<h2>${words('records')}</h2>
<ul>${sealed.join('\n')}</ul>
<h2>${words('tables')}</h2>
<ul>${tables.map((path) => `<li>${link(path, path)}</li>`).join('\n')}</ul>
<p>${words('machines')}</p>
</main>
</body>
</html>
`
}

function link(path: string, words: string): string {
	return `<a href="${encodeURI(path)}">${escaped(words)}</a>`
}

function endingOf(path: string): string {
	return path.slice(path.lastIndexOf('.') + 1).toUpperCase()
}
