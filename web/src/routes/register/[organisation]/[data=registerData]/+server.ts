import { asked } from '#lib/register/server/answering.ts'
import { openData } from '#lib/register/server/open-data.ts'

export const GET = (event) => openData(event)
export const OPTIONS = asked
