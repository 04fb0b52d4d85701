# The texts of the theme, in Russian; parents are «вы».
#
# Each line is: name = text. Translate the text, never the name nor what stands in braces { }.
# Russian has four forms of the plural: one (1, 21, 31…), few (2 to 4, 22 to 24…), many (0, 5 to 20,
# 25 to 30…), other (fractions, which have the genitive singular).
# What is put in stands after a colon or a number, so that it needs no case: «Опубликовано: …».

## Finding one's way

# The first link of each page, for those who use a keyboard or a screen reader.
skip_link = Перейти к основному содержанию
main_navigation = Основная навигация
menu = Меню
# Said before the path to the page: Home, Leaflets, …
breadcrumb = Вы здесь
home = Главная
toc = Содержание
# Title of the list of a page's headings.
on_this_page = На этой странице
# Title of the list of the pages of a folder.
in_this_section = В этом разделе
see_also = Смотрите также
top_of_page = В начало страницы
# Said after a link that leaves the site.
external_link = другой сайт
download = Скачать
contact = Контакты
classes = Классы
search = Поиск
search_none = Страниц с такими словами нет.

## Languages and versions of a page

read_in_other_languages = Читать на другом языке
# The link to the page in THIS language, seen by those who read another.
read_in_this_language = Читать по-русски
language_label = Язык
# The same page in everyday words.
plain_version = Версия простым языком
full_version = Вернуться к полной версии
plain_notice = Это версия страницы простым языком: она короче и написана повседневными словами.
# $language: the name of the page's language, in its own words.
untranslated_notice = Эта страница пока не переведена на русский. Вот она на языке оригинала: { $language }.
outdated_translation = Этот перевод старше исходной страницы: что-то могло измениться.
read_original = Читать исходную страницу

## About a page

# $date: a whole day, such as «вторник, 1 сентября 2026 г.».
published_on = Опубликовано: { $date }
updated_on = Обновлено: { $date }
# $authors: names or roles, already joined.
written_by = Текст: { $authors }
# $minutes: a whole number, 0 for less than one.
reading_time = { $minutes ->
    [0] Время чтения: меньше минуты
    [one] Время чтения: { $minutes } минута
    [few] Время чтения: { $minutes } минуты
    [many] Время чтения: { $minutes } минут
   *[other] Время чтения: { $minutes } минуты
}
# Label before the three that follow.
audience = Для кого
for_parents = Для родителей
for_teachers = Для учителей
for_heads = Для дирекции
picture = Изображение
new = Новое
draft = Черновик: эта страница ещё не опубликована
archived = Архив
archived_notice = Это архивная страница: она больше не обновляется.

## Lists

tags = Ключевые слова
# $tag: one keyword.
tagged_with = Страницы на тему «{ $tag }»
all_tags = Все ключевые слова
page_count = { $count ->
    [0] Нет страниц
    [one] { $count } страница
    [few] { $count } страницы
    [many] { $count } страниц
   *[other] { $count } страницы
}
pages_list = Список страниц
# Label of the links 1, 2, 3… under a long list.
pagination = Страницы этого списка
# Name of the links to the pages before and after this one.
neighbours = Предыдущая и следующая страницы
page_number = Страница { $number } из { $total }
previous_page = Предыдущая страница
next_page = Следующая страница
older = Более ранние
newer = Более новые

## Leaflets

in_brief = Коротко
school_expects = Чего ждёт школа
you_can = Что можете сделать вы
if_hard = Если это трудно
skills = Умения
theme = Тема
series = Серия
series_head = Памятки для дирекции
series_teacher = Памятки для учителей
series_parent = Памятки для родителей
leaflet = Памятка № { $number }
leaflet_head = Памятка № { $number } для дирекции
leaflet_teacher = Памятка № { $number } для учителей
leaflet_parent = Памятка № { $number } для родителей

## The tour of the school

place = Место
step = Остановка { $number } из { $total }
tour_start = Начать экскурсию
you_see = Что видно
you_hear = Что слышно
you_smell = Чем пахнет
# Steps, lift, doors, quiet corner.
access = Как пройти
# Title of a list of places.
from_here = Куда можно пойти отсюда
all_places = Все места
school_plan = План-схема школы
# Said behind an exit by which one cannot come back.
one_way = вернуться этим путём нельзя
# Above the list of the places to which the points of a picture lead.
points = На снимке можно перейти:
# Title of a very wide picture of a place.
panorama = Широкий снимок
# Its name for screen readers. $place: the name of the place.
panorama_name = Широкий снимок: { $place }
panorama_how = Если снимок не помещается на экране, прокрутите его пальцем или стрелками влево и вправо на клавиатуре. Список ниже ведёт в те же места.
# Title of a picture that one can turn in every direction.
around = Обзор на 360°
# $size: what it weighs, such as « 300 ko ».
around_open = Открыть обзор на 360° ({ $size })
around_name = Обзор на 360°: { $place }
around_loading = Снимок загружается…
# Said where the browser cannot turn the picture; the same picture stands flat below.
around_failed = Этот браузер не может показать обзор на 360°. Тот же снимок, плоский, остаётся ниже.
around_keys = С клавиатуры: стрелки — поворот, + и - — ближе или дальше, Home — в начало, Esc — закрыть. Мышью или пальцем: сдвигайте снимок или нажимайте кнопки.
# $what: the name of the point that one faces.
around_facing = Вы смотрите на: { $what }
# Name of the group of the buttons that follow.
around_buttons = Повернуть обзор
around_left = Влево
around_right = Вправо
around_up = Вверх
around_down = Вниз
around_closer = Ближе
around_farther = Дальше
around_start = Вернуться к началу
around_sharper = Более чёткий снимок
around_close = Закрыть обзор
# The tour on paper for a child who worries: a photo and a sentence for each place.
story = Рассказ в картинках
story_print = Распечатать рассказ в картинках
story_what = Места школы по порядку: фотография и одна фраза для каждого. На бумаге два места на листе: их можно вырезать, перечитать вечером и взять с собой.

## The diary of a class

class = Класс
learned = Чему мы научились
question_to_ask = О чём спросить вашего ребёнка
at_home = Дома
photos = Фотографии
# Stands in the place of a photo; its description follows.
photo_removed = Фотография убрана: разрешение на её показ закончилось.

## Help

need_help = Нужна помощь?
by_phone = По телефону
by_email = По электронной почте
at_school = В школе
opening_hours = Часы работы
without_internet = Без интернета

## The foot of each page

legal_notice = Правовая информация
accessibility = Доступность сайта
# The three forms that French law imposes.
accessibility_none = Доступность сайта: не соответствует требованиям
accessibility_partial = Доступность сайта: частично соответствует требованиям
accessibility_full = Доступность сайта: полностью соответствует требованиям
feed = Следить за новостями (лента Atom)
site_map = Карта сайта

## When there is no page

not_found_title = Такой страницы нет
not_found_text = Возможно, в адресе опечатка или страницу перенесли.
back_home = Вернуться на главную
moved_title = Адрес этой страницы изменился
moved_link = Перейти на страницу

## Inside a text

footnotes = Сноски
footnote_ref = Сноска { $number }
footnote_back = Вернуться к тексту, сноска { $number }
# Titles of framed parts of a page.
part_note = Примечание
part_tip = Совет
part_important = Важно
part_warning = Внимание
part_danger = Опасно
part_example = Пример
part_remember = Стоит запомнить
part_details = Подробнее
part_info = К сведению
part_quote = Цитата
# Said of a box that is ticked, or not.
task_done = Сделано
task_to_do = Нужно сделать
code = Код
# Name of a table, for screen readers.
table_number = Таблица { $number }

## Printing

print = Распечатать
print_how = На компьютере нажмите одновременно клавиши Ctrl и P (на Mac: ⌘ и P). На телефоне откройте меню браузера, затем выберите «Поделиться» и «Печать».
# The link that shows and prints the page in large type.
large_print = Перейти к крупному шрифту, на экране и на бумаге
large_print_on = Эта страница набрана крупным шрифтом, на экране и на бумаге.
large_print_off = Вернуться к обычному размеру

## Pages that every site has

# The titles of all the pages, by letter.
site_index = Сайт от А до Я
# Said under the first pages of a long folder, in the plan of the site.
plan_more = { $count ->
    [one] и ещё { $count } страница
    [few] и ещё { $count } страницы
    [many] и ещё { $count } страниц
   *[other] и ещё { $count } страницы
}
# Title of the links to the letters, above the index.
index_letters = Перейти к букве
# Said on the line that unfolds the titles of one letter.
index_unfold = { $letter }: { $count ->
    [one] { $count } страница
    [few] { $count } страницы
    [many] { $count } страниц
   *[other] { $count } страницы
}
# The accessibility statement. French law imposes its form: translate it closely, promise nothing more.
statement_title = Заявление о доступности
statement_commitment = { $organisation } обязуется сделать сайт «{ $site }» доступным в соответствии со статьёй 47 французского закона № 2005-102 от 11 февраля 2005 года о равных правах людей с инвалидностью.
statement_scheme = Стратегия и действия: многолетний план по доступности
statement_scope = Это заявление о доступности относится к сайту «{ $site }».
statement_state = Степень соответствия
# RGAA is the name of the French reference; it stays as it is.
statement_level_none = Сайт «{ $site }» не соответствует требованиям французского общего свода правил по улучшению доступности (RGAA), версия 4.
statement_level_partial = Сайт «{ $site }» частично соответствует требованиям французского общего свода правил по улучшению доступности (RGAA), версия 4.
statement_level_full = Сайт «{ $site }» полностью соответствует требованиям французского общего свода правил по улучшению доступности (RGAA), версия 4.
statement_no_audit = Действующего аудита, который позволил бы оценить соблюдение критериев, нет.
statement_outdated = Последний аудит ({ $date }) проведён более трёх лет назад.
statement_meaning = «Не соответствует требованиям» не значит, что всё трудно читать: это значит, что обратное не доказано.
statement_results = Результаты проверки
# Followed by the figures.
statement_audit = Результаты аудита соответствия ({ $date }):
statement_audit_by = Результаты аудита соответствия ({ $date }; кто провёл: { $who }):
statement_rate = Соблюдено { $rate } % критериев RGAA (соблюдённых критериев: { $met }; применимых критериев: { $applicable }).
statement_no_rate = Без действующего аудита указать процент соответствия невозможно.
statement_contents = Недоступные материалы
statement_failures = Несоответствия
statement_exemptions = Исключения из-за несоразмерной нагрузки
statement_not_covered = Материалы, на которые обязанность доступности не распространяется
statement_unknown_contents = Без действующего аудита полный список недоступных материалов неизвестен.
statement_no_failure = Аудит не выявил несоответствий.
statement_failures_to_come = Список несоответствий здесь пока не приведён.
statement_made = Составление этого заявления о доступности
# The day ends with the full stop of «г.»: no second one.
statement_established = Дата составления заявления: { $date }
statement_updated = Дата обновления: { $date }
statement_undated = Дата составления этого заявления здесь пока не указана.
statement_technologies = Технологии, использованные при создании сайта
statement_environments = Среда проверки: браузеры и вспомогательные технологии
statement_tools = Инструменты, использованные для оценки доступности
statement_pages = Страницы сайта, соответствие которых проверено
statement_contact = Обратная связь и контакты
statement_contact_text = Если у вас не получается открыть какой-то материал или воспользоваться услугой, вы можете обратиться к ответственному за сайт: вам укажут доступную замену или передадут материал в другом виде.
statement_by_post = Обычной почтой
statement_no_contact = Адрес, по которому можно написать, здесь пока не указан.
statement_appeal = Порядок обжалования
statement_appeal_when = Этот порядок действует в следующем случае: вы сообщили ответственному за сайт о недостатке доступности, который мешает вам открыть материал или воспользоваться одной из услуг сайта, и не получили удовлетворительного ответа.
statement_appeal_form = Написать Защитнику прав (Défenseur des droits, государственный орган Франции)
statement_appeal_delegate = Обратиться к представителю Защитника прав в вашем регионе
statement_appeal_post = Отправить письмо по почте (бесплатно, без марки):
# The legal notice. Labels of what site.yml gives.
legal_who = Кто публикует этот сайт и кто предоставляет хостинг
legal_publisher = Издатель
legal_publisher_address = Адрес издателя
legal_publisher_phone = Телефон издателя
legal_director = Ответственный или ответственная за публикацию
legal_host = Хостинг-провайдер
legal_host_address = Адрес хостинг-провайдера
legal_host_phone = Телефон хостинг-провайдера
# Followed by a list of the labels above.
legal_missing = Здесь пока не хватает сведений, которых требует закон:
legal_why = Этих сведений требует статья 1-1 французского закона № 2004-575 от 21 июня 2004 года о доверии в цифровой экономике.

## Entries of the home page

# Above what parents would say, each line leading to a page.
entries_by_need = Что вы ищете?
# Above the links to what is for parents, teachers, heads.
entries_by_audience = Для кого?

## The address of a printed page

# Said before the page's address and its QR code, at the end of a printed page.
page_online = Эта страница в интернете

## A file that a link offers

# Behind a picture that moves, of which the page shows the first moment; the format and weight follow.
moving_picture = Посмотреть движущееся изображение

# Said behind the words of the link. $format: PDF. $size: one of the three below.
file_facts = ({ $format }, { $size })
# The same where the words already say the format.
file_size = ({ $size })
file_kilobytes = { $number } КБ
file_megabytes = { $number } МБ
# 2.5 MB: $whole is 2, $tenths is 5.
file_megabytes_and_tenths = { $whole },{ $tenths } МБ

## Places where others help, from a file in the national format

place_care = Особый приём
place_price = Цена
place_ways = Как обратиться
# Opening hours. $from and $to: two days of the week, from the first to the last.
open_days = { $from } – { $to }
open_day = { $day }
# $from and $to: two times of the day.
open_hours = с { $from } до { $to }
# Between the parts of a list: all but the last, then the last.
open_then = { $first }, { $second }
open_and = { $first } и { $second }
# $days: days joined so. $hours: times joined so.
open_line = { $days }: { $hours }
# $from, $to and $month: names of months, from the first to the last.
closed_months = Закрыто: { $from } – { $to }
closed_month = Закрыто: { $month }
closed_on_holidays = Закрыто в праздничные дни

## What school and parents tell each other

### Hours and lengths of time

# 18 h. $hour: from 0 to 23.
time_whole_hour = { $hour }:00
# 18 h 30. $minute: two digits.
time_hour_minute = { $hour }:{ $minute }
# $day: a whole day, such as « mardi 1er septembre 2026 ». $time: 18 h.
when_at = { $day }, { $time }
# $from and $to: two times of that day.
when_from_to = { $day }, с { $from } до { $to }
# $from and $to: two days, with or without a time.
when_days = { $from } – { $to }
duration_minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[other] { $minutes } минут
}
duration_hours = { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
   *[other] { $hours } часов
}
# 1 h 05. $minutes: two digits.
duration_hours_minutes = { $hours } ч { $minutes } мин
# Titles of lists of what takes time. $duration: 30 minutes, 2 hours.
time_up_to = До: { $duration }
time_more_than = Дольше: { $duration }
# Title of the links to the same pages, sorted so.
by_time = По времени, которое нужно
how_long = Сколько времени нужно
in_all = Всего: { $duration }
# Behind what a child can do. $date: a day without its name, such as « 8 septembre 2026 ».
since = с { $date }
said_yes = да
said_no = нет

### What takes place

# Titles of two lists of meetings.
to_come = Предстоит
past = Уже прошло
when = Когда
where = Где
# Label before those who speak or lead.
with_whom = Кто ведёт
if_absent = Если вы не можете прийти
# Before the title of what does not take place.
cancelled = Отменено
cancelled_notice = Отменено: это не состоится.
add_to_calendar = Добавить в мой календарь

### Work at home

# Title above the work of a day. $date: a whole day.
due_on = Срок: { $date }
given_on = Задано: { $date }
homework_alone = Ребёнок делает это задание сам. Когда время вышло, он останавливается, даже если не закончил.
material = Что понадобится
already_knows = Что ребёнок уже умеет
with_screen = С экраном
without_screen = Без экрана

### What is agreed

# Label before those who agreed.
between = Между кем
# Labels before a day.
agreed_on = Решено
talk_again = Вернёмся к этому
decisions = Что решено
to_sign = Для подписи, на бумаге
role = Роль
name = Имя
date_and_signature = Дата и подпись

### How information travels

information = Сообщение
by_ways = Как оно приходит
in_charge = Кто отвечает
# Behind a way by which information travels.
offline = без интернета

### Year after year

skill = Навык
as_table = Таблица
by_level = По классам
read_as_table = Читать в таблице
read_by_level = Читать по классам
# Before the name of a tool.
with_tool = Инструмент:
not_yet = Пока нет

### Tools, difficulties, groups

# Before the names of tools.
tools_needed = Для этого нужно:
first_steps = Первые шаги
who_helps = Кто может помочь
on_paper = На бумаге
what_to_do = Что делать, по порядку
# Said of what one can do without telephone or computer.
no_device = Без устройств
run_by = Кто ведёт группу
rules = Правила группы
how_to_join = Как вступить в группу

### Helping hands

any_time = Когда вам удобно
# Label before a day.
answer_before = Ответить до
know_how = Что нужно уметь
come_forward = Чтобы предложить помощь

### Words, partners

# Before the other names of a tool, the other forms of a word.
also_written = Говорят также:
address = Адрес
phone = Телефон
email = Электронная почта
website = Сайт
languages_spoken = Там говорят на языках
free = Бесплатно
# $date: a whole day.
checked_on = Проверено: { $date }
places_of_help = Где помогают
services = С чем помогают

### What is said on the home page

coming = Что будет
asked = О чём вас просит школа
asked_homework = Домашние задания
asked_hands = Помощь школе
what_is_new = Что нового
# $title: the title of a list.
see_all = Смотреть всё: { $title }

### The words of a choice: between whom, by which way, which difficulty, where, what is there

choice_team = Команда школы
choice_parents_and_teachers = Родители и учителя
choice_elected_and_team = Выборные родители и команда
choice_between_parents = Родители между собой
choice_paper = На бумаге
choice_board = На доске объявлений
choice_spoken = Лично
choice_phone = По телефону
choice_sms = По СМС
choice_site = На этом сайте
choice_email = По электронной почте
choice_platform = На школьной платформе (ENT)
choice_app = В приложении
choice_equipment = Техника
choice_connection = Интернет
choice_use = Умение пользоваться
choice_at_school = В школе
choice_from_home = Из дома
choice_elsewhere = В другом месте
choice_wheelchair = Можно приехать на инвалидной коляске
choice_childcare = За детьми присмотрят на месте
choice_interpreter = Будет переводчик
choice_sign_language = Перевод на жестовый язык
choice_remote = Можно участвовать на расстоянии

### The names of languages that families speak

spoken_fr = французский
spoken_en = английский
spoken_ar = арабский
spoken_es = испанский
spoken_pt = португальский
spoken_ro = румынский
spoken_ru = русский
spoken_tr = турецкий
spoken_uk = украинский
spoken_zh = китайский
spoken_de = немецкий
spoken_it = итальянский
spoken_pl = польский
spoken_bg = болгарский
spoken_sq = албанский
spoken_sr = сербский
spoken_hr = хорватский
spoken_ka = грузинский
spoken_hy = армянский
spoken_ku = курдский
spoken_ps = пушту
spoken_fa = персидский
spoken_ur = урду
spoken_hi = хинди
spoken_bn = бенгальский
spoken_ta = тамильский
spoken_pa = панджаби
spoken_vi = вьетнамский
spoken_so = сомали
spoken_am = амхарский
spoken_ti = тигринья
spoken_ff = фулах
spoken_wo = волоф
spoken_bm = бамбара
spoken_ln = лингала
spoken_sw = суахили
spoken_kab = кабильский
spoken_km = кхмерский
spoken_lo = лаосский
spoken_mg = малагасийский
spoken_rom = романи
spoken_fsl = французский жестовый язык

## Frameworks of skills

# $number: a year. It stands behind the framework's title.
framework_version = Версия { $number }
# Before the name of the official text, which stays in French.
framework_source = Официальный текст:

## Calendars and feeds

# Before the title of an event that does not take place after all. $what: that title.
event_cancelled = Отменено: { $what }
# $what: a class, or one of the « For parents » above.
feed_of = Следить за новостями: «{ $what }» (лента Atom)
# The link to the calendar of all the events, above their list; then how to use it.
agenda_follow = Следить за календарём
agenda_how = Эта ссылка добавляет встречи в календарь телефона. Чтобы получать и изменения, скопируйте адрес ссылки и подпишитесь на него в календаре.
