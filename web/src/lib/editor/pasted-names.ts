import { Extension } from '@tiptap/core'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { newId } from '#lib/ui/new-id.ts'

/**
 * [I9] Blocks that are pasted come with their names. Named afterwards, each would be a change of its own, and
 * whatever looks at changes would look at thousands of them: the page would stand still for a minute.
 */
export const PastedNames = Extension.create<{ types: readonly string[] }>({
	name: 'pastedNames',
	// Behind what takes the names of copied blocks away.
	priority: 50,
	addOptions: () => ({ types: [] }),
	addProseMirrorPlugins() {
		const { types } = this.options
		const named = (content: Fragment): Fragment => {
			const nodes: Node[] = []
			content.forEach((node) => {
				const names = types.includes(node.type.name) && !node.attrs.id
				const attributes = names ? { ...node.attrs, id: newId() } : node.attrs
				if (node.isText || node.isAtom) nodes.push(node)
				else nodes.push(node.type.create(attributes, named(node.content), node.marks))
			})
			return Fragment.from(nodes)
		}
		const transformPasted = ({ content, openStart, openEnd }: Slice) =>
			new Slice(named(content), openStart, openEnd)
		return [new Plugin({ props: { transformPasted } })]
	}
})
