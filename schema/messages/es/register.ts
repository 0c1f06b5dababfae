export default {
	'register.data_catalogue': 'Registro público de decisiones',
	'register.data_title': 'Decisiones de {organisation}',
	'register.data_about':
		'Decisiones tomadas junto con la ciudadanía: pregunta, regla, recuento, qué ha sido de ellas y los archivos sellados. En estos datos no se nombra a ninguna persona.'
}
