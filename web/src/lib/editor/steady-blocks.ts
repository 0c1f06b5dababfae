import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

/**
 * With every change of others the binding to the shared document would forget which block of the text is
 * which shared block, and build all of them anew; in a long text that takes longer than others need for the
 * next letter, and everything that follows the text would look at all of it again. It takes out what changed
 * before it forgets the rest, so here it forgets nothing more: what did not change stays the same block.
 */
export const SteadyBlocks = Extension.create({
	name: 'steadyBlocks',
	addProseMirrorPlugins: () => [
		new Plugin({
			key: new PluginKey('steady-blocks'),
			view({ state }) {
				const { binding }: { binding: { mapping: Map<unknown, unknown> } } =
					ySyncPluginKey.getState(state)
				binding.mapping.clear = () => {}
				return {}
			}
		})
	]
})
