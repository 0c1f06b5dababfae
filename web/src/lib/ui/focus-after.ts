/**
 * What stands around a form, the nearest first, and how to go on from there after it was sent [A1]: a button
 * that was only switched off meanwhile has the focus again; when it is gone, the nearest outcome or heading has.
 */
export function placeAround(form: HTMLElement): () => void {
	const { activeElement: had } = document
	const around: HTMLElement[] = []
	for (let element = form.parentElement; element; element = element.parentElement)
		around.push(element)
	return () => {
		const { activeElement } = document
		if (activeElement && activeElement !== document.body) return
		if (had instanceof HTMLElement && had.isConnected && !had.matches(':disabled, body'))
			return had.focus({ preventScroll: true })
		for (const element of around) {
			const goal = element.isConnected && element.querySelector<HTMLElement>(GOALS)
			if (!goal) continue
			if (!goal.hasAttribute('tabindex')) goal.tabIndex = -1
			return goal.focus()
		}
	}
}

const GOALS = '[role="alert"], h1, h2, h3, h4'
