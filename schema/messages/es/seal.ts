/** Seals and their keys: what is wrong, and what to do about it. */
export default {
	'record.problem.setting_missing':
		'Falta un ajuste de la clave del sello, o no se puede usar: {setting}. Configúralo y vuelve a iniciar.',
	'record.problem.certificate_unreadable':
		'No se pudo leer el certificado o la clave que indica {setting}. Indica la ruta de un archivo que el servidor pueda leer.',
	'record.problem.password_wrong':
		'La contraseña o el PIN de la clave del sello no es correcto ({setting}). Corrígelo antes de que el dispositivo se bloquee.',
	'record.problem.key_not_found':
		'Donde indica {setting} no hay ninguna clave. Revisa el archivo, o la etiqueta y el token.',
	'record.problem.key_unsuitable':
		'La clave del sello es demasiado débil o de otro tipo. Tiene que ser RSA desde 2048 bits, o ECDSA en P-256 o P-384.',
	'record.problem.module_missing':
		'Para sellar con un dispositivo hace falta una pieza más. Ejecuta "npm run pkcs11" (necesita un compilador) y vuelve a iniciar.',
	'record.problem.device_failed':
		'El dispositivo con la clave del sello no funciona: {reason}. ¿Está conectado y es correcto su controlador?',
	'record.problem.remote_unreachable':
		'El servicio de firma remota {host} no responde. El acta espera y se vuelve a intentar.',
	'record.problem.remote_refused':
		'El servicio de firma remota se negó: {reason}. Pregunta a su proveedor, o revisa los ajustes SEAL_CSC.',
	'record.problem.key_mismatch':
		'La clave y el certificado no van juntos. Indica el certificado que se emitió para esta clave.',
	'record.problem.certificate_not_yet_valid':
		'El certificado del sello todavía no es válido. Espera a su primer día, o revisa el reloj del servidor.',
	'record.problem.certificate_expired':
		'El certificado del sello ha caducado. Consigue uno nuevo y cambia de clave en Administración, Sello.',
	'record.problem.certificate_ends_today':
		'El certificado del sello caduca hoy. En su último día ya no se sella: las pruebas sobre él llegarían demasiado tarde. Consigue uno nuevo y cambia de clave en Administración, Sello.',
	'record.problem.certificate_revoked':
		'El emisor ha revocado el certificado del sello. Consigue uno nuevo y cambia de clave en Administración, Sello.',
	'record.problem.revocation_unknown':
		'No se pudo saber si el certificado de {named} está revocado: su emisor no responde, o falta el certificado del emisor. El acta espera y se vuelve a intentar. Si dura, revisa la red (EVIDENCE_HOSTS) y la cadena.',
	'record.problem.certificate_wrong_usage':
		'El certificado no está hecho para sellar documentos. Pide a su emisor uno para sellos electrónicos.',
	'record.problem.certificate_other_organisation':
		'El certificado habla por {named}, no por {organisation}. Usa el de {organisation}; si son lo mismo, pon en SEAL_ORGANISATION el nombre del certificado.',
	'record.problem.key_not_chosen':
		'La clave que eligió la administración no está configurada en este servidor. Configúrala de nuevo, o elige otra en Administración, Sello.',
	'seal.trial.title': 'Página de prueba',
	'seal.trial.text':
		'En esta página se probó una clave del sello. No es un acta, no dice nada de ninguna decisión y se puede tirar.',
	'seal.trial.made': 'Sellada con la clave de {named} el {when} (UTC).',
	'record.problem.trial_failed':
		'El sello de la página de prueba no vale. No selles con esta clave.',
	'record.check.witness.holds': 'El testigo {name} cofirmó el punto de control el {at}.',
	'record.check.witness.fails': 'Una firma del testigo {name} bajo el punto de control NO vale.',
	'record.check.witness.unknown':
		'{known, select, absent {El testigo {name}, cuya clave has dado, no ha firmado el punto de control de este archivo.} other {El punto de control lleva una firma del testigo {name}, cuya clave no se conoce aquí.}}',
	'record.check.sealed_witness.holds':
		'El testigo {name} cofirmó el punto de control del sello el {at}.',
	'record.check.sealed_witness.fails':
		'Una firma del testigo {name} bajo el punto de control del sello NO vale.',
	'record.check.sealed_witness.unknown':
		'{known, select, absent {El testigo {name}, cuya clave has dado, no ha firmado el punto de control del sello de este archivo.} other {El punto de control del sello lleva una firma del testigo {name}, cuya clave no se conoce aquí.}}',
	'record.check.revocation.holds':
		'El archivo trae pruebas firmadas de que ni el certificado del sello ni el de su sello de tiempo estaban revocados el {at}.',
	'record.check.revocation.fails':
		'Una prueba firmada en el archivo dice que un certificado había sido REVOCADO antes del {at}.',
	'record.check.revocation.unknown':
		'El archivo trae pruebas sobre la revocación, pero no de todos los certificados que hacen falta.',
	'record.check.archive.holds':
		'{authority} confirma que este archivo, con sus sellos y pruebas, existía el {at}. Así vale también después de que caduquen los certificados.',
	'record.check.archive.fails': 'Un sello de tiempo de archivo NO corresponde al archivo.',
	'record.check.archive.unknown':
		'{authority} dice que este archivo, con sus sellos y pruebas, existía el {at}. Tú decides si te fías.',
	'record.unknown.witness':
		'Pide la clave al propio testigo y vuelve a comprobar con ella: en la página, en «Claves de testigos», o con npm run verify -- --witness KEY. Un testigo firma lo que el registro publica, a menudo después de hacerse el acta: los puntos de control que firmó están en la página /log de la organización.',
	'record.unknown.sealed_witness':
		'Pide la clave al propio testigo y vuelve a comprobar con ella: en la página, en «Claves de testigos», o con npm run verify -- --witness KEY. Un testigo firma lo que el registro publica, a menudo después de hacerse el acta: los puntos de control que firmó están en la página /log de la organización.',
	'record.unknown.revocation':
		'Pregunta a quien emitió el certificado, o pide a la organización una copia más reciente del archivo.',
	'record.unknown.archive':
		'Compara la autoridad con la lista de confianza de su país, o indícala: npm run verify -- --root FILE.'
} as const
