import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { blockWords } from '#schema/docs/formats.ts'
import { LossReport } from '#schema/docs/losses.ts'
import type { PlainBlock } from '#schema/docs/plain-shape.ts'
import { CATALOGUES, LANGUAGES } from '#schema/messages/format.ts'
import type { LeavingText } from './leaving.ts'
import { readMarkdown } from './read-markdown.ts'

const ROOT = join(import.meta.dirname, '../..')

/** The project's own documentation, and sentences of each of its languages: some hundred pages. */
export function realDocument(): PlainBlock[] {
	const files = ['README.md', 'ARCHITECTURE.md', 'DECISIONS.md', 'schema/SPEC.md']
	const docs = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'))
	const english = [...files, ...docs.map((name) => join('docs', name))].map((name) =>
		readFileSync(join(ROOT, name), 'utf8')
	)
	const others = LANGUAGES.map((language) => {
		const sentences = Object.entries(CATALOGUES[language]).filter(([key]) =>
			/^(denial|refusal|record)\./.test(key)
		)
		return `# ${language}\n\n${sentences.map(([, text]) => text.replace(/[\\`*_~[\]<>|&{}#]/g, '\\$&')).join('\n\n')}`
	})
	const { blocks } = readMarkdown(
		[...english, ...others, EVERYTHING].join('\n\n'),
		new LossReport()
	)
	return blocks
}

/** One of each kind, in each other, and signs that every format has to escape. */
export const EVERYTHING = `# Everything & <nothing>

A **bold**, *slanted*, ~~struck~~, <u>underlined</u>, \`code\`, **_both_** word, and [a link](https://example.org/a?b=1&c=2).
Half**way** bold, **"quoted"** bold, 2 \\* 3 \\* 4, \\_not slanted\\_, "quotes" & 'more' \\<tags\\>\\
after a break. Latvian: āčēģīķļņšūž, Spanish: ¿cómo?, Italian: perché.

1. one
2. two
   - inside
     - deeper

       a second paragraph
   - beside
3. three

- [x] done
- [ ] to do, **soon**

7. seven
8. eight

> A quotation.
>
> Of two paragraphs.

\`\`\`ts
const deep = { 'a b': [1, 2] }

	return \\deep
\`\`\`

| head | another **one** |
| ---- | --- |
| cell \\| bar | \`code\` |
| second row |  |

<table><tr><th>wide</th><td colspan="2">joined</td></tr><tr><td rowspan="2">tall</td><td>b</td><td><ul><li>in a cell</li></ul></td></tr><tr><td>c</td><td>d</td></tr></table>

***

1999\\. is a year, - is no list
`

/** Footnotes: in a sentence, in a heading, in an item, in a joined cell, and two beside each other. */
export const NOTED = `# Rents[^head] of the house

The rent[^1] is due on the *first*[^two][^3] of the month.

- Ask the office[^item]

<table><tr><td colspan="2">A cell<sup><a href="#fn-cell" id="fnref-cell">5</a></sup> of two</td></tr><tr><td>b</td><td>c</td></tr></table>

[^head]: As of 2027.
[^1]: Law 431, art. 2: "rent" & more, 2 \\* 3.
[^two]: Of each month.
[^3]: Or the next working day.
[^item]: Via Roma 1, āčē.
[^cell]: In a cell.
`

/** Callouts, parts that open, and words of other languages, in each other. */
export const SET_APART = `> [!WARNING]
> Mind the **gap**.
>
> > Said by somebody.

> [!NOTE]
>
> - one
> - two

<details><summary>What it <strong>costs</strong></summary>

Nothing, <span lang="lv">neko</span>, <span lang="pt-BR"><em>nada</em> mesmo</span>.

> [!TIP]
> Ask.

</details>

Behind it.
`

/** A text on its way out, with these blocks. */
export function leavingText(blocks: PlainBlock[], more: Partial<LeavingText> = {}): LeavingText {
	return {
		title: 'Ēku noteikumi & “regole”',
		language: 'lv',
		standing: 'Melnraksts kopš pirmdienas',
		process: 'Moving in',
		state: 'Melnraksts',
		takenAt: '2027-01-18T09:00:00Z',
		words: {
			...{ done: 'Izdarīts', open: 'Darāms', table: 'Tabula', notes: 'Vēres', back: 'Atpakaļ' },
			...{ picture: 'Attēls', attachment: 'Pielikums', comments: 'Komentāri' },
			tones: { note: 'Piezīme', tip: 'Padoms', important: 'Svarīgi', warning: 'Brīdinājums' }
		},
		comments: [],
		blocks,
		pieces: [],
		pictures: {},
		...more
	}
}

/** Every word in order, whatever stands between them. */
export function wordsOf(blocks: readonly PlainBlock[]): string {
	return blockWords(blocks).replace(/\s+/g, ' ').trim()
}
