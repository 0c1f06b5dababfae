/** Words about callouts. */
export default {
	'callout.tone':
		'{tone, select, tip {Consejo} important {Importante} warning {Atención} other {Nota}}',
	'callout.put':
		'{tone, select, tip {Recuadro: consejo} important {Recuadro: importante} warning {Recuadro: atención} other {Recuadro: nota}}'
} as const
