import type { Messages } from '#lib/messages/speak.ts'

/** What was verified, in words: `age_ok:14` is "Is at least 14". */
export function attributeInWords(attribute: string, m: Messages): string {
	const [name = '', n = ''] = attribute.split(':')
	const key = `bodies.attribute_${name}`
	return m.has(key) ? m(key, { n }) : m('bodies.attribute_other', { name: attribute })
}
