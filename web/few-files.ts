import type { Rolldown } from 'vite'

const PAGE = /\/src\/routes\/(.*)\+page\.svelte$/
/** What stands around every page, and around those of a process. */
const AROUND = /\/src\/routes\/(p\/\[process\]\/)?\+(layout|error)\.(svelte|ts)$/
/** Where people work live. */
const LIVE = ['documents', 'boards', 'schedules'].map((kind) => `p/[process]/${kind}/[id]/`)
const [TEXT = ''] = LIVE
/** [RV2] It has no script. */
const WITHOUT_SCRIPT = 'p/[process]/documents/[id]/read/'
const MANY = 6
/** Small, each. */
const OWN = /\/web\/src\/|\/@lucide\//

/** What is kept on a device is forgotten from any page; asked for then, so that it must come alone. */
const KEPT = /\/node_modules\/(yjs|lib0|y-indexeddb)\/|\/collab\/local-work\.ts$/

/**
 * A browser asks for each file on its own, and the page of a text would need ninety. What it has in common
 * with other pages comes in one, what only live pages need in another; both hold what the text has a use for.
 */
export const fewFiles: Rolldown.CodeSplittingGroup[] = [
	{
		name: when((module, graph) => isFrame(module, importersOf(module, graph)), 'frame'),
		priority: -1
	},
	{ name: 'kept', test: KEPT, priority: -2 },
	{ name: when((module, graph) => isLive(importersOf(module, graph)), 'live'), priority: -3 }
]

type Graph = Rolldown.ChunkingContext

function when(belongs: (module: string, graph: Graph) => boolean, name: string) {
	return (module: string, graph: Graph) => (belongs(module, graph) ? name : null)
}

function isFrame(module: string, importers: string[]): boolean {
	if (importers.some((each) => AROUND.test(each))) return true
	const pages = pagesAmong(importers)
	const shared = pages.includes(TEXT) && pages.some((page) => !LIVE.includes(page))
	return shared && (pages.length >= MANY || OWN.test(module))
}

function isLive(importers: string[]): boolean {
	const pages = pagesAmong(importers)
	return pages.includes(TEXT) && pages.length > 1 && pages.every((page) => LIVE.includes(page))
}

function pagesAmong(modules: string[]): string[] {
	const pages = modules.flatMap((each) => PAGE.exec(each)?.[1] ?? [])
	return pages.filter((page) => page !== WITHOUT_SCRIPT)
}

/** Everything that cannot run without this module, and itself. */
function importersOf(module: string, graph: Graph): string[] {
	const found = new Set([module])
	for (const each of found)
		for (const importer of graph.getModuleInfo(each)?.importers ?? []) found.add(importer)
	return [...found]
}
