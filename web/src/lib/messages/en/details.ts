/** Words about parts that open. */
export default {
	'details.toggle': 'Show or hide this part',
	'details.put': 'Part that opens'
} as const
