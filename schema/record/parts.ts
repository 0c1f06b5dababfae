import * as v from 'valibot'

/** The small parts that records are made of. Instants in UTC, hashes of exact bytes, base64url. */
export const Text = v.string()
export const Instant = v.pipe(v.string(), v.isoTimestamp(), v.regex(/\.\d{3}Z$/))
export const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
export const Digest = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/))
export const Hash = v.strictObject({ alg: v.literal('sha-256'), value: Digest })
/** A person by the key they have in `people`. */
export const PersonKey = v.pipe(v.string(), v.regex(/^p[1-9]\d*$/))
export const RecordId = v.pipe(v.string(), v.regex(/^DR-\d{4}-\d{6,}$/))
export const Address = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/))
