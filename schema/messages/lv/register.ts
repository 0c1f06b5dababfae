export default {
	'register.data_catalogue': 'Publiskais lēmumu reģistrs',
	'register.data_title': 'Lēmumi: {organisation}',
	'register.data_about':
		'Kopā ar iedzīvotājiem pieņemti lēmumi: jautājums, noteikums, balsu skaits, kas ar lēmumu noticis, un apzīmogotie faili. Šajos datos nav nosaukts neviens cilvēks.'
}
