//! YAML that nobody wrote on purpose, or someone did: no panic, no hang, no loss.

use std::sync::Arc;

use preau::diagnostic::Diagnostic;
use preau::text::{SourceFile, Span};
use preau::yaml::{self, Data, Entry, Limits, Value, quoted};
use proptest::prelude::*;

use super::{mended, parse};

#[test]
fn bombs_and_abysses_are_answered_at_once() {
    let start = std::time::Instant::now();
    let deep = |open: &str, close: &str| {
        format!("titre: A\nx: {}{}\n", open.repeat(100_000), close.repeat(100_000))
    };
    for text in [deep("[", ""), deep("[", "]"), deep("{a: ", ""), deep("{a: ", "}"), deep("- ", "")]
    {
        let (_, entries, diagnostics) = parse(&text);
        assert!(diagnostics.len() <= 6, "{}", diagnostics.len());
        assert_eq!(entries[0].key, "titre");
    }
    let nested: String = (0..3000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    assert_eq!(parse(&nested).2[0].code, "yaml-too-deep");
    let bomb = "a: &a [x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n";
    assert!(parse(bomb).2.iter().all(|d| d.code == "yaml-alias" || d.code == "yaml-special-start"));
    let many = format!("l: [{}]\n", "a, ".repeat(6000));
    assert_eq!(parse(&many).2[0].code, "yaml-too-many");
    let many: String = (0..3000).map(|n| format!("k{n}: v\n")).collect();
    assert_eq!(parse(&many).2[0].code, "yaml-too-many");
    let file = Arc::new(SourceFile::new("content/site.yml", many.as_str()));
    let span = Span::new(0..many.len());
    assert_eq!(yaml::parse_within(&file, span, Limits::WHOLE_FILE).0.len(), 3000);
    for line in [
        "a: @b\n",
        "a\n",
        "a: 'b'c'\n",
        "- a: b: c\n",
        "\n",
        "a: &x *x\n",
        "a: [\n",
        " \t- '\n",
        "a: | x\n",
        "a: b\n",
    ] {
        let text = format!("titre: A\n{}", line.repeat(300_000 / line.len()));
        assert!(parse(&text).2.len() <= 200);
        assert!(parse(&format!("x:\n{}", text.replace('\n', "\n  "))).2.len() <= 200);
    }
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}

/// Spans lie in the file and on characters, in values and in diagnostics.
fn check_spans(file: &SourceFile, entries: &[Entry], diagnostics: &[Diagnostic]) {
    let inside = |span: Span| assert!(file.text.get(span.range()).is_some(), "{span:?}");
    for diagnostic in diagnostics {
        inside(diagnostic.place.as_ref().unwrap().span);
        diagnostic.fix.iter().for_each(|fix| inside(fix.span));
    }
    fn walk(value: &Value, inside: &impl Fn(Span)) {
        inside(value.span);
        match &value.data {
            Data::Nothing | Data::Text(_) => {}
            Data::List(items) => items.iter().for_each(|item| walk(item, inside)),
            Data::Record(entries) => entries.iter().for_each(|entry| {
                inside(entry.key_span);
                walk(&entry.value, inside);
            }),
        }
    }
    entries.iter().for_each(|entry| {
        inside(entry.key_span);
        walk(&entry.value, &inside);
    });
}

fn plain_key() -> impl Strategy<Value = String> {
    "[a-zàéè]{1,8}( [a-z]{1,5})?"
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_text_makes_the_reader_panic(text in "([a-zé0-9 :'\"#@&*!|>%`{}\\[\\],?\n\t“”\u{a0}-]|\n|: |- |  ){0,80}") {
        let (file, entries, diagnostics) = parse(&text);
        check_spans(&file, &entries, &diagnostics);
        mended(&text, &diagnostics);
    }

    #[test]
    fn no_bytes_make_the_reader_panic(text in any::<String>(), key in plain_key()) {
        let text = format!("é: 1\n{key}: {text}\n");
        let (file, entries, diagnostics) = parse(&text);
        check_spans(&file, &entries, &diagnostics);
    }

    #[test]
    fn a_sentence_in_quotes_is_read_back(text in any::<String>(), key in plain_key()) {
        let (_, entries, diagnostics) = parse(&format!("{key}: {}\nlist:\n  - {}\n", quoted(&text), quoted(&text)));
        prop_assert!(diagnostics.is_empty(), "{diagnostics:#?}");
        prop_assert_eq!(entries[0].value.text(), Some(text.as_str()));
        let Data::List(items) = &entries[1].value.data else { panic!() };
        prop_assert_eq!(items[0].text(), Some(text.as_str()));
    }

    #[test]
    fn plain_entries_are_read_back(entries in prop::collection::btree_map(plain_key(), "[a-zàé0-9][a-zàé0-9.,;()/'-]{0,20}", 1..12)) {
        let text: String = entries.iter().map(|(key, value)| format!("{key}: {value}\n")).collect();
        let (_, read, diagnostics) = parse(&text);
        prop_assert!(diagnostics.is_empty(), "{diagnostics:#?}");
        let read: Vec<_> = read.iter().map(|e| (e.key.clone(), e.value.text().unwrap_or_default().to_owned())).collect();
        let written: Vec<_> = entries.into_iter().collect();
        // `null` alone is nothing.
        prop_assume!(written.iter().all(|(_, value)| value != "null"));
        prop_assert_eq!(read, written);
    }

    #[test]
    fn a_sentence_whatever_it_holds_is_read_or_mended(value in "[a-zé@#'\"!:&*%]([a-zé '\":,#]{0,20}[a-zé'\":])?") {
        let text = format!("titre: {value}\ndate: x\n");
        let (_, _, diagnostics) = parse(&text);
        let (_, entries, left) = parse(&mended(&text, &diagnostics));
        if diagnostics.iter().all(|d| d.fix.is_some()) {
            prop_assert!(left.is_empty(), "{left:#?}");
        }
        prop_assert_eq!(entries.last().map(|e| e.key.as_str()), Some("date"));
    }
}
