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

## The address of a printed page

# Said before the page's address and its QR code, at the end of a printed page.
page_online = Cette page sur Internet
