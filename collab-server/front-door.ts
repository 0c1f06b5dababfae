import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Environment } from './env.ts'
import { health } from './health.ts'
import { normaliseRequest, secureResponse } from './http-headers.ts'
import type { Installation } from './installation.ts'
import { answerWitnessRequest, WITNESS_PATH } from './witness/witness-door.ts'

/** The pages as SvelteKit's adapter builds them. */
export type Pages = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/** What every HTTP request passes: security headers, the question whether we are well, the pages. */
export function openDoor(
	environment: Environment,
	{ database }: Installation,
	pages: Pages,
	ending: { readonly begun: boolean }
): RequestListener {
	return (request, response) => {
		secureResponse(response, environment.publicUrl)
		if (request.url === '/healthz') {
			void health(database, ending.begun, response)
			return
		}
		normaliseRequest(request, environment)
		if (request.url === WITNESS_PATH) {
			const address = String(request.headers['x-forwarded-for'])
			void answerWitnessRequest(database.db, request, response, address, new Date())
			return
		}
		pages(request, response, () => response.writeHead(404).end())
	}
}

/** A collaboration server on its own has none: the proxy sends it sockets only. */
export const noPages: Pages = (_request, _response, next) => next()
