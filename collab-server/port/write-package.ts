import { strToU8, zipSync, type Zippable } from 'fflate'
import { assert } from '#schema/errors.ts'
import type { Language } from '#schema/messages/format.ts'
import type { AccessPackage, KeptRow } from '../store/privacy/access-package.ts'
import { isPackageWord, packageWord, type PackageWord } from './package-words/words.ts'
import { escaped } from './write-html.ts'

/** [PD7] The package as a ZIP: a page to read, the same for machines, and the files the person added. */
export function writePackage(
	file: AccessPackage,
	language: Language,
	timeZone: string
): { name: string; mediaType: string; bytes: Uint8Array } {
	const { files, ...data } = file
	const entries: Zippable = {
		'data.html': strToU8(pageOf(file, language, timeZone)),
		'data.json': strToU8(`${JSON.stringify(data, null, '\t')}\n`)
	}
	for (const [at, { name, bytes }] of files.entries())
		entries[`files/${at + 1}-${name.replaceAll(/[/\\]/g, '_')}`] = [bytes, { level: 0 }]
	return {
		name: `interlink-data-${file.madeAt.slice(0, 10)}.zip`,
		mediaType: 'application/zip',
		bytes: zipSync(entries, { mtime: new Date(file.madeAt) })
	}
}

/** A page that stands alone: nothing is fetched and nothing runs. */
function pageOf(file: AccessPackage, language: Language, timeZone: string): string {
	const words = (key: PackageWord, params: Record<string, string> = {}) =>
		escaped(packageWord(language, key, params))
	const format = new Intl.DateTimeFormat(language, {
		...{ dateStyle: 'medium', timeStyle: 'short', timeZone }
	} as const)
	const shown: Shown = (value) => (value instanceof Date ? format.format(value) : plain(value))
	const title = words('title', { name: String(file.person.displayName) })
	const parts = [
		part(words('profile'), table([{ about: '', process: '', says: file.person }], shown, words)),
		...file.words.map(({ title: of, passages }) =>
			part(`${words('words')}: ${escaped(of)}`, passages.map(paragraph).join('\n'))
		),
		...file.kept.map(({ name, rows }) => part(words(headingOf(name)), table(rows, shown, words))),
		...(file.mails.length > 0 ? [part(words('mails'), mailsOf(file, shown))] : [])
	]
	const process = file.process ? paragraph(words('of_process', { process: file.process.name })) : ''
	const left = file.filesLeftOut.join(', ')
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${words('made_at', { when: format.format(new Date(file.madeAt)) })}</p>
${process}
${left ? `<p>${words('left_out', { names: left })}</p>` : ''}
${parts.join('\n')}
</main>
</body>
</html>
`
}

function headingOf(name: string): PackageWord {
	const key = `kept.${name}`
	assert(isPackageWord(key), `${name} has a heading`)
	return key
}

type Shown = (value: unknown) => string
type Words = (key: PackageWord) => string

function part(heading: string, content: string): string {
	return `<section><h2>${heading}</h2>\n${content}\n</section>`
}

const paragraph = (text: string) => `<p>${escaped(text)}</p>`

function mailsOf({ mails }: AccessPackage, shown: Shown): string {
	return mails
		.map(
			({ subject, body, createdAt }) =>
				`<h3>${escaped(subject)} (${escaped(shown(createdAt))})</h3><pre>${escaped(body)}</pre>`
		)
		.join('\n')
}

/** Each row by what it is about; what is empty or only an id is for the file of data. */
function table(rows: readonly KeptRow[], shown: Shown, words: Words): string {
	const lines = rows.map(({ about, process, says }) => {
		const where = [about, process].filter((text) => text !== '').join(' · ')
		const facts = Object.entries(says)
			.filter(([key, value]) => isSaid(key, value))
			.map(([key, value]) => `<b>${escaped(key)}</b> ${escaped(said(value, shown, words))}`)
		return `<tr><td>${escaped(where)}</td><td>${facts.join('<br>')}</td></tr>`
	})
	return `<table><thead><tr><th scope="col">${words('about')}</th><th scope="col">${words('says')}</th></tr></thead>
<tbody>${lines.join('\n')}</tbody></table>`
}

function isSaid(key: string, value: unknown): boolean {
	const empty = value === null || value === '' || (Array.isArray(value) && value.length === 0)
	return !empty && key !== 'document' && !/^id$|Id$/.test(key)
}

function said(value: unknown, shown: Shown, words: Words): string {
	return typeof value === 'boolean' ? words(value ? 'yes' : 'no') : shown(value)
}

function plain(value: unknown): string {
	return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;color:#1c1f24;background:#fff;margin:0}
main{max-width:60rem;margin:0 auto;padding:2rem 1rem}
h1{font-size:1.75rem;line-height:1.2}h2{font-size:1.25rem;margin:2.5rem 0 .5rem}h3{font-size:1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid #d5d8dd;overflow-wrap:anywhere}
th:first-child,td:first-child{width:35%}b{font-weight:600;color:#555b66}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}
@media(prefers-color-scheme:dark){body{color:#e8eaed;background:#15171a}th,td{border-color:#3a3f47}b{color:#a6adb8}}`
