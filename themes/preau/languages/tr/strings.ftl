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

## Calendars and feeds

# Before the title of an event that does not take place after all. $what: that title.
event_cancelled = İptal edildi: { $what }
# $what: a class, or one of the « For parents » above.
feed_of = Yenilikleri izleyin: “{ $what }” (Atom akışı)
# The link to the calendar of all the events, above their list; then how to use it.
agenda_follow = Takvimi izleyin
agenda_how = Bu bağlantı, etkinlikleri telefonunuzun takvimine ekler. Değişiklikleri de almak için bağlantının adresini kopyalayın ve takviminizde bu adrese abone olun.
