import * as Y from 'yjs'

type Block = { id: string; level: number }

/** A line as the editor writes it: a paragraph, or a heading after `# `. */
export function blockOf(line: string): Y.XmlElement {
	const words = line.replace(/^# /, '')
	const plain = words === line
	const block = new Y.XmlElement<Block>(plain ? 'paragraph' : 'heading')
	block.setAttribute('id', crypto.randomUUID())
	if (!plain) block.setAttribute('level', 2)
	block.insert(0, [new Y.XmlText(words)])
	return block as unknown as Y.XmlElement
}
