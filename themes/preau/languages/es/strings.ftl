# The texts of the theme, in Spanish that all its countries share; parents are “usted”.
#
# Each line is: name = text. Translate the text, never the name nor what stands in braces { }.
# Spanish has three forms of the plural: one, many (round millions: “1000000 de páginas”), other.

## Finding one's way

# The first link of each page, for those who use a keyboard or a screen reader.
skip_link = Ir al contenido
main_navigation = Navegación principal
menu = Menú
# Said before the path to the page: Home, Leaflets, …
breadcrumb = Está usted aquí
home = Inicio
toc = Índice
# Title of the list of a page's headings.
on_this_page = En esta página
# Title of the list of the pages of a folder.
in_this_section = En esta sección
see_also = Ver también
top_of_page = Principio de la página
# Said after a link that leaves the site.
external_link = otro sitio web
download = Descargar
contact = Contacto
classes = Clases
search = Buscar
search_none = Ninguna página contiene estas palabras.

## Languages and versions of a page

read_in_other_languages = Leer en otro idioma
# The link to the page in THIS language, seen by those who read another.
read_in_this_language = Leer en español
language_label = Idioma
# The same page in everyday words.
plain_version = Versión sencilla
full_version = Volver a la versión completa
plain_notice = Esta es la versión sencilla de la página: más corta y con palabras de todos los días.
# $language: the name of the page's language, in its own words.
untranslated_notice = Esta página todavía no está traducida al español. Aquí la tiene en su idioma original: { $language }.
outdated_translation = Esta traducción es más antigua que la página original: puede que algo haya cambiado.
read_original = Leer la página original

## About a page

# $date: a whole day, such as «martes, 1 de septiembre de 2026».
published_on = Publicado el { $date }
updated_on = Actualizado el { $date }
# $authors: names or roles, already joined.
written_by = Por { $authors }
# $minutes: a whole number, 0 for less than one.
reading_time = { $minutes ->
    [0] Menos de un minuto de lectura
    [one] { $minutes } minuto de lectura
    [many] { $minutes } de minutos de lectura
   *[other] { $minutes } minutos de lectura
}
# Label before the three that follow.
audience = Para quién
for_parents = Para las familias
for_teachers = Para los docentes
for_heads = Para la dirección
picture = Imagen
new = Novedad
draft = Borrador: esta página todavía no está publicada
archived = Archivo
archived_notice = Esta página es de archivo: ya no se actualiza.
# At the foot of a printed page. $address: the page's address.
printed_from = Impreso desde { $address }

## Lists

tags = Palabras clave
# $tag: one keyword.
tagged_with = Páginas sobre «{ $tag }»
all_tags = Todas las palabras clave
page_count = { $count ->
    [0] Ninguna página
    [one] { $count } página
    [many] { $count } de páginas
   *[other] { $count } páginas
}
pages_list = Lista de páginas
# Label of the links 1, 2, 3… under a long list.
pagination = Páginas de esta lista
# Name of the links to the pages before and after this one.
neighbours = Página anterior y página siguiente
page_number = Página { $number } de { $total }
previous_page = Página anterior
next_page = Página siguiente
older = Más antiguo
newer = Más reciente

## Leaflets

in_brief = En pocas palabras
school_expects = Lo que espera la escuela
you_can = Lo que usted puede hacer
if_hard = Si resulta difícil
skills = Competencias
theme = Tema
series = Serie
series_head = Fichas para la dirección
series_teacher = Fichas para los docentes
series_parent = Fichas para las familias
leaflet = Ficha n.º { $number }
leaflet_head = Ficha n.º { $number } para la dirección
leaflet_teacher = Ficha n.º { $number } para los docentes
leaflet_parent = Ficha n.º { $number } para las familias

## The tour of the school

place = Lugar
step = Etapa { $number } de { $total }
tour_start = Empezar la visita
you_see = Qué se ve
you_hear = Qué se oye
you_smell = A qué huele
# Steps, lift, doors, quiet corner.
access = Acceso
# Title of a list of places.
from_here = Desde aquí se puede ir a
all_places = Todos los lugares
school_plan = Plano de la escuela

## The diary of a class

class = Clase
learned = Lo que hemos aprendido
question_to_ask = Una pregunta para su hijo o su hija
at_home = En casa
photos = Fotos
# Stands in the place of a photo; its description follows.
photo_removed = Foto retirada: el permiso para mostrarla ha terminado.

## Help

need_help = ¿Necesita ayuda?
by_phone = Por teléfono
by_email = Por correo electrónico
at_school = En la escuela
opening_hours = Horario
without_internet = Sin internet

## The foot of each page

legal_notice = Aviso legal
accessibility = Accesibilidad
# The three forms that French law imposes.
accessibility_none = Accesibilidad: no conforme
accessibility_partial = Accesibilidad: parcialmente conforme
accessibility_full = Accesibilidad: totalmente conforme
feed = Seguir las novedades (canal Atom)
site_map = Mapa del sitio

## When there is no page

not_found_title = Esta página no existe
not_found_text = Puede que la dirección esté mal escrita o que la página haya cambiado de lugar.
back_home = Volver al inicio
moved_title = Esta página ha cambiado de dirección
moved_link = Ir a la página

## Inside a text

footnotes = Notas
footnote_ref = Nota { $number }
footnote_back = Volver al texto, nota { $number }
# Titles of framed parts of a page.
part_note = Nota
part_tip = Consejo
part_important = Importante
part_warning = Atención
part_danger = Peligro
part_example = Ejemplo
part_remember = Para recordar
part_details = Detalles
part_info = Información
part_quote = Cita
# Said of a box that is ticked, or not.
task_done = Hecho
task_to_do = Por hacer
code = Código
# Name of a table, for screen readers.
table_number = Tabla { $number }
