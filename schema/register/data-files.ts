/** The files a data set can be had as, below the address of its page. */
export const DISTRIBUTIONS = [
	{ name: 'decisions.csv', fileType: 'CSV', mediaType: 'text/csv' },
	{ name: 'decisions.json', fileType: 'JSON', mediaType: 'application/json' },
	{ name: 'feed.atom', fileType: 'ATOM', mediaType: 'application/atom+xml' }
] as const
