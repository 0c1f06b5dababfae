import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { canonicalTextOf } from './policy.ts'
import { defineRoots } from './roots.ts'
import { writtenDocument } from './written.ts'

test('[K11] [K12] what the server writes reads back as the text it wrote', () => {
	let ids = 0
	const update = writtenDocument(
		[
			{ kind: 'heading', text: 'A change', level: 1 },
			{ kind: 'paragraph', text: 'Because *it* helps.' },
			{ kind: 'list', items: ['one {a}', 'two'] },
			{ kind: 'code', text: '{\n  "a": "*"\n}', language: 'json' }
		],
		() => `id-${++ids}`
	)
	const doc = new Y.Doc()
	defineRoots('document', doc)
	Y.applyUpdate(doc, update)
	expect(canonicalTextOf('document', doc)).toBe(
		[
			'# A change',
			'Because \\*it\\* helps.',
			'- one \\{a\\}\n- two',
			'```json\n{\n  "a": "*"\n}\n```\n'
		].join('\n\n')
	)
})
