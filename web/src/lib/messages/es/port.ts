import type en from '../en/port.ts'

export default {
	'port.import': 'Importar un archivo',
	'port.export': 'Exportar',
	'port.export_of': 'Exportar “{title}”',
	'port.import_help':
		'DOCX, ODT, Markdown, HTML o texto sin formato, hasta {limit} MB. Antes de guardarlo ves en qué se convierte.',
	'port.file': 'El archivo',
	'port.file_hint': 'Elígelo o arrástralo aquí.',
	'port.read': 'Mostrar en qué se convierte',
	'port.reading': 'Leyendo el archivo. Si es largo, tarda unos segundos.',
	'port.report': 'Qué trae el archivo',
	'port.lost': 'Qué no se puede traer',
	'port.nothing_lost': 'No se pierde nada.',
	'port.carried': '{n, plural, one {Se trae # palabra.} other {Se traen # palabras.}}',
	'port.headings': '{n, plural, one {# título} other {# títulos}}',
	'port.lists': '{n, plural, one {# lista} other {# listas}}',
	'port.tables': '{n, plural, one {# tabla} other {# tablas}}',
	'port.pictures': '{n, plural, one {# imagen} other {# imágenes}}',
	'port.links': '{n, plural, one {# enlace} other {# enlaces}}',
	'port.preview': 'Vista previa',
	'port.more': '{n, plural, one {Sigue # bloque más.} other {Siguen # bloques más.}}',
	'port.create': 'Crear el texto',
	'port.suggestions': 'Sugerencias',
	'port.reading_final': 'Como si se aceptaran',
	'port.reading_original': 'Como si se rechazaran',
	'port.reading_marks': 'A la vista, como cambios',
	'port.with_comments': 'Con los comentarios',
	'port.as_docx': 'Word (DOCX)',
	'port.as_odt': 'LibreOffice (ODT)',
	'port.as_pdf': 'PDF accesible',
	'port.as_html': 'Página web (HTML)',
	'port.as_md': 'Markdown',
	'port.as_txt': 'Texto sin formato',
	'port.as_json': 'Datos (JSON)',
	'port.loss_images': '{n, plural, one {# imagen} other {# imágenes}}',
	'port.loss_remote_images':
		'{n, plural, one {# imagen que está en otro sitio y no se ha descargado} other {# imágenes que están en otro sitio y no se han descargado}}',
	'port.loss_embedded':
		'{n, plural, one {# objeto incrustado: un vídeo, un gráfico, un archivo adjunto} other {# objetos incrustados: vídeos, gráficos, archivos adjuntos}}',
	'port.loss_scripts':
		'{n, plural, one {# script: no se ha ejecutado} other {# scripts: no se han ejecutado}}',
	'port.loss_macros':
		'{n, plural, one {# macro: no se ha ejecutado} other {# macros: no se han ejecutado}}',
	'port.loss_fields': '{n, plural, one {# campo de formulario} other {# campos de formulario}}',
	'port.loss_formulas': '{n, plural, one {# fórmula} other {# fórmulas}}',
	'port.loss_notes':
		'{n, plural, one {# nota: sus palabras quedan sin formato} other {# notas: sus palabras quedan sin formato}}',
	'port.loss_comments':
		'{n, plural, one {# comentario, con sus palabras} other {# comentarios, con sus palabras}}',
	'port.loss_tracked_changes':
		'{n, plural, one {# cambio registrado: se toma como aceptado} other {# cambios registrados: se toman como aceptados}}',
	'port.loss_page_breaks': '{n, plural, one {# salto de página} other {# saltos de página}}',
	'port.loss_page_heads':
		'{n, plural, one {# encabezado o pie de página, con sus palabras} other {# encabezados o pies de página, con sus palabras}}',
	'port.loss_text_boxes':
		'{n, plural, one {# cuadro de texto: sus palabras están donde estaba anclado} other {# cuadros de texto: sus palabras están donde estaban anclados}}',
	'port.loss_contents':
		'{n, plural, one {# índice: el esquema se hace con los títulos} other {# índices: el esquema se hace con los títulos}}',
	'port.loss_levels':
		'{n, plural, one {# título por debajo del nivel 3: pasa a ser de nivel 3} other {# títulos por debajo del nivel 3: pasan a ser de nivel 3}}',
	'port.loss_nesting':
		'{n, plural, one {# lista o cita demasiado anidada: queda junto a la que la contiene} other {# listas o citas demasiado anidadas: quedan junto a las que las contienen}}',
	'port.loss_links':
		'{n, plural, one {# enlace que no lleva a una página web ni a una dirección de correo: sus palabras se quedan} other {# enlaces que no llevan a páginas web ni a direcciones de correo: sus palabras se quedan}}',
	'port.loss_looks':
		'{n, plural, one {# aspecto o estilo especial: las palabras se quedan} other {# aspectos o estilos especiales: las palabras se quedan}}',
	'port.loss_signs':
		'{n, plural, one {# lugar con signos que no son letras} other {# lugares con signos que no son letras}}'
} as const satisfies Record<keyof typeof en, string>
