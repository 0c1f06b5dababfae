// As little as makes a text that people write together: the starter kit on a shared document.
import { HocuspocusProvider } from '@hocuspocus/provider'
import { Editor } from '@tiptap/core'
import Collaboration from '@tiptap/extension-collaboration'
import StarterKit from '@tiptap/starter-kit'
import * as Y from 'yjs'

const doc = new Y.Doc()
const name = new URLSearchParams(location.search).get('document') ?? ''
new HocuspocusProvider({ url: `ws://${location.host}`, name, document: doc })
new Editor({
	element: document.body,
	extensions: [
		StarterKit.configure({ undoRedo: false }),
		Collaboration.configure({ document: doc, field: 'default' })
	]
})
