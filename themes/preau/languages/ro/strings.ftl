# The texts of the theme, in Romanian, which is also that of Moldova; parents are “dumneavoastră”.
#
# Each line is: name = text. Translate the text, never the name nor what stands in braces { }.
# Romanian has three forms of the plural: one, few (0, 2 to 19, 101 to 119…), other (20 and more, with “de”).
# Type ș and ț with a comma below, not with a cedilla.

## Finding one's way

# The first link of each page, for those who use a keyboard or a screen reader.
skip_link = Mergeți direct la conținut
main_navigation = Navigare principală
menu = Meniu
# Said before the path to the page: Home, Leaflets, …
breadcrumb = Sunteți aici
home = Pagina principală
toc = Cuprins
# Title of the list of a page's headings.
on_this_page = Pe această pagină
# Title of the list of the pages of a folder.
in_this_section = În această secțiune
see_also = Vedeți și
top_of_page = Începutul paginii
# Said after a link that leaves the site.
external_link = alt site
download = Descărcați
contact = Contact
classes = Clase
search = Căutare
search_none = Nicio pagină nu conține aceste cuvinte.

## Languages and versions of a page

read_in_other_languages = Citiți în altă limbă
# The link to the page in THIS language, seen by those who read another.
read_in_this_language = Citiți în română
language_label = Limba
# The same page in everyday words.
plain_version = Versiunea simplă
full_version = Înapoi la versiunea completă
plain_notice = Aceasta este versiunea simplă a paginii: mai scurtă, cu cuvinte de zi cu zi.
# $language: the name of the page's language, in its own words.
untranslated_notice = Această pagină nu este încă tradusă în română. O puteți citi în limba originală: { $language }.
outdated_translation = Această traducere este mai veche decât pagina originală: este posibil ca unele informații să se fi schimbat.
read_original = Citiți pagina originală

## About a page

# $date: a whole day, such as „marți, 1 septembrie 2026”.
published_on = Data publicării: { $date }
updated_on = Ultima actualizare: { $date }
# $authors: names or roles, already joined.
written_by = De { $authors }
# $minutes: a whole number, 0 for less than one.
reading_time = { $minutes ->
    [0] Timp de citire: mai puțin de un minut
    [one] Timp de citire: { $minutes } minut
    [few] Timp de citire: { $minutes } minute
   *[other] Timp de citire: { $minutes } de minute
}
# Label before the three that follow.
audience = Pentru cine
for_parents = Pentru părinți
for_teachers = Pentru cadrele didactice
for_heads = Pentru conducerea școlii
picture = Imagine
new = Noutate
draft = Ciornă: această pagină nu este încă publicată
archived = Arhivă
archived_notice = Aceasta este o pagină de arhivă: nu mai este actualizată.

## Lists

tags = Cuvinte-cheie
# $tag: one keyword.
tagged_with = Pagini despre „{ $tag }”
all_tags = Toate cuvintele-cheie
page_count = { $count ->
    [0] Nicio pagină
    [one] { $count } pagină
    [few] { $count } pagini
   *[other] { $count } de pagini
}
pages_list = Lista paginilor
# Label of the links 1, 2, 3… under a long list.
pagination = Paginile acestei liste
# Name of the links to the pages before and after this one.
neighbours = Pagina anterioară și pagina următoare
page_number = Pagina { $number } din { $total }
previous_page = Pagina anterioară
next_page = Pagina următoare
older = Mai vechi
newer = Mai recente

## Leaflets

in_brief = Pe scurt
school_expects = Ce așteaptă școala
you_can = Ce puteți face
if_hard = Dacă este greu
skills = Competențe
theme = Temă
series = Serie
series_head = Fișe pentru conducerea școlii
series_teacher = Fișe pentru cadrele didactice
series_parent = Fișe pentru părinți
leaflet = Fișa nr. { $number }
leaflet_head = Fișa nr. { $number } pentru conducerea școlii
leaflet_teacher = Fișa nr. { $number } pentru cadrele didactice
leaflet_parent = Fișa nr. { $number } pentru părinți

## The tour of the school

place = Loc
step = Etapa { $number } din { $total }
tour_start = Începeți vizita
you_see = Ce se vede
you_hear = Ce se aude
you_smell = A ce miroase
# Steps, lift, doors, quiet corner.
access = Acces
# Title of a list of places.
from_here = De aici puteți merge la
all_places = Toate locurile
school_plan = Planul școlii
# Said behind an exit by which one cannot come back.
one_way = pe acolo nu se poate reveni
# Above the list of the places to which the points of a picture lead.
points = În imagine puteți merge la:
# Title of a very wide picture of a place.
panorama = Vedere largă
# Its name for screen readers. $place: the name of the place.
panorama_name = Vedere largă: { $place }
panorama_how = Dacă imaginea nu încape pe ecran, derulați-o cu degetul sau cu săgețile stânga și dreapta de pe tastatură. Lista de mai jos duce la aceleași locuri.
# Title of a picture that one can turn in every direction.
around = Vedere la 360°
# $size: what it weighs, such as « 300 ko ».
around_open = Deschideți vederea la 360° ({ $size })
around_name = Vedere la 360°: { $place }
around_loading = Imaginea se încarcă…
# Said where the browser cannot turn the picture; the same picture stands flat below.
around_failed = Acest browser nu poate arăta vederea la 360°. Aceeași imagine, plană, rămâne mai jos.
around_keys = Cu tastatura: săgețile pentru a vă întoarce, + și - pentru a apropia sau a depărta, Home pentru a reveni la început, Esc pentru a închide. Cu mausul sau cu degetul: trageți de imagine sau folosiți butoanele.
# $what: the name of the point that one faces.
around_facing = Priviți spre: { $what }
# Name of the group of the buttons that follow.
around_buttons = Întoarceți vederea
around_left = La stânga
around_right = La dreapta
around_up = În sus
around_down = În jos
around_closer = Mai aproape
around_farther = Mai departe
around_start = Înapoi la început
around_sharper = Imagine mai clară
around_close = Închideți vederea
# The tour on paper for a child who worries: a photo and a sentence for each place.
story = Poveste în imagini
story_print = Tipăriți povestea în imagini
story_what = Locurile școlii, în ordine, cu o fotografie și o frază pentru fiecare. Pe hârtie sunt două locuri pe foaie: le puteți decupa, reciti seara și lua cu voi.

## The diary of a class

class = Clasa
learned = Ce am învățat
question_to_ask = O întrebare pentru copilul dumneavoastră
at_home = Acasă
photos = Fotografii
# Stands in the place of a photo; its description follows.
photo_removed = Fotografie retrasă: permisiunea de a o arăta a expirat.

## Help

need_help = Aveți nevoie de ajutor?
by_phone = Prin telefon
by_email = Prin e-mail
at_school = La școală
opening_hours = Program
without_internet = Fără internet

## The foot of each page

legal_notice = Informații legale
accessibility = Accesibilitate
# The three forms that French law imposes.
accessibility_none = Accesibilitate: neconformă
accessibility_partial = Accesibilitate: parțial conformă
accessibility_full = Accesibilitate: pe deplin conformă
feed = Urmăriți noutățile (flux Atom)
site_map = Harta site-ului

## When there is no page

not_found_title = Această pagină nu există
not_found_text = Poate că adresa este scrisă greșit sau pagina a fost mutată.
back_home = Înapoi la pagina principală
moved_title = Această pagină și-a schimbat adresa
moved_link = Mergeți la pagina

## Inside a text

footnotes = Note
footnote_ref = Nota { $number }
footnote_back = Înapoi la text, nota { $number }
# Titles of framed parts of a page.
part_note = Observație
part_tip = Sfat
part_important = Important
part_warning = Atenție
part_danger = Pericol
part_example = Exemplu
part_remember = De reținut
part_details = Detalii
part_info = Informație
part_quote = Citat
# Said of a box that is ticked, or not.
task_done = Făcut
task_to_do = De făcut
code = Cod
# Name of a table, for screen readers.
table_number = Tabelul { $number }

## Printing

print = Tipăriți
print_how = Pe un calculator, apăsați în același timp tastele Ctrl și P (⌘ și P pe un Mac). Pe un telefon, deschideți meniul browserului, apoi alegeți „Distribuiți” și „Tipăriți”.
# The link that shows and prints the page in large type.
large_print = Treceți la litere mari, pe ecran și pe hârtie
large_print_on = Această pagină este cu litere mari, pe ecran și pe hârtie.
large_print_off = Înapoi la mărimea obișnuită

## Pages that every site has

# The titles of all the pages, by letter.
site_index = Site-ul de la A la Z
# Said under the first pages of a long folder, in the plan of the site.
plan_more = { $count ->
    [one] și încă { $count } pagină
    [few] și încă { $count } pagini
   *[other] și încă { $count } de pagini
}
# Title of the links to the letters, above the index.
index_letters = Mergeți la o literă
# Said on the line that unfolds the titles of one letter.
index_unfold = { $letter }: { $count ->
    [one] { $count } pagină
    [few] { $count } pagini
   *[other] { $count } de pagini
}
# The accessibility statement. French law imposes its form: translate it closely, promise nothing more.
statement_title = Declarație de accesibilitate
statement_commitment = { $organisation } se angajează să facă accesibil site-ul „{ $site }”, în conformitate cu articolul 47 din legea franceză nr. 2005-102 din 11 februarie 2005, privind egalitatea în drepturi a persoanelor cu dizabilități.
statement_scheme = Strategie și acțiuni: planul multianual de accesibilitate
statement_scope = Această declarație de accesibilitate se aplică site-ului „{ $site }”.
statement_state = Stadiul conformității
# RGAA is the name of the French reference; it stays as it is.
statement_level_none = Accesibilitatea site-ului „{ $site }” este neconformă cu referențialul general francez de îmbunătățire a accesibilității (RGAA), versiunea 4.
statement_level_partial = Accesibilitatea site-ului „{ $site }” este parțial conformă cu referențialul general francez de îmbunătățire a accesibilității (RGAA), versiunea 4.
statement_level_full = Accesibilitatea site-ului „{ $site }” este pe deplin conformă cu referențialul general francez de îmbunătățire a accesibilității (RGAA), versiunea 4.
statement_no_audit = Niciun audit încă valabil nu permite măsurarea respectării criteriilor.
statement_outdated = Ultimul audit, efectuat la data de { $date }, este mai vechi de trei ani.
statement_meaning = „Neconformă” nu înseamnă că totul este greu de citit: înseamnă că nu s-a dovedit contrariul.
statement_results = Rezultatele testelor
# Followed by the figures.
statement_audit = Auditul de conformitate efectuat la data de { $date } arată următoarele:
statement_audit_by = Auditul de conformitate efectuat la data de { $date } de { $who } arată următoarele:
statement_rate = Criterii RGAA respectate: { $rate }% (criterii respectate: { $met }; criterii aplicabile: { $applicable }).
statement_no_rate = În lipsa unui audit încă valabil, nu se poate indica nicio rată de conformitate.
statement_contents = Conținuturi neaccesibile
statement_failures = Neconformități
statement_exemptions = Derogări pentru sarcină disproporționată
statement_not_covered = Conținuturi care nu sunt supuse obligației de accesibilitate
statement_unknown_contents = Fără un audit încă valabil, lista completă a conținuturilor neaccesibile nu este cunoscută.
statement_no_failure = Auditul nu a găsit nicio neconformitate.
statement_failures_to_come = Lista neconformităților nu este încă indicată aici.
statement_made = Întocmirea acestei declarații de accesibilitate
statement_established = Această declarație a fost întocmită la data de { $date }.
statement_updated = A fost actualizată la data de { $date }.
statement_undated = Data întocmirii acestei declarații nu este încă indicată aici.
statement_technologies = Tehnologii folosite pentru realizarea site-ului
statement_environments = Mediul de testare: browsere și tehnologii de asistare
statement_tools = Instrumente folosite pentru evaluarea accesibilității
statement_pages = Pagini ale site-ului a căror conformitate a fost verificată
statement_contact = Observații și contact
statement_contact_text = Dacă nu reușiți să accesați un conținut sau un serviciu, puteți contacta responsabilul site-ului pentru a fi îndrumat(ă) spre o alternativă accesibilă sau pentru a obține conținutul într-o altă formă.
statement_by_post = Prin poștă
statement_no_contact = Adresa la care se poate scrie nu este încă indicată aici.
statement_appeal = Căi de recurs
statement_appeal_when = Folosiți această procedură în următorul caz: ați semnalat responsabilului site-ului un defect de accesibilitate care vă împiedică să accesați un conținut sau unul dintre serviciile site-ului și nu ați primit un răspuns satisfăcător.
statement_appeal_form = Scrieți un mesaj Apărătorului Drepturilor (Défenseur des droits, instituție publică franceză)
statement_appeal_delegate = Contactați delegatul Apărătorului Drepturilor din regiunea dumneavoastră
statement_appeal_post = Trimiteți o scrisoare prin poștă (gratuit, fără timbru):
# The legal notice. Labels of what site.yml gives.
legal_who = Cine publică și cine găzduiește acest site
legal_publisher = Editor
legal_publisher_address = Adresa editorului
legal_publisher_phone = Telefonul editorului
legal_director = Directorul sau directoarea publicației
legal_host = Furnizor de găzduire
legal_host_address = Adresa furnizorului de găzduire
legal_host_phone = Telefonul furnizorului de găzduire
# Followed by a list of the labels above.
legal_missing = Aici lipsesc încă informații cerute de lege:
legal_why = Aceste informații sunt cerute de articolul 1-1 din legea franceză nr. 2004-575 din 21 iunie 2004 pentru încrederea în economia digitală.

## Entries of the home page

# Above what parents would say, each line leading to a page.
entries_by_need = Ce căutați?
# Above the links to what is for parents, teachers, heads.
entries_by_audience = Pentru cine?

## The address of a printed page

# Said before the page's address and its QR code, at the end of a printed page.
page_online = Această pagină pe internet

## A file that a link offers

# Behind a picture that moves, of which the page shows the first moment; the format and weight follow.
moving_picture = Vezi imaginea în mișcare

# Said behind the words of the link. $format: PDF. $size: one of the three below.
file_facts = ({ $format }, { $size })
# The same where the words already say the format.
file_size = ({ $size })
file_kilobytes = { $number } KB
file_megabytes = { $number } MB
# 2.5 MB: $whole is 2, $tenths is 5.
file_megabytes_and_tenths = { $whole },{ $tenths } MB

## Places where others help, from a file in the national format

place_care = Primire adaptată
place_price = Preț
place_ways = Cum îi contactați
# Opening hours. $from and $to: two days of the week, from the first to the last.
open_days = de { $from } până { $to }
open_day = { $day }
# $from and $to: two times of the day.
open_hours = de la { $from } la { $to }
# Between the parts of a list: all but the last, then the last.
open_then = { $first }, { $second }
open_and = { $first } și { $second }
# $days: days joined so. $hours: times joined so.
open_line = { $days }: { $hours }
# $from, $to and $month: names of months, from the first to the last.
closed_months = Închis din { $from } până în { $to }
closed_month = Închis în { $month }
closed_on_holidays = Închis în zilele de sărbătoare legală

## What school and parents tell each other

### Hours and lengths of time

# 18 h. $hour: from 0 to 23.
time_whole_hour = { $hour }:00
# 18 h 30. $minute: two digits.
time_hour_minute = { $hour }:{ $minute }
# $day: a whole day, such as « mardi 1er septembre 2026 ». $time: 18 h.
when_at = { $day }, ora { $time }
# $from and $to: two times of that day.
when_from_to = { $day }, între orele { $from } și { $to }
# $from and $to: two days, with or without a time.
when_days = de { $from } până { $to }
duration_minutes = { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
}
duration_hours = { $hours ->
    [one] { $hours } oră
    [few] { $hours } ore
   *[other] { $hours } de ore
}
# 1 h 05. $minutes: two digits.
duration_hours_minutes = { $hours } h { $minutes } min
# Titles of lists of what takes time. $duration: 30 minutes, 2 hours.
time_up_to = { $duration } sau mai puțin
time_more_than = Mai mult de { $duration }
# Title of the links to the same pages, sorted so.
by_time = După timpul necesar
how_long = Timp necesar
in_all = În total: { $duration }
# Behind what a child can do. $date: a day without its name, such as « 8 septembre 2026 ».
since = din { $date }
said_yes = da
said_no = nu

### What takes place

# Titles of two lists of meetings.
to_come = Urmează
past = A trecut
when = Când
where = Unde
# Label before those who speak or lead.
with_whom = Cu
if_absent = Dacă nu puteți veni
# Before the title of what does not take place.
cancelled = Anulat
cancelled_notice = Anulat: nu mai are loc.
add_to_calendar = Adaugă în agenda mea

### Work at home

# Title above the work of a day. $date: a whole day.
due_on = Pentru { $date }
given_on = Dat: { $date }
homework_alone = Copilul face singur această temă. Când timpul prevăzut s-a scurs, se oprește, chiar dacă nu a terminat.
material = Materiale
already_knows = Ce știe deja copilul să facă
with_screen = Cu un ecran
without_screen = Fără ecran

### What is agreed

# Label before those who agreed.
between = Între
# Labels before a day.
agreed_on = Hotărât la
talk_again = Revenim asupra lui la
decisions = Ce s-a hotărât
to_sign = De semnat, pe hârtie
role = Rol
name = Nume
date_and_signature = Data și semnătura

### How information travels

information = Informație
by_ways = Cum ajunge la dumneavoastră
in_charge = Cine se ocupă
# Behind a way by which information travels.
offline = fără internet

### Year after year

skill = Competență
as_table = Ca tabel
by_level = Nivel cu nivel
read_as_table = Citiți ca tabel
read_by_level = Citiți nivel cu nivel
# Before the name of a tool.
with_tool = Instrument:
not_yet = Încă nu

### Tools, difficulties, groups

# Before the names of tools.
tools_needed = Pentru aceasta aveți nevoie de:
first_steps = Primii pași
who_helps = Cine poate ajuta
on_paper = Pe hârtie
what_to_do = Ce e de făcut, în ordine
# Said of what one can do without telephone or computer.
no_device = Fără niciun aparat
run_by = Cine ține grupul
rules = Regulile grupului
how_to_join = Cum intrați în grup

### Helping hands

any_time = Oricând doriți
# Label before a day.
answer_before = Răspundeți până la
know_how = Ce trebuie să știți
come_forward = Ca să vă oferiți

### Words, partners

# Before the other names of a tool, the other forms of a word.
also_written = Se mai spune:
address = Adresă
phone = Telefon
email = E-mail
website = Site
languages_spoken = Se vorbește
free = Este gratuit
# $date: a whole day.
checked_on = Verificat: { $date }
places_of_help = Locuri unde primiți ajutor
services = Ajută la

### What is said on the home page

coming = Ce urmează
asked = Ce vă roagă școala
asked_homework = Temele pentru acasă
asked_hands = O mână de ajutor
what_is_new = Ce este nou
# $title: the title of a list.
see_all = Vezi tot: { $title }

### The words of a choice: between whom, by which way, which difficulty, where, what is there

choice_team = Echipa școlii
choice_parents_and_teachers = Părinții și învățătorii
choice_elected_and_team = Părinții aleși și echipa
choice_between_parents = Părinții între ei
choice_paper = Pe hârtie
choice_board = La avizier
choice_spoken = Prin viu grai
choice_phone = La telefon
choice_sms = Prin SMS
choice_site = Pe acest site
choice_email = Prin e-mail
choice_platform = Pe platforma școlii (ENT)
choice_app = Într-o aplicație
choice_equipment = Aparatele
choice_connection = Conexiunea
choice_use = Folosirea
choice_at_school = La școală
choice_from_home = De acasă
choice_elsewhere = În altă parte
choice_wheelchair = Se poate veni în scaun cu rotile
choice_childcare = Copiii sunt supravegheați la fața locului
choice_interpreter = Este prezent un interpret
choice_sign_language = Tradus în limbajul semnelor
choice_remote = Se poate urmări de la distanță

### The names of languages that families speak

spoken_fr = franceză
spoken_en = engleză
spoken_ar = arabă
spoken_es = spaniolă
spoken_pt = portugheză
spoken_ro = română
spoken_ru = rusă
spoken_tr = turcă
spoken_uk = ucraineană
spoken_zh = chineză
spoken_de = germană
spoken_it = italiană
spoken_pl = poloneză
spoken_bg = bulgară
spoken_sq = albaneză
spoken_sr = sârbă
spoken_hr = croată
spoken_ka = georgiană
spoken_hy = armeană
spoken_ku = kurdă
spoken_ps = paștună
spoken_fa = persană
spoken_ur = urdu
spoken_hi = hindi
spoken_bn = bengaleză
spoken_ta = tamilă
spoken_pa = punjabi
spoken_vi = vietnameză
spoken_so = somaleză
spoken_am = amharică
spoken_ti = tigrină
spoken_ff = fulah
spoken_wo = wolof
spoken_bm = bambara
spoken_ln = lingala
spoken_sw = swahili
spoken_kab = kabyle
spoken_km = khmeră
spoken_lo = laoțiană
spoken_mg = malgașă
spoken_rom = romani
spoken_fsl = limbajul semnelor francez

## Frameworks of skills

# $number: a year. It stands behind the framework's title.
framework_version = Versiunea { $number }
# Before the name of the official text, which stays in French.
framework_source = Textul oficial:

## Calendars and feeds

# Before the title of an event that does not take place after all. $what: that title.
event_cancelled = Anulat: { $what }
# $what: a class, or one of the « For parents » above.
feed_of = Urmăriți noutățile: „{ $what }” (flux Atom)
# The link to the calendar of all the events, above their list; then how to use it.
agenda_follow = Urmăriți calendarul
agenda_how = Acest link adaugă întâlnirile în calendarul telefonului. Pentru a primi și schimbările, copiați adresa linkului și abonați-vă la ea din calendar.
