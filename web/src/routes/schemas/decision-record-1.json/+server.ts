import { recordSchemaText } from '#schema/record/json-schema.ts'

/** [R18] The shape of a record for programs of others; the address stays. */
export const GET = () =>
	new Response(recordSchemaText(), {
		headers: {
			'content-type': 'application/schema+json',
			'access-control-allow-origin': '*',
			'cache-control': 'public, max-age=3600'
		}
	})
