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
# Said behind an exit by which one cannot come back.
one_way = por ahí no se puede volver
# Above the list of the places to which the points of a picture lead.
points = En la imagen se puede ir a:
# Title of a very wide picture of a place.
panorama = Vista amplia
# Its name for screen readers. $place: the name of the place.
panorama_name = Vista amplia: { $place }
panorama_how = Si la imagen no cabe en la pantalla, desplácela con el dedo o con las flechas izquierda y derecha del teclado. La lista de abajo lleva a los mismos lugares.
# Title of a picture that one can turn in every direction.
around = Vista de 360°
# $size: what it weighs, such as « 300 ko ».
around_open = Abrir la vista de 360° ({ $size })
around_name = Vista de 360°: { $place }
around_loading = La imagen está llegando…
# Said where the browser cannot turn the picture; the same picture stands flat below.
around_failed = Este navegador no puede mostrar la vista de 360°. La misma imagen, plana, sigue aquí abajo.
around_keys = Con el teclado: las flechas para girar, + y - para acercarse o alejarse, Inicio para volver al principio, Esc para cerrar. Con el ratón o el dedo: deslice la imagen o use los botones.
# $what: the name of the point that one faces.
around_facing = Está mirando hacia: { $what }
# Name of the group of the buttons that follow.
around_buttons = Girar la vista
around_left = A la izquierda
around_right = A la derecha
around_up = Arriba
around_down = Abajo
around_closer = Más cerca
around_farther = Más lejos
around_start = Volver al principio
around_sharper = Imagen más nítida
around_close = Cerrar la vista
# The tour on paper for a child who worries: a photo and a sentence for each place.
story = Relato visual
story_print = Imprimir el relato visual
story_what = Los lugares de la escuela en orden, con una foto y una frase para cada uno. En el papel hay dos lugares por hoja: se pueden recortar, releer por la noche y llevar consigo.

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

## Printing

print = Imprimir
print_how = En un ordenador, pulse a la vez las teclas Ctrl y P (⌘ y P en un Mac). En un teléfono, abra el menú del navegador y elija «Compartir» y después «Imprimir».
# The link that shows and prints the page in large type.
large_print = Pasar a letra grande, en la pantalla y en el papel
large_print_on = Esta página está en letra grande, en la pantalla y en el papel.
large_print_off = Volver al tamaño habitual

## Pages that every site has

# The titles of all the pages, by letter.
site_index = El sitio de la A a la Z
# Said under the first pages of a long folder, in the plan of the site.
plan_more = { $count ->
    [one] y { $count } página más
    [many] y { $count } de páginas más
   *[other] y { $count } páginas más
}
# Title of the links to the letters, above the index.
index_letters = Ir a una letra
# Said on the line that unfolds the titles of one letter.
index_unfold = { $letter }: { $count ->
    [one] { $count } página
    [many] { $count } de páginas
   *[other] { $count } páginas
}
# The accessibility statement. French law imposes its form: translate it closely, promise nothing more.
statement_title = Declaración de accesibilidad
statement_commitment = { $organisation } se compromete a hacer accesible el sitio «{ $site }», conforme al artículo 47 de la ley francesa n.º 2005-102 de 11 de febrero de 2005, sobre la igualdad de derechos de las personas con discapacidad.
statement_scheme = Estrategia y acciones: el plan plurianual de accesibilidad
statement_scope = Esta declaración de accesibilidad se aplica al sitio «{ $site }».
statement_state = Estado de conformidad
# RGAA is the name of the French reference; it stays as it is.
statement_level_none = El sitio «{ $site }» es no conforme con el marco general francés de mejora de la accesibilidad (RGAA), versión 4.
statement_level_partial = El sitio «{ $site }» es parcialmente conforme con el marco general francés de mejora de la accesibilidad (RGAA), versión 4.
statement_level_full = El sitio «{ $site }» es totalmente conforme con el marco general francés de mejora de la accesibilidad (RGAA), versión 4.
statement_no_audit = Ninguna auditoría vigente permite medir el cumplimiento de los criterios.
statement_outdated = La última auditoría, realizada el { $date }, tiene más de tres años.
statement_meaning = «No conforme» no quiere decir que todo sea difícil de leer: quiere decir que no se ha demostrado lo contrario.
statement_results = Resultados de las pruebas
# Followed by the figures.
statement_audit = La auditoría de conformidad realizada el { $date } muestra que:
statement_audit_by = La auditoría de conformidad realizada el { $date } por { $who } muestra que:
statement_rate = Se cumple el { $rate } % de los criterios del RGAA (criterios cumplidos: { $met }; criterios aplicables: { $applicable }).
statement_no_rate = A falta de una auditoría vigente, no se puede dar ninguna tasa de conformidad.
statement_contents = Contenidos no accesibles
statement_failures = Casos de no conformidad
statement_exemptions = Excepciones por carga desproporcionada
statement_not_covered = Contenidos no sujetos a la obligación de accesibilidad
statement_unknown_contents = Sin una auditoría vigente, no se conoce la lista completa de los contenidos no accesibles.
statement_no_failure = La auditoría no ha encontrado ningún caso de no conformidad.
statement_failures_to_come = La lista de los casos de no conformidad todavía no figura aquí.
statement_made = Elaboración de esta declaración de accesibilidad
statement_established = Esta declaración se elaboró el { $date }.
statement_updated = Se actualizó el { $date }.
statement_undated = La fecha de elaboración de esta declaración todavía no figura aquí.
statement_technologies = Tecnologías utilizadas para crear el sitio
statement_environments = Entorno de prueba: navegadores y tecnologías de apoyo
statement_tools = Herramientas utilizadas para evaluar la accesibilidad
statement_pages = Páginas del sitio cuya conformidad se ha comprobado
statement_contact = Comentarios y contacto
statement_contact_text = Si no consigue acceder a un contenido o a un servicio, puede ponerse en contacto con el responsable del sitio para que le oriente hacia una alternativa accesible o para obtener el contenido de otra forma.
statement_by_post = Por correo postal
statement_no_contact = La dirección a la que escribir todavía no figura aquí.
statement_appeal = Vías de recurso
statement_appeal_when = Utilice este procedimiento en el caso siguiente: ha avisado al responsable del sitio de un defecto de accesibilidad que le impide acceder a un contenido o a uno de los servicios del sitio, y no ha obtenido una respuesta satisfactoria.
statement_appeal_form = Escribir un mensaje al Defensor de los Derechos (Défenseur des droits, institución pública francesa)
statement_appeal_delegate = Contactar con el delegado del Defensor de los Derechos en su región
statement_appeal_post = Enviar una carta por correo postal (gratis, sin sello):
# The legal notice. Labels of what site.yml gives.
legal_who = Quién publica y quién aloja este sitio
legal_publisher = Editor
legal_publisher_address = Dirección del editor
legal_publisher_phone = Teléfono del editor
legal_director = Director o directora de la publicación
legal_host = Proveedor de alojamiento
legal_host_address = Dirección del proveedor de alojamiento
legal_host_phone = Teléfono del proveedor de alojamiento
# Followed by a list of the labels above.
legal_missing = Todavía falta aquí información que la ley exige:
legal_why = Esta información la exige el artículo 1-1 de la ley francesa n.º 2004-575 de 21 de junio de 2004, para la confianza en la economía digital.

## Entries of the home page

# Above what parents would say, each line leading to a page.
entries_by_need = ¿Qué está buscando?
# Above the links to what is for parents, teachers, heads.
entries_by_audience = ¿Para quién?

## The address of a printed page

# Said before the page's address and its QR code, at the end of a printed page.
page_online = Esta página en internet

## A file that a link offers

# Behind a picture that moves, of which the page shows the first moment; the format and weight follow.
moving_picture = Ver la imagen en movimiento

# Said behind the words of the link. $format: PDF. $size: one of the three below.
file_facts = ({ $format }, { $size })
# The same where the words already say the format.
file_size = ({ $size })
file_kilobytes = { $number } kB
file_megabytes = { $number } MB
# 2.5 MB: $whole is 2, $tenths is 5.
file_megabytes_and_tenths = { $whole },{ $tenths } MB

## Places where others help, from a file in the national format

place_care = Atención adaptada
place_price = Precio
place_ways = Cómo ponerse en contacto
# Opening hours. $from and $to: two days of the week, from the first to the last.
open_days = de { $from } a { $to }
open_day = el { $day }
# $from and $to: two times of the day.
open_hours = de { $from } a { $to }
# Between the parts of a list: all but the last, then the last.
open_then = { $first }, { $second }
open_and = { $first } y { $second }
# $days: days joined so. $hours: times joined so.
open_line = { $days }: { $hours }
# $from, $to and $month: names of months, from the first to the last.
closed_months = Cerrado de { $from } a { $to }
closed_month = Cerrado en { $month }
closed_on_holidays = Cerrado los días festivos

## What school and parents tell each other

### Hours and lengths of time

# 18 h. $hour: from 0 to 23.
time_whole_hour = { $hour }:00
# 18 h 30. $minute: two digits.
time_hour_minute = { $hour }:{ $minute }
# $day: a whole day, such as « mardi 1er septembre 2026 ». $time: 18 h.
when_at = { $day } a las { $time }
# $from and $to: two times of that day.
when_from_to = { $day }, de { $from } a { $to }
# $from and $to: two days, with or without a time.
when_days = del { $from } al { $to }
duration_minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
duration_hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
# 1 h 05. $minutes: two digits.
duration_hours_minutes = { $hours } h { $minutes } min
# Titles of lists of what takes time. $duration: 30 minutes, 2 hours.
time_up_to = { $duration } o menos
time_more_than = Más de { $duration }
# Title of the links to the same pages, sorted so.
by_time = Según el tiempo que lleva
how_long = Tiempo previsto
in_all = En total: { $duration }
# Behind what a child can do. $date: a day without its name, such as « 8 septembre 2026 ».
since = desde el { $date }
said_yes = sí
said_no = no

### What takes place

# Titles of two lists of meetings.
to_come = Próximamente
past = Ya ha pasado
when = Cuándo
where = Dónde
# Label before those who speak or lead.
with_whom = Con
if_absent = Si no puede venir
# Before the title of what does not take place.
cancelled = Cancelado
cancelled_notice = Cancelado: no tendrá lugar.
add_to_calendar = Añadir a mi agenda

### Work at home

# Title above the work of a day. $date: a whole day.
due_on = Para el { $date }
given_on = Entregado el { $date }
homework_alone = Su hijo o hija hace este trabajo solo. Cuando se acaba el tiempo previsto, para, aunque no haya terminado.
material = Material
already_knows = Lo que su hijo o hija ya sabe hacer
with_screen = Con una pantalla
without_screen = Sin pantalla

### What is agreed

# Label before those who agreed.
between = Entre
# Labels before a day.
agreed_on = Acordado el
talk_again = Volvemos a hablar de ello el
decisions = Lo que se ha decidido
to_sign = Para firmar en papel
role = Función
name = Nombre
date_and_signature = Fecha y firma

### How information travels

information = Información
by_ways = Cómo le llega
in_charge = Quién se encarga
# Behind a way by which information travels.
offline = sin internet

### Year after year

skill = Competencia
as_table = En tabla
by_level = Nivel por nivel
read_as_table = Leer en tabla
read_by_level = Leer nivel por nivel
# Before the name of a tool.
with_tool = Herramienta:
not_yet = Todavía no

### Tools, difficulties, groups

# Before the names of tools.
tools_needed = Para esto se necesita:
first_steps = Primeros pasos
who_helps = Quién puede ayudar
on_paper = En papel
what_to_do = Qué hacer, por orden
# Said of what one can do without telephone or computer.
no_device = Sin ningún aparato
run_by = Quién lleva el grupo
rules = Las normas del grupo
how_to_join = Cómo entrar en el grupo

### Helping hands

any_time = Cuando quiera
# Label before a day.
answer_before = Responder antes del
know_how = Lo que hay que saber hacer
come_forward = Para ofrecerse

### Words, partners

# Before the other names of a tool, the other forms of a word.
also_written = También se dice:
address = Dirección
phone = Teléfono
email = Correo electrónico
website = Sitio web
languages_spoken = Se habla
free = Es gratis
# $date: a whole day.
checked_on = Comprobado el { $date }
places_of_help = Lugares donde ayudan
services = Ayudan con

### What is said on the home page

coming = Lo que viene
asked = Lo que la escuela le pide
asked_homework = El trabajo en casa
asked_hands = Echar una mano
what_is_new = Lo nuevo
# $title: the title of a list.
see_all = Ver todo: { $title }

### The words of a choice: between whom, by which way, which difficulty, where, what is there

choice_team = El equipo de la escuela
choice_parents_and_teachers = Las familias y los docentes
choice_elected_and_team = Los padres elegidos y el equipo
choice_between_parents = Los padres entre ellos
choice_paper = En papel
choice_board = En el tablón
choice_spoken = De viva voz
choice_phone = Por teléfono
choice_sms = Por SMS
choice_site = En este sitio
choice_email = Por correo electrónico
choice_platform = En la plataforma de la escuela (ENT)
choice_app = En una aplicación
choice_equipment = El equipo
choice_connection = La conexión
choice_use = Saber usarlo
choice_at_school = En la escuela
choice_from_home = Desde su casa
choice_elsewhere = En otro lugar
choice_wheelchair = Se puede venir en silla de ruedas
choice_childcare = Se cuida a los niños allí mismo
choice_interpreter = Hay un intérprete
choice_sign_language = Traducido a lengua de signos
choice_remote = Se puede seguir a distancia

### The names of languages that families speak

spoken_fr = francés
spoken_en = inglés
spoken_ar = árabe
spoken_es = español
spoken_pt = portugués
spoken_ro = rumano
spoken_ru = ruso
spoken_tr = turco
spoken_uk = ucraniano
spoken_zh = chino
spoken_de = alemán
spoken_it = italiano
spoken_pl = polaco
spoken_bg = búlgaro
spoken_sq = albanés
spoken_sr = serbio
spoken_hr = croata
spoken_ka = georgiano
spoken_hy = armenio
spoken_ku = kurdo
spoken_ps = pastún
spoken_fa = persa
spoken_ur = urdu
spoken_hi = hindi
spoken_bn = bengalí
spoken_ta = tamil
spoken_pa = punyabí
spoken_vi = vietnamita
spoken_so = somalí
spoken_am = amárico
spoken_ti = tigriña
spoken_ff = fula
spoken_wo = wólof
spoken_bm = bambara
spoken_ln = lingala
spoken_sw = suajili
spoken_kab = cabileño
spoken_km = jemer
spoken_lo = lao
spoken_mg = malgache
spoken_rom = romaní
spoken_fsl = lengua de signos francesa

## Frameworks of skills

# $number: a year. It stands behind the framework's title.
framework_version = Versión { $number }
# Before the name of the official text, which stays in French.
framework_source = Texto oficial:

## Calendars and feeds

# Before the title of an event that does not take place after all. $what: that title.
event_cancelled = Cancelado: { $what }
# $what: a class, or one of the « For parents » above.
feed_of = Seguir las novedades: «{ $what }» (canal Atom)
# The link to the calendar of all the events, above their list; then how to use it.
agenda_follow = Seguir el calendario
agenda_how = Este enlace añade las citas al calendario de su teléfono. Para recibir también los cambios, copie la dirección del enlace y suscríbase a ella en su calendario.
