import type { RequestEvent } from '@sveltejs/kit'
import { packageBounds } from '#collab/store/moving/package-read.ts'

/** What a form may weigh, in bytes; only where a file is brought along it may be more. */
const USUAL = 512 * 1024
const LARGE = 16 * 1024 * 1024
/** [MV4] What stands around a package of a whole process in its form. */
const AROUND_PACKAGE = 64 * 1024
const PACKAGE_ROUTE = '/admin/bring'
const LARGE_ROUTES: readonly string[] = [
	'/p/[process]/texts/import',
	'/p/[process]/documents/[id]/files',
	'/p/[process]/decisions/[id]/record'
]

/** [I4] A request that says it is larger than its page takes, or does not say how large it is. */
export function tooLarge({ request, route }: Pick<RequestEvent, 'request' | 'route'>): boolean {
	if (request.method === 'GET' || request.method === 'HEAD' || request.body === null) return false
	const limit = limitOf(route.id ?? '')
	const length = request.headers.get('content-length')
	return length === null || !(Number(length) <= limit)
}

function limitOf(route: string): number {
	if (route === PACKAGE_ROUTE) return packageBounds().bytes + AROUND_PACKAGE
	return LARGE_ROUTES.includes(route) ? LARGE : USUAL
}
