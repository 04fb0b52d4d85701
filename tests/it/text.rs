//! Days, moments, flags and typography, as people type them.

use jiff::civil::{date, time};
use preau::text::{DayMistake, Rules, Typographer};
use preau::text::{parse_day, parse_flag, parse_moment, slug, typeset};
use proptest::prelude::*;

#[test]
fn a_day_is_read_however_it_is_written() {
    for written in [
        "2026-09-01",
        "2026-9-1",
        "2026/09/01",
        "01/09/2026",
        "1/9/2026",
        "1.9.2026",
        "01-09-2026",
        "1 septembre 2026",
        "1er septembre 2026",
        "1ER SEPTEMBRE 2026",
        "mardi 1er septembre 2026",
        "Mardi, 1er septembre 2026",
        "mar. 1 sept. 2026",
        "1\u{a0}sept.\u{202f}2026",
        " 1 sept 2026 ",
        "September 1, 2026",
        "Sept. 1st, 2026",
        "1 September 2026",
        "Tuesday 1st of September 2026",
        "2026-09-01T08:30",
        "2026-09-01 08:30:00+02:00",
        "2026-09-01T06:30:00.000Z",
        "1er septembre 2026 à 18h",
    ] {
        assert_eq!(parse_day(written), Ok(date(2026, 9, 1)), "{written}");
    }
    let check = |written: &str, day| assert_eq!(parse_day(written), Ok(day), "{written}");
    check("15 août 2026", date(2026, 8, 15));
    check("15 AOUT 2026", date(2026, 8, 15));
    check("15 aou\u{302}t 2026", date(2026, 8, 15));
    check("1 févr. 2027", date(2027, 2, 1));
    check("29 fevrier 2028", date(2028, 2, 29));
    check("mar 3 mars 2026", date(2026, 3, 3));
    check("mar 3, 2026", date(2026, 3, 3));
    check("May 1 2026", date(2026, 5, 1));
}

#[test]
fn a_moment_keeps_the_time_on_the_school_clock() {
    let day = date(2026, 9, 1);
    let check = |written: &str, time| {
        assert_eq!(parse_moment(written), Ok((day, time)), "{written}");
    };
    check("2026-09-01", None);
    check("01/09/2026 8h30", Some(time(8, 30, 0, 0)));
    check("01/09/2026 08:30", Some(time(8, 30, 0, 0)));
    check("01/09/2026, 8 h 30", Some(time(8, 30, 0, 0)));
    check("1er septembre 2026 à 18h", Some(time(18, 0, 0, 0)));
    check("mardi 1er septembre 2026 à 18 heures", Some(time(18, 0, 0, 0)));
    check("2026-09-01T08:30:00+02:00", Some(time(8, 30, 0, 0)));
    check("September 1, 2026 at 6:30 pm", Some(time(18, 30, 0, 0)));
    check("1 September 2026 12 am", Some(time(0, 0, 0, 0)));
    let late = parse_moment("2026-09-01 25h00");
    assert_eq!(late, Err(DayMistake::NoSuchTime { hour: 25, minute: 0 }));
}

#[test]
fn a_wrong_day_says_what_is_wrong_and_what_to_write() {
    let check = |written: &str, repair: Option<&str>| {
        let mistake = parse_day(written).expect_err(written);
        assert_eq!(mistake.repair(), repair, "{written}: {mistake:?}");
        mistake
    };
    check("2026-13-01", Some("2026-01-13"));
    check("09/25/2026", Some("25/09/2026"));
    check("45/13/2026", None);
    check("01/09/26", Some("01/09/2026"));
    check("1 septembre 26", Some("1 septembre 2026"));
    check("26-09-01", None);
    check("1 octobbre 2026 à 8h", Some("1 octobre 2026 à 8h"));
    check("1 setpembre 2026", Some("1 septembre 2026"));
    check("1 brumaire 2026", None);
    let february = check("31/02/2026", None);
    assert_eq!(february, DayMistake::NoSuchDay { day: 31, month: 2, year: 2026, last: 28 });
    let weekday = check("lundi 1er septembre 2026", None);
    assert_eq!(weekday, DayMistake::WrongWeekday { written: 0, actual: 1 });
    assert_eq!(check("1 septembre", None), DayMistake::NoYear { written: "1 septembre".into() });
    for written in
        ["", "demain", "2026", "septembre 2026", "2026-09", "1/9", "à 8h", "2026-09-01 x"]
    {
        check(written, None);
    }
}

#[test]
fn a_flag_is_yes_or_no_in_either_language() {
    for yes in ["oui", "Oui", "YES", "vrai", "true", "on", "1"] {
        assert_eq!(parse_flag(yes), Some(true), "{yes}");
    }
    for no in ["non", "No", "FAUX", "false", "Off", "0"] {
        assert_eq!(parse_flag(no), Some(false), "{no}");
    }
    assert_eq!(parse_flag("peut-être"), None);
}

/// Shows the spaces that one cannot see: `~` is U+00A0, `_` is U+202F.
fn shown(text: &str) -> String {
    text.replace('\u{a0}', "~").replace('\u{202f}', "_")
}

#[test]
fn french_text_gets_its_spaces_quotes_and_apostrophes() {
    let check = |typed: &str, printed: &str| {
        assert_eq!(shown(&typeset(typed, Rules::French)), printed, "{typed}");
    };
    check("Bonjour !", "Bonjour_!");
    check("Bonjour!", "Bonjour_!");
    check("Bonjour  !", "Bonjour_!");
    check("Quoi ?! Ah ? Oui.", "Quoi_?! Ah_? Oui.");
    check("Attention : lire ; relire.", "Attention~: lire_; relire.");
    check("Attention: lire; relire.", "Attention~: lire_; relire.");
    check("(Vraiment ?)", "(Vraiment_?)");
    check("Vraiment?...", "Vraiment_?…");
    check("« Bonjour »", "«_Bonjour_»");
    check("«Bonjour»!", "«_Bonjour_»_!");
    check("\"Bonjour\" dit-il", "«_Bonjour_» dit-il");
    // Spaces inside the quotes: too odd to be mended for sure.
    check("il dit \" oui \".", "il dit \" oui \".");
    check("l'\"école\" d'hier", "l’«_école_» d’hier");
    check("\"Il a dit \"oui\" hier\"", "«_Il a dit “oui” hier_»");
    check("« Il a dit \"oui\" »", "«_Il a dit “oui”_»");
    check("(\"Oui?\")", "(«_Oui_?_»)");
    check("un écran de 12\" au mur", "un écran de 12\" au mur");
    check("un \"guillemet seul", "un \"guillemet seul");
    check("\"\" et \" \"", "\"\" et \" \"");
    check("aujourd'hui, l'école, 5'30, 'mot' ", "aujourd’hui, l’école, 5'30, 'mot' ");
    check("Et puis... ../.../x ....", "Et puis… ../.../x ....");
    check("10 000 élèves, 1 000 000 de mots", "10_000 élèves, 1_000_000 de mots");
    check("en 2026 100 élèves, CM1 100, 3,14 159", "en 2026 100 élèves, CM1 100, 3,14 159");
    check("au 04 65 71 42 10, au +33 4 65 71 42 10.", "au 04~65~71~42~10, au +33~4~65~71~42~10.");
    check("0800 123 456 ou 0 800 123 456", "0800~123~456 ou 0~800~123~456");
    check("01 02 03 04 05 06, 26 04 65 71 42", "01 02 03 04 05 06, 26 04 65 71 42");
    check("20 % à 5 € ou 3 km", "20~% à 5~€ ou 3~km");
    check("8 h 30, 8h 30, 18 h, 8h30", "8~h~30, 8h~30, 18~h, 8h30");
    check("les 3 m'ont vu, 2 grands", "les 3 m'ont vu, 2 grands".replace('\'', "’").as_str());
    check("la fiche n° 3, n°3, p. 4, pp. 4", "la fiche n°~3, n°3, p.~4, pp.~4");
    check("M. Haddad et Mme Morel", "M.~Haddad et Mme~Morel");
    check("Mme la directrice, CM. Fin", "Mme la directrice, CM. Fin");
}

#[test]
fn what_is_no_french_sentence_stays_as_it_was_typed() {
    for typed in [
        "à 12:30 pile",
        "https://ecole.example/a?b=c;d!e'f...g \"",
        "un sourire :-) ou ;-) ou :) fin",
        "le mot !important",
        "a::b et c :: d et std:: x",
        "l&nbsp; :sourire: C:\\ecole: x",
        "!!! ;;; :::",
        "a!b?c;d:e",
    ] {
        assert_eq!(shown(&typeset(typed, Rules::French)), typed);
    }
    assert_eq!(typeset("\"Hello!\" it's...", Rules::None), "\"Hello!\" it's...");
}

/// Pieces of one block, `|` between two pieces, `<…>` for a tag, → the output.
fn pieces(block: &str, rules: Rules) -> String {
    let (mut out, mut typographer) = (String::new(), Typographer::new(rules));
    let mut rest = block;
    while let Some(at) = rest.find(['|', '{']) {
        typographer.push(&mut out, &rest[..at]);
        if rest[at..].starts_with('{') {
            let end = at + rest[at..].find('}').unwrap_or(0);
            out.push_str(&format!("<{}>", &rest[at + 1..end]));
            typographer.barrier();
            rest = &rest[end + 1..];
        } else {
            rest = &rest[at + 1..];
        }
    }
    typographer.push(&mut out, rest);
    typographer.end_block();
    shown(&out)
}

#[test]
fn a_block_may_come_in_pieces_with_tags_between_them() {
    let check = |typed: &str, printed: &str| {
        assert_eq!(pieces(typed, Rules::French), printed, "{typed}");
    };
    check("Bonjour |!", "Bonjour_!");
    check("Bonjour|!", "Bonjour_!");
    check("Bonjour!", "Bonjour_!");
    check("Bonjour!|important", "Bonjour!important");
    check("à 12:|30", "à 12:30");
    check("https:|//x.example/?a|!b c|!", "https://x.example/?a!b c_!");
    check("{b}Attention{/b}: lire", "<b>Attention</b>~: lire");
    check("{b}Attention{/b} : lire", "<b>Attention</b>~: lire");
    check("l'{b}école{/b}", "l’<b>école</b>");
    check("il dit \"{em}oui{/em}\".", "il dit «_<em>oui</em>_».");
    check("{em}\"oui\"{/em} \"non\"", "<em>«_oui_»</em> «_non_»");
    check("\"{code}\" et «{code}»", "«_<code>_» et «_<code>_»");
    check("«| Bonjour|»", "«_Bonjour_»");
    check("« {b}Bonjour{/b} »", "«_<b>Bonjour</b>_»");
    check("M. {b}Haddad{/b}, n° {b}3{/b}", "M.~<b>Haddad</b>, n°~<b>3</b>");
    check("a & b < c > \"d\" \"", "a &amp; b &lt; c &gt; «_d_» &#34;");
    assert_eq!(pieces("\"a\" & b !", Rules::None), "&quot;a&quot; &amp; b !");
}

#[test]
fn a_quote_does_not_leave_its_block() {
    let (mut out, mut typographer) = (String::new(), Typographer::new(Rules::French));
    for block in ["un \"début", "une fin\" \"mot\""] {
        typographer.push(&mut out, block);
        typographer.end_block();
        out.push('\n');
    }
    assert_eq!(shown(&out), "un &#34;début\nune fin&#34; «_mot_»\n");
}

#[test]
fn an_output_that_was_cut_does_not_make_it_panic() {
    let (mut out, mut typographer) = (String::new(), Typographer::new(Rules::French));
    for piece in ["é \"a", "b\" c!", "d \"", "e\"f «", "g» h :"] {
        typographer.push(&mut out, piece);
        out.clear();
    }
    typographer.push(&mut out, "é!");
    assert!(out.starts_with('é'));
}

/// A text without what typography may change.
fn bare(text: &str) -> String {
    let text = text.replace("...", "…").replace(['“', '”', '«', '»'], "\"").replace('’', "'");
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

/// Texts thick with what the rules look at.
fn thick() -> impl Strategy<Value = String> {
    let parts = [
        "a",
        "M",
        "Mme ",
        "h",
        "é",
        "n°",
        "p.",
        " ",
        "  ",
        "\n",
        "\"",
        "'",
        "«",
        "»",
        "“",
        "”",
        "’",
        "…",
        "...",
        ".",
        ":",
        ";",
        "!",
        "?",
        "://",
        "/",
        "&",
        "<",
        ">",
        "(",
        ")",
        "-",
        "000",
        "1",
        "20",
        "%",
        "€",
        "\u{a0}",
        "\u{202f}",
        "@",
        ",",
        "العربية",
        "e\u{301}",
    ];
    let quotes = ["\"", "\" ", " \"", "«", "»", "“", "”", " ", "a", "(", "!", ": ", "l'", "&"];
    let some =
        |parts: &[&'static str]| prop::collection::vec(prop::sample::select(parts.to_vec()), 0..24);
    prop_oneof![some(&parts), some(&quotes)].prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn typesetting_changes_only_spaces_quotes_apostrophes_and_dots(text in thick()) {
        prop_assert_eq!(bare(&typeset(&text, Rules::French)), bare(&text));
    }

    #[test]
    fn typesetting_twice_is_typesetting_once(text in thick()) {
        let once = typeset(&text, Rules::French);
        prop_assert_eq!(shown(&typeset(&once, Rules::French)), shown(&once));
    }

    #[test]
    fn html_is_the_same_text_escaped(text in thick()) {
        let (mut html, mut typographer) = (String::new(), Typographer::new(Rules::French));
        typographer.push(&mut html, &text);
        let escaped = typeset(&text, Rules::French)
            .replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
        prop_assert_eq!(html.replace("&#34;", "&quot;"), escaped);
    }

    #[test]
    fn pieces_lose_nothing(parts in prop::collection::vec(thick(), 0..6), barriers in any::<u8>()) {
        let (mut html, mut typographer) = (String::new(), Typographer::new(Rules::French));
        for (rank, part) in parts.iter().enumerate() {
            typographer.push(&mut html, part);
            if barriers & (1 << rank) != 0 {
                typographer.barrier();
            }
        }
        let text = html.replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", "\"").replace("&amp;", "&");
        prop_assert_eq!(bare(&text).replace('…', "..."), bare(&parts.concat()).replace('…', "..."));
    }

    #[test]
    fn no_text_is_too_odd(text in any::<String>()) {
        prop_assert_eq!(bare(&typeset(&text, Rules::French)), bare(&text));
        prop_assert!(!slug(&text).is_empty());
        let _ = (parse_moment(&text), parse_flag(&text));
    }

    #[test]
    fn a_printed_day_is_read_back(days in -40_000_i32..40_000) {
        let day = date(2026, 9, 1).checked_add(jiff::Span::new().days(days)).unwrap();
        let (y, m, d) = (day.year(), day.month(), day.day());
        prop_assert_eq!(parse_day(&format!("{y}-{m}-{d}")), Ok(day));
        prop_assert_eq!(parse_day(&format!("{d:02}/{m:02}/{y}")), Ok(day));
    }
}
