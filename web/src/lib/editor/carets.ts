import type { Editor } from '@tiptap/core'
import type { DecorationAttrs } from '@tiptap/pm/view'
import { relativePositionToAbsolutePosition, ySyncPluginKey } from '@tiptap/y-tiptap'
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { colourOf, initialsOf } from '#lib/ui/colour-of.ts'

/** What the server stamps on the presence of everybody. */
export type PresentUser = { personId?: string; name?: string }

/**
 * Another person's caret: a line in their colour and their name in the margin of that line, so that
 * no word is covered. It is decoration; the list of people says the same [A16].
 */
export function drawCaret(user: PresentUser): HTMLElement {
	const caret = document.createElement('span')
	caret.className = `caret ${colourOf(user.personId ?? '')}`
	caret.setAttribute('aria-hidden', 'true')
	const name = document.createElement('span')
	name.className = 'caret__name'
	name.dataset.initials = initialsOf(user.name ?? '')
	name.dataset.name = user.name ?? ''
	caret.append(name)
	return caret
}

/** What another person has selected, in their colour. */
export function drawSelection(user: PresentUser): DecorationAttrs {
	return { class: `selected ${colourOf(user.personId ?? '')}` }
}

/** Where this person's caret stands in the text, or null when it is nowhere in it. */
export function caretOf(editor: Editor, awareness: Awareness, personId: string): number | null {
	for (const [clientId, state] of awareness.getStates()) {
		if (clientId === awareness.clientID || state.user?.personId !== personId) continue
		const head = state.cursor?.head
		if (head) return placeOf(editor, head)
	}
	return null
}

function placeOf(editor: Editor, head: unknown): number | null {
	const sync = ySyncPluginKey.getState(editor.state)
	if (!sync?.binding) return null
	const relative = Y.createRelativePositionFromJSON(head)
	return relativePositionToAbsolutePosition(sync.doc, sync.type, relative, sync.binding.mapping)
}
