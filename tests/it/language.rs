//! The theme's languages: complete, right in the plural, in dates, and clear when they are broken.

#![allow(clippy::expect_used)]

use std::collections::BTreeSet;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use jiff::civil::{Time, date};
use preau::diagnostic::{Diagnostic, Severity};
use preau::language::{Argument, Direction, Language, LanguageFiles, Languages, read};
use preau::text::{DecodeMistake, Encoding, Rules, SourceFile, parse_day};

static THEME: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes/preau/languages");

fn files(tag: &str, description: &str, strings: &str) -> LanguageFiles {
    let file = |name: &str, text: &str| Arc::new(SourceFile::new(format!("{tag}/{name}"), text));
    LanguageFiles {
        tag: tag.to_owned(),
        description: file("language.yml", description),
        strings: file("strings.ftl", strings),
    }
}

fn theme_files() -> Vec<LanguageFiles> {
    let text = |folder: &Dir, name: &str| {
        let file = folder.get_file(folder.path().join(name)).expect(name);
        file.contents_utf8().expect("UTF-8").to_owned()
    };
    let read = |folder: &Dir| {
        let tag = folder.path().to_str().expect("a tag");
        files(tag, &text(folder, "language.yml"), &text(folder, "strings.ftl"))
    };
    THEME.dirs().map(read).collect()
}

fn theme() -> Languages {
    let (languages, diagnostics) = read(theme_files());
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    languages
}

fn with<R>(tag: &str, look: impl Fn(&Language) -> R) -> R {
    look(theme().get(tag).expect(tag))
}

/// Shows the characters that one cannot see: `~` is U+00A0, `_` is U+202F, `⟨⟩` isolate.
fn shown(text: &str) -> String {
    text.replace('\u{a0}', "~")
        .replace('\u{202f}', "_")
        .replace('\u{2068}', "⟨")
        .replace('\u{2069}', "⟩")
}

#[test]
fn every_language_has_exactly_the_texts_of_french_and_none_is_empty() {
    let languages = theme();
    let keys = |tag: &str| -> BTreeSet<String> {
        languages.get(tag).expect(tag).keys().map(str::to_owned).collect()
    };
    let french = keys("fr");
    assert!(french.len() > 100);
    for tag in languages.tags() {
        assert_eq!(keys(tag), french, "{tag}");
        assert!(languages.mistakes(tag).is_empty(), "{:#?}", languages.mistakes(tag));
        let language = languages.get(tag).expect(tag);
        assert!(!language.name().is_empty());
        for key in &french {
            let text = language.format(key, &[("count", Argument::Number(3))]);
            assert!(!text.trim().is_empty() && text != *key, "{tag}: {key}");
            assert!(!text.contains('<'), "{tag}: {key} is not plain text");
        }
    }
}

#[test]
fn every_language_puts_in_what_french_puts_in() {
    const NAMES: [&str; 35] = [
        "number",
        "total",
        "count",
        "minutes",
        "date",
        "authors",
        "language",
        "tag",
        "address",
        "letter",
        "organisation",
        "site",
        "who",
        "rate",
        "met",
        "applicable",
        "format",
        "size",
        "whole",
        "tenths",
        "place",
        "what",
        "hour",
        "minute",
        "hours",
        "day",
        "time",
        "from",
        "to",
        "duration",
        "title",
        "first",
        "second",
        "days",
        "month",
    ];
    let values = NAMES.map(|name| format!("<{name}>"));
    let pairs = NAMES.iter().zip(&values);
    let arguments: Vec<_> = pairs.map(|(name, value)| (*name, Argument::Text(value))).collect();
    let used = |language: &Language, key: &str| {
        let text = language.format(key, &arguments);
        assert!(!text.contains("{$"), "{}: {text}", language.tag());
        values.clone().map(|value| text.contains(&value))
    };
    let languages = theme();
    let french = languages.get("fr").expect("fr");
    for language in languages.tags().filter_map(|tag| languages.get(tag)) {
        for key in french.keys() {
            assert_eq!(used(language, key), used(french, key), "{}: {key}", language.tag());
        }
    }
}

#[test]
fn every_language_is_described() {
    let languages = theme();
    let seen = |tag: &str| {
        let language = languages.get(tag).expect(tag);
        (language.name(), language.direction(), language.words_per_minute(), language.typography())
    };
    assert_eq!(seen("fr"), ("français", Direction::LeftToRight, 195, Rules::French));
    assert_eq!(seen("en"), ("English", Direction::LeftToRight, 228, Rules::None));
    assert_eq!(seen("ar"), ("العربية", Direction::RightToLeft, 138, Rules::None));
    let check = |tag: &str, name: &str, pace: u16| {
        assert_eq!(seen(tag), (name, Direction::LeftToRight, pace, Rules::None), "{tag}");
    };
    check("es", "español", 218);
    check("pt", "português", 181);
    check("tr", "Türkçe", 166);
    check("uk", "українська", 184);
    check("zh", "简体中文", 255);
    check("ro", "română", 184);
    check("ru", "русский", 184);
    assert_eq!(languages.get("en-GB").map(Language::tag), Some("en"));
    assert_eq!(languages.get("FR").map(Language::tag), Some("fr"));
    assert_eq!(languages.get("pt-BR").map(Language::tag), Some("pt"));
    assert!(languages.get("eo-FR").is_none());
}

#[test]
fn a_number_chooses_the_plural_of_its_language() {
    let check = |tag: &str, key: &str, name: &str, number: i64, expected: &str| {
        let text = with(tag, |it| it.format(key, &[(name, Argument::Number(number))]));
        assert_eq!(shown(&text), expected, "{tag} {number}");
    };
    check("fr", "page_count", "count", 0, "Aucune page");
    check("fr", "page_count", "count", 1, "1 page");
    check("fr", "page_count", "count", 2, "2 pages");
    check("fr", "reading_time", "minutes", 0, "Moins d’une minute de lecture");
    check("fr", "reading_time", "minutes", 1, "1 minute de lecture");
    check("fr", "reading_time", "minutes", 2, "2 minutes de lecture");
    check("en", "page_count", "count", 0, "No page");
    check("en", "page_count", "count", 1, "1 page");
    check("en", "page_count", "count", 2, "2 pages");
    check("ar", "page_count", "count", 0, "لا توجد صفحات");
    check("ar", "page_count", "count", 1, "صفحة واحدة");
    check("ar", "page_count", "count", 2, "صفحتان");
    check("ar", "page_count", "count", 3, "3 صفحات");
    check("ar", "page_count", "count", 11, "11 صفحة");
    check("ar", "page_count", "count", 100, "100 صفحة");
    check("ar", "reading_time", "minutes", 5, "مدة القراءة: 5 دقائق");
}

#[test]
fn pages_and_minutes_are_counted_in_every_language() {
    let check = |tag: &str, pages: [&str; 5], sentence: &str, minutes: [&str; 5]| {
        let said = |key: &str, name: &str| {
            let say = |n| with(tag, |it| it.format(key, &[(name, Argument::Number(n))]));
            [0, 1, 2, 5, 21].map(say)
        };
        assert_eq!(said("page_count", "count"), pages, "{tag}");
        let minutes = minutes.map(|time| sentence.replace('…', time));
        assert_eq!(said("reading_time", "minutes"), minutes, "{tag}");
    };
    let pages = ["Ninguna página", "1 página", "2 páginas", "5 páginas", "21 páginas"];
    let minutes = ["Menos de un minuto", "1 minuto", "2 minutos", "5 minutos", "21 minutos"];
    check("es", pages, "… de lectura", minutes);
    let pages = ["Nenhuma página", "1 página", "2 páginas", "5 páginas", "21 páginas"];
    let minutes = ["Menos de um minuto", "1 minuto", "2 minutos", "5 minutos", "21 minutos"];
    check("pt", pages, "… de leitura", minutes);
    let pages = ["Sayfa yok", "1 sayfa", "2 sayfa", "5 sayfa", "21 sayfa"];
    let minutes = ["bir dakikadan az", "1 dakika", "2 dakika", "5 dakika", "21 dakika"];
    check("tr", pages, "Okuma süresi: …", minutes);
    let pages = ["Немає сторінок", "1 сторінка", "2 сторінки", "5 сторінок", "21 сторінка"];
    let minutes = ["менше хвилини", "1 хвилина", "2 хвилини", "5 хвилин", "21 хвилина"];
    check("uk", pages, "Час читання: …", minutes);
    let pages = ["没有页面", "1 个页面", "2 个页面", "5 个页面", "21 个页面"];
    let minutes = ["不到 1 分钟", "1 分钟", "2 分钟", "5 分钟", "21 分钟"];
    check("zh", pages, "阅读时间：…", minutes);
    let pages = ["Nicio pagină", "1 pagină", "2 pagini", "5 pagini", "21 de pagini"];
    let minutes = ["mai puțin de un minut", "1 minut", "2 minute", "5 minute", "21 de minute"];
    check("ro", pages, "Timp de citire: …", minutes);
    let pages = ["Нет страниц", "1 страница", "2 страницы", "5 страниц", "21 страница"];
    let minutes = ["меньше минуты", "1 минута", "2 минуты", "5 минут", "21 минута"];
    check("ru", pages, "Время чтения: …", minutes);
}

#[test]
fn a_statement_of_accessibility_says_its_level_in_the_words_of_the_foot_of_each_page() {
    let languages = theme();
    for language in languages.tags().filter_map(|tag| languages.get(tag)) {
        for level in ["none", "partial", "full"] {
            let foot = language.text(&format!("accessibility_{level}")).to_lowercase();
            let words = foot.split([':', '：']).next_back().map(str::trim).expect("a level");
            let sentence = language.format(&format!("statement_level_{level}"), &[]);
            assert!(sentence.contains(words), "{}: {words}: {sentence}", language.tag());
        }
    }
}

#[test]
fn the_other_pages_of_a_folder_are_counted() {
    let check = |tag: &str, expected: [&str; 3]| {
        let say = |n| with(tag, |it| it.format("plan_more", &[("count", Argument::Number(n))]));
        assert_eq!([2, 5, 21].map(say), expected, "{tag}");
    };
    check("uk", ["і ще 2 сторінки", "і ще 5 сторінок", "і ще 21 сторінка"]);
    check("ro", ["și încă 2 pagini", "și încă 5 pagini", "și încă 21 de pagini"]);
    check("ru", ["и ещё 2 страницы", "и ещё 5 страниц", "и ещё 21 страница"]);
}

#[test]
fn a_day_is_said_as_people_say_it() {
    let check = |tag: &str, day, long: &str, short: &str, month: &str| {
        let said = with(tag, |it| [it.day(day), it.short_day(day), it.month(day)]);
        assert_eq!(said.map(|day| shown(&day)), [long, short, month].map(str::to_owned), "{tag}");
    };
    let first = date(2026, 9, 1);
    check("fr", first, "mardi 1er septembre 2026", "1er septembre 2026", "septembre 2026");
    check("en", first, "Tuesday, 1 September 2026", "1 September 2026", "September 2026");
    check("ar", first, "الثلاثاء، 1 سبتمبر 2026", "1 سبتمبر 2026", "سبتمبر 2026");
    let (tuesday, month) = ("terça-feira, 1 de setembro de 2026", "setembro de 2026");
    check("pt", first, tuesday, "1 de setembro de 2026", month);
    let (tuesday, month) = ("martes, 1 de septiembre de 2026", "septiembre de 2026");
    check("es", first, tuesday, "1 de septiembre de 2026", month);
    check("tr", first, "1 Eylül 2026 Salı", "1 Eylül 2026", "Eylül 2026");
    let (tuesday, month) = ("вівторок, 1 вересня 2026_р.", "вересень 2026_р.");
    check("uk", first, tuesday, "1 вересня 2026_р.", month);
    check("zh", first, "2026年9月1日星期二", "2026年9月1日", "2026年9月");
    check("ro", first, "marți, 1 septembrie 2026", "1 septembrie 2026", "septembrie 2026");
    let (tuesday, month) = ("вторник, 1 сентября 2026_г.", "сентябрь 2026_г.");
    check("ru", first, tuesday, "1 сентября 2026_г.", month);
    let other = date(2026, 8, 11);
    check("fr", other, "mardi 11 août 2026", "11 août 2026", "août 2026");
    assert_eq!(parse_day(&with("fr", |it| it.day(first))), Ok(first));
}

#[test]
fn a_day_stands_in_its_sentence_in_the_right_case() {
    let check = |tag: &str, published: &str, updated: &str| {
        let said = with(tag, |it| {
            let day = it.day(date(2026, 8, 11));
            let say = |key: &str| it.format(key, &[("date", Argument::Text(&day))]);
            [say("published_on"), say("updated_on")].map(|text| text.replace(&day, "…"))
        });
        assert_eq!(said, [published, updated], "{tag}");
    };
    check("es", "Publicado el …", "Actualizado el …");
    check("pt", "Publicado em …", "Atualizado em …");
    check("tr", "Yayımlanma tarihi: …", "Son güncelleme: …");
    check("uk", "Опубліковано: …", "Оновлено: …");
    check("zh", "发布日期：…", "更新日期：…");
    check("ro", "Data publicării: …", "Ultima actualizare: …");
    check("ru", "Опубликовано: …", "Обновлено: …");
}

#[test]
fn a_text_is_printed_with_its_typography_and_its_arguments() {
    let check = |tag: &str, key: &str, arguments: &[(&str, Argument)], expected: &str| {
        assert_eq!(shown(&with(tag, |it| it.format(key, arguments))), expected);
    };
    let pages = [("number", Argument::Number(2)), ("total", Argument::Number(5))];
    check("fr", "need_help", &[], "Besoin d’aide_?");
    check("fr", "page_number", &pages, "Page 2 sur 5");
    check("ar", "page_number", &pages, "الصفحة 2 من 5");
    check("fr", "tagged_with", &[("tag", Argument::Text("papier"))], "Pages sur «_papier_»");
    check("fr", "leaflet_parent", &[("number", Argument::Number(3))], "Fiche parent n°~3");
    check("fr", "no_such_text", &[], "no_such_text");
    let language = theme();
    let french = language.get("fr").expect("fr");
    assert_eq!(french.text("home"), "Accueil");
    assert_eq!(french.text("no_such_text"), "no_such_text");
    assert_eq!(french.texts().get("home").map(String::as_str), Some("Accueil"));
    assert!(!french.texts().contains_key("page_number"));
}

#[test]
fn only_what_runs_against_the_sentence_is_isolated() {
    let check = |tag: &str, name: &str, expected: &str| {
        let text =
            with(tag, |it| it.format("untranslated_notice", &[("language", Argument::Text(name))]));
        assert!(shown(&text).ends_with(expected), "{}", shown(&text));
    };
    check("ar", "français", ": ⟨français⟩.");
    check("ar", "العربية", ": العربية.");
    check("fr", "English", "~: English.");
    check("fr", "العربية", "~: ⟨العربية⟩.");
}

const DESCRIPTION: &str = "tag: fr\nname: français\ndirection: ltr\nwords-per-minute: 195\n";

fn said(diagnostics: &[Diagnostic]) -> Vec<String> {
    let place = |it: &Diagnostic| {
        it.place.as_ref().map_or(0, |place| place.file.position(place.span.start).line)
    };
    diagnostics.iter().map(|it| format!("{} {}", place(it), it.code)).collect()
}

#[test]
fn a_broken_description_is_said_at_its_line_and_harms_nothing() {
    let check = |description: &str, expected: &[&str]| {
        let (languages, diagnostics) = read(vec![files("fr", description, "home = Accueil\n")]);
        assert_eq!(said(&diagnostics), expected, "{description}");
        assert_eq!(languages.get("fr").map(|it| it.text("home")), Some("Accueil"));
    };
    check(DESCRIPTION, &[]);
    check("name: [\n", &["1 language-unreadable"]);
    check("name: français\nname: x\n", &["2 language-unreadable"]);
    check("name:\n  - a\n", &["2 language-unreadable"]);
    check("- a\n", &["1 language-unreadable"]);
    check("", &["1 language-field-missing"; 4]);
    check(&DESCRIPTION.replace("ltr", "gauche"), &["3 language-field-wrong"]);
    check(&DESCRIPTION.replace("195", "beaucoup"), &["4 language-field-wrong"]);
    check(&DESCRIPTION.replace("tag: fr", "tag: en"), &["1 language-field-wrong"]);
    check(&format!("{DESCRIPTION}typography: latin\n"), &["5 language-field-wrong"]);
    check(&format!("{DESCRIPTION}dates: le français\n"), &["5 language-field-wrong"]);
    check(&format!("{DESCRIPTION}directoin: rtl\n"), &["5 language-field-unknown"]);
}

#[test]
fn a_broken_text_is_said_at_its_line_and_the_others_stay() {
    let mut broken = theme_files();
    let strings = "home = Chez nous\nmenu Carte\ncontact = { $x\nstep = { $pas } sur { $total }\n\
                   code = { ailleurs }\nphotos = A\nphotos = B\n";
    broken.push(files("fr", DESCRIPTION, strings));
    let (languages, diagnostics) = read(broken);
    assert!(diagnostics.is_empty());
    let mut found = said(&languages.mistakes("fr"));
    found.sort();
    let expected = [
        "2 language-text-unreadable",
        "4 language-text-unreadable",
        "5 language-text-broken",
        "7 language-text-twice",
    ];
    assert_eq!(found, expected);
    let french = languages.get("fr").expect("fr");
    assert_eq!(french.text("home"), "Chez nous");
    assert_eq!(french.text("menu"), "Menu");
    assert_eq!(french.text("toc"), "Sommaire");
}

#[test]
fn what_another_language_lacks_is_said() {
    let mut all = theme_files();
    let esperanto = DESCRIPTION.replace("tag: fr", "tag: eo");
    all.push(files("eo", &esperanto, "home = Hejmo\nstep = { $nombro } el { $total }\n"));
    let (languages, _) = read(all);
    let mistakes = languages.mistakes("eo");
    let errors: Vec<_> = mistakes.iter().filter(|it| it.severity == Severity::Error).collect();
    assert_eq!(errors.len(), 1);
    assert_eq!(errors[0].code, "language-variable-unknown");
    assert!(mistakes.iter().filter(|it| it.code == "language-text-missing").count() > 100);
}

#[test]
fn a_wrong_day_is_said_in_plain_words() {
    let check = |written: &str, words: &str, help: &str| {
        let mistake = parse_day(written).expect_err(written);
        assert_eq!((mistake.words().fr.as_str(), mistake.help().fr.as_str()), (words, help));
        assert!(!mistake.words().en.is_empty() && !mistake.help().en.is_empty());
    };
    let example = "Écrivez par exemple : 2026-09-01 ou 1er septembre 2026";
    check("31/02/2026", "février 2026 n'a que 28 jours.", example);
    check("demain", "« demain » n'est pas une date.", example);
    check(
        "09/25/2026",
        "Le mois 25 n'existe pas : le jour et le mois semblent échangés.",
        "Écrivez : 25/09/2026",
    );
    check("1/9/26", "L'année de cette date n'a que deux chiffres.", "Écrivez : 1/9/2026");
    check(
        "lundi 1er septembre 2026",
        "Cette date n'est pas un lundi, c'est un mardi.",
        "Corrigez le jour de la semaine ou la date.",
    );
}

#[test]
fn an_old_encoding_is_said_and_utf_8_is_not() {
    assert!(Encoding::Utf8.words().is_none());
    assert!(Encoding::Utf16.words().is_some() && Encoding::Windows1252.words().is_some());
    assert!(Encoding::Windows1252.help().fr.contains("UTF-8"));
    assert!(DecodeMistake::Mixed { line: 3 }.words().fr.contains("ligne 3"));
}

#[test]
fn languages_may_be_used_by_several_threads() {
    fn check<T: Send + Sync>() {}
    check::<Languages>();
}

#[test]
fn a_time_and_a_length_of_time_are_said_as_each_language_says_them() {
    let languages = theme();
    let check = |tag: &str, said: [&str; 6]| {
        let language = languages.get(tag).expect(tag);
        let (day, time) =
            (date(2026, 12, 8), |hour, minute| Some(Time::constant(hour, minute, 0, 0)));
        let from = (day, time(18, 0));
        let found = [
            language.duration(1),
            language.duration(45),
            language.duration(120),
            language.duration(65),
            language.from_to(from, Some((day, time(19, 30)))),
            language.from_to((day, None), Some((date(2026, 12, 9), None))),
        ];
        assert_eq!(found.map(|text| text.replace(['\u{a0}', '\u{202f}'], " ")), said, "{tag}");
    };
    check(
        "fr",
        [
            "1 minute",
            "45 minutes",
            "2 heures",
            "1 h 05",
            "mardi 8 décembre 2026, de 18 h à 19 h 30",
            "du mardi 8 décembre 2026 au mercredi 9 décembre 2026",
        ],
    );
    check(
        "en",
        [
            "1 minute",
            "45 minutes",
            "2 hours",
            "1 h 05 min",
            "Tuesday, 8 December 2026, from 18:00 to 19:30",
            "from Tuesday, 8 December 2026 to Wednesday, 9 December 2026",
        ],
    );
    check(
        "ro",
        [
            "1 minut",
            "45 de minute",
            "2 ore",
            "1 h 05 min",
            "marți, 8 decembrie 2026, între orele 18:00 și 19:30",
            "de marți, 8 decembrie 2026 până miercuri, 9 decembrie 2026",
        ],
    );
    check(
        "ru",
        [
            "1 минута",
            "45 минут",
            "2 часа",
            "1 ч 05 мин",
            "вторник, 8 декабря 2026 г., с 18:00 до 19:30",
            "вторник, 8 декабря 2026 г. – среда, 9 декабря 2026 г.",
        ],
    );
    check(
        "ar",
        [
            "دقيقة واحدة",
            "45 دقيقة",
            "ساعتان",
            "1 س 05 د",
            "الثلاثاء، 8 ديسمبر 2026، من 18:00 إلى 19:30",
            "من الثلاثاء، 8 ديسمبر 2026 إلى الأربعاء، 9 ديسمبر 2026",
        ],
    );
}
