# The texts of the theme, in French: the reference for all the other languages.
#
# Each line is: name = text. Translate the text, never the name nor what stands in braces { }.
# Type ordinary spaces and quotes: the no-break ones are put in by Préau.

## Finding one's way

# The first link of each page, for those who use a keyboard or a screen reader.
skip_link = Aller au contenu
main_navigation = Navigation principale
menu = Menu
# Said before the path to the page: Home, Leaflets, …
breadcrumb = Vous êtes ici
home = Accueil
toc = Sommaire
# Title of the list of a page's headings.
on_this_page = Sur cette page
# Title of the list of the pages of a folder.
in_this_section = Dans cette rubrique
see_also = Voir aussi
top_of_page = Haut de page
# Said after a link that leaves the site.
external_link = site extérieur
download = Télécharger
contact = Contact
classes = Classes
search = Rechercher
search_none = Aucune page ne contient ces mots.

## Languages and versions of a page

read_in_other_languages = Lire dans une autre langue
# The link to the page in THIS language, seen by those who read another.
read_in_this_language = Lire en français
language_label = Langue
# The same page in everyday words.
plain_version = Version simple
full_version = Revenir à la version complète
plain_notice = Voici la version simple de cette page : plus courte, avec des mots de tous les jours.
# $language: the name of the page's language, in its own words.
untranslated_notice = Cette page n'est pas encore traduite en français. La voici dans sa langue d'origine : { $language }.
outdated_translation = Cette traduction est plus ancienne que la page d'origine : une information a peut-être changé.
read_original = Lire la page d'origine

## About a page

# $date: a whole day, such as « mardi 1er septembre 2026 ».
published_on = Publié le { $date }
updated_on = Mis à jour le { $date }
# $authors: names or roles, already joined.
written_by = Par { $authors }
# $minutes: a whole number, 0 for less than one.
reading_time = { $minutes ->
    [0] Moins d'une minute de lecture
    [one] { $minutes } minute de lecture
   *[other] { $minutes } minutes de lecture
}
# Label before the three that follow.
audience = Pour qui
for_parents = Pour les parents
for_teachers = Pour les enseignants
for_heads = Pour la direction
picture = Image
new = Nouveau
draft = Brouillon : cette page n'est pas encore publiée
archived = Archive
archived_notice = Cette page est une archive : elle n'est plus mise à jour.

## Lists

tags = Mots-clés
# $tag: one keyword.
tagged_with = Pages sur « { $tag } »
all_tags = Tous les mots-clés
page_count = { $count ->
    [0] Aucune page
    [one] { $count } page
   *[other] { $count } pages
}
pages_list = Liste des pages
# Label of the links 1, 2, 3… under a long list.
pagination = Pages de cette liste
# Name of the links to the pages before and after this one.
neighbours = Pages voisines
page_number = Page { $number } sur { $total }
previous_page = Page précédente
next_page = Page suivante
older = Plus ancien
newer = Plus récent

## Leaflets

in_brief = En bref
school_expects = Ce que l'école attend
you_can = Ce que vous pouvez faire
if_hard = Si c'est difficile
skills = Compétences
theme = Thème
series = Série
series_head = Fiches pour la direction
series_teacher = Fiches pour les enseignants
series_parent = Fiches pour les parents
leaflet = Fiche n° { $number }
leaflet_head = Fiche directeur n° { $number }
leaflet_teacher = Fiche enseignant n° { $number }
leaflet_parent = Fiche parent n° { $number }

## The tour of the school

place = Lieu
step = Étape { $number } sur { $total }
tour_start = Commencer la visite
you_see = On voit
you_hear = On entend
you_smell = On sent
# Steps, lift, doors, quiet corner.
access = Accès
# Title of a list of places.
from_here = D'ici, on peut aller
all_places = Tous les lieux
school_plan = Plan de l'école
# Said behind an exit by which one cannot come back.
one_way = on ne revient pas par là
# Above the list of the places to which the points of a picture lead.
points = Sur l'image, on peut aller :
# Title of a very wide picture of a place.
panorama = Vue large
# Its name for screen readers. $place: the name of the place.
panorama_name = Vue large : { $place }
panorama_how = Si l'image dépasse l'écran, faites-la défiler, au doigt ou avec les flèches gauche et droite du clavier. La liste, dessous, mène aux mêmes lieux.
# Title of a picture that one can turn in every direction.
around = Vue à 360°
# $size: what it weighs, such as « 300 ko ».
around_open = Ouvrir la vue à 360° ({ $size })
around_name = Vue à 360° : { $place }
around_loading = L'image arrive…
# Said where the browser cannot turn the picture; the same picture stands flat below.
around_failed = Ce navigateur ne peut pas montrer la vue à 360°. La même image, à plat, reste ci-dessous.
around_keys = Au clavier : les flèches pour tourner, + et - pour s'approcher ou s'éloigner, Début pour revenir au départ, Échap pour fermer. À la souris ou au doigt : faites glisser l'image, ou utilisez les boutons.
# $what: the name of the point that one faces.
around_facing = Vous regardez vers : { $what }
# Name of the group of the buttons that follow.
around_buttons = Tourner la vue
around_left = À gauche
around_right = À droite
around_up = En haut
around_down = En bas
around_closer = Plus près
around_farther = Plus loin
around_start = Revenir au départ
around_sharper = Image plus nette
around_close = Fermer la vue
# The tour on paper for a child who worries: a photo and a sentence for each place.
story = Récit visuel
story_print = Imprimer le récit visuel
story_what = Les lieux de l'école dans l'ordre, avec une photo et une phrase pour chacun. Sur le papier, il y a deux lieux par feuille : on peut les découper, les relire le soir et les emporter.

## The diary of a class

class = Classe
learned = Ce que nous avons appris
question_to_ask = Une question à poser à votre enfant
at_home = À la maison
photos = Photos
# Stands in the place of a photo; its description follows.
photo_removed = Photo retirée : l'autorisation de la montrer est terminée.

## Help

need_help = Besoin d'aide ?
by_phone = Par téléphone
by_email = Par courriel
at_school = À l'école
opening_hours = Horaires
without_internet = Sans Internet

## The foot of each page

legal_notice = Mentions légales
accessibility = Accessibilité
# The three forms that French law imposes.
accessibility_none = Accessibilité : non conforme
accessibility_partial = Accessibilité : partiellement conforme
accessibility_full = Accessibilité : totalement conforme
feed = Suivre les nouveautés (flux Atom)
site_map = Plan du site

## When there is no page

not_found_title = Cette page n'existe pas
not_found_text = L'adresse est peut-être mal écrite, ou la page a changé de place.
back_home = Revenir à l'accueil
moved_title = Cette page a changé d'adresse
moved_link = Aller à la page

## Inside a text

footnotes = Notes
footnote_ref = Note { $number }
footnote_back = Revenir au texte, note { $number }
# Titles of framed parts of a page.
part_note = Remarque
part_tip = Astuce
part_important = Important
part_warning = Attention
part_danger = Danger
part_example = Exemple
part_remember = À retenir
part_details = Détails
part_info = Information
part_quote = Citation
# Said of a box that is ticked, or not.
task_done = Fait
task_to_do = À faire
code = Code
# Name of a table, for screen readers.
table_number = Tableau { $number }

## Printing

print = Imprimer
print_how = Sur un ordinateur, appuyez en même temps sur les touches Ctrl et P (⌘ et P sur un Mac). Sur un téléphone, ouvrez le menu du navigateur, puis « Partager » et « Imprimer ».
# The link that shows and prints the page in large type.
large_print = Passer en gros caractères, à l'écran et sur le papier
large_print_on = Cette page est en gros caractères, à l'écran et sur le papier.
large_print_off = Revenir à la taille habituelle
## Pages that every site has

# The titles of all the pages, by letter.
site_index = Le site de A à Z
# Said under the first pages of a long folder, in the plan of the site.
plan_more = { $count ->
    [one] et { $count } autre page
   *[other] et { $count } autres pages
}
# Title of the links to the letters, above the index.
index_letters = Aller à une lettre
# Said on the line that unfolds the titles of one letter.
index_unfold = { $letter } : { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
# The accessibility statement. French law imposes its form: translate it closely, promise nothing more.
statement_title = Déclaration d'accessibilité
statement_commitment = { $organisation } s'engage à rendre le site « { $site } » accessible, conformément à l'article 47 de la loi n° 2005-102 du 11 février 2005.
statement_scheme = Stratégie et actions : le schéma pluriannuel d'accessibilité
statement_scope = Cette déclaration d'accessibilité s'applique au site « { $site } ».
statement_state = État de conformité
# RGAA is the name of the French reference; it stays as it is.
statement_level_none = Le site « { $site } » est non conforme avec le référentiel général d'amélioration de l'accessibilité (RGAA), version 4.
statement_level_partial = Le site « { $site } » est partiellement conforme avec le référentiel général d'amélioration de l'accessibilité (RGAA), version 4.
statement_level_full = Le site « { $site } » est totalement conforme avec le référentiel général d'amélioration de l'accessibilité (RGAA), version 4.
statement_no_audit = Aucun audit en cours de validité ne permet de mesurer le respect des critères.
statement_outdated = Le dernier audit, fait le { $date }, a plus de trois ans.
statement_meaning = « Non conforme » ne veut pas dire que tout est difficile à lire : cela veut dire que la preuve du contraire n'est pas faite.
statement_results = Résultats des tests
# Followed by the figures.
statement_audit = L'audit de conformité réalisé le { $date } révèle que :
statement_audit_by = L'audit de conformité réalisé le { $date } par { $who } révèle que :
statement_rate = { $rate } % des critères du RGAA sont respectés (critères respectés : { $met } ; critères applicables : { $applicable }).
statement_no_rate = En l'absence d'audit en cours de validité, aucun taux de conformité ne peut être donné.
statement_contents = Contenus non accessibles
statement_failures = Non-conformités
statement_exemptions = Dérogations pour charge disproportionnée
statement_not_covered = Contenus non soumis à l'obligation d'accessibilité
statement_unknown_contents = Sans audit en cours de validité, la liste complète des contenus non accessibles n'est pas connue.
statement_no_failure = L'audit n'a relevé aucune non-conformité.
statement_failures_to_come = La liste des non-conformités n'est pas encore donnée ici.
statement_made = Établissement de cette déclaration d'accessibilité
statement_established = Cette déclaration a été établie le { $date }.
statement_updated = Elle a été mise à jour le { $date }.
statement_undated = La date d'établissement de cette déclaration n'est pas encore donnée ici.
statement_technologies = Technologies utilisées pour la réalisation du site
statement_environments = Environnement de test : agents utilisateurs et technologies d'assistance
statement_tools = Outils utilisés pour évaluer l'accessibilité
statement_pages = Pages du site ayant fait l'objet de la vérification de conformité
statement_contact = Retour d'information et contact
statement_contact_text = Si vous n'arrivez pas à accéder à un contenu ou à un service, vous pouvez contacter le responsable du site pour être orienté vers une alternative accessible ou obtenir le contenu sous une autre forme.
statement_by_post = Par courrier
statement_no_contact = L'adresse à laquelle écrire n'est pas encore donnée ici.
statement_appeal = Voies de recours
statement_appeal_when = Cette procédure est à utiliser dans le cas suivant : vous avez signalé au responsable du site un défaut d'accessibilité qui vous empêche d'accéder à un contenu ou à un des services du site, et vous n'avez pas obtenu de réponse satisfaisante.
statement_appeal_form = Écrire un message au Défenseur des droits
statement_appeal_delegate = Contacter le délégué du Défenseur des droits dans votre région
statement_appeal_post = Envoyer un courrier par la poste (gratuit, ne pas mettre de timbre) :
# The legal notice. Labels of what site.yml gives.
legal_who = Qui publie et qui héberge ce site
legal_publisher = Éditeur
legal_publisher_address = Adresse de l'éditeur
legal_publisher_phone = Téléphone de l'éditeur
legal_director = Directeur ou directrice de la publication
legal_host = Hébergeur
legal_host_address = Adresse de l'hébergeur
legal_host_phone = Téléphone de l'hébergeur
# Followed by a list of the labels above.
legal_missing = Il manque encore ici des informations que la loi demande :
legal_why = Ces informations sont demandées par l'article 1-1 de la loi n° 2004-575 du 21 juin 2004 pour la confiance dans l'économie numérique.

## Entries of the home page

# Above what parents would say, each line leading to a page.
entries_by_need = Que cherchez-vous ?
# Above the links to what is for parents, teachers, heads.
entries_by_audience = Pour qui ?

## The address of a printed page

# Said before the page's address and its QR code, at the end of a printed page.
page_online = Cette page sur Internet

## A file that a link offers

# Behind a picture that moves, of which the page shows the first moment; the format and weight follow.
moving_picture = Voir l'image en mouvement

# Said behind the words of the link. $format: PDF. $size: one of the three below.
file_facts = ({ $format }, { $size })
# The same where the words already say the format.
file_size = ({ $size })
file_kilobytes = { $number } ko
file_megabytes = { $number } Mo
# 2.5 MB: $whole is 2, $tenths is 5.
file_megabytes_and_tenths = { $whole },{ $tenths } Mo

## Places where others help, from a file in the national format

place_care = Accueil adapté
place_price = Prix
place_ways = Pour y aller
# Opening hours. $from and $to: two days of the week, from the first to the last.
open_days = du { $from } au { $to }
open_day = le { $day }
# $from and $to: two times of the day.
open_hours = de { $from } à { $to }
# Between the parts of a list: all but the last, then the last.
open_then = { $first }, { $second }
open_and = { $first } et { $second }
# $days: days joined so. $hours: times joined so.
open_line = { $days } : { $hours }
# $from, $to and $month: names of months, from the first to the last.
closed_months = Fermé de { $from } à { $to }
closed_month = Fermé : { $month }
closed_on_holidays = Fermé les jours fériés

## What school and parents tell each other

### Hours and lengths of time

# 18 h. $hour: from 0 to 23.
time_whole_hour = { $hour }{"\u00A0"}h
# 18 h 30. $minute: two digits.
time_hour_minute = { $hour }{"\u00A0"}h{"\u00A0"}{ $minute }
# $day: a whole day, such as « mardi 1er septembre 2026 ». $time: 18 h.
when_at = { $day } à { $time }
# $from and $to: two times of that day.
when_from_to = { $day }, de { $from } à { $to }
# $from and $to: two days, with or without a time.
when_days = du { $from } au { $to }
duration_minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
duration_hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
# 1 h 05. $minutes: two digits.
duration_hours_minutes = { $hours }{"\u00A0"}h{"\u00A0"}{ $minutes }
# Titles of lists of what takes time. $duration: 30 minutes, 2 hours.
time_up_to = { $duration } ou moins
time_more_than = Plus de { $duration }
# Title of the links to the same pages, sorted so.
by_time = Par le temps que cela prend
how_long = Temps prévu
in_all = En tout : { $duration }
# Behind what a child can do. $date: a day without its name, such as « 8 septembre 2026 ».
since = depuis le { $date }
said_yes = oui
said_no = non

### What takes place

# Titles of two lists of meetings.
to_come = À venir
past = C'est passé
when = Quand
where = Où
# Label before those who speak or lead.
with_whom = Avec
if_absent = Si vous ne pouvez pas venir
# Before the title of what does not take place.
cancelled = Annulé
cancelled_notice = Annulé : cela n'a pas lieu.
add_to_calendar = Ajouter à mon agenda

### Work at home

# Title above the work of a day. $date: a whole day.
due_on = Pour le { $date }
given_on = Donné le { $date }
homework_alone = Votre enfant fait ce travail seul. Quand le temps prévu est passé, il s'arrête, même si ce n'est pas fini.
material = Matériel
already_knows = Ce que votre enfant sait déjà faire
with_screen = Avec un écran
without_screen = Sans écran

### What is agreed

# Label before those who agreed.
between = Entre
# Labels before a day.
agreed_on = Décidé le
talk_again = On en reparle le
decisions = Ce qui est décidé
to_sign = Pour signer, sur papier
role = Rôle
name = Nom
date_and_signature = Date et signature

### How information travels

information = Information
by_ways = Par où elle arrive
in_charge = Qui s'en charge
# Behind a way by which information travels.
offline = sans Internet

### Year after year

skill = Compétence
as_table = En tableau
by_level = Niveau par niveau
read_as_table = Lire en tableau
read_by_level = Lire niveau par niveau
# Before the name of a tool.
with_tool = Outil :
not_yet = Pas encore

### Tools, difficulties, groups

# Before the names of tools.
tools_needed = Pour cela, il faut :
first_steps = Premiers pas
who_helps = Qui peut aider
on_paper = Sur papier
what_to_do = Que faire, dans l'ordre
# Said of what one can do without telephone or computer.
no_device = Sans appareil
run_by = Qui tient le groupe
rules = Les règles du groupe
how_to_join = Comment entrer dans le groupe

### Helping hands

any_time = Quand vous voulez
# Label before a day.
answer_before = Répondre avant le
know_how = Ce qu'il faut savoir faire
come_forward = Pour vous proposer

### Words, partners

# Before the other names of a tool, the other forms of a word.
also_written = On dit aussi :
address = Adresse
phone = Téléphone
email = Courriel
website = Site
languages_spoken = On y parle
free = C'est gratuit
# $date: a whole day.
checked_on = Vérifié le { $date }
places_of_help = Les lieux où l'on aide
services = On y aide pour

### What is said on the home page

coming = Ce qui vient
asked = Ce que l'école vous demande
asked_homework = Le travail à la maison
asked_hands = Un coup de main
what_is_new = Ce qui est nouveau
# $title: the title of a list.
see_all = Tout voir : { $title }

### The words of a choice: between whom, by which way, which difficulty, where, what is there

choice_team = L'équipe de l'école
choice_parents_and_teachers = Les parents et les enseignants
choice_elected_and_team = Les parents élus et l'équipe
choice_between_parents = Les parents entre eux
choice_paper = Sur papier
choice_board = Sur le panneau
choice_spoken = De vive voix
choice_phone = Par téléphone
choice_sms = Par SMS
choice_site = Sur ce site
choice_email = Par courriel
choice_platform = Sur l'espace numérique (ENT)
choice_app = Dans une application
choice_equipment = Le matériel
choice_connection = La connexion
choice_use = Savoir s'en servir
choice_at_school = À l'école
choice_from_home = De chez vous
choice_elsewhere = Ailleurs
choice_wheelchair = On peut venir en fauteuil roulant
choice_childcare = Les enfants sont gardés sur place
choice_interpreter = Un interprète est là
choice_sign_language = Traduit en langue des signes
choice_remote = On peut suivre à distance

### The names of languages that families speak

spoken_fr = français
spoken_en = anglais
spoken_ar = arabe
spoken_es = espagnol
spoken_pt = portugais
spoken_ro = roumain
spoken_ru = russe
spoken_tr = turc
spoken_uk = ukrainien
spoken_zh = chinois
spoken_de = allemand
spoken_it = italien
spoken_pl = polonais
spoken_bg = bulgare
spoken_sq = albanais
spoken_sr = serbe
spoken_hr = croate
spoken_ka = géorgien
spoken_hy = arménien
spoken_ku = kurde
spoken_ps = pachto
spoken_fa = persan
spoken_ur = ourdou
spoken_hi = hindi
spoken_bn = bengali
spoken_ta = tamoul
spoken_pa = pendjabi
spoken_vi = vietnamien
spoken_so = somali
spoken_am = amharique
spoken_ti = tigrigna
spoken_ff = peul
spoken_wo = wolof
spoken_bm = bambara
spoken_ln = lingala
spoken_sw = swahili
spoken_kab = kabyle
spoken_km = khmer
spoken_lo = lao
spoken_mg = malgache
spoken_rom = romani
spoken_fsl = langue des signes française

## Frameworks of skills

# $number: a year. It stands behind the framework's title.
framework_version = Version { $number }
# Before the name of the official text, which stays in French.
framework_source = Texte officiel :

## Calendars and feeds

# Before the title of an event that does not take place after all. $what: that title.
event_cancelled = Annulé : { $what }
# $what: a class, or one of the « For parents » above.
feed_of = Suivre les nouveautés : « { $what } » (flux Atom)
# The link to the calendar of all the events, above their list; then how to use it.
agenda_follow = Suivre l'agenda
agenda_how = Ce lien ajoute les rendez-vous à l'agenda de votre téléphone. Pour recevoir aussi les changements, copiez l'adresse du lien et abonnez-y votre agenda.
