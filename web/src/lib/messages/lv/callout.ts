/** Words about callouts. */
export default {
	'callout.tone':
		'{tone, select, tip {Padoms} important {Svarīgi} warning {Brīdinājums} other {Piezīme}}',
	'callout.put':
		'{tone, select, tip {Lodziņš: padoms} important {Lodziņš: svarīgi} warning {Lodziņš: brīdinājums} other {Lodziņš: piezīme}}'
} as const
