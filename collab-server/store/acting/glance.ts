/**
 * A page asks many questions at one instant, and most begin with who this person is there. While nothing
 * is written in between, the answer is the same: it is looked up once.
 */
const glances = new WeakMap<Date, Map<string, Promise<unknown>>>()

/** From here on, what is asked with this very `at` is a request that only reads. */
export function beginGlance(at: Date): void {
	glances.set(at, new Map())
}

/** What `look` answers; within one glance it looks once for each `question`. */
export function once<T>(at: Date, question: string, look: () => Promise<T>): Promise<T> {
	const glance = glances.get(at)
	if (!glance) return look()
	const known = glance.get(question) as Promise<T> | undefined
	if (known) return known
	const answer = look()
	glance.set(question, answer)
	return answer
}
