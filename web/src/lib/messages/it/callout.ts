/** Words about callouts. */
export default {
	'callout.tone':
		'{tone, select, tip {Suggerimento} important {Importante} warning {Attenzione} other {Nota}}',
	'callout.put':
		'{tone, select, tip {Riquadro: suggerimento} important {Riquadro: importante} warning {Riquadro: attenzione} other {Riquadro: nota}}'
} as const
