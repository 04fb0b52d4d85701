# The texts of the theme, in Turkish; parents are “siz”.
#
# Each line is: name = text. Translate the text, never the name nor what stands in braces { }.
# Turkish has two forms of the plural, one and other, but after a number the noun stays as it is: “5 sayfa”.
# What is put in stands where it needs no ending: “Yayımlanma tarihi: …”, “3 numaralı broşür”.

## Finding one's way

# The first link of each page, for those who use a keyboard or a screen reader.
skip_link = İçeriğe geçin
main_navigation = Ana gezinme
menu = Menü
# Said before the path to the page: Home, Leaflets, …
breadcrumb = Buradasınız
home = Ana sayfa
toc = İçindekiler
# Title of the list of a page's headings.
on_this_page = Bu sayfada
# Title of the list of the pages of a folder.
in_this_section = Bu bölümde
see_also = Bunlara da bakın
top_of_page = Sayfanın başı
# Said after a link that leaves the site.
external_link = başka bir site
download = İndirin
contact = İletişim
classes = Sınıflar
search = Arama
search_none = Bu sözcükleri içeren bir sayfa yok.

## Languages and versions of a page

read_in_other_languages = Başka bir dilde okuyun
# The link to the page in THIS language, seen by those who read another.
read_in_this_language = Türkçe okuyun
language_label = Dil
# The same page in everyday words.
plain_version = Sade sürüm
full_version = Tam sürüme dönün
plain_notice = Bu, sayfanın sade sürümüdür: daha kısadır ve günlük sözcüklerle yazılmıştır.
# $language: the name of the page's language, in its own words.
untranslated_notice = Bu sayfa henüz Türkçeye çevrilmedi. Sayfayı özgün dilinde okuyabilirsiniz: { $language }.
outdated_translation = Bu çeviri, özgün sayfadan daha eski: bazı bilgiler değişmiş olabilir.
read_original = Özgün sayfayı okuyun

## About a page

# $date: a whole day, such as “1 Eylül 2026 Salı”.
published_on = Yayımlanma tarihi: { $date }
updated_on = Son güncelleme: { $date }
# $authors: names or roles, already joined.
written_by = Yazan: { $authors }
# $minutes: a whole number, 0 for less than one.
reading_time = { $minutes ->
    [0] Okuma süresi: bir dakikadan az
    [one] Okuma süresi: { $minutes } dakika
   *[other] Okuma süresi: { $minutes } dakika
}
# Label before the three that follow.
audience = Kimler için
for_parents = Veliler için
for_teachers = Öğretmenler için
for_heads = Okul yönetimi için
picture = Görsel
new = Yeni
draft = Taslak: bu sayfa henüz yayımlanmadı
archived = Arşiv
archived_notice = Bu bir arşiv sayfasıdır: artık güncellenmiyor.

## Lists

tags = Anahtar sözcükler
# $tag: one keyword.
tagged_with = “{ $tag }” ile ilgili sayfalar
all_tags = Bütün anahtar sözcükler
page_count = { $count ->
    [0] Sayfa yok
    [one] { $count } sayfa
   *[other] { $count } sayfa
}
pages_list = Sayfa listesi
# Label of the links 1, 2, 3… under a long list.
pagination = Bu listenin sayfaları
# Name of the links to the pages before and after this one.
neighbours = Önceki ve sonraki sayfa
page_number = { $number }. sayfa, toplam { $total }
previous_page = Önceki sayfa
next_page = Sonraki sayfa
older = Daha eski
newer = Daha yeni

## Leaflets

in_brief = Kısaca
school_expects = Okulun beklediği
you_can = Sizin yapabilecekleriniz
if_hard = Zor gelirse
skills = Beceriler
theme = Konu
series = Dizi
series_head = Okul yönetimi için broşürler
series_teacher = Öğretmenler için broşürler
series_parent = Veliler için broşürler
leaflet = { $number } numaralı broşür
leaflet_head = Okul yönetimi için { $number } numaralı broşür
leaflet_teacher = Öğretmenler için { $number } numaralı broşür
leaflet_parent = Veliler için { $number } numaralı broşür

## The tour of the school

place = Yer
step = { $number }. durak, toplam { $total }
tour_start = Geziye başlayın
you_see = Neler görülür
you_hear = Neler duyulur
you_smell = Hangi kokular alınır
# Steps, lift, doors, quiet corner.
access = Erişim
# Title of a list of places.
from_here = Buradan gidilebilecek yerler
all_places = Bütün yerler
school_plan = Okulun krokisi
# Said behind an exit by which one cannot come back.
one_way = buradan geri dönülmez
# Above the list of the places to which the points of a picture lead.
points = Resimde gidilebilecek yerler:
# Title of a very wide picture of a place.
panorama = Geniş görünüm
# Its name for screen readers. $place: the name of the place.
panorama_name = Geniş görünüm: { $place }
panorama_how = Resim ekrana sığmıyorsa parmakla ya da klavyenin sol ve sağ oklarıyla kaydırın. Aşağıdaki liste aynı yerlere götürür.
# Title of a picture that one can turn in every direction.
around = 360° görünüm
# $size: what it weighs, such as « 300 ko ».
around_open = 360° görünümü açın ({ $size })
around_name = 360° görünüm: { $place }
around_loading = Resim geliyor…
# Said where the browser cannot turn the picture; the same picture stands flat below.
around_failed = Bu tarayıcı 360° görünümü gösteremiyor. Aynı resmin düz hâli aşağıda duruyor.
around_keys = Klavyeyle: dönmek için oklar, yaklaşmak ya da uzaklaşmak için + ve -, başa dönmek için Home, kapatmak için Esc. Fareyle ya da parmakla: resmi kaydırın ya da düğmeleri kullanın.
# $what: the name of the point that one faces.
around_facing = Baktığınız yer: { $what }
# Name of the group of the buttons that follow.
around_buttons = Görünümü çevirin
around_left = Sola
around_right = Sağa
around_up = Yukarı
around_down = Aşağı
around_closer = Yakına
around_farther = Uzağa
around_start = Başa dönün
around_sharper = Daha net resim
around_close = Görünümü kapatın
# The tour on paper for a child who worries: a photo and a sentence for each place.
story = Resimli anlatım
story_print = Resimli anlatımı yazdırın
story_what = Okulun yerleri sırayla, her biri için bir fotoğraf ve bir cümleyle. Kâğıtta her yaprakta iki yer vardır: kesebilir, akşam yeniden okuyabilir ve yanınıza alabilirsiniz.

## The diary of a class

class = Sınıf
learned = Neler öğrendik
question_to_ask = Çocuğunuza sorabileceğiniz bir soru
at_home = Evde
photos = Fotoğraflar
# Stands in the place of a photo; its description follows.
photo_removed = Fotoğraf kaldırıldı: gösterilmesi için verilen izin sona erdi.

## Help

need_help = Yardıma ihtiyacınız var mı?
by_phone = Telefonla
by_email = E-postayla
at_school = Okulda
opening_hours = Çalışma saatleri
without_internet = İnternet olmadan

## The foot of each page

legal_notice = Yasal bilgiler
accessibility = Erişilebilirlik
# The three forms that French law imposes.
accessibility_none = Erişilebilirlik: uygun değil
accessibility_partial = Erişilebilirlik: kısmen uygun
accessibility_full = Erişilebilirlik: tamamen uygun
feed = Yenilikleri izleyin (Atom akışı)
site_map = Site haritası

## When there is no page

not_found_title = Böyle bir sayfa yok
not_found_text = Adres yanlış yazılmış ya da sayfanın yeri değişmiş olabilir.
back_home = Ana sayfaya dönün
moved_title = Bu sayfanın adresi değişti
moved_link = Sayfaya gidin:

## Inside a text

footnotes = Dipnotlar
footnote_ref = Dipnot { $number }
footnote_back = Metne dönün, dipnot { $number }
# Titles of framed parts of a page.
part_note = Not
part_tip = İpucu
part_important = Önemli
part_warning = Dikkat
part_danger = Tehlike
part_example = Örnek
part_remember = Aklınızda bulunsun
part_details = Ayrıntılar
part_info = Bilgi
part_quote = Alıntı
# Said of a box that is ticked, or not.
task_done = Yapıldı
task_to_do = Yapılacak
code = Kod
# Name of a table, for screen readers.
table_number = Tablo { $number }

## Printing

print = Yazdırın
print_how = Bilgisayarda Ctrl ve P tuşlarına (Mac’te ⌘ ve P) aynı anda basın. Telefonda tarayıcının menüsünü açın, ardından “Paylaş” ve “Yazdır” seçeneklerine dokunun.
# The link that shows and prints the page in large type.
large_print = Ekranda ve kâğıtta büyük harflere geçin
large_print_on = Bu sayfa ekranda ve kâğıtta büyük harflerle gösteriliyor.
large_print_off = Alışılmış boyuta dönün

## Pages that every site has

# The titles of all the pages, by letter.
site_index = A’dan Z’ye site
# Said under the first pages of a long folder, in the plan of the site.
plan_more = { $count ->
    [one] ve { $count } sayfa daha
   *[other] ve { $count } sayfa daha
}
# Title of the links to the letters, above the index.
index_letters = Bir harfe gidin
# Said on the line that unfolds the titles of one letter.
index_unfold = { $letter }: { $count ->
    [one] { $count } sayfa
   *[other] { $count } sayfa
}
# The accessibility statement. French law imposes its form: translate it closely, promise nothing more.
statement_title = Erişilebilirlik beyanı
statement_commitment = { $organisation }, engellilerin eşit haklarına ilişkin 11 Şubat 2005 tarihli ve 2005-102 sayılı Fransız yasasının 47. maddesi uyarınca “{ $site }” sitesini erişilebilir kılmayı taahhüt eder.
statement_scheme = Strateji ve eylemler: çok yıllık erişilebilirlik planı
statement_scope = Bu erişilebilirlik beyanı “{ $site }” sitesi için geçerlidir.
statement_state = Uygunluk durumu
# RGAA is the name of the French reference; it stays as it is.
statement_level_none = “{ $site }” sitesi, Fransa’nın erişilebilirliği geliştirme genel kılavuzuna (RGAA, sürüm 4) uygun değildir.
statement_level_partial = “{ $site }” sitesi, Fransa’nın erişilebilirliği geliştirme genel kılavuzuna (RGAA, sürüm 4) kısmen uygundur.
statement_level_full = “{ $site }” sitesi, Fransa’nın erişilebilirliği geliştirme genel kılavuzuna (RGAA, sürüm 4) tamamen uygundur.
statement_no_audit = Ölçütlere ne kadar uyulduğunu gösteren, geçerliliği süren bir denetim yok.
statement_outdated = { $date } tarihinde yapılan son denetimin üzerinden üç yıldan fazla geçti.
statement_meaning = “Uygun değil” demek, her şeyi okumak zor demek değildir: aksinin kanıtlanmamış olduğu anlamına gelir.
statement_results = Test sonuçları
# Followed by the figures.
statement_audit = { $date } tarihinde yapılan uygunluk denetiminin sonucu:
statement_audit_by = { $date } tarihinde { $who } tarafından yapılan uygunluk denetiminin sonucu:
statement_rate = RGAA ölçütlerinin karşılanma oranı: %{ $rate } (karşılanan ölçüt: { $met }; uygulanabilir ölçüt: { $applicable }).
statement_no_rate = Geçerliliği süren bir denetim olmadığı için uygunluk oranı verilemez.
statement_contents = Erişilebilir olmayan içerikler
statement_failures = Uygunsuzluklar
statement_exemptions = Orantısız yük nedeniyle istisnalar
statement_not_covered = Erişilebilirlik yükümlülüğü kapsamında olmayan içerikler
statement_unknown_contents = Geçerliliği süren bir denetim olmadan, erişilebilir olmayan içeriklerin tam listesi bilinemez.
statement_no_failure = Denetimde hiçbir uygunsuzluk bulunmadı.
statement_failures_to_come = Uygunsuzlukların listesi burada henüz verilmedi.
statement_made = Bu erişilebilirlik beyanının hazırlanması
statement_established = Bu beyanın hazırlanma tarihi: { $date }.
statement_updated = Son güncelleme: { $date }.
statement_undated = Bu beyanın hazırlandığı tarih burada henüz verilmedi.
statement_technologies = Sitenin yapımında kullanılan teknolojiler
statement_environments = Test ortamı: tarayıcılar ve yardımcı teknolojiler
statement_tools = Erişilebilirliği değerlendirmek için kullanılan araçlar
statement_pages = Sitenin uygunluğu denetlenen sayfaları
statement_contact = Geri bildirim ve iletişim
statement_contact_text = Bir içeriğe veya hizmete erişemiyorsanız, erişilebilir bir seçeneğe yönlendirilmek ya da içeriği başka bir biçimde almak için site sorumlusuyla iletişime geçebilirsiniz.
statement_by_post = Postayla
statement_no_contact = Yazabileceğiniz adres burada henüz verilmedi.
statement_appeal = Başvuru yolları
statement_appeal_when = Bu yola şu durumda başvurun: bir içeriğe veya sitenin hizmetlerinden birine erişmenizi engelleyen bir erişilebilirlik kusurunu site sorumlusuna bildirdiniz ve tatmin edici bir yanıt alamadınız.
statement_appeal_form = Hak Savunucusuna mesaj yazın (Défenseur des droits, bir Fransız kamu kurumu)
statement_appeal_delegate = Hak Savunucusunun bölgenizdeki temsilcisiyle iletişime geçin
statement_appeal_post = Postayla mektup gönderin (ücretsizdir, pul yapıştırmayın):
# The legal notice. Labels of what site.yml gives.
legal_who = Bu siteyi kim yayımlıyor, kim barındırıyor
legal_publisher = Yayıncı
legal_publisher_address = Yayıncının adresi
legal_publisher_phone = Yayıncının telefonu
legal_director = Yayın yönetmeni
legal_host = Barındırma hizmeti sağlayıcısı
legal_host_address = Barındırma hizmeti sağlayıcısının adresi
legal_host_phone = Barındırma hizmeti sağlayıcısının telefonu
# Followed by a list of the labels above.
legal_missing = Yasanın istediği bazı bilgiler burada hâlâ eksik:
legal_why = Bu bilgileri, dijital ekonomide güvene ilişkin 21 Haziran 2004 tarihli ve 2004-575 sayılı Fransız yasasının 1-1. maddesi zorunlu kılar.

## Entries of the home page

# Above what parents would say, each line leading to a page.
entries_by_need = Ne arıyorsunuz?
# Above the links to what is for parents, teachers, heads.
entries_by_audience = Kimler için?

## The address of a printed page

# Said before the page's address and its QR code, at the end of a printed page.
page_online = Bu sayfanın internet adresi

## A file that a link offers

# Behind a picture that moves, of which the page shows the first moment; the format and weight follow.
moving_picture = Hareketli görüntüyü izle

# Said behind the words of the link. $format: PDF. $size: one of the three below.
file_facts = ({ $format }, { $size })
# The same where the words already say the format.
file_size = ({ $size })
file_kilobytes = { $number } KB
file_megabytes = { $number } MB
# 2.5 MB: $whole is 2, $tenths is 5.
file_megabytes_and_tenths = { $whole },{ $tenths } MB

## Places where others help, from a file in the national format

place_care = Özel karşılama
place_price = Ücret
place_ways = Nasıl ulaşılır
# Opening hours. $from and $to: two days of the week, from the first to the last.
open_days = { $from } – { $to }
open_day = { $day }
# $from and $to: two times of the day.
open_hours = { $from } – { $to }
# Between the parts of a list: all but the last, then the last.
open_then = { $first }, { $second }
open_and = { $first } ve { $second }
# $days: days joined so. $hours: times joined so.
open_line = { $days }: { $hours }
# $from, $to and $month: names of months, from the first to the last.
closed_months = Kapalı: { $from } – { $to }
closed_month = Kapalı: { $month }
closed_on_holidays = Resmî tatillerde kapalı

## What school and parents tell each other

### Hours and lengths of time

# 18 h. $hour: from 0 to 23.
time_whole_hour = { $hour }:00
# 18 h 30. $minute: two digits.
time_hour_minute = { $hour }:{ $minute }
# $day: a whole day, such as « mardi 1er septembre 2026 ». $time: 18 h.
when_at = { $day }, saat { $time }
# $from and $to: two times of that day.
when_from_to = { $day }, saat { $from } - { $to }
# $from and $to: two days, with or without a time.
when_days = { $from } – { $to }
duration_minutes = { $minutes } dakika
duration_hours = { $hours } saat
# 1 h 05. $minutes: two digits.
duration_hours_minutes = { $hours } sa { $minutes } dk
# Titles of lists of what takes time. $duration: 30 minutes, 2 hours.
time_up_to = { $duration } veya daha az
time_more_than = Daha uzun: { $duration }
# Title of the links to the same pages, sorted so.
by_time = Aldığı süreye göre
how_long = Gereken süre
in_all = Toplam: { $duration }
# Behind what a child can do. $date: a day without its name, such as « 8 septembre 2026 ».
since = { $date } tarihinden beri
said_yes = evet
said_no = hayır

### What takes place

# Titles of two lists of meetings.
to_come = Yaklaşanlar
past = Geçmiş
when = Ne zaman
where = Nerede
# Label before those who speak or lead.
with_whom = Kiminle
if_absent = Gelemezseniz
# Before the title of what does not take place.
cancelled = İptal edildi
cancelled_notice = İptal edildi: yapılmayacak.
add_to_calendar = Takvimime ekle

### Work at home

# Title above the work of a day. $date: a whole day.
due_on = { $date } için
given_on = Verildiği gün: { $date }
homework_alone = Çocuğunuz bu ödevi tek başına yapar. Süre dolunca, bitmemiş olsa bile bırakır.
material = Gerekli malzeme
already_knows = Çocuğunuzun şimdiden yapabildikleri
with_screen = Ekranla
without_screen = Ekransız

### What is agreed

# Label before those who agreed.
between = Kimler arasında
# Labels before a day.
agreed_on = Kararlaştırıldığı gün
talk_again = Yeniden konuşacağımız gün
decisions = Alınan kararlar
to_sign = Kâğıt üzerinde imzalamak için
role = Görevi
name = Adı
date_and_signature = Tarih ve imza

### How information travels

information = Bilgi
by_ways = Size nasıl ulaşır
in_charge = Kim ilgilenir
# Behind a way by which information travels.
offline = İnternet olmadan

### Year after year

skill = Beceri
as_table = Tablo olarak
by_level = Sınıf sınıf
read_as_table = Tablo olarak oku
read_by_level = Sınıf sınıf oku
# Before the name of a tool.
with_tool = Araç:
not_yet = Henüz değil

### Tools, difficulties, groups

# Before the names of tools.
tools_needed = Bunun için gerekenler:
first_steps = İlk adımlar
who_helps = Kim yardım edebilir
on_paper = Kâğıt üzerinde
what_to_do = Sırasıyla ne yapmalı
# Said of what one can do without telephone or computer.
no_device = Cihaz gerekmez
run_by = Grubu kim yürütüyor
rules = Grubun kuralları
how_to_join = Gruba nasıl katılınır

### Helping hands

any_time = Ne zaman isterseniz
# Label before a day.
answer_before = Son yanıt günü
know_how = Bilmeniz gerekenler
come_forward = Yardım etmek için

### Words, partners

# Before the other names of a tool, the other forms of a word.
also_written = Şöyle de denir:
address = Adres
phone = Telefon
email = E-posta
website = Web sitesi
languages_spoken = Konuşulan diller
free = Ücretsizdir
# $date: a whole day.
checked_on = Denetlendiği gün: { $date }
places_of_help = Yardım edilen yerler
services = Yardım konuları

### What is said on the home page

coming = Yaklaşanlar
asked = Okulun sizden istedikleri
asked_homework = Ev ödevleri
asked_hands = Yardım eli
what_is_new = Yenilikler
# $title: the title of a list.
see_all = Tümünü gör: { $title }

### The words of a choice: between whom, by which way, which difficulty, where, what is there

choice_team = Okul ekibi
choice_parents_and_teachers = Veliler ve öğretmenler
choice_elected_and_team = Seçilmiş veliler ve ekip
choice_between_parents = Veliler kendi aralarında
choice_paper = Kâğıtla
choice_board = İlan panosunda
choice_spoken = Sözlü olarak
choice_phone = Telefonla
choice_sms = SMS ile
choice_site = Bu sitede
choice_email = E-postayla
choice_platform = Okulun dijital platformunda (ENT)
choice_app = Bir uygulamada
choice_equipment = Cihazlar
choice_connection = İnternet bağlantısı
choice_use = Kullanmayı bilmek
choice_at_school = Okulda
choice_from_home = Evinizden
choice_elsewhere = Başka bir yerde
choice_wheelchair = Tekerlekli sandalyeyle gelinebilir
choice_childcare = Çocuklara orada bakılır
choice_interpreter = Bir tercüman bulunur
choice_sign_language = İşaret diline çevrilir
choice_remote = Uzaktan izlenebilir

### The names of languages that families speak

spoken_fr = Fransızca
spoken_en = İngilizce
spoken_ar = Arapça
spoken_es = İspanyolca
spoken_pt = Portekizce
spoken_ro = Rumence
spoken_ru = Rusça
spoken_tr = Türkçe
spoken_uk = Ukraynaca
spoken_zh = Çince
spoken_de = Almanca
spoken_it = İtalyanca
spoken_pl = Lehçe
spoken_bg = Bulgarca
spoken_sq = Arnavutça
spoken_sr = Sırpça
spoken_hr = Hırvatça
spoken_ka = Gürcüce
spoken_hy = Ermenice
spoken_ku = Kürtçe
spoken_ps = Peştuca
spoken_fa = Farsça
spoken_ur = Urduca
spoken_hi = Hintçe
spoken_bn = Bengalce
spoken_ta = Tamilce
spoken_pa = Pencapça
spoken_vi = Vietnamca
spoken_so = Somalice
spoken_am = Amharca
spoken_ti = Tigrinya dili
spoken_ff = Fula dili
spoken_wo = Volofça
spoken_bm = Bambara
spoken_ln = Lingala
spoken_sw = Svahili dili
spoken_kab = Kabiliyece
spoken_km = Khmer dili
spoken_lo = Lao dili
spoken_mg = Malgaşça
spoken_rom = Romanca
spoken_fsl = Fransız İşaret Dili

## Frameworks of skills

# $number: a year. It stands behind the framework's title.
framework_version = Sürüm { $number }
# Before the name of the official text, which stays in French.
framework_source = Resmî metin:

## Calendars and feeds

# Before the title of an event that does not take place after all. $what: that title.
event_cancelled = İptal edildi: { $what }
# $what: a class, or one of the « For parents » above.
feed_of = Yenilikleri izleyin: “{ $what }” (Atom akışı)
# The link to the calendar of all the events, above their list; then how to use it.
agenda_follow = Takvimi izleyin
agenda_how = Bu bağlantı, etkinlikleri telefonunuzun takvimine ekler. Değişiklikleri de almak için bağlantının adresini kopyalayın ve takviminizde bu adrese abone olun.
