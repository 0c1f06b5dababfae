import { database } from '#collab/store/database/runtime.ts'
import { ownPackage } from '#collab/store/privacy/access-package.ts'
import { packageDownload } from '#lib/server/package-download.ts'
import { signedIn } from '#lib/server/signed-in.ts'

export const POST = async (event) =>
	packageDownload(event, await ownPackage(database(), signedIn(event), event.locals.now))
