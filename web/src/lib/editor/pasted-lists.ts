/** Google puts a list beside the item it belongs to. */
export function nestLists(page: Document): void {
	for (const list of page.querySelectorAll(':is(ul, ol) > :is(ul, ol)'))
		if (list.previousElementSibling?.matches('li')) list.previousElementSibling.append(list)
}

/** `list` is how Word calls the list; `start` the number of this item, where it says one. */
type Listed = { element: Element; list: string; level: number; ordered: boolean; start: number }

/** Word writes items of lists as paragraphs with a sign before them, and in a browser each as a list of its own. */
export function gatherLists(holder: Element): void {
	let run: Listed[] = []
	for (const child of [...holder.children]) {
		const found = listedIn(child)
		const another = found[0]?.level === 1 && found[0].list !== run[0]?.list
		if (run.length > 0 && (found.length === 0 || another)) {
			child.before(listOf(run))
			run = []
		}
		run.push(...found)
		if (found.length > 0) child.remove()
	}
	if (run.length > 0) holder.append(listOf(run))
}

function listedIn(element: Element): Listed[] {
	if (element.matches('.ListContainerWrapper')) return listedInBrowser(element)
	const style = element.getAttribute('style') ?? ''
	const [, list, level] = /mso-list:\s*(l\d+)\s+level(\d)/i.exec(style) ?? []
	if (!list || !level) return []
	const sign = [...element.querySelectorAll('span')].find((span) =>
		/mso-list:\s*ignore/i.test(span.getAttribute('style') ?? '')
	)
	const words = (sign?.textContent ?? '').trim()
	// A heading with a number is a heading: its number is what others refer to.
	if (element.matches('h1, h2, h3, h4, h5, h6')) {
		sign?.replaceWith(words === '' ? '' : `${words} `)
		return []
	}
	sign?.remove()
	const ordered = /^\(?[\dA-Za-z]{1,5}[.)]/.test(words)
	const start = Number(/(\d+)[.)]?$/.exec(words)?.[1] ?? 1)
	return [{ element, list, level: Number(level), ordered, start }]
}

function listedInBrowser(wrapper: Element): Listed[] {
	return [...wrapper.querySelectorAll<HTMLLIElement>('li[data-aria-level]')].map((element) => ({
		element,
		list: element.dataset.listid ?? '',
		level: Number(element.dataset.ariaLevel),
		ordered: element.parentElement?.matches('ol') ?? false,
		start: Number(element.dataset.ariaPosinset) || 1
	}))
}

/** Nested as deep as the levels say, and no deeper than one step at a time. */
function listOf(run: readonly Listed[]): Element {
	const open: { list: Element; level: number }[] = []
	const begin = ({ ordered, level, element, start }: Listed) => {
		const list = element.ownerDocument.createElement(ordered ? 'ol' : 'ul')
		if (ordered && start > 1) list.setAttribute('start', String(start))
		const around = open.at(-1)?.list
		if (around) (around.lastElementChild ?? around).append(list)
		open.push({ list, level })
		return list
	}
	for (const one of run) {
		while (open.length > 1 && (open.at(-1)?.level ?? 0) > one.level) open.pop()
		const here = open.at(-1)
		const list = here && here.level >= one.level ? here.list : begin(one)
		const item = one.element.ownerDocument.createElement('li')
		item.append(...(one.element.matches('li') ? one.element.childNodes : [paragraphOf(one)]))
		list.append(item)
	}
	return (open[0] as { list: Element }).list
}

function paragraphOf({ element }: Listed): Element {
	const paragraph = element.ownerDocument.createElement('p')
	paragraph.append(...element.childNodes)
	return paragraph
}

/** Tasks of Google Docs, and those that other pages show by a box before the words. */
export function markTasks(page: Document): void {
	for (const list of page.querySelectorAll('ul')) {
		const items = [...list.querySelectorAll<HTMLElement>(':scope > li')]
		if (items.length === 0 || !items.every(boxOf)) continue
		list.dataset.type = 'taskList'
		for (const item of items) markTask(item)
	}
}

function boxOf(item: Element): Element | null {
	if (item.matches('[role="checkbox"]')) return item
	return item.querySelector(
		':scope > input[type="checkbox"], :scope > :is(p, label) > input[type="checkbox"]'
	)
}

function markTask(item: HTMLElement): void {
	const box = boxOf(item)
	const done = box?.getAttribute('aria-checked') === 'true' || box?.hasAttribute('checked')
	item.dataset.type = 'taskItem'
	item.dataset.checked = String(done)
	for (const sign of item.querySelectorAll(':scope > img[aria-roledescription="checkbox"]'))
		sign.remove()
	if (box !== item) box?.remove()
	// What is done is struck out there; here its tick says so.
	for (const words of item.querySelectorAll<HTMLElement>(':scope > p [style*="line-through"]'))
		if (done) words.style.textDecoration = ''
}
