import { invalidateAll } from '$app/navigation'
import type { RecordsDesk } from '#collab/store/record/records-desk.ts'

const TURN_MS = 2_000

/** Asks the server again while a record on the desk is being made. */
export function followDesk(desk: () => RecordsDesk): void {
	$effect(() => {
		const making = desk().decisions.some(({ record }) => record && record.status !== 'sealed')
		if (!making) return
		const timer = setTimeout(() => void invalidateAll(), TURN_MS)
		return () => clearTimeout(timer)
	})
}
