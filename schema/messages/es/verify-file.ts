/** VERIFY.txt, el archivo del paquete que dice cómo comprobarlo con las herramientas de cualquier Unix. */
export default {
	'record.verify_file.title':
		'CÓMO COMPROBAR EL ACTA {id} DE {organisation}\n\nEste paquete es un contenedor ASiC-E (ETSI EN 319 162-1), es decir, un archivo zip. No necesitas nada nuestro: un intérprete de órdenes de Unix con {tools}. Las líneas que empiezan con cuatro espacios son órdenes; cópialas una tras otra, en la carpeta donde está el paquete. OK quiere decir como se selló; BAD, que algo se cambió, y qué.',
	'record.verify_file.open': '1. ABRE el paquete y mira que sea un contenedor de esta clase.',
	'record.verify_file.files': '2. CADA ARCHIVO, comparado con la lista que cubre el sello.',
	'record.verify_file.others': '3. NO HAY OTROS ARCHIVOS. (El silencio es buena señal.)',
	'record.verify_file.authority':
		'4. QUIÉN SELLÓ. Los certificados viajan con el sello. Compara los nombres y la última huella con lo que publica {organisation}, o pon en lugar de authority.pem un certificado en el que confíes: sin eso solo sabes que el sello corresponde, no de quién es.',
	'record.verify_file.seal':
		'5. EL SELLO corresponde a la lista, con el certificado en vigor en ese momento.',
	'record.verify_file.time':
		'6. CUÁNDO. Una autoridad puso la hora sobre el sello y sobre la cabeza del registro en la que está el acta. Para su certificado (time.pem) vale lo mismo.',
	'record.verify_file.text': '7. EL TEXTO es el que se votó: el acta contiene su huella.',
	'record.verify_file.snapshot':
		'EL DOCUMENTO COMPARTIDO (text.yjs) es para máquinas. Es el que se congeló, con números en lugar de los identificadores de personas: quien aparece en el acta con su nombre tiene su número en ella, los demás un número que es solo de este archivo. El acta lleva su huella.',
	'record.verify_file.ledger':
		'EL REGISTRO continúa sin interrupción: desde la cabeza que tenía antes de la decisión, que el acta nombra, hasta aquella con la que se emitió el acta, y hasta aquella con la que se selló. Quien haya guardado una cabeza de este registro puede compararla.',
	'record.verify_file.result': '8. QUÉ SE DECIDIÓ, con las palabras del acta.',
	'record.verify_file.rest':
		'Para volver a contar los votos y para las pruebas de que el acta está en el registro hace falta un programa: la página verify.html de cualquier Interlink, que funciona sin red, o "npm run verify".',
	'record.problem.bundle_timestamp':
		'La autoridad de sellado de tiempo no responde. El paquete espera y se vuelve a intentar.'
} as const
