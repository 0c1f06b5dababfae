/** El paquete de un acta: lo que halló la comprobación, y el archivo que dice cómo comprobarlo. */
export default {
	'record.part.bundle': 'El paquete',
	'record.part.pdf': 'El PDF',
	'record.part.record': 'El acta',
	'record.check.members.holds':
		'{count, plural, one {El único archivo del paquete está como se selló} other {Los # archivos del paquete están como se sellaron}}, y no hay ninguno más.',
	'record.check.members.fails': 'NO está como se selló: {names}',
	'record.check.members.unknown':
		'La lista de lo que cubre el sello no está escrita como la escribe Interlink: no se pudieron comparar los archivos.',
	'record.check.bundle_seal.holds':
		'El sello del paquete es auténtico, puesto con la clave de {signer}.',
	'record.check.bundle_seal.fails':
		'El sello del paquete NO es auténtico: se cambió, o se cambió la lista que cubre ({member}).',
	'record.check.bundle_seal.unknown': 'El paquete no lleva un sello propio.',
	'record.check.bundle_certificate.holds':
		'El certificado de {signer} lo emitió {issuer}, en quien confías.',
	'record.check.bundle_certificate.fails':
		'El certificado de {signer} NO lo emitió una autoridad que hayas indicado.',
	'record.check.bundle_certificate.unknown':
		'El certificado de {signer} lo emitió {issuer}. Decidir si te fías te toca a ti (huella {fingerprint}).',
	'record.check.bundle_time.holds':
		'{authority} confirma que el sello del paquete existía el {at}.',
	'record.check.bundle_time.fails': 'Ningún sello de tiempo corresponde al sello del paquete.',
	'record.check.bundle_time.unknown':
		'{authority} dice que el sello del paquete existía el {at}. Decidir si te fías te toca a ti.',
	'record.check.added.holds': 'Se añadió otra firma: {name}.',
	'record.check.added.fails': 'Una firma añadida no es válida: {name}.',
	'record.check.added.unknown':
		'Alguien añadió una firma con otra herramienta ({name}). Aquí no se comprueba.',
	'record.check.inside.holds':
		'Lo que hay en el paquete va junto: el PDF lleva los mismos datos, el mismo texto y la misma prueba; la instantánea y los archivos tienen las huellas indicadas.',
	'record.check.inside.fails': 'Lo que hay en el paquete NO va junto: {names}',
	'record.check.inside.unknown': 'En el paquete falta: {names}',
	'record.check.sealed_entry.holds':
		'El registro dice que se selló exactamente este PDF (entrada {index} de {size}).',
	'record.check.sealed_entry.fails': 'El registro NO dice que se sellara este PDF.',
	'record.check.sealed_entry.unknown':
		'En el paquete no está la prueba de que se sellara exactamente este PDF.',
	'record.check.sealed_since.holds':
		'Hasta que se selló el PDF el registro continuó sin interrupción: sus primeras {old} entradas de {size} son aquellas con las que se emitió el acta.',
	'record.check.sealed_since.fails':
		'El registro con el que se selló el PDF NO continúa desde aquel con el que se emitió el acta ({member}).',
	'record.check.sealed_since.unknown':
		'La prueba de que el registro continuó sin interrupción hasta que se selló el PDF no está en el paquete.',
	'record.check.checkpoint_time.holds':
		'{authority} confirma que la cabeza del registro del paquete existía el {at}.',
	'record.check.checkpoint_time.fails':
		'Ningún sello de tiempo corresponde a la cabeza del registro del paquete.',
	'record.check.checkpoint_time.unknown':
		'{authority} dice que la cabeza del registro del paquete existía el {at}. Si confiar en ello, lo dices tú.',
	'record.standing.replaced':
		'Un acta más reciente sustituye a esta: {by}, que también diste. {ground, select, redaction {De esta hubo que quitar palabras; la otra dice por qué.} other {Una decisión posterior la sustituyó.}} Ambas son auténticas.',
	'record.standing.unknown':
		'No se sabe si un acta más reciente sustituye a esta. Ningún archivo puede saber qué vino después. Mira en el registro: {register}',
	'record.standing.unlisted':
		'No se sabe si un acta más reciente sustituye a esta. Ningún archivo puede saber qué vino después. No está en un registro público: pregunta a {organisation}.',
	'record.unreadable.other': 'Esto no es ni el PDF ni el paquete ni los datos de un acta.',
	'record.unreadable.damaged': 'El archivo está dañado. {member}',
	'record.unreadable.cut_off': 'El archivo está cortado, o algo se puso detrás de su final.',
	'record.unreadable.unsafe':
		'El paquete contiene algo que ningún paquete nuestro contiene, y no se abrió: {member}',
	'record.unreadable.too_large':
		'El archivo es mayor que cualquier acta, o lo sería una vez abierto; no se abrió. {member}',
	'record.unknown.form': 'Elige el PDF, el paquete (.asice) o los datos (.json) de un acta.',
	'record.unknown.newer':
		'Compruébala de nuevo con la página o el comando de una versión más reciente, de una instalación en la que confíes.',
	'record.unknown.text': 'El texto está en el PDF y en el paquete: comprueba uno de ellos.',
	'record.unknown.roll': 'Comprueba el PDF o el paquete.',
	'record.unknown.box':
		'Ya nadie puede volver a contar. La huella aún muestra si una lista que alguien guardó es auténtica.',
	'record.unknown.recount':
		'Las papeletas se destruyeron en su plazo. El resultado se apoya en el sello y en el registro.',
	'record.unknown.entry': 'La prueba está en el PDF y en el paquete: comprueba uno de ellos.',
	'record.unknown.checkpoint':
		'La prueba está en el PDF y en el paquete. Si está, la puede comprobar un navegador más nuevo o "npm run verify".',
	'record.unknown.whole': 'Solo el PDF y el paquete llevan sello: comprueba uno de ellos.',
	'record.unknown.seal': 'Solo el PDF y el paquete llevan sello: comprueba uno de ellos.',
	'record.unknown.certificate':
		'Compara la huella con la que publica la organización, o indica la autoridad: npm run verify -- --root FILE.',
	'record.unknown.time':
		'Compara la autoridad con la lista de confianza de su país, o indícala: npm run verify -- --root FILE.',
	'record.unknown.signature': 'Abre el PDF y mira la marca.',
	'record.unknown.members':
		'Este contenedor lo escribió otro programa. Compruébalo con las órdenes de VERIFY.txt o con la herramienta que lo escribió.',
	'record.unknown.bundle_seal': 'Pide a la organización el paquete tal como se selló.',
	'record.unknown.bundle_certificate':
		'Compara la huella con la que publica la organización, o indica la autoridad: npm run verify -- --root FILE.',
	'record.unknown.bundle_time':
		'Compara la autoridad con la lista de confianza de su país, o indícala: npm run verify -- --root FILE.',
	'record.unknown.added': 'Abre el paquete en la herramienta que lo firmó, o en la de tu país.',
	'record.unknown.inside': 'Lo que hay se comprobó. Pide el resto a la organización.',
	'record.unknown.sealed_entry': 'Pide la prueba a la organización.',
	'record.unknown.since': 'La prueba está en el PDF y en el paquete: comprueba uno de ellos.',
	'record.unknown.sealed_since': 'Pide la prueba a la organización.',
	'record.unknown.checkpoint_time':
		'Compara la autoridad con la lista de confianza de su país, o indícala: npm run verify -- --root FILE.'
} as const
