# The texts of the theme, in English.
#
# Each line is: name = text. Translate the text, never the name nor what stands in braces { }.

## Finding one's way

# The first link of each page, for those who use a keyboard or a screen reader.
skip_link = Skip to the content
main_navigation = Main navigation
menu = Menu
# Said before the path to the page: Home, Leaflets, …
breadcrumb = You are here
home = Home
toc = Contents
# Title of the list of a page's headings.
on_this_page = On this page
# Title of the list of the pages of a folder.
in_this_section = In this section
see_also = See also
top_of_page = Top of the page
# Said after a link that leaves the site.
external_link = another site
download = Download
contact = Contact
classes = Classes
search = Search
search_none = No page contains these words.

## Languages and versions of a page

read_in_other_languages = Read in another language
# The link to the page in THIS language, seen by those who read another.
read_in_this_language = Read in English
language_label = Language
# The same page in everyday words.
plain_version = Plain version
full_version = Back to the full version
plain_notice = This is the plain version of this page: shorter, in everyday words.
# $language: the name of the page's language, in its own words.
untranslated_notice = This page is not translated into English yet. Here it is in its first language: { $language }.
outdated_translation = This translation is older than the first page: something may have changed.
read_original = Read the first page

## About a page

# $date: a whole day, such as “Tuesday, 1 September 2026”.
published_on = Published on { $date }
updated_on = Updated on { $date }
# $authors: names or roles, already joined.
written_by = By { $authors }
# $minutes: a whole number, 0 for less than one.
reading_time = { $minutes ->
    [0] Less than a minute to read
    [one] { $minutes } minute to read
   *[other] { $minutes } minutes to read
}
# Label before the three that follow.
audience = For whom
for_parents = For parents
for_teachers = For teachers
for_heads = For the head
picture = Picture
new = New
draft = Draft: this page is not published yet
archived = Archive
archived_notice = This page is an archive: it is no longer updated.

## Lists

tags = Keywords
# $tag: one keyword.
tagged_with = Pages about “{ $tag }”
all_tags = All keywords
page_count = { $count ->
    [0] No page
    [one] { $count } page
   *[other] { $count } pages
}
pages_list = List of pages
# Label of the links 1, 2, 3… under a long list.
pagination = Pages of this list
# Name of the links to the pages before and after this one.
neighbours = Neighbouring pages
page_number = Page { $number } of { $total }
previous_page = Previous page
next_page = Next page
older = Older
newer = Newer

## Leaflets

in_brief = In brief
school_expects = What the school expects
you_can = What you can do
if_hard = If it is hard
skills = Skills
theme = Theme
series = Series
series_head = Leaflets for the head
series_teacher = Leaflets for teachers
series_parent = Leaflets for parents
leaflet = Leaflet no. { $number }
leaflet_head = Head’s leaflet no. { $number }
leaflet_teacher = Teacher’s leaflet no. { $number }
leaflet_parent = Parents’ leaflet no. { $number }

## The tour of the school

place = Place
step = Step { $number } of { $total }
tour_start = Start the tour
you_see = You see
you_hear = You hear
you_smell = You smell
# Steps, lift, doors, quiet corner.
access = Access
# Title of a list of places.
from_here = From here you can go to
all_places = All the places
school_plan = Plan of the school
# Said behind an exit by which one cannot come back.
one_way = you cannot come back that way
# Above the list of the places to which the points of a picture lead.
points = On the picture, you can go to:
# Title of a very wide picture of a place.
panorama = Wide view
# Its name for screen readers. $place: the name of the place.
panorama_name = Wide view: { $place }
panorama_how = If the picture is wider than the screen, scroll it with a finger or with the left and right arrow keys. The list below leads to the same places.
# Title of a picture that one can turn in every direction.
around = 360° view
# $size: what it weighs, such as « 300 ko ».
around_open = Open the 360° view ({ $size })
around_name = 360° view: { $place }
around_loading = The picture is on its way…
# Said where the browser cannot turn the picture; the same picture stands flat below.
around_failed = This browser cannot show the 360° view. The same picture, flat, is still below.
around_keys = With the keyboard: arrows to turn, + and - to move closer or farther, Home to go back to the start, Esc to close. With a mouse or a finger: drag the picture, or use the buttons.
# $what: the name of the point that one faces.
around_facing = You are facing: { $what }
# Name of the group of the buttons that follow.
around_buttons = Turn the view
around_left = Left
around_right = Right
around_up = Up
around_down = Down
around_closer = Closer
around_farther = Farther
around_start = Back to the start
around_sharper = Sharper picture
around_close = Close the view
# The tour on paper for a child who worries: a photo and a sentence for each place.
story = Picture story
story_print = Print the picture story
story_what = The places of the school in order, with a photo and a sentence for each. On paper there are two places to a sheet: you can cut them out, read them again in the evening and take them with you.

## The diary of a class

class = Class
learned = What we learned
question_to_ask = A question to ask your child
at_home = At home
photos = Photos
# Stands in the place of a photo; its description follows.
photo_removed = Photo removed: the permission to show it has ended.

## Help

need_help = Need help?
by_phone = By phone
by_email = By e-mail
at_school = At school
opening_hours = Opening hours
without_internet = Without the Internet

## The foot of each page

legal_notice = Legal notice
accessibility = Accessibility
# The three forms that French law imposes.
accessibility_none = Accessibility: not compliant
accessibility_partial = Accessibility: partially compliant
accessibility_full = Accessibility: fully compliant
feed = Follow what is new (Atom feed)
site_map = Site map

## When there is no page

not_found_title = This page does not exist
not_found_text = The address may be misspelt, or the page may have moved.
back_home = Back to the home page
moved_title = This page has moved
moved_link = Go to the page

## Inside a text

footnotes = Notes
footnote_ref = Note { $number }
footnote_back = Back to the text, note { $number }
# Titles of framed parts of a page.
part_note = Note
part_tip = Tip
part_important = Important
part_warning = Warning
part_danger = Danger
part_example = Example
part_remember = Remember
part_details = Details
part_info = Information
part_quote = Quote
# Said of a box that is ticked, or not.
task_done = Done
task_to_do = To do
code = Code
# Name of a table, for screen readers.
table_number = Table { $number }

## Printing

print = Print
print_how = On a computer, press the Ctrl and P keys together (⌘ and P on a Mac). On a phone, open the browser’s menu, then “Share” and “Print”.
large_print = Switch to large print, on screen and on paper
large_print_on = This page is in large print, on screen and on paper.
large_print_off = Back to the usual size
## Pages that every site has

# The titles of all the pages, by letter.
site_index = The site from A to Z
# Said under the first pages of a long folder, in the plan of the site.
plan_more = { $count ->
    [one] and { $count } more page
   *[other] and { $count } more pages
}
# Title of the links to the letters, above the index.
index_letters = Go to a letter
# Said on the line that unfolds the titles of one letter.
index_unfold = { $letter }: { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
# The accessibility statement. French law imposes its form: translate it closely, promise nothing more.
statement_title = Accessibility statement
statement_commitment = { $organisation } is committed to making the site “{ $site }” accessible, in accordance with article 47 of French law no. 2005-102 of 11 February 2005, on equal rights for disabled people.
statement_scheme = Strategy and actions: the multi-year accessibility plan
statement_scope = This accessibility statement applies to the site “{ $site }”.
statement_state = Compliance status
# RGAA is the name of the French reference; it stays as it is.
statement_level_none = The site “{ $site }” is not compliant with the French general framework for improving accessibility (RGAA), version 4.
statement_level_partial = The site “{ $site }” is partially compliant with the French general framework for improving accessibility (RGAA), version 4.
statement_level_full = The site “{ $site }” is fully compliant with the French general framework for improving accessibility (RGAA), version 4.
statement_no_audit = There is no audit still valid that shows how far the criteria are met.
statement_outdated = The last audit, carried out on { $date }, is more than three years old.
statement_meaning = “Not compliant” does not mean that everything is hard to read: it means that there is no proof to the contrary.
statement_results = Test results
# Followed by the figures.
statement_audit = The compliance audit carried out on { $date } shows that:
statement_audit_by = The compliance audit carried out on { $date } by { $who } shows that:
statement_rate = { $rate }% of the RGAA criteria are met (criteria met: { $met }; criteria that apply: { $applicable }).
statement_no_rate = Without an audit that is still valid, no rate of compliance can be given.
statement_contents = Content that is not accessible
statement_failures = Cases of non-compliance
statement_exemptions = Exemptions for disproportionate burden
statement_not_covered = Content to which the accessibility obligation does not apply
statement_unknown_contents = Without an audit that is still valid, the complete list of content that is not accessible is not known.
statement_no_failure = The audit found no case of non-compliance.
statement_failures_to_come = The list of cases of non-compliance is not given here yet.
statement_made = Preparation of this accessibility statement
statement_established = This statement was prepared on { $date }.
statement_updated = It was updated on { $date }.
statement_undated = The date on which this statement was prepared is not given here yet.
statement_technologies = Technologies used to make the site
statement_environments = Test environment: user agents and assistive technologies
statement_tools = Tools used to assess accessibility
statement_pages = Pages of the site that were checked for compliance
statement_contact = Feedback and contact
statement_contact_text = If you cannot use some content or a service, you can contact the person responsible for the site, to be directed to an accessible alternative or to get the content in another form.
statement_by_post = By post
statement_no_contact = The address to write to is not given here yet.
statement_appeal = How to appeal
statement_appeal_when = Use this procedure in the following case: you have told the person responsible for the site about an accessibility fault that keeps you from some content or from one of the services of the site, and you have not had a satisfactory answer.
statement_appeal_form = Write a message to the Defender of Rights (Défenseur des droits, a French public body)
statement_appeal_delegate = Contact the delegate of the Defender of Rights in your region
statement_appeal_post = Send a letter by post (free of charge, no stamp needed):
# The legal notice. Labels of what site.yml gives.
legal_who = Who publishes and who hosts this site
legal_publisher = Publisher
legal_publisher_address = Publisher’s address
legal_publisher_phone = Publisher’s telephone
legal_director = Publication director
legal_host = Hosting provider
legal_host_address = Hosting provider’s address
legal_host_phone = Hosting provider’s telephone
# Followed by a list of the labels above.
legal_missing = Some information that the law requires is still missing here:
legal_why = This information is required by article 1-1 of French law no. 2004-575 of 21 June 2004 on confidence in the digital economy.

## Entries of the home page

# Above what parents would say, each line leading to a page.
entries_by_need = What are you looking for?
# Above the links to what is for parents, teachers, heads.
entries_by_audience = Who is it for?

## The address of a printed page

# Said before the page's address and its QR code, at the end of a printed page.
page_online = This page on the Internet

## A file that a link offers

# Behind a picture that moves, of which the page shows the first moment; the format and weight follow.
moving_picture = See the picture move

# Said behind the words of the link. $format: PDF. $size: one of the three below.
file_facts = ({ $format }, { $size })
# The same where the words already say the format.
file_size = ({ $size })
file_kilobytes = { $number } kB
file_megabytes = { $number } MB
# 2.5 MB: $whole is 2, $tenths is 5.
file_megabytes_and_tenths = { $whole }.{ $tenths } MB

## Places where others help, from a file in the national format

place_care = Special care
place_price = Price
place_ways = How to get in touch
# Opening hours. $from and $to: two days of the week, from the first to the last.
open_days = { $from } to { $to }
open_day = { $day }
# $from and $to: two times of the day.
open_hours = { $from } to { $to }
# Between the parts of a list: all but the last, then the last.
open_then = { $first }, { $second }
open_and = { $first } and { $second }
# $days: days joined so. $hours: times joined so.
open_line = { $days }: { $hours }
# $from, $to and $month: names of months, from the first to the last.
closed_months = Closed from { $from } to { $to }
closed_month = Closed in { $month }
closed_on_holidays = Closed on public holidays

## What school and parents tell each other

### Hours and lengths of time

# 18 h. $hour: from 0 to 23.
time_whole_hour = { $hour }:00
# 18 h 30. $minute: two digits.
time_hour_minute = { $hour }:{ $minute }
# $day: a whole day, such as « mardi 1er septembre 2026 ». $time: 18 h.
when_at = { $day } at { $time }
# $from and $to: two times of that day.
when_from_to = { $day }, from { $from } to { $to }
# $from and $to: two days, with or without a time.
when_days = from { $from } to { $to }
duration_minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
duration_hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
# 1 h 05. $minutes: two digits.
duration_hours_minutes = { $hours } h { $minutes } min
# Titles of lists of what takes time. $duration: 30 minutes, 2 hours.
time_up_to = { $duration } or less
time_more_than = More than { $duration }
# Title of the links to the same pages, sorted so.
by_time = By the time it takes
how_long = Time needed
in_all = In all: { $duration }
# Behind what a child can do. $date: a day without its name, such as « 8 septembre 2026 ».
since = since { $date }
said_yes = yes
said_no = no

### What takes place

# Titles of two lists of meetings.
to_come = To come
past = Already past
when = When
where = Where
# Label before those who speak or lead.
with_whom = With
if_absent = If you cannot come
# Before the title of what does not take place.
cancelled = Cancelled
cancelled_notice = Cancelled: this will not take place.
add_to_calendar = Add to my calendar

### Work at home

# Title above the work of a day. $date: a whole day.
due_on = For { $date }
given_on = Given on { $date }
homework_alone = Your child does this work alone. When the time is up, your child stops, even if it is not finished.
material = What you need
already_knows = What your child can already do
with_screen = With a screen
without_screen = Without a screen

### What is agreed

# Label before those who agreed.
between = Between
# Labels before a day.
agreed_on = Agreed on
talk_again = We talk about it again on
decisions = What is agreed
to_sign = To sign, on paper
role = Role
name = Name
date_and_signature = Date and signature

### How information travels

information = Information
by_ways = How it reaches you
in_charge = Who is in charge
# Behind a way by which information travels.
offline = without the Internet

### Year after year

skill = Skill
as_table = As a table
by_level = Level by level
read_as_table = Read as a table
read_by_level = Read level by level
# Before the name of a tool.
with_tool = Tool:
not_yet = Not yet

### Tools, difficulties, groups

# Before the names of tools.
tools_needed = For this you need:
first_steps = First steps
who_helps = Who can help
on_paper = On paper
what_to_do = What to do, in order
# Said of what one can do without telephone or computer.
no_device = No device needed
run_by = Who runs the group
rules = The group's rules
how_to_join = How to join the group

### Helping hands

any_time = Whenever you like
# Label before a day.
answer_before = Answer by
know_how = What you need to know
come_forward = To come forward

### Words, partners

# Before the other names of a tool, the other forms of a word.
also_written = Also called:
address = Address
phone = Phone
email = E-mail
website = Website
languages_spoken = Languages spoken
free = It is free
# $date: a whole day.
checked_on = Checked on { $date }
places_of_help = Places where people help
services = Help with

### What is said on the home page

coming = What is coming
asked = What the school asks of you
asked_homework = Work at home
asked_hands = A helping hand
what_is_new = What is new
# $title: the title of a list.
see_all = See all: { $title }

### The words of a choice: between whom, by which way, which difficulty, where, what is there

choice_team = The school's team
choice_parents_and_teachers = Parents and teachers
choice_elected_and_team = Elected parents and the team
choice_between_parents = Parents among themselves
choice_paper = On paper
choice_board = On the notice board
choice_spoken = In person
choice_phone = By phone
choice_sms = By text message
choice_site = On this site
choice_email = By e-mail
choice_platform = On the school's platform (ENT)
choice_app = In an app
choice_equipment = Equipment
choice_connection = The connection
choice_use = Knowing how to use it
choice_at_school = At school
choice_from_home = From home
choice_elsewhere = Elsewhere
choice_wheelchair = You can come in a wheelchair
choice_childcare = Children are looked after on the spot
choice_interpreter = An interpreter is there
choice_sign_language = Interpreted in sign language
choice_remote = You can follow it from afar

### The names of languages that families speak

spoken_fr = French
spoken_en = English
spoken_ar = Arabic
spoken_es = Spanish
spoken_pt = Portuguese
spoken_ro = Romanian
spoken_ru = Russian
spoken_tr = Turkish
spoken_uk = Ukrainian
spoken_zh = Chinese
spoken_de = German
spoken_it = Italian
spoken_pl = Polish
spoken_bg = Bulgarian
spoken_sq = Albanian
spoken_sr = Serbian
spoken_hr = Croatian
spoken_ka = Georgian
spoken_hy = Armenian
spoken_ku = Kurdish
spoken_ps = Pashto
spoken_fa = Persian
spoken_ur = Urdu
spoken_hi = Hindi
spoken_bn = Bangla
spoken_ta = Tamil
spoken_pa = Punjabi
spoken_vi = Vietnamese
spoken_so = Somali
spoken_am = Amharic
spoken_ti = Tigrinya
spoken_ff = Fula
spoken_wo = Wolof
spoken_bm = Bambara
spoken_ln = Lingala
spoken_sw = Swahili
spoken_kab = Kabyle
spoken_km = Khmer
spoken_lo = Lao
spoken_mg = Malagasy
spoken_rom = Romani
spoken_fsl = French Sign Language

## Frameworks of skills

# $number: a year. It stands behind the framework's title.
framework_version = Version { $number }
# Before the name of the official text, which stays in French.
framework_source = Official text:

## Calendars and feeds

# Before the title of an event that does not take place after all. $what: that title.
event_cancelled = Cancelled: { $what }
# $what: a class, or one of the « For parents » above.
feed_of = Follow what is new: “{ $what }” (Atom feed)
# The link to the calendar of all the events, above their list; then how to use it.
agenda_follow = Follow the calendar
agenda_how = This link adds the events to your phone’s calendar. To receive the changes too, copy the link’s address and subscribe to it in your calendar.
