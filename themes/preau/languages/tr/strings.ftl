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
# At the foot of a printed page. $address: the page's address.
printed_from = Yazdırıldığı adres: { $address }

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
