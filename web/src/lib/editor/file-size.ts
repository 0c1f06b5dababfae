import type { Messages } from '#lib/messages/speak.ts'

const KB = 1_024

/** How large a file is, as people say it: in KB, from a tenth of a MB on in MB. */
export function sizeIn(m: Messages): (bytes: number) => string {
	return (bytes) => {
		const megabytes = Math.round((bytes / (KB * KB)) * 10) / 10
		if (megabytes >= 0.1) return m('files.size_mb', { n: megabytes })
		return m('files.size_kb', { n: Math.max(1, Math.round(bytes / KB)) })
	}
}
