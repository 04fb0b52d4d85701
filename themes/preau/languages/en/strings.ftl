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

## Calendars and feeds

# Before the title of an event that does not take place after all. $what: that title.
event_cancelled = Cancelled: { $what }
# $what: a class, or one of the « For parents » above.
feed_of = Follow what is new: “{ $what }” (Atom feed)
# The link to the calendar of all the events, above their list; then how to use it.
agenda_follow = Follow the calendar
agenda_how = This link adds the events to your phone’s calendar. To receive the changes too, copy the link’s address and subscribe to it in your calendar.
