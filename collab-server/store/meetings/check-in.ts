import type { Caller } from '../acting/caller.ts'
import type { CommandOf } from '../acting/commands.ts'
import { govern } from '../acting/govern.ts'
import { countAttempt } from '../database/attempts.ts'
import type { Db } from '../database/db.ts'

/** [P2] Checks in, after counting the attempt: six digits are not to be found by trying. */
export async function tryCheckIn(
	db: Db,
	caller: Caller,
	command: CommandOf<'check-in'>,
	at: Date
): Promise<void> {
	await countAttempt(db, 'code of a meeting', caller.personId)
	await govern(db, caller, command, at)
}
