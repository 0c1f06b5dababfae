import { recordDownload } from '#lib/server/record-download.ts'

export const GET = (event) => recordDownload(event, 'odt')
