//! YAML as teachers write it: what is read, what is refused, and the exact repair.

#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods)]

mod hostile;

use std::sync::Arc;

use preau::diagnostic::Diagnostic;
use preau::text::{SourceFile, Span};
use preau::yaml::{self, Data, Entry, Quoting, quoted};

fn parse(text: &str) -> (Arc<SourceFile>, Vec<Entry>, Vec<Diagnostic>) {
    let file = Arc::new(SourceFile::new("content/index.md", text));
    let (entries, diagnostics) = yaml::parse(&file, Span::new(0..text.len()));
    (file, entries, diagnostics)
}

/// The text after all its fixes.
fn mended(text: &str, diagnostics: &[Diagnostic]) -> String {
    let mut fixes: Vec<_> = diagnostics.iter().filter_map(|d| d.fix.clone()).collect();
    fixes.sort_by_key(|fix| fix.span);
    let mut text = text.to_owned();
    for fix in fixes.iter().rev() {
        text.replace_range(fix.span.range(), &fix.text);
    }
    text
}

/// Each row: a text, the mistakes expected in it as `code line:column`, and the text after the fixes.
#[track_caller]
fn check(text: &str, expected: &[&str], after: &str) {
    let (file, _, diagnostics) = parse(text);
    let said: Vec<String> = diagnostics
        .iter()
        .map(|d| {
            let place = file.position(d.place.as_ref().unwrap().span.start);
            format!("{} {}:{}", d.code, place.line, place.column)
        })
        .collect();
    let help: Vec<_> =
        diagnostics.iter().map(|d| (&d.words.fr, d.help.as_ref().map(|h| &h.fr))).collect();
    assert_eq!(said, expected, "{text}\n{help:#?}");
    let mended = mended(text, &diagnostics);
    assert_eq!(mended, after, "{text}\n{help:#?}");
    if diagnostics.iter().all(|d| d.fix.is_some()) {
        let (_, _, left) = parse(&mended);
        assert!(left.is_empty(), "{mended} still has {left:#?}");
    }
}

#[test]
fn a_second_colon_asks_for_quotes() {
    let colon = ["yaml-colon-in-value 1:8"];
    check("titre: La cour : un espace\n", &colon, "titre: \"La cour : un espace\"\n");
    check("titre: L'école: dehors", &colon, "titre: \"L'école: dehors\"");
    check("titre: Lundi:\n", &colon, "titre: \"Lundi:\"\n");
    check("titre: Un \"mot\" : x\n", &colon, "titre: 'Un \"mot\" : x'\n");
    check("titre: La cour : x # note\n", &colon, "titre: \"La cour : x\" # note\n");
    check(
        "titre: Le matin\n  on arrive : on joue\n",
        &colon,
        "titre: \"Le matin on arrive : on joue\"\n",
    );
    check("titre: Un.\n\n  Deux : trois.\n", &colon, "titre: \"Un.\\nDeux : trois.\"\n");
    check(
        "l:\n  - Le jeu : un : deux\n",
        &["yaml-colon-in-value 2:5"],
        "l:\n  - \"Le jeu : un : deux\"\n",
    );
    check("p:\n  alt: un : deux\n", &["yaml-colon-in-value 2:8"], "p:\n  alt: \"un : deux\"\n");
    check("t: [a: b: c, d]\n", &["yaml-colon-in-value 1:4"], "t: [\"a: b: c\", d]\n");
}

#[test]
fn wrong_quotes_are_mended() {
    let quote = ["yaml-apostrophe 1:8"];
    check("titre: 'L'école'\n", &quote, "titre: \"L'école\"\n");
    check("titre: 'L'école\n", &quote, "titre: \"L'école\"\n");
    check("titre: \"La cour\ndate: x\n", &quote, "titre: \"La cour\"\ndate: x\n");
    check("titre: 'La cour # x\n", &quote, "titre: \"La cour\" # x\n");
    check("titre: \"a\" b\n", &quote, "titre: '\"a\" b'\n");
    check("titre: \"a\": b\n", &quote, "titre: '\"a\": b'\n");
    check("titre: \"Le \"grand\" jour\"\n", &quote, "titre: 'Le \"grand\" jour'\n");
    check("titre: \"La cour\",\n", &quote, "titre: \"La cour\"\n");
    check("titre: \"La cour”\n", &quote, "titre: \"La cour\"\n");
    check("titre: \"un\n  \"deux\" trois\"\n", &quote, "titre: 'un \"deux\" trois'\n");
    check("t: ['L'été', cour]\n", &["yaml-apostrophe 1:4"], "t: [\"L'été\", cour]\n");
    check("l:\n  - 'L'été'\n  - b\n", &["yaml-apostrophe 2:5"], "l:\n  - \"L'été\"\n  - b\n");
    check("titre: \"C:\\école\"\n", &["yaml-backslash 1:8"], "titre: 'C:\\école'\n");
    check("titre: “Un : deux”\n", &["yaml-smart-quotes 1:8"], "titre: \"Un : deux\"\n");
    check("titre: “La cour”\n", &["yaml-smart-quotes 1:8"], "titre: \"La cour\"\n");
}

#[test]
fn tabs_become_spaces() {
    check("l:\n\t- a\n\t- b\n", &["yaml-tab 2:2", "yaml-tab 3:2"], "l:\n  - a\n  - b\n");
    check("l:\n  - a\n\t- b\n", &["yaml-tab 3:2"], "l:\n  - a\n  - b\n");
    check("p:\n\talt: x\n", &["yaml-tab 2:2"], "p:\n  alt: x\n");
    check("l:\t- a\n", &["yaml-special-start 1:4"], "l:\t\"- a\"\n");
    check("titre:\tLa cour\n", &[], "titre:\tLa cour\n");
}

#[test]
fn reserved_signs_ask_for_quotes() {
    for value in [
        "@personne",
        "`code`",
        "%",
        "*gras* et",
        "& toi",
        "&moi et toi",
        "! texte",
        "!vite dit",
        ", x",
        "] x",
        "}",
        "? x",
        "- x",
        "-",
        "> 10 ans",
        "::",
        "{{ nom }}",
        "[Enseignant] n°3",
        "{cour}",
        "[[fiche:parent/3]]",
        "[a] [b]",
        "[[a]] et [[b]]",
    ] {
        let after = format!("titre: {}\n", quoted(value));
        check(&format!("titre: {value}\n"), &["yaml-special-start 1:8"], &after);
    }
    check("titre: | La cour\n", &["yaml-special-start 1:8"], "titre: \"La cour\"\n");
    check("t: | un\n  deux\n", &["yaml-special-start 1:4"], "t: |\n  un\n  deux\n");
    check("t: #1 de la classe\n", &["yaml-special-start 1:4"], "t: \"#1 de la classe\"\n");
    check("t: Salle #3\n", &["yaml-special-start 1:4"], "t: \"Salle #3\"\n");
    check("t: # à remplir\n", &[], "t: # à remplir\n");
    check("t: Salle 3 # la grande\n", &[], "t: Salle 3 # la grande\n");
}

#[test]
fn brackets_are_closed() {
    check("t: [lecture, sport\nd: x\n", &["yaml-special-start 1:4"], "t: [lecture, sport]\nd: x\n");
    check("t: {a: b\n", &["yaml-special-start 1:4"], "t: {a: b}\n");
    check("t: [a, b]]\n", &["yaml-special-start 1:10"], "t: [a, b]\n");
    check("t: [@a, b]\n", &["yaml-special-start 1:4"], "t: [\"@a\", b]\n");
}

#[test]
fn missing_spaces_are_added() {
    check("titre:La cour\ndate: x\n", &["yaml-special-start 1:1"], "titre: La cour\ndate: x\n");
    check("titre:La cour\n", &["yaml-special-start 1:1"], "titre: La cour\n");
    check("date: x\ntitre:La cour\n", &["yaml-special-start 2:1"], "date: x\ntitre: La cour\n");
    check("l:\n- a\n-b\n", &["yaml-special-start 3:1"], "l:\n- a\n- b\n");
    let both = ["yaml-special-start 2:3", "yaml-special-start 3:3"];
    check("l:\n  -a\n  -b\n", &both, "l:\n  - a\n  - b\n");
    check("l:\n  nom:Paul\n  rue:x\n", &both, "l:\n  nom: Paul\n  rue: x\n");
    check("l: - a\n  - b\n", &["yaml-special-start 1:4"], "l:\n  - a\n  - b\n");
    check("titre La cour\nd: x\n", &["yaml-special-start 1:1"], "titre La cour\nd: x\n");
    check("d: x\nrésumé\n", &["yaml-special-start 2:1"], "d: x\nrésumé\n");
}

#[test]
fn no_break_spaces_around_a_colon_are_understood() {
    for text in
        ["titre\u{a0}: La cour\n", "titre\u{202f}:\u{a0}La cour\n", "titre :\u{a0}La cour\n"]
    {
        let (file, entries, diagnostics) = parse(text);
        assert!(diagnostics.is_empty(), "{text}: {diagnostics:#?}");
        assert_eq!(entries[0].key, "titre");
        assert_eq!(file.slice(entries[0].key_span), "titre");
        assert_eq!(entries[0].value.text(), Some("La cour"));
        assert_eq!(file.slice(entries[0].value.span), "La cour");
    }
    check("l:\n-\u{a0}a\n-\u{a0}b\n", &[], "l:\n-\u{a0}a\n-\u{a0}b\n");
}

#[test]
fn lines_of_one_level_are_aligned() {
    check("titre: A\n classe: CP\n", &["yaml-indentation 2:2"], "titre: A\nclasse: CP\n");
    check("p:\n  a: b\n   c: d\n", &["yaml-indentation 3:4"], "p:\n  a: b\n  c: d\n");
    check("p:\n  a: b\n c: d\n", &["yaml-indentation 3:2"], "p:\n  a: b\n  c: d\n");
    check("l:\n  - a: b\n     c: d\n", &["yaml-indentation 3:6"], "l:\n  - a: b\n    c: d\n");
    check("l:\n - a\n  - b\n", &["yaml-indentation 3:5"], "l:\n - a\n - b\n");
    check("t: |\nUne phrase.\n", &["yaml-indentation 2:1"], "t: |\n  Une phrase.\n");
    let text = "t: Une phrase qui commence ici\net qui finit sur la ligne suivante\n";
    let after = "t: Une phrase qui commence ici\n  et qui finit sur la ligne suivante\n";
    check(text, &["yaml-indentation 2:1"], after);
}

#[test]
fn what_only_programs_need_is_refused() {
    check("a: &x 1\nb: *x\n", &["yaml-alias 1:4", "yaml-alias 2:4"], "a: 1\nb: 1\n");
    check("a: &x [1]\n", &["yaml-alias 1:4"], "a: [1]\n");
    let text = "a: &x\n  b: c\nd: *x\n";
    check(text, &["yaml-alias 1:4", "yaml-alias 3:4"], "a:\n  b: c\nd: *x\n");
    check("a: !!python/object x\n", &["yaml-tag 1:4"], "a: x\n");
    check("a: !!int x\n", &["yaml-tag 1:4"], "a: x\n");
    check("[a]: b\n", &["yaml-complex-key 1:1"], "\"[a]\": b\n");
    check("? [a]\n: b\n", &["yaml-complex-key 1:1", "yaml-complex-key 2:1"], "? [a]\n: b\n");
    check("a: b\n---\nc: d\n", &["yaml-marker 2:1"], "a: b\nc: d\n");
    check("a: b\n...\nc: d\n", &["yaml-marker 2:1"], "a: b\nc: d\n");
    check("%YAML 1.2\na: b\n", &["yaml-marker 1:1"], "a: b\n");
    check("---\na: b\n---\n", &[], "---\na: b\n---\n");
}

#[test]
fn what_is_no_record_is_said_so() {
    check("- a\n- b\n", &["yaml-not-a-record 1:1"], "- a\n- b\n");
    check("- a\n- b: c\n  - d\n", &["yaml-not-a-record 1:1"], "- a\n- b: c\n  - d\n");
    check("Bienvenue à l'école\n", &["yaml-not-a-record 1:1"], "Bienvenue à l'école\n");
    check("# rien\n", &[], "# rien\n");
    check("", &[], "");
}

#[test]
fn a_key_written_twice_keeps_its_first_value() {
    let text = "titre: un\ndate: x\ntitre: deux\np:\n  a: b\n  a: c\n";
    check(text, &["yaml-duplicate-key 3:1", "yaml-duplicate-key 6:3"], text);
    let (_, entries, diagnostics) = parse(text);
    assert_eq!(entries[0].value.text(), Some("un"));
    assert_eq!(entries.len(), 3);
    assert_eq!(diagnostics[0].words.fr, "« titre » est écrit deux fois, ligne 1 et ligne 3.");
}

#[test]
fn what_nobody_understands_is_said_without_the_parsers_words() {
    check(
        "a: [b\n  c: d: e\n",
        &["yaml-special-start 1:4", "yaml-syntax 2:3"],
        "a: [b]\n  c: d: e\n",
    );
    check("{{{{\n", &["yaml-syntax 1:1"], "{{{{\n");
    check("a: {b: [c}\n", &["yaml-syntax 1:4"], "a: {b: [c}\n");
    let (_, _, diagnostics) = parse("{{{{\n");
    assert!(diagnostics[0].help.as_ref().unwrap().fr.contains("nom: valeur"));
}

#[test]
fn the_help_shows_the_mended_line_and_for_an_indentation_both_lines() {
    let help = |text| parse(text).2[0].help.clone().unwrap();
    assert_eq!(help("titre: a : b\n").fr, "Écrivez : titre: \"a : b\"");
    assert_eq!(help("titre: a : b\n").en, "Write: titre: \"a : b\"");
    let aligned = help("p:\n  a: b\n   c: d\n").fr;
    assert_eq!(aligned, "Alignez les deux lignes ainsi :\n  a: b\n  c: d");
}

#[test]
fn all_the_mistakes_of_a_text_are_said_at_once_and_the_good_entries_survive() {
    let text = "titre: La cour : un espace\nrésumé: 'L'école'\ndate: 2026-09-01\nclasse: @cp\n\
                tags: [a, b\nphoto:\n  alt: \"Un arbre\n   qui: personne\nlieu:Cour\nordre: 3\n";
    let expected = [
        "yaml-colon-in-value 1:8",
        "yaml-apostrophe 2:9",
        "yaml-special-start 4:9",
        "yaml-special-start 5:7",
        "yaml-apostrophe 7:8",
        "yaml-indentation 8:4",
        "yaml-special-start 9:1",
    ];
    let after = "titre: \"La cour : un espace\"\nrésumé: \"L'école\"\ndate: 2026-09-01\nclasse: \"@cp\"\n\
                 tags: [a, b]\nphoto:\n  alt: \"Un arbre\"\n  qui: personne\nlieu: Cour\nordre: 3\n";
    check(text, &expected, after);
    let (file, entries, _) = parse(text);
    let said: Vec<_> = entries.iter().map(|e| (e.key.as_str(), file.slice(e.value.span))).collect();
    let expected = [
        ("titre", "La cour : un espace"),
        ("résumé", "'L'école'"),
        ("date", "2026-09-01"),
        ("classe", "@cp"),
        ("tags", "[a, b"),
        ("photo", "alt: \"Un arbre\n   qui: personne"),
        ("lieu", "Cour"),
        ("ordre", "3"),
    ];
    assert_eq!(said, expected);
    assert_eq!(entries[0].value.text(), Some("La cour : un espace"));
}

#[test]
fn scalars_stay_as_they_are_written() {
    let text = "a: 1.10\nb: 0472000000\nc: oui\nd: no\ne: 2026-09-01\nf: 8:30\ng: 1_000\nh: 0x1F\n\
                i: .inf\nj: 1e999\nk: True\nl: '3'\nm: \"4\"\nn: |\n  cinq\no: NULL\np: 50 %\n\
                q: >-\n  'six' et\n  \"sept\"\nr: |\ns: x\n";
    let (_, entries, diagnostics) = parse(text);
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    let said: Vec<_> = entries.iter().map(|e| (e.value.text().unwrap(), e.value.quoting)).collect();
    let plain = |text| (text, Quoting::Plain);
    let expected = [
        plain("1.10"),
        plain("0472000000"),
        plain("oui"),
        plain("no"),
        plain("2026-09-01"),
        plain("8:30"),
        plain("1_000"),
        plain("0x1F"),
        plain(".inf"),
        plain("1e999"),
        plain("True"),
        ("3", Quoting::Single),
        ("4", Quoting::Double),
        ("cinq\n", Quoting::Block),
        plain("NULL"),
        plain("50 %"),
        ("'six' et \"sept\"", Quoting::Block),
        ("", Quoting::Block),
        plain("x"),
    ];
    assert_eq!(said, expected);
}

#[test]
fn every_part_knows_its_place_in_the_file() {
    let text = "---\ntitre : Été # note\nvide:\nliste: [a, 'b c']\nlieux:\n  - nom: x\n    \
                ici: ~\n  - plié sur\n    deux lignes\n---\nLe texte.\n";
    let file = Arc::new(SourceFile::new("content/index.md", text));
    let (entries, diagnostics) = yaml::parse(&file, Span::new(4..text.find("---\nLe").unwrap()));
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    let slices: Vec<_> =
        entries.iter().map(|e| (file.slice(e.key_span), file.slice(e.value.span))).collect();
    let expected = [
        ("titre", "Été"),
        ("vide", ""),
        ("liste", "[a, 'b c']"),
        ("lieux", "- nom: x\n    ici: ~\n  - plié sur\n    deux lignes"),
    ];
    assert_eq!(slices, expected);
    assert_eq!(entries[1].value.span.start as usize, text.find("vide:").unwrap() + 5);
    let Data::List(places) = &entries[3].value.data else { panic!() };
    assert_eq!(places[1].text(), Some("plié sur deux lignes"));
    let Data::Record(place) = &places[0].data else { panic!() };
    assert_eq!(file.slice(place[1].value.span), "~");
    assert_eq!(place[1].value.data, Data::Nothing);
}
