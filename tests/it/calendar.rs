//! What takes place goes into calendars: the right moment in the school's zone, one event whatever the language,
//! and nothing that a title says can break a file. Read back by calcard, with its own data on time zones.

use std::collections::BTreeSet;

use calcard::common::timezone::Tz;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty,
};
use jiff::Timestamp;
use proptest::prelude::*;

use crate::site::{Published, Site};

/// An event as someone else's parser reads it.
#[derive(Debug, Clone, PartialEq)]
struct Read {
    uid: String,
    summary: String,
    status: String,
    sequence: i64,
    /// From when to when, in universal time; whole days begin and end at midnight wherever one is.
    from: String,
    to: String,
}

fn parsed(text: &str) -> ICalendar {
    ICalendar::parse(text).unwrap_or_else(|error| panic!("{error:?}\n{text}"))
}

fn said(component: &ICalendarComponent, property: &ICalendarProperty) -> Option<String> {
    let value = component.property(property)?.values.first()?;
    value.as_text().map(str::to_owned)
}

/// The events of a calendar file, which is well made: each line short, ended, and whole.
fn events(text: &str) -> Vec<Read> {
    assert!(text.ends_with("\r\n"));
    for line in text.trim_end_matches("\r\n").split("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
    }
    let calendar = parsed(text);
    let expanded = calendar.expand_dates(Tz::UTC, 1000);
    assert!(expanded.errors.is_empty(), "{:?}", expanded.errors);
    let moment = |second| Timestamp::from_second(second).unwrap().to_string();
    let read = expanded.events.iter().map(|event| {
        let (from, to) = event.timestamps();
        let component = &calendar.components[event.comp_id as usize];
        for wanted in [ICalendarProperty::Dtstamp, ICalendarProperty::Status] {
            assert!(component.has_property(&wanted), "{wanted:?}\n{text}");
        }
        let sequence = component.property(&ICalendarProperty::Sequence).unwrap();
        Read {
            uid: said(component, &ICalendarProperty::Uid).unwrap(),
            summary: said(component, &ICalendarProperty::Summary).unwrap(),
            status: said(component, &ICalendarProperty::Status).unwrap(),
            sequence: sequence.values[0].as_integer().unwrap(),
            from: moment(from),
            to: moment(to),
        }
    });
    read.collect()
}

pub fn event(title: &str, more: &str) -> String {
    format!("---\ntitre: {title}\n{more}\n---\n\nTexte.\n")
}

pub fn site(config: &str) -> Site {
    Site::new(&format!("titre: École d'essai\n{config}"))
}

fn only(site: &Published, path: &str) -> Read {
    let mut events = events(site.text(path));
    assert_eq!(events.len(), 1, "{path}");
    events.remove(0)
}

/// A site that publishes an end before its beginning all the same.
const TOLERANT: &str = "règles:\n  - { règle: event-ends-before-start, niveau: non }\n";

#[test]
fn an_event_is_at_the_right_moment_in_the_zone_of_the_school() {
    let check = |zone: &str, fields: &str, from: &str, to: &str| {
        let config =
            if zone.is_empty() { String::new() } else { format!("fuseau horaire: {zone}\n") };
        let site = site(&format!("{config}{TOLERANT}"))
            .page("rendez-vous/a.md", &event("A", fields))
            .build();
        let read = only(&site, "rendez-vous/a.ics");
        assert_eq!(read.from, from, "{zone} {fields}");
        assert!(to.is_empty() || read.to == to, "{zone} {fields}: {}", read.to);
        assert_eq!(site.text("rendez-vous/a.ics").contains("DTEND"), !to.is_empty(), "{fields}");
    };
    let evening = "début: 2026-12-08 18h00\nfin: 2026-12-08 20h00";
    check("", evening, "2026-12-08T17:00:00Z", "2026-12-08T19:00:00Z");
    check("", "début: 12/06/2027 à 18h", "2027-06-12T16:00:00Z", "");
    // In the night when the clocks go forward, and when they go back.
    check(
        "",
        "début: 2027-03-27 20h\nfin: 2027-03-28 10h",
        "2027-03-27T19:00:00Z",
        "2027-03-28T08:00:00Z",
    );
    check(
        "",
        "début: 2026-10-24 20h\nfin: 2026-10-25 10h",
        "2026-10-24T18:00:00Z",
        "2026-10-25T09:00:00Z",
    );
    check("indian/reunion", evening, "2026-12-08T14:00:00Z", "2026-12-08T16:00:00Z");
    check("America/Martinique", evening, "2026-12-08T22:00:00Z", "2026-12-09T00:00:00Z");
    check("Pacific/Noumea", evening, "2026-12-08T07:00:00Z", "2026-12-08T09:00:00Z");
    check("America/Miquelon", "début: 2027-06-12 18h", "2027-06-12T20:00:00Z", "");
    // An end before the beginning is not one; one without a time takes its whole day.
    check("", "début: 2026-12-08 18h\nfin: 2026-12-08 17h", "2026-12-08T17:00:00Z", "");
    check(
        "",
        "début: 2026-12-08 18h\nfin: 2026-12-09",
        "2026-12-08T17:00:00Z",
        "2026-12-09T23:00:00Z",
    );
}

#[test]
fn what_takes_whole_days_ends_on_the_day_after_and_has_no_zone() {
    let check = |fields: &str, lines: [&str; 2]| {
        let site = site(TOLERANT).page("rendez-vous/a.md", &event("A", fields)).build();
        let text = site.text("rendez-vous/a.ics");
        assert_eq!(events(text).len(), 1);
        assert!(lines.iter().all(|line| text.contains(&format!("\r\n{line}\r\n"))), "{text}");
        assert!(!text.contains("VTIMEZONE"), "{text}");
    };
    check("début: 2026-12-08", ["DTSTART;VALUE=DATE:20261208", "DTEND;VALUE=DATE:20261209"]);
    check(
        "début: 2026-12-31\nfin: 2027-01-02",
        ["DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270103"],
    );
    check(
        "début: 2026-12-08\nfin: 2026-12-01 18h",
        ["DTSTART;VALUE=DATE:20261208", "DTEND;VALUE=DATE:20261209"],
    );
}

/// Of each change of the clocks that a file describes: what they show, as if it were universal time, and how far
/// they are from it afterwards.
fn changes(text: &str) -> Vec<(i64, i64)> {
    let mut changes = Vec::new();
    for component in ["STANDARD", "DAYLIGHT"] {
        for block in text.split(&format!("BEGIN:{component}\r\n")).skip(1) {
            let block = block.split("END:").next().unwrap();
            let line = |name: &str| block.lines().find_map(|line| line.strip_prefix(name));
            let rule =
                line("RRULE:").map_or(String::new(), |rule| format!("RRULE:{rule};COUNT=12\r\n"));
            let start = line("DTSTART:").unwrap();
            let calendar = format!(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:{start}Z\r\n{rule}END:VEVENT\r\nEND:VCALENDAR\r\n"
            );
            let (sign, digits) = line("TZOFFSETTO:").unwrap().split_at(1);
            let (hours, minutes) = digits.split_at(2);
            let seconds =
                hours.parse::<i64>().unwrap() * 3600 + minutes.parse::<i64>().unwrap() * 60;
            let after = if sign == "-" { -seconds } else { seconds };
            let expanded = parsed(&calendar).expand_dates(Tz::UTC, 50);
            changes.extend(expanded.events.iter().map(|event| (event.timestamps().0, after)));
        }
    }
    changes.sort_unstable();
    changes
}

#[test]
fn the_rules_of_a_zone_say_of_every_day_what_other_peoples_data_say() {
    let check = |zone: &str, first: u16, rules: bool| {
        let last = first + 5;
        let days: Vec<String> = (first..=last)
            .flat_map(|year| (1..=12).flat_map(move |month| [1, 15].map(|day| (year, month, day))))
            .map(|(year, month, day)| format!("{year}{month:02}{day:02}T120000"))
            .collect();
        let site = site(&format!("fuseau horaire: {zone}\n"))
            .page("rendez-vous/a.md", &event("A", &format!("début: {first}-01-08 18h")))
            .page("rendez-vous/b.md", &event("B", &format!("début: {last}-12-08 18h")))
            .build();
        let text = site.text("agenda.ics");
        assert_eq!(events(text).len(), 2);
        assert!(text.contains(&format!("TZID:{zone}\r\n")), "{text}");
        assert_eq!(text.contains("RRULE"), rules, "{zone}\n{text}");
        let changes = changes(text);
        let all: String = days
            .iter()
            .map(|day| {
                format!("BEGIN:VEVENT\r\nUID:{day}\r\nDTSTART;TZID={zone}:{day}\r\nEND:VEVENT\r\n")
            })
            .collect();
        let all = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{all}END:VCALENDAR\r\n");
        let theirs = parsed(&all).expand_dates(Tz::Floating, 1000).events;
        assert_eq!(theirs.len(), days.len());
        for (day, event) in days.iter().zip(theirs) {
            let noon = jiff::civil::DateTime::strptime("%Y%m%dT%H%M%S", day).unwrap();
            let noon = jiff::tz::TimeZone::UTC.to_timestamp(noon).unwrap().as_second();
            let (_, offset) = changes.iter().rfind(|(at, _)| *at <= noon).unwrap();
            assert_eq!(noon - offset, event.timestamps().0, "{zone} {day}\n{text}");
        }
    };
    for zone in ["Europe/Paris", "America/Miquelon", "America/New_York", "Australia/Lord_Howe"] {
        check(zone, 2026, true);
    }
    for zone in [
        "Indian/Reunion",
        "Indian/Mayotte",
        "America/Martinique",
        "America/Guadeloupe",
        "America/Cayenne",
        "Pacific/Noumea",
        "Pacific/Tahiti",
        "Pacific/Marquesas",
        "Pacific/Wallis",
    ] {
        check(zone, 2026, false);
    }
    // Clocks that follow Ramadan, and those of before the rules of today.
    check("Africa/Casablanca", 2020, false);
    check("Europe/Paris", 1993, true);
}

#[test]
fn an_unknown_zone_is_an_error_that_proposes_the_nearest() {
    let check = |zone: &str, proposed: &str| {
        let site = site(&format!("fuseau horaire: {zone}\n"));
        let said = site.check();
        let mistake = said.iter().find(|said| said.code == "unknown-time-zone").unwrap();
        let position = mistake.place.as_ref().map(|place| place.file.position(place.span.start));
        assert_eq!(position.map(|at| (at.line, at.column)), Some((2, 17)));
        let fix = mistake.fix.as_ref().map(|fix| fix.text.as_str());
        assert_eq!(fix, Some(proposed), "{zone}");
    };
    check("Europe/Pari", "Europe/Paris");
    check("Paris", "Europe/Paris");
    check("La Réunion", "Indian/Reunion");
    check("Martinique", "America/Martinique");
    check("Nouméa", "Pacific/Noumea");
    check("Guadeloupe", "America/Guadeloupe");
}

#[test]
fn the_site_each_class_and_each_event_have_a_calendar_where_something_takes_place() {
    let site = site("classes: [{id: cp, nom: CP}, {id: cm1, nom: CM1}]\n")
        .at(
            "themes/preau/kinds/sortie/kind.yml",
            "name: sortie\nlabel: { fr: \"sortie\", en: \"outing\" }\nfolders: [sorties]\nfields:\n  - { name: class, names: [classe], type: text, facet: class, help: { fr: \"La classe.\", en: \"The class.\" } }\n  - { name: day, names: [jour], type: moment, facet: starts, help: { fr: \"Le jour.\", en: \"The day.\" } }\n",
        )
        .page("sorties/index.md", "---\ntitre: Les sorties\n---\n")
        .page("sorties/a.md", &event("Au musée", "classe: cp\njour: 2026-12-10 9h"))
        .page("sorties/b.md", &event("À la mer", "classe: cp\njour: 2026-12-01"))
        .page("rendez-vous/index.md", "---\ntitre: Les rendez-vous\n---\n")
        .page("rendez-vous/fete.md", &event("La fête", "début: 2027-06-12 18h"))
        .build();
    assert!(site.said.is_empty(), "{:?}", site.said);
    let titles = |path: &str| {
        events(site.text(path)).into_iter().map(|event| event.summary).collect::<Vec<_>>()
    };
    assert_eq!(titles("agenda.ics"), ["À la mer", "Au musée", "La fête"]);
    assert_eq!(titles("classes/cp/agenda.ics"), ["À la mer", "Au musée", "La fête"]);
    assert!(!site.has("classes/cm1/agenda.ics"), "nothing takes place for that class alone");
    assert_eq!(titles("sorties/a.ics"), ["Au musée"]);
    let all = events(site.text("agenda.ics"));
    assert!(all.contains(&only(&site, "rendez-vous/fete.ics")));
    let ids: BTreeSet<_> = all.iter().map(|event| &event.uid).collect();
    assert_eq!(ids.len(), 3);
    let follow =
        |path: &str| site.text(path).contains("href=\"../agenda.ics\" type=\"text/calendar\"");
    assert!(follow("rendez-vous/index.html") && !follow("rendez-vous/fete.html"));
    // The list of a class leads to the class's own.
    assert!(site.text("sorties/index.html").contains("href=\"../classes/cp/agenda.ics\""));
    let named = parsed(site.text("classes/cp/agenda.ics"));
    let name = said(&named.components[0], &ICalendarProperty::Name);
    assert_eq!(name.as_deref(), Some("École d'essai – CP"));
}

#[test]
fn a_site_where_nothing_takes_place_has_no_calendar() {
    let site = site("classes: [{id: cp, nom: CP}]\n")
        .page("journal/a.md", &event("A", "classe: cp\ndate: 2026-11-20"))
        .build();
    assert!(!site.files.keys().any(|path| path.ends_with(".ics")), "{:?}", site.files.keys());
    assert!(!site.text("index.html").contains(".ics"));
}

#[test]
fn a_cancelled_event_says_so_and_calendars_take_the_change() {
    let build = |more: &str| {
        let fields = format!("début: 2026-12-08 18h\ndate: 2026-11-01\n{more}");
        site("").page("rendez-vous/a.md", &event("La fête", &fields)).build()
    };
    let [first, moved, cancelled, later] =
        ["", "mise à jour: 2026-11-10", "annulé: oui", "annulé: oui\nmise à jour: 2026-11-10"]
            .map(|more| only(&build(more), "rendez-vous/a.ics"));
    assert_eq!((first.summary.as_str(), first.status.as_str()), ("La fête", "CONFIRMED"));
    assert_eq!(
        (cancelled.summary.as_str(), cancelled.status.as_str()),
        ("Annulé\u{a0}: La fête", "CANCELLED")
    );
    assert_eq!(first.uid, later.uid);
    assert!(first.sequence < cancelled.sequence && cancelled.sequence < moved.sequence);
    assert!(moved.sequence < later.sequence);
    let text = build("mise à jour: 2026-11-10");
    assert!(text.text("rendez-vous/a.ics").contains("LAST-MODIFIED:20261110T000000Z\r\n"));
}

#[test]
fn one_event_is_one_in_every_language_and_no_reader_is_left_out() {
    let mut site = site("langues: [fr, ar]\n")
        .page("rendez-vous/index.md", "---\ntitre: Les rendez-vous\n---\n")
        .page(
            "rendez-vous/a.md",
            &event("La fête", "début: 2026-12-08 18h\nannulé: oui\noù: Le préau"),
        )
        .page("rendez-vous/a.ar.md", &event("الحفلة", "début: 2026-12-07 18h\noù: الساحة"))
        .page("rendez-vous/a.simple.md", &event("La fête", "début: 2026-12-08 18h"))
        .page("rendez-vous/b.md", &event("Le bal", "début: 2026-12-09 18h"));
    site.base_url = Some("https://ecole.example/".to_owned());
    let site = site.build();
    let (french, arabic) = (only(&site, "rendez-vous/a.ics"), only(&site, "rendez-vous/a.ar.ics"));
    // What the translation has not heard of is true all the same.
    assert_eq!(
        (&french.uid, &french.from, &french.status),
        (&arabic.uid, &arabic.from, &arabic.status)
    );
    assert_eq!(arabic.summary, "أُلغي: الحفلة");
    let all = events(site.text("agenda.ar.ics"));
    assert_eq!(
        all.iter().map(|e| e.summary.as_str()).collect::<Vec<_>>(),
        ["أُلغي: الحفلة", "Le bal"]
    );
    assert!(!site.has("rendez-vous/b.ar.ics") && !site.has("rendez-vous/a.simple.ics"));
    assert!(site.text("rendez-vous/index.ar.html").contains("href=\"../agenda.ar.ics\""));
    let unfolded = site.text("rendez-vous/a.ar.ics").replace("\r\n ", "");
    for line in [
        "LOCATION;LANGUAGE=ar:الساحة",
        "URL:https://ecole.example/rendez-vous/a.ar.html",
        "DESCRIPTION;LANGUAGE=ar:Texte.\\n\\nhttps://ecole.example/rendez-vous/a.ar.html",
    ] {
        assert!(unfolded.contains(&format!("\r\n{line}\r\n")), "{unfolded}");
    }
}

#[test]
fn an_address_is_written_only_where_it_is_known_and_the_same_site_gives_the_same_bytes() {
    let build = || {
        let page = event("A", "début: 2026-12-08 18h");
        site("").page("rendez-vous/a.md", &page).build().text("rendez-vous/a.ics").to_owned()
    };
    let text = build();
    assert!(
        !text.contains("URL:") && text.contains("\r\nDESCRIPTION;LANGUAGE=fr:Texte.\r\n"),
        "{text}"
    );
    // Of a page that says no day, the day for which the site is built.
    assert!(
        text.contains("DTSTAMP:20261124T000000Z\r\n") && !text.contains("LAST-MODIFIED"),
        "{text}"
    );
    assert_eq!(text, build());
}

#[test]
fn a_file_of_the_same_address_is_refused() {
    let said = site("")
        .page("rendez-vous/a.md", &event("A", "début: 2026-12-08 18h"))
        .page("b.md", "---\ntitre: B\n---\n\n[L'agenda](rendez-vous/a.ics)\n")
        .file("rendez-vous/a.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
        .refused();
    assert!(
        said.iter().any(|s| s.starts_with("two-pages-one-address content/rendez-vous/a.ics")),
        "{said:?}"
    );
}

/// A title as one could find it in a page, the worst too.
fn title() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{1,120}",
        "[a-zé;,:\\\\ \u{202e}é🎉老]{1,200}",
        Just("Fête\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Faux".to_owned()),
        Just("a\u{85}BEGIN:VEVENT\u{2028}UID:b\u{2029}c\u{b}d\u{c}e\rf".to_owned()),
        Just("\"; LANGUAGE=en:x\\n\\N\\;\\,\\\\".to_owned()),
    ]
}

/// The words of a text, whatever separates them.
fn words(text: &str) -> String {
    let apart =
        |c: char| c.is_control() || c.is_whitespace() || matches!(c, '\u{2028}' | '\u{2029}');
    text.split(apart).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_title_and_no_place_can_break_a_calendar(titles in proptest::collection::vec(title(), 12)) {
        let mut site = Site::new("titre: School\nlangue: en\n");
        for (number, title) in titles.iter().enumerate() {
            let written = serde_json::to_string(title).unwrap();
            let page = format!("---\ntitle: {written}\nwhere: {written}\nstart: 2026-12-{:02}\n---\n\nText.\n", number + 1);
            site = site.page(&format!("events/e{number}.md"), &page);
        }
        // A title that no page can have is refused by other rules; the calendars are judged where there are some.
        let Ok(built) = site.try_build() else { return Ok(()) };
        if !matches!(built.outcome, preau::pipeline::Outcome::Published(_)) {
            return Ok(());
        }
        let files = crate::site::read(&site.out());
        let all = events(std::str::from_utf8(&files["agenda.ics"]).unwrap());
        prop_assert_eq!(all.len(), titles.len());
        for (event, title) in all.iter().zip(&titles) {
            if !words(title).is_empty() {
                prop_assert_eq!(words(&event.summary), words(title));
            }
        }
        let calendar = parsed(std::str::from_utf8(&files["agenda.ics"]).unwrap());
        let other = |c: &&ICalendarComponent| !matches!(c.component_type, ICalendarComponentType::VCalendar | ICalendarComponentType::VEvent);
        prop_assert!(!calendar.components.iter().any(|c| other(&c)));
    }
}
