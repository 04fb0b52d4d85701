# The texts of the theme, in Ukrainian; parents are «ви».
#
# Each line is: name = text. Translate the text, never the name nor what stands in braces { }.
# Ukrainian has four forms of the plural: one (1, 21, 31…), few (2 to 4, 22 to 24…), many (0, 5 to 20,
# 25 to 30…), other (fractions, which have the genitive singular).
# What is put in stands after a colon or a number, so that it needs no case: «Опубліковано: …».

## Finding one's way

# The first link of each page, for those who use a keyboard or a screen reader.
skip_link = Перейти до основного вмісту
main_navigation = Основна навігація
menu = Меню
# Said before the path to the page: Home, Leaflets, …
breadcrumb = Ви тут
home = Головна
toc = Зміст
# Title of the list of a page's headings.
on_this_page = На цій сторінці
# Title of the list of the pages of a folder.
in_this_section = У цьому розділі
see_also = Дивіться також
top_of_page = На початок сторінки
# Said after a link that leaves the site.
external_link = інший сайт
download = Завантажити
contact = Контакти
classes = Класи
search = Пошук
search_none = Сторінок із такими словами немає.

## Languages and versions of a page

read_in_other_languages = Читати іншою мовою
# The link to the page in THIS language, seen by those who read another.
read_in_this_language = Читати українською
language_label = Мова
# The same page in everyday words.
plain_version = Версія простою мовою
full_version = Повернутися до повної версії
plain_notice = Це версія сторінки простою мовою: вона коротша й написана повсякденними словами.
# $language: the name of the page's language, in its own words.
untranslated_notice = Цю сторінку ще не перекладено українською. Подаємо її мовою оригіналу: { $language }.
outdated_translation = Цей переклад давніший за оригінал сторінки: дещо могло змінитися.
read_original = Читати оригінал сторінки

## About a page

# $date: a whole day, such as «вівторок, 1 вересня 2026 р.».
published_on = Опубліковано: { $date }
updated_on = Оновлено: { $date }
# $authors: names or roles, already joined.
written_by = Текст: { $authors }
# $minutes: a whole number, 0 for less than one.
reading_time = { $minutes ->
    [0] Час читання: менше хвилини
    [one] Час читання: { $minutes } хвилина
    [few] Час читання: { $minutes } хвилини
    [many] Час читання: { $minutes } хвилин
   *[other] Час читання: { $minutes } хвилини
}
# Label before the three that follow.
audience = Для кого
for_parents = Для батьків
for_teachers = Для вчителів
for_heads = Для дирекції
picture = Зображення
new = Нове
draft = Чернетка: цю сторінку ще не опубліковано
archived = Архів
archived_notice = Це архівна сторінка: її більше не оновлюють.

## Lists

tags = Ключові слова
# $tag: one keyword.
tagged_with = Сторінки на тему «{ $tag }»
all_tags = Усі ключові слова
page_count = { $count ->
    [0] Немає сторінок
    [one] { $count } сторінка
    [few] { $count } сторінки
    [many] { $count } сторінок
   *[other] { $count } сторінки
}
pages_list = Список сторінок
# Label of the links 1, 2, 3… under a long list.
pagination = Сторінки цього списку
# Name of the links to the pages before and after this one.
neighbours = Попередня і наступна сторінки
page_number = Сторінка { $number } з { $total }
previous_page = Попередня сторінка
next_page = Наступна сторінка
older = Давніші
newer = Новіші

## Leaflets

in_brief = Коротко
school_expects = Чого очікує школа
you_can = Що можете зробити ви
if_hard = Якщо це складно
skills = Уміння
theme = Тема
series = Серія
series_head = Пам’ятки для дирекції
series_teacher = Пам’ятки для вчителів
series_parent = Пам’ятки для батьків
leaflet = Пам’ятка № { $number }
leaflet_head = Пам’ятка № { $number } для дирекції
leaflet_teacher = Пам’ятка № { $number } для вчителів
leaflet_parent = Пам’ятка № { $number } для батьків

## The tour of the school

place = Місце
step = Зупинка { $number } з { $total }
tour_start = Почати екскурсію
you_see = Що видно
you_hear = Що чути
you_smell = Чим пахне
# Steps, lift, doors, quiet corner.
access = Як пройти
# Title of a list of places.
from_here = Куди можна піти звідси
all_places = Усі місця
school_plan = План-схема школи
# Said behind an exit by which one cannot come back.
one_way = повернутися цим шляхом не можна
# Above the list of the places to which the points of a picture lead.
points = На знімку можна перейти:
# Title of a very wide picture of a place.
panorama = Широкий знімок
# Its name for screen readers. $place: the name of the place.
panorama_name = Широкий знімок: { $place }
panorama_how = Якщо знімок не вміщується на екрані, прокрутіть його пальцем або стрілками вліво і вправо на клавіатурі. Список нижче веде до тих самих місць.
# Title of a picture that one can turn in every direction.
around = Огляд на 360°
# $size: what it weighs, such as « 300 ko ».
around_open = Відкрити огляд на 360° ({ $size })
around_name = Огляд на 360°: { $place }
around_loading = Знімок завантажується…
# Said where the browser cannot turn the picture; the same picture stands flat below.
around_failed = Цей браузер не може показати огляд на 360°. Той самий знімок, плаский, лишається нижче.
around_keys = З клавіатури: стрілки — повернути, + і - — ближче або далі, Home — на початок, Esc — закрити. Мишею або пальцем: зсувайте знімок або натискайте кнопки.
# $what: the name of the point that one faces.
around_facing = Ви дивитеся на: { $what }
# Name of the group of the buttons that follow.
around_buttons = Повернути огляд
around_left = Ліворуч
around_right = Праворуч
around_up = Вгору
around_down = Вниз
around_closer = Ближче
around_farther = Далі
around_start = Повернутися на початок
around_sharper = Чіткіший знімок
around_close = Закрити огляд
# The tour on paper for a child who worries: a photo and a sentence for each place.
story = Розповідь у картинках
story_print = Роздрукувати розповідь у картинках
story_what = Місця школи по черзі: фотографія й одна фраза для кожного. На папері два місця на аркуші: їх можна вирізати, перечитати ввечері й узяти із собою.

## The diary of a class

class = Клас
learned = Чого ми навчилися
question_to_ask = Про що запитати вашу дитину
at_home = Удома
photos = Фотографії
# Stands in the place of a photo; its description follows.
photo_removed = Фото прибрано: дозвіл показувати його вже не діє.

## Help

need_help = Потрібна допомога?
by_phone = Телефоном
by_email = Електронною поштою
at_school = У школі
opening_hours = Години роботи
without_internet = Без інтернету

## The foot of each page

legal_notice = Правова інформація
accessibility = Доступність сайту
# The three forms that French law imposes.
accessibility_none = Доступність сайту: не відповідає вимогам
accessibility_partial = Доступність сайту: частково відповідає вимогам
accessibility_full = Доступність сайту: повністю відповідає вимогам
feed = Стежити за новинами (стрічка Atom)
site_map = Карта сайту

## When there is no page

not_found_title = Такої сторінки немає
not_found_text = Можливо, в адресі є помилка або сторінку перенесли.
back_home = Повернутися на головну
moved_title = Адреса цієї сторінки змінилася
moved_link = Перейти на сторінку

## Inside a text

footnotes = Виноски
footnote_ref = Виноска { $number }
footnote_back = Повернутися до тексту, виноска { $number }
# Titles of framed parts of a page.
part_note = Примітка
part_tip = Порада
part_important = Важливо
part_warning = Увага
part_danger = Небезпека
part_example = Приклад
part_remember = Варто запам’ятати
part_details = Докладніше
part_info = До відома
part_quote = Цитата
# Said of a box that is ticked, or not.
task_done = Зроблено
task_to_do = Треба зробити
code = Код
# Name of a table, for screen readers.
table_number = Таблиця { $number }

## Printing

print = Роздрукувати
print_how = На комп’ютері натисніть одночасно клавіші Ctrl і P (на Mac: ⌘ і P). На телефоні відкрийте меню браузера, потім виберіть «Поділитися» і «Друк».
# The link that shows and prints the page in large type.
large_print = Перейти на великий шрифт, на екрані й на папері
large_print_on = Цю сторінку подано великим шрифтом, на екрані й на папері.
large_print_off = Повернутися до звичайного розміру

## Pages that every site has

# The titles of all the pages, by letter.
site_index = Сайт від А до Я
# Said under the first pages of a long folder, in the plan of the site.
plan_more = { $count ->
    [one] і ще { $count } сторінка
    [few] і ще { $count } сторінки
    [many] і ще { $count } сторінок
   *[other] і ще { $count } сторінки
}
# Title of the links to the letters, above the index.
index_letters = Перейти до літери
# Said on the line that unfolds the titles of one letter.
index_unfold = { $letter }: { $count ->
    [one] { $count } сторінка
    [few] { $count } сторінки
    [many] { $count } сторінок
   *[other] { $count } сторінки
}
# The accessibility statement. French law imposes its form: translate it closely, promise nothing more.
statement_title = Заява про доступність
statement_commitment = { $organisation } зобов’язується зробити сайт «{ $site }» доступним відповідно до статті 47 французького закону № 2005-102 від 11 лютого 2005 року про рівні права людей з інвалідністю.
statement_scheme = Стратегія і дії: багаторічний план із доступності
statement_scope = Ця заява про доступність стосується сайту «{ $site }».
statement_state = Стан відповідності
# RGAA is the name of the French reference; it stays as it is.
statement_level_none = Сайт «{ $site }» не відповідає вимогам французького загального зводу правил із поліпшення доступності (RGAA), версія 4.
statement_level_partial = Сайт «{ $site }» частково відповідає вимогам французького загального зводу правил із поліпшення доступності (RGAA), версія 4.
statement_level_full = Сайт «{ $site }» повністю відповідає вимогам французького загального зводу правил із поліпшення доступності (RGAA), версія 4.
statement_no_audit = Чинного аудиту, який дав би змогу оцінити дотримання критеріїв, немає.
statement_outdated = Останній аудит ({ $date }) проведено понад три роки тому.
statement_meaning = «Не відповідає вимогам» не означає, що все важко читати: це означає, що протилежного не доведено.
statement_results = Результати перевірки
# Followed by the figures.
statement_audit = Результати аудиту відповідності ({ $date }):
statement_audit_by = Результати аудиту відповідності ({ $date }; хто провів: { $who }):
statement_rate = Дотримано { $rate } % критеріїв RGAA (дотриманих критеріїв: { $met }; застосовних критеріїв: { $applicable }).
statement_no_rate = Без чинного аудиту вказати відсоток відповідності неможливо.
statement_contents = Недоступні матеріали
statement_failures = Невідповідності
statement_exemptions = Винятки через непропорційне навантаження
statement_not_covered = Матеріали, на які обов’язок доступності не поширюється
statement_unknown_contents = Без чинного аудиту повний список недоступних матеріалів невідомий.
statement_no_failure = Аудит не виявив невідповідностей.
statement_failures_to_come = Список невідповідностей тут ще не наведено.
statement_made = Складання цієї заяви про доступність
# The day ends with the full stop of «р.»: no second one.
statement_established = Дата складання заяви: { $date }
statement_updated = Дата оновлення: { $date }
statement_undated = Дату складання цієї заяви тут ще не вказано.
statement_technologies = Технології, використані для створення сайту
statement_environments = Середовище перевірки: браузери й допоміжні технології
statement_tools = Інструменти, використані для оцінювання доступності
statement_pages = Сторінки сайту, відповідність яких перевірено
statement_contact = Зворотний зв’язок і контакти
statement_contact_text = Якщо вам не вдається відкрити якийсь матеріал або скористатися послугою, ви можете звернутися до відповідального за сайт: вам вкажуть доступну заміну або нададуть матеріал в іншому вигляді.
statement_by_post = Звичайною поштою
statement_no_contact = Адресу, на яку можна написати, тут ще не вказано.
statement_appeal = Порядок оскарження
statement_appeal_when = Цей порядок діє в такому випадку: ви повідомили відповідального за сайт про ваду доступності, яка заважає вам відкрити матеріал або скористатися однією з послуг сайту, і не отримали задовільної відповіді.
statement_appeal_form = Написати Захисникові прав (Défenseur des droits, державний орган Франції)
statement_appeal_delegate = Звернутися до представника Захисника прав у вашому регіоні
statement_appeal_post = Надіслати лист поштою (безкоштовно, без марки):
# The legal notice. Labels of what site.yml gives.
legal_who = Хто публікує цей сайт і хто надає хостинг
legal_publisher = Видавець
legal_publisher_address = Адреса видавця
legal_publisher_phone = Телефон видавця
legal_director = Відповідальний або відповідальна за публікацію
legal_host = Хостинг-провайдер
legal_host_address = Адреса хостинг-провайдера
legal_host_phone = Телефон хостинг-провайдера
# Followed by a list of the labels above.
legal_missing = Тут поки що бракує відомостей, яких вимагає закон:
legal_why = Цих відомостей вимагає стаття 1-1 французького закону № 2004-575 від 21 червня 2004 року про довіру в цифровій економіці.

## Entries of the home page

# Above what parents would say, each line leading to a page.
entries_by_need = Що ви шукаєте?
# Above the links to what is for parents, teachers, heads.
entries_by_audience = Для кого?

## The address of a printed page

# Said before the page's address and its QR code, at the end of a printed page.
page_online = Ця сторінка в інтернеті

## A file that a link offers

# Behind a picture that moves, of which the page shows the first moment; the format and weight follow.
moving_picture = Переглянути рухоме зображення

# Said behind the words of the link. $format: PDF. $size: one of the three below.
file_facts = ({ $format }, { $size })
# The same where the words already say the format.
file_size = ({ $size })
file_kilobytes = { $number } КБ
file_megabytes = { $number } МБ
# 2.5 MB: $whole is 2, $tenths is 5.
file_megabytes_and_tenths = { $whole },{ $tenths } МБ

## Places where others help, from a file in the national format

place_care = Особливий прийом
place_price = Ціна
place_ways = Як звернутися
# Opening hours. $from and $to: two days of the week, from the first to the last.
open_days = { $from } – { $to }
open_day = { $day }
# $from and $to: two times of the day.
open_hours = з { $from } до { $to }
# Between the parts of a list: all but the last, then the last.
open_then = { $first }, { $second }
open_and = { $first } та { $second }
# $days: days joined so. $hours: times joined so.
open_line = { $days }: { $hours }
# $from, $to and $month: names of months, from the first to the last.
closed_months = Зачинено: { $from } – { $to }
closed_month = Зачинено: { $month }
closed_on_holidays = Зачинено у святкові дні

## What school and parents tell each other

### Hours and lengths of time

# 18 h. $hour: from 0 to 23.
time_whole_hour = { $hour }:00
# 18 h 30. $minute: two digits.
time_hour_minute = { $hour }:{ $minute }
# $day: a whole day, such as « mardi 1er septembre 2026 ». $time: 18 h.
when_at = { $day }, { $time }
# $from and $to: two times of that day.
when_from_to = { $day }, з { $from } до { $to }
# $from and $to: two days, with or without a time.
when_days = { $from } – { $to }
duration_minutes = { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
   *[other] { $minutes } хвилин
}
duration_hours = { $hours ->
    [one] { $hours } година
    [few] { $hours } години
   *[other] { $hours } годин
}
# 1 h 05. $minutes: two digits.
duration_hours_minutes = { $hours } год { $minutes } хв
# Titles of lists of what takes time. $duration: 30 minutes, 2 hours.
time_up_to = До: { $duration }
time_more_than = Довше: { $duration }
# Title of the links to the same pages, sorted so.
by_time = За часом, який потрібен
how_long = Скільки часу потрібно
in_all = Усього: { $duration }
# Behind what a child can do. $date: a day without its name, such as « 8 septembre 2026 ».
since = з { $date }
said_yes = так
said_no = ні

### What takes place

# Titles of two lists of meetings.
to_come = Незабаром
past = Уже минуло
when = Коли
where = Де
# Label before those who speak or lead.
with_whom = Хто проводить
if_absent = Якщо ви не можете прийти
# Before the title of what does not take place.
cancelled = Скасовано
cancelled_notice = Скасовано: це не відбудеться.
add_to_calendar = Додати до мого календаря

### Work at home

# Title above the work of a day. $date: a whole day.
due_on = Термін: { $date }
given_on = Задано: { $date }
homework_alone = Дитина робить це завдання сама. Коли час минув, вона зупиняється, навіть якщо не закінчила.
material = Що знадобиться
already_knows = Що дитина вже вміє
with_screen = З екраном
without_screen = Без екрана

### What is agreed

# Label before those who agreed.
between = Між ким
# Labels before a day.
agreed_on = Вирішено
talk_again = Повернемося до цього
decisions = Що вирішено
to_sign = Для підпису, на папері
role = Роль
name = Ім'я
date_and_signature = Дата і підпис

### How information travels

information = Повідомлення
by_ways = Як воно надходить
in_charge = Хто відповідає
# Behind a way by which information travels.
offline = без інтернету

### Year after year

skill = Навичка
as_table = Таблиця
by_level = За класами
read_as_table = Читати в таблиці
read_by_level = Читати за класами
# Before the name of a tool.
with_tool = Інструмент:
not_yet = Ще ні

### Tools, difficulties, groups

# Before the names of tools.
tools_needed = Для цього потрібно:
first_steps = Перші кроки
who_helps = Хто може допомогти
on_paper = На папері
what_to_do = Що робити, по порядку
# Said of what one can do without telephone or computer.
no_device = Без пристроїв
run_by = Хто веде групу
rules = Правила групи
how_to_join = Як приєднатися до групи

### Helping hands

any_time = Коли вам зручно
# Label before a day.
answer_before = Відповісти до
know_how = Що потрібно вміти
come_forward = Щоб запропонувати допомогу

### Words, partners

# Before the other names of a tool, the other forms of a word.
also_written = Кажуть також:
address = Адреса
phone = Телефон
email = Електронна пошта
website = Сайт
languages_spoken = Там розмовляють мовами
free = Безкоштовно
# $date: a whole day.
checked_on = Перевірено: { $date }
places_of_help = Де допомагають
services = З чим допомагають

### What is said on the home page

coming = Що буде
asked = Про що вас просить школа
asked_homework = Домашні завдання
asked_hands = Допомога школі
what_is_new = Що нового
# $title: the title of a list.
see_all = Дивитися все: { $title }

### The words of a choice: between whom, by which way, which difficulty, where, what is there

choice_team = Команда школи
choice_parents_and_teachers = Батьки та вчителі
choice_elected_and_team = Обрані батьки та команда
choice_between_parents = Батьки між собою
choice_paper = На папері
choice_board = На дошці оголошень
choice_spoken = Особисто
choice_phone = Телефоном
choice_sms = Через СМС
choice_site = На цьому сайті
choice_email = Електронною поштою
choice_platform = На шкільній платформі (ENT)
choice_app = У застосунку
choice_equipment = Техніка
choice_connection = Інтернет
choice_use = Уміння користуватися
choice_at_school = У школі
choice_from_home = З дому
choice_elsewhere = В іншому місці
choice_wheelchair = Можна приїхати на інвалідному візку
choice_childcare = За дітьми доглянуть на місці
choice_interpreter = Буде перекладач
choice_sign_language = Переклад жестовою мовою
choice_remote = Можна стежити дистанційно

### The names of languages that families speak

spoken_fr = французька
spoken_en = англійська
spoken_ar = арабська
spoken_es = іспанська
spoken_pt = португальська
spoken_ro = румунська
spoken_ru = російська
spoken_tr = турецька
spoken_uk = українська
spoken_zh = китайська
spoken_de = німецька
spoken_it = італійська
spoken_pl = польська
spoken_bg = болгарська
spoken_sq = албанська
spoken_sr = сербська
spoken_hr = хорватська
spoken_ka = грузинська
spoken_hy = вірменська
spoken_ku = курдська
spoken_ps = пушту
spoken_fa = перська
spoken_ur = урду
spoken_hi = гінді
spoken_bn = бенгальська
spoken_ta = тамільська
spoken_pa = панджабі
spoken_vi = в’єтнамська
spoken_so = сомалі
spoken_am = амхарська
spoken_ti = тигринья
spoken_ff = фула
spoken_wo = волоф
spoken_bm = бамбара
spoken_ln = лінгала
spoken_sw = суахілі
spoken_kab = кабільська
spoken_km = кхмерська
spoken_lo = лаоська
spoken_mg = малагасійська
spoken_rom = ромська
spoken_fsl = французька жестова мова

## Frameworks of skills

# $number: a year. It stands behind the framework's title.
framework_version = Версія { $number }
# Before the name of the official text, which stays in French.
framework_source = Офіційний текст:

## Calendars and feeds

# Before the title of an event that does not take place after all. $what: that title.
event_cancelled = Скасовано: { $what }
# $what: a class, or one of the « For parents » above.
feed_of = Стежити за новинами: «{ $what }» (стрічка Atom)
# The link to the calendar of all the events, above their list; then how to use it.
agenda_follow = Стежити за календарем
agenda_how = Це посилання додає зустрічі до календаря телефона. Щоб отримувати й зміни, скопіюйте адресу посилання та підпишіться на неї в календарі.
