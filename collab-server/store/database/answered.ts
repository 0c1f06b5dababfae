/**
 * The driver forgets a statement now and then whose connection dies in the same moment: it never
 * settles. What must go on waits with this instead, and asks again.
 */
export async function answered<T>(statement: Promise<T>, withinMs: number): Promise<T> {
	const late = Promise.withResolvers<never>()
	const timer = setTimeout(
		() => late.reject(new Error(`the database did not answer within ${withinMs} ms`)),
		withinMs
	)
	try {
		return await Promise.race([statement, late.promise])
	} finally {
		clearTimeout(timer)
	}
}
