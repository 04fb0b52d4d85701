//! What the fuzzer began with and what it has found, and the attacks that people thought of: all judged again.

use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

#[path = "../fuzz/src/lib.rs"]
mod judge;

type Target = fn(&[u8]);

const TARGETS: [(&str, Target); 5] = [
    ("front_matter", judge::front_matter),
    ("markdown", judge::markdown),
    ("raw_html", judge::raw_html),
    ("drawing", judge::drawing),
    ("page", judge::page),
];

fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(path)
}

/// The files below a folder, by name.
fn files(path: &str) -> Vec<(String, Vec<u8>)> {
    let entries = walkdir::WalkDir::new(folder(path)).sort_by_file_name();
    let files = entries.into_iter().filter_map(Result::ok).filter(|e| e.file_type().is_file());
    files.map(|file| (file.path().display().to_string(), fs::read(file.path()).unwrap())).collect()
}

/// Each attack of a book of attacks.
fn attacks() -> Vec<(String, Vec<u8>)> {
    let books = files("hostile").into_iter().filter(|(path, _)| path.ends_with(".md"));
    let mut attacks = Vec::new();
    for (path, book) in books {
        let book = String::from_utf8(book).unwrap();
        for attack in book.split("%%% ").skip(1) {
            let (name, text) = attack.split_once('\n').unwrap();
            attacks.push((format!("{path}: {name}"), text.as_bytes().to_vec()));
        }
    }
    attacks
}

/// Fails with the names of all that a target does not stand.
fn stands(name: &str, target: Target, inputs: &[(String, Vec<u8>)]) {
    let fails = |(_, bytes): &&(String, Vec<u8>)| catch_unwind(|| target(bytes)).is_err();
    let failed: Vec<&str> = inputs.par_iter().filter(fails).map(|(path, _)| &**path).collect();
    assert!(failed.is_empty(), "{name} does not stand:\n{}", failed.join("\n"));
}

#[test]
fn what_the_fuzzer_has_found_is_judged_again() {
    for (name, target) in TARGETS {
        let found = [files(&format!("fuzz/seeds/{name}")), files(&format!("fuzz/found/{name}"))];
        stands(name, target, &found.concat());
    }
}

#[test]
fn no_attack_comes_through() {
    let attacks = attacks();
    assert!(attacks.len() > 600, "only {} attacks", attacks.len());
    for (name, target) in &TARGETS[..3] {
        stands(name, *target, &attacks);
    }
    let whole = |(_, bytes): &&(String, Vec<u8>)| bytes.starts_with(b"---");
    let whole: Vec<_> = attacks.iter().filter(whole).cloned().collect();
    stands("page", judge::page, &whole);
    stands("drawing", judge::drawing, &files("hostile/drawings"));
}

#[test]
fn the_judge_condemns_what_is_dangerous() {
    let body = |html: &str| catch_unwind(|| judge::Judge::Body.judge(html)).is_err();
    for html in [
        "<script>1</script>",
        "<p onclick=a()>x",
        "<a href=' JavaScript:a()'>x</a>",
        "<a href='java\nscript:a()'>x</a>",
        "<p style='color:red'>x",
        "<svg></svg>",
        "<p id=a>x<p id=a>y",
        "<p id=menu>x",
        "<!-- x -->",
        "<p class=skip>x",
        "<img src=data:,x>",
        "<iframe></iframe>",
        "<base href=x>",
    ] {
        assert!(body(html), "{html}");
    }
    assert!(!body("<p id=\"a\">Le <b lang=\"en\">cat</b> <a href=\"a.html\">x</a>"));
}
