import '#lib/ui/tokens.css'
import '#lib/ui/base.css'
import '#lib/ui/components.css'
import { mount } from 'svelte'
import Alone from './Alone.svelte'

// The entry of /verify.html: one file that checks records from a disk, with no network and no server.
mount(Alone, { target: document.body })
