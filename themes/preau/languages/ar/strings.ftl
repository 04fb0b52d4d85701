# The texts of the theme, in Modern Standard Arabic, kept simple; families are spoken to in the plural.
#
# Each line is: name = text. Translate the text, never the name nor what stands in braces { }.
# Arabic has six forms of the plural: zero, one, two, few (3 to 10), many (11 to 99), other (100…).

## Finding one's way

# The first link of each page, for those who use a keyboard or a screen reader.
skip_link = الانتقال إلى المحتوى
main_navigation = التنقّل الرئيسي
menu = القائمة
# Said before the path to the page: Home, Leaflets, …
breadcrumb = أنتم هنا
home = الصفحة الرئيسية
toc = المحتويات
# Title of the list of a page's headings.
on_this_page = في هذه الصفحة
# Title of the list of the pages of a folder.
in_this_section = في هذا القسم
see_also = صفحات ذات صلة
top_of_page = أعلى الصفحة
# Said after a link that leaves the site.
external_link = موقع آخر
download = تنزيل
contact = للتواصل معنا
classes = الصفوف
search = بحث
search_none = لا توجد صفحة فيها هذه الكلمات.

## Languages and versions of a page

read_in_other_languages = القراءة بلغة أخرى
# The link to the page in THIS language, seen by those who read another.
read_in_this_language = القراءة بالعربية
language_label = اللغة
# The same page in everyday words.
plain_version = نسخة مبسّطة
full_version = العودة إلى النسخة الكاملة
plain_notice = هذه هي النسخة المبسّطة من الصفحة: أقصر، وبكلمات من الحياة اليومية.
# $language: the name of the page's language, in its own words.
untranslated_notice = لم تُترجم هذه الصفحة إلى العربية بعد. هذه هي بلغتها الأصلية: { $language }.
outdated_translation = هذه الترجمة أقدم من الصفحة الأصلية: ربما تغيّرت بعض المعلومات.
read_original = قراءة الصفحة الأصلية

## About a page

# $date: a whole day.
published_on = تاريخ النشر: { $date }
updated_on = آخر تحديث: { $date }
# $authors: names or roles, already joined.
written_by = بقلم { $authors }
# $minutes: a whole number, 0 for less than one.
reading_time = { $minutes ->
    [zero] مدة القراءة: أقل من دقيقة
    [one] مدة القراءة: دقيقة واحدة
    [two] مدة القراءة: دقيقتان
    [few] مدة القراءة: { $minutes } دقائق
    [many] مدة القراءة: { $minutes } دقيقة
   *[other] مدة القراءة: { $minutes } دقيقة
}
# Label before the three that follow.
audience = لمن هذه الصفحة
for_parents = للآباء والأمهات
for_teachers = للمعلمين والمعلمات
for_heads = لإدارة المدرسة
picture = صورة
new = جديد
draft = مسودة: هذه الصفحة لم تُنشر بعد
archived = أرشيف
archived_notice = هذه صفحة من الأرشيف: لم تعد تُحدَّث.

## Lists

tags = الكلمات المفتاحية
# $tag: one keyword.
tagged_with = صفحات عن «{ $tag }»
all_tags = كل الكلمات المفتاحية
page_count = { $count ->
    [zero] لا توجد صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
pages_list = قائمة الصفحات
# Label of the links 1, 2, 3… under a long list.
pagination = صفحات هذه القائمة
# Name of the links to the pages before and after this one.
neighbours = الصفحات المجاورة
page_number = الصفحة { $number } من { $total }
previous_page = الصفحة السابقة
next_page = الصفحة التالية
older = الأقدم
newer = الأحدث

## Leaflets

in_brief = باختصار
school_expects = ما تنتظره المدرسة
you_can = ما يمكنكم فعله
if_hard = إذا كان ذلك صعبًا
skills = المهارات
theme = الموضوع
series = السلسلة
series_head = بطاقات لإدارة المدرسة
series_teacher = بطاقات للمعلمين والمعلمات
series_parent = بطاقات للآباء والأمهات
leaflet = البطاقة رقم { $number }
leaflet_head = بطاقة إدارة المدرسة رقم { $number }
leaflet_teacher = بطاقة المعلم رقم { $number }
leaflet_parent = بطاقة الوالدين رقم { $number }

## The tour of the school

place = المكان
step = المرحلة { $number } من { $total }
tour_start = بدء الجولة
you_see = ماذا نرى
you_hear = ماذا نسمع
you_smell = ماذا نشمّ
# Steps, lift, doors, quiet corner.
access = الوصول إلى المكان
# Title of a list of places.
from_here = من هنا يمكن الذهاب إلى
all_places = كل الأماكن
school_plan = مخطط المدرسة
# Said behind an exit by which one cannot come back.
one_way = لا يمكن العودة من هناك
# Above the list of the places to which the points of a picture lead.
points = على الصورة يمكن الذهاب إلى:
# Title of a very wide picture of a place.
panorama = صورة عريضة
# Its name for screen readers. $place: the name of the place.
panorama_name = صورة عريضة: { $place }
panorama_how = إذا كانت الصورة أعرض من الشاشة، فحرّكوها بالإصبع أو بالسهمين الأيسر والأيمن في لوحة المفاتيح. القائمة أسفلها تؤدّي إلى الأماكن نفسها.
# Title of a picture that one can turn in every direction.
around = منظر بزاوية 360°
# $size: what it weighs, such as « 300 ko ».
around_open = فتح المنظر بزاوية 360° ({ $size })
around_name = منظر بزاوية 360°: { $place }
around_loading = الصورة في الطريق…
# Said where the browser cannot turn the picture; the same picture stands flat below.
around_failed = لا يستطيع هذا المتصفح عرض المنظر بزاوية 360°. الصورة نفسها، مسطّحة، تبقى في الأسفل.
around_keys = بلوحة المفاتيح: الأسهم للدوران، + و - للاقتراب أو الابتعاد، Home للعودة إلى البداية، Esc للإغلاق. بالفأرة أو بالإصبع: اسحبوا الصورة أو استعملوا الأزرار.
# $what: the name of the point that one faces.
around_facing = أنتم تنظرون نحو: { $what }
# Name of the group of the buttons that follow.
around_buttons = تدوير المنظر
around_left = إلى اليسار
around_right = إلى اليمين
around_up = إلى الأعلى
around_down = إلى الأسفل
around_closer = أقرب
around_farther = أبعد
around_start = العودة إلى البداية
around_sharper = صورة أوضح
around_close = إغلاق المنظر
# The tour on paper for a child who worries: a photo and a sentence for each place.
story = قصة مصوّرة
story_print = طباعة القصة المصوّرة
story_what = أماكن المدرسة بالترتيب، مع صورة وجملة لكل مكان. على الورق مكانان في كل ورقة: يمكن قصّها وقراءتها من جديد في المساء وأخذها معكم.

## The diary of a class

class = الصف
learned = ما تعلّمناه
question_to_ask = سؤال تطرحونه على طفلكم
at_home = في البيت
photos = صور
# Stands in the place of a photo; its description follows.
photo_removed = أُزيلت الصورة: انتهى الإذن بعرضها.

## Help

need_help = هل تحتاجون إلى مساعدة؟
by_phone = بالهاتف
by_email = بالبريد الإلكتروني
at_school = في المدرسة
opening_hours = أوقات الاستقبال
without_internet = من دون إنترنت

## The foot of each page

legal_notice = المعلومات القانونية
accessibility = إتاحة الموقع للجميع
# The three forms that French law imposes.
accessibility_none = إتاحة الموقع للجميع: غير مطابق
accessibility_partial = إتاحة الموقع للجميع: مطابق جزئيًا
accessibility_full = إتاحة الموقع للجميع: مطابق كليًا
feed = متابعة الجديد (خلاصة Atom)
site_map = خريطة الموقع

## When there is no page

not_found_title = هذه الصفحة غير موجودة
not_found_text = ربما كُتب العنوان خطأً، أو انتقلت الصفحة إلى مكان آخر.
back_home = العودة إلى الصفحة الرئيسية
moved_title = تغيّر عنوان هذه الصفحة
moved_link = الذهاب إلى الصفحة

## Inside a text

footnotes = ملاحظات
footnote_ref = الملاحظة { $number }
footnote_back = العودة إلى النص، الملاحظة { $number }
# Titles of framed parts of a page.
part_note = ملاحظة
part_tip = نصيحة
part_important = مهم
part_warning = تنبيه
part_danger = خطر
part_example = مثال
part_remember = للتذكّر
part_details = تفاصيل
part_info = معلومة
part_quote = اقتباس
# Said of a box that is ticked, or not.
task_done = تم
task_to_do = للإنجاز
code = رمز برمجي
# Name of a table, for screen readers.
table_number = الجدول { $number }

## Printing

print = طباعة
print_how = على الحاسوب، اضغطوا معًا على المفتاحين Ctrl و P (⌘ و P على جهاز Mac). على الهاتف، افتحوا قائمة المتصفح، ثم «مشاركة» و«طباعة».
large_print = الانتقال إلى الخط الكبير، على الشاشة وعلى الورق
large_print_on = هذه الصفحة بخط كبير، على الشاشة وعلى الورق.
large_print_off = العودة إلى الحجم المعتاد
## Pages that every site has

# The titles of all the pages, by letter.
site_index = فهرس الموقع الأبجدي
# Said under the first pages of a long folder, in the plan of the site.
plan_more = { $count ->
    [one] وصفحة أخرى
    [two] وصفحتان أخريان
    [few] و{ $count } صفحات أخرى
    [many] و{ $count } صفحة أخرى
   *[other] و{ $count } صفحة أخرى
}
# Title of the links to the letters, above the index.
index_letters = الانتقال إلى حرف
# Said on the line that unfolds the titles of one letter.
index_unfold = { $letter }: { $count ->
    [zero] لا توجد صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
# The accessibility statement. French law imposes its form: translate it closely, promise nothing more.
statement_title = بيان إتاحة الموقع للجميع
statement_commitment = تلتزم الجهة المسؤولة، { $organisation }، بجعل الموقع «{ $site }» متاحًا للجميع، وفقًا للمادة 47 من القانون الفرنسي رقم 2005-102 الصادر في 11 فبراير 2005 بشأن المساواة في الحقوق للأشخاص ذوي الإعاقة.
statement_scheme = الاستراتيجية والإجراءات: الخطة المتعددة السنوات للإتاحة
statement_scope = ينطبق هذا البيان على الموقع «{ $site }».
statement_state = حالة المطابقة
# RGAA is the name of the French reference; it stays as it is.
statement_level_none = الموقع «{ $site }» غير مطابق للمرجع الفرنسي العام لتحسين إتاحة المواقع (RGAA)، الإصدار 4.
statement_level_partial = الموقع «{ $site }» مطابق جزئيًا للمرجع الفرنسي العام لتحسين إتاحة المواقع (RGAA)، الإصدار 4.
statement_level_full = الموقع «{ $site }» مطابق كليًا للمرجع الفرنسي العام لتحسين إتاحة المواقع (RGAA)، الإصدار 4.
statement_no_audit = لا يوجد تدقيق ساري الصلاحية يسمح بقياس مدى استيفاء المعايير.
statement_outdated = مضى على آخر تدقيق، بتاريخ { $date }، أكثر من ثلاث سنوات.
statement_meaning = «غير مطابق» لا تعني أن كل شيء صعب القراءة، بل تعني أن العكس لم يُثبت بعد.
statement_results = نتائج الاختبارات
# Followed by the figures.
statement_audit = يبيّن تدقيق المطابقة الذي أُجري بتاريخ { $date } ما يلي:
statement_audit_by = يبيّن تدقيق المطابقة الذي أُجري بتاريخ { $date } من قِبل { $who } ما يلي:
statement_rate = نسبة معايير RGAA المستوفاة: { $rate }% (المعايير المستوفاة: { $met }؛ المعايير المنطبقة: { $applicable }).
statement_no_rate = في غياب تدقيق ساري الصلاحية، لا يمكن ذكر أي نسبة مطابقة.
statement_contents = المحتويات غير المتاحة
statement_failures = حالات عدم المطابقة
statement_exemptions = الاستثناءات بسبب عبء غير متناسب
statement_not_covered = المحتويات غير الخاضعة لواجب الإتاحة
statement_unknown_contents = من دون تدقيق ساري الصلاحية، لا تُعرف القائمة الكاملة للمحتويات غير المتاحة.
statement_no_failure = لم يكشف التدقيق عن أي حالة عدم مطابقة.
statement_failures_to_come = لم تُذكر قائمة حالات عدم المطابقة هنا بعد.
statement_made = إعداد هذا البيان
statement_established = أُعدّ هذا البيان بتاريخ { $date }.
statement_updated = وجرى تحديثه بتاريخ { $date }.
statement_undated = لم يُذكر تاريخ إعداد هذا البيان هنا بعد.
statement_technologies = التقنيات المستخدمة في إنجاز الموقع
statement_environments = بيئة الاختبار: المتصفحات والتقنيات المساعدة
statement_tools = الأدوات المستخدمة لتقييم الإتاحة
statement_pages = صفحات الموقع التي جرى التحقق من مطابقتها
statement_contact = الملاحظات والتواصل
statement_contact_text = إذا لم تتمكنوا من الوصول إلى محتوى أو خدمة، يمكنكم التواصل مع المسؤول عن الموقع ليوجّهكم إلى بديل متاح أو لتحصلوا على المحتوى بشكل آخر.
statement_by_post = بالبريد العادي
statement_no_contact = لم يُذكر هنا بعد العنوان الذي يمكن الكتابة إليه.
statement_appeal = طرق الاعتراض
statement_appeal_when = تُستعمل هذه الطريقة في الحالة التالية: أبلغتم المسؤول عن الموقع بخلل في الإتاحة يمنعكم من الوصول إلى محتوى أو إلى إحدى خدمات الموقع، ولم تحصلوا على جواب مُرضٍ.
statement_appeal_form = كتابة رسالة إلى المدافع عن الحقوق (Défenseur des droits، وهو مؤسسة عامة فرنسية)
statement_appeal_delegate = التواصل مع مندوب المدافع عن الحقوق في منطقتكم
statement_appeal_post = إرسال رسالة بالبريد (مجانًا، من دون طابع بريدي):
# The legal notice. Labels of what site.yml gives.
legal_who = من ينشر هذا الموقع ومن يستضيفه
legal_publisher = الناشر
legal_publisher_address = عنوان الناشر
legal_publisher_phone = هاتف الناشر
legal_director = مدير أو مديرة النشر
legal_host = الجهة المستضيفة
legal_host_address = عنوان الجهة المستضيفة
legal_host_phone = هاتف الجهة المستضيفة
# Followed by a list of the labels above.
legal_missing = ما زالت تنقص هنا معلومات يفرضها القانون:
legal_why = هذه المعلومات تفرضها المادة 1-1 من القانون الفرنسي رقم 2004-575 الصادر في 21 يونيو 2004 بشأن الثقة في الاقتصاد الرقمي.

## Entries of the home page

# Above what parents would say, each line leading to a page.
entries_by_need = عمّ تبحثون؟
# Above the links to what is for parents, teachers, heads.
entries_by_audience = لمن هذه الصفحات؟

## The address of a printed page

# Said before the page's address and its QR code, at the end of a printed page.
page_online = هذه الصفحة على الإنترنت

## A file that a link offers

# Behind a picture that moves, of which the page shows the first moment; the format and weight follow.
moving_picture = عرض الصورة المتحركة

# Said behind the words of the link. $format: PDF. $size: one of the three below.
file_facts = ({ $format }، { $size })
# The same where the words already say the format.
file_size = ({ $size })
file_kilobytes = { $number } كيلوبايت
file_megabytes = { $number } ميغابايت
# 2.5 MB: $whole is 2, $tenths is 5.
file_megabytes_and_tenths = { $whole },{ $tenths } ميغابايت

## Places where others help, from a file in the national format

place_care = استقبال ملائم
place_price = السعر
place_ways = كيف تتّصلون
# Opening hours. $from and $to: two days of the week, from the first to the last.
open_days = من { $from } إلى { $to }
open_day = { $day }
# $from and $to: two times of the day.
open_hours = من { $from } إلى { $to }
# Between the parts of a list: all but the last, then the last.
open_then = { $first }، { $second }
open_and = { $first } و{ $second }
# $days: days joined so. $hours: times joined so.
open_line = { $days }: { $hours }
# $from, $to and $month: names of months, from the first to the last.
closed_months = مغلق من { $from } إلى { $to }
closed_month = مغلق في { $month }
closed_on_holidays = مغلق في أيّام العطل الرسمية

## What school and parents tell each other

### Hours and lengths of time

# 18 h. $hour: from 0 to 23.
time_whole_hour = { $hour }:00
# 18 h 30. $minute: two digits.
time_hour_minute = { $hour }:{ $minute }
# $day: a whole day, such as « mardi 1er septembre 2026 ». $time: 18 h.
when_at = { $day } على الساعة { $time }
# $from and $to: two times of that day.
when_from_to = { $day }، من { $from } إلى { $to }
# $from and $to: two days, with or without a time.
when_days = من { $from } إلى { $to }
duration_minutes = { $minutes ->
    [zero] 0 دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
duration_hours = { $hours ->
    [zero] 0 ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
# 1 h 05. $minutes: two digits.
duration_hours_minutes = { $hours } س { $minutes } د
# Titles of lists of what takes time. $duration: 30 minutes, 2 hours.
time_up_to = { $duration } أو أقل
time_more_than = أكثر من { $duration }
# Title of the links to the same pages, sorted so.
by_time = حسب الوقت اللازم
how_long = الوقت اللازم
in_all = المجموع: { $duration }
# Behind what a child can do. $date: a day without its name, such as « 8 septembre 2026 ».
since = منذ { $date }
said_yes = نعم
said_no = لا

### What takes place

# Titles of two lists of meetings.
to_come = قادمة
past = انتهت
when = متى
where = أين
# Label before those who speak or lead.
with_whom = مع
if_absent = إذا لم تستطيعوا الحضور
# Before the title of what does not take place.
cancelled = أُلغي
cancelled_notice = أُلغي هذا الموعد: لن يُقام.
add_to_calendar = إضافة إلى مفكرتي

### Work at home

# Title above the work of a day. $date: a whole day.
due_on = ليوم { $date }
given_on = أُعطي يوم { $date }
homework_alone = ينجز طفلكم هذا العمل وحده. عندما ينتهي الوقت المحدد يتوقف، حتى لو لم يُكمله.
material = اللوازم
already_knows = ما يعرف طفلكم فعله من قبل
with_screen = باستعمال شاشة
without_screen = بدون شاشة

### What is agreed

# Label before those who agreed.
between = بين
# Labels before a day.
agreed_on = تاريخ الاتفاق
talk_again = نعود إلى الحديث عنه يوم
decisions = ما اتُّفق عليه
to_sign = للتوقيع على الورق
role = الصفة
name = الاسم
date_and_signature = التاريخ والتوقيع

### How information travels

information = المعلومة
by_ways = كيف تصل إليكم
in_charge = من المسؤول
# Behind a way by which information travels.
offline = من دون إنترنت

### Year after year

skill = الكفاءة
as_table = في جدول
by_level = مستوى بعد مستوى
read_as_table = القراءة في جدول
read_by_level = القراءة مستوى بعد مستوى
# Before the name of a tool.
with_tool = الأداة:
not_yet = ليس بعد

### Tools, difficulties, groups

# Before the names of tools.
tools_needed = لهذا يلزم:
first_steps = الخطوات الأولى
who_helps = من يستطيع المساعدة
on_paper = على الورق
what_to_do = ما يجب فعله، بالترتيب
# Said of what one can do without telephone or computer.
no_device = بدون جهاز
run_by = من يدير المجموعة
rules = قواعد المجموعة
how_to_join = كيفية الانضمام إلى المجموعة

### Helping hands

any_time = في أي وقت تريدون
# Label before a day.
answer_before = الرد قبل
know_how = ما تحتاجون إلى معرفته
come_forward = لعرض مساعدتكم

### Words, partners

# Before the other names of a tool, the other forms of a word.
also_written = يقال أيضا:
address = العنوان
phone = الهاتف
email = البريد الإلكتروني
website = الموقع
languages_spoken = اللغات المتكلمة
free = مجاني
# $date: a whole day.
checked_on = تم التحقق يوم { $date }
places_of_help = أماكن المساعدة
services = المساعدة في

### What is said on the home page

coming = المواعيد القادمة
asked = ما تطلبه منكم المدرسة
asked_homework = العمل في المنزل
asked_hands = يد العون
what_is_new = الجديد
# $title: the title of a list.
see_all = عرض الكل: { $title }

### The words of a choice: between whom, by which way, which difficulty, where, what is there

choice_team = فريق المدرسة
choice_parents_and_teachers = الأولياء والمعلمون
choice_elected_and_team = الأولياء المنتخبون والفريق
choice_between_parents = الأولياء فيما بينهم
choice_paper = على الورق
choice_board = على لوحة الإعلانات
choice_spoken = شفهيا
choice_phone = بالهاتف
choice_sms = برسالة قصيرة
choice_site = على هذا الموقع
choice_email = بالبريد الإلكتروني
choice_platform = على الفضاء الرقمي للمدرسة (ENT)
choice_app = في تطبيق
choice_equipment = الأجهزة
choice_connection = الاتصال بالإنترنت
choice_use = طريقة الاستعمال
choice_at_school = في المدرسة
choice_from_home = من بيتكم
choice_elsewhere = في مكان آخر
choice_wheelchair = يمكن الحضور بكرسي متحرك
choice_childcare = هناك من يعتني بالأطفال في المكان
choice_interpreter = يوجد مترجم شفوي
choice_sign_language = مترجم إلى لغة الإشارة
choice_remote = يمكن المتابعة عن بعد

### The names of languages that families speak

spoken_fr = الفرنسية
spoken_en = الإنجليزية
spoken_ar = العربية
spoken_es = الإسبانية
spoken_pt = البرتغالية
spoken_ro = الرومانية
spoken_ru = الروسية
spoken_tr = التركية
spoken_uk = الأوكرانية
spoken_zh = الصينية
spoken_de = الألمانية
spoken_it = الإيطالية
spoken_pl = البولندية
spoken_bg = البلغارية
spoken_sq = الألبانية
spoken_sr = الصربية
spoken_hr = الكرواتية
spoken_ka = الجورجية
spoken_hy = الأرمنية
spoken_ku = الكردية
spoken_ps = البشتو
spoken_fa = الفارسية
spoken_ur = الأوردية
spoken_hi = الهندية
spoken_bn = البنغالية
spoken_ta = التاميلية
spoken_pa = البنجابية
spoken_vi = الفيتنامية
spoken_so = الصومالية
spoken_am = الأمهرية
spoken_ti = التغرينية
spoken_ff = الفولانية
spoken_wo = الولوفية
spoken_bm = البامبارا
spoken_ln = اللينجالا
spoken_sw = السواحلية
spoken_kab = القبيلية
spoken_km = الخميرية
spoken_lo = اللاوية
spoken_mg = الملغاشي
spoken_rom = لغة الروما
spoken_fsl = لغة الإشارة الفرنسية

## Frameworks of skills

# $number: a year. It stands behind the framework's title.
framework_version = إصدار { $number }
# Before the name of the official text, which stays in French.
framework_source = النص الرسمي:

## Calendars and feeds

# Before the title of an event that does not take place after all. $what: that title.
event_cancelled = أُلغي: { $what }
# $what: a class, or one of the « For parents » above.
feed_of = متابعة الجديد: «{ $what }» (خلاصة Atom)
# The link to the calendar of all the events, above their list; then how to use it.
agenda_follow = متابعة المواعيد
agenda_how = هذا الرابط يضيف المواعيد إلى تقويم هاتفكم. لتصلكم التغييرات أيضًا، انسخوا عنوان الرابط واشتركوا به في التقويم.
