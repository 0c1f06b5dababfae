/** Seals: how long they hold, and the keys that make them. */
export default {
	'seals.lasting': 'Cuánto tiempo se puede comprobar',
	'seals.b_t':
		'Sellado con sello de tiempo (B-T). En un día se añaden la prueba de que ningún certificado estaba revocado y un sello de tiempo de archivo: así vale también después de que caduquen los certificados.',
	'seals.b_lta':
		'Vale también después de que caduquen sus certificados (B-LTA): {authority} puso un sello de tiempo al sello y a las pruebas el {when}. Se renueva antes del {until}.',
	'seals.waits_revoked':
		'Un certificado estaba revocado antes de sellar. Avisa a la administración del sistema: hay que corregir esta acta.',
	'seals.waits_missing':
		'Todavía no se pudo obtener ninguna prueba sobre el certificado {names}. Se vuelve a intentar.',
	'seals.waits_timestamp': 'La autoridad de sellado de tiempo no responde. Se vuelve a intentar.',
	'seals.waits_unknown':
		'Ha fallado algo imprevisto; quien administra el sistema lo encuentra en el registro técnico. Se vuelve a intentar.'
}
