import type { LossReport } from '#schema/docs/losses.ts'
import type { PlainBlock } from '#schema/docs/plain-shape.ts'
import { Building, PLAIN } from './building.ts'

/** [I1] A plain text: an empty line ends a paragraph, a single line break is one. */
export function readPlain(
	text: string,
	report: LossReport
): { title: string; blocks: PlainBlock[] } {
	const building = new Building(report)
	for (const part of text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/)) {
		building.say(part, { ...PLAIN, verbatim: true })
		building.end()
	}
	return { title: '', blocks: building.blocks }
}
