//! The command line, as typed and as read.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use insta::assert_snapshot;
use preau::diagnostic::codes;
use tempfile::TempDir;

const COMMANDS: [&str; 9] =
    ["build", "check", "new", "photos", "clean", "explain", "schema", "completions", "man"];

/// What a command said, and how it ended.
struct Said {
    out: String,
    err: String,
    code: i32,
}

impl Said {
    fn whole(&self) -> String {
        let Said { out, err, code } = self;
        format!("{out}{err}→ {code}\n")
    }
}

/// The command in a bare environment: no language, no terminal, no CI.
fn preau<A: AsRef<OsStr>>(folder: &Path, arguments: impl IntoIterator<Item = A>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_preau"));
    command.current_dir(folder).env_clear().args(arguments).stdin(Stdio::null());
    command
}

fn said(command: &mut Command) -> Said {
    let output = command.output().expect("preau runs");
    Said {
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        err: String::from_utf8(output.stderr).expect("UTF-8"),
        code: output.status.code().expect("no signal"),
    }
}

/// Runs a line typed in an empty folder.
fn typed(line: &str) -> Said {
    let folder = TempDir::new().expect("a folder");
    said(&mut preau(folder.path(), line.split_whitespace()))
}

fn transcript(lines: &[&str]) -> String {
    lines.iter().map(|line| format!("$ preau {line}\n{}\n", typed(line).whole())).collect()
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// The smallest site.
fn small_site() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    write(folder.path(), "content/site.yml", "titre: École des Tilleuls\n");
    write(folder.path(), "content/index.md", "# Bienvenue\n\nBonjour.\n");
    folder
}

const USAGE_ERRORS: [&str; 18] = [
    "",
    "buil",
    "construire",
    "build --ou x",
    "build -z",
    "check --out x",
    "--out x build",
    "build --date",
    "build --base-url",
    "check --format",
    "check --format xml",
    "check --format jsn",
    "--color sometimes build",
    "build --quiet=oui",
    "completions",
    "completions csh",
    "build a b",
    "help nope",
];

#[test]
fn help_speaks_french_by_default_and_english_when_asked() {
    let help = |language: &str| {
        let lines = COMMANDS.map(|command| format!("{language}{command} --help"));
        let mut all = vec![format!("{language}--help")];
        all.extend(lines);
        transcript(&all.iter().map(String::as_str).collect::<Vec<_>>())
    };
    assert_snapshot!("help_french", help(""));
    assert_snapshot!("help_english", help("--lang en "));
}

#[test]
fn every_way_to_ask_for_help_answers_on_stdout() {
    for line in ["--help", "-h", "help", "build --help", "help build", "--lang fr help clean"] {
        let said = typed(line);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{line}");
        assert!(said.out.contains("Utilisation : preau"), "{line}: {}", said.out);
    }
    assert_eq!(typed("build --version").out, format!("preau {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn mistakes_in_the_arguments_are_said_in_the_right_language_with_the_repair() {
    assert_snapshot!("usage_errors_french", transcript(&USAGE_ERRORS));
    let english = USAGE_ERRORS.map(|line| format!("--lang en {line}"));
    assert_snapshot!("usage_errors_english", transcript(&english.each_ref().map(String::as_str)));
}

#[test]
fn no_english_word_of_the_parser_leaks_into_french() {
    let leaks = [
        "error:",
        "Usage",
        "tip:",
        "unexpected",
        "required",
        "provided",
        "For more information",
        "possible values",
        "unrecognized",
        "a value is",
        "Commands",
        "Print help",
        "default:",
        "NAME",
        "SUBCOMMANDS",
        "Possible",
    ];
    let help = COMMANDS.map(|command| format!("{command} --help"));
    let lines = help.iter().map(String::as_str).chain(USAGE_ERRORS).chain(["--help", "man"]);
    for line in lines {
        let whole = typed(line).whole();
        for leak in leaks {
            assert!(!whole.contains(leak), "preau {line} says {leak:?}:\n{whole}");
        }
    }
}

#[test]
fn mistakes_in_the_arguments_end_with_2_and_say_nothing_on_stdout() {
    for line in USAGE_ERRORS {
        let said = typed(line);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "preau {line}");
    }
}

#[test]
fn the_environment_chooses_the_language() {
    let check = |variables: &[(&str, &str)], expected: &str| {
        let folder = TempDir::new().expect("a folder");
        let mut command = preau(folder.path(), ["buil"]);
        let said = said(command.envs(variables.iter().copied()));
        assert!(said.err.starts_with(expected), "{variables:?}: {}", said.err);
    };
    check(&[], "erreur");
    check(&[("LANG", "C.UTF-8")], "erreur");
    check(&[("LANG", "en_GB.UTF-8")], "error");
    check(&[("LC_ALL", ""), ("LC_MESSAGES", "en_US"), ("LANG", "fr_FR")], "error");
    check(&[("LC_ALL", "fr_FR.UTF-8"), ("LANG", "en_US")], "erreur");
    check(&[("PREAU_LANG", "fr"), ("LC_ALL", "en_US")], "erreur");
    check(&[("PREAU_LANG", "en"), ("LC_ALL", "fr_FR")], "error");
}

#[test]
fn a_missing_site_says_how_to_start_and_a_near_miss_what_to_type() {
    let folder = TempDir::new().expect("a folder");
    let at = folder.path();
    write(at, "site/content/site.yml", "titre: École\n");
    write(at, "site/content/fiches/a.md", "# A\n");
    write(at, "sans/content/index.md", "# A\n");
    write(at, "faux/content/site.yaml", "titre: École\n");
    write(at, "vide/notes.txt", "");
    let from = |folder: &str, arguments: &[&str]| {
        let said = said(&mut preau(&at.join(folder), arguments));
        assert_eq!(said.code, 2);
        let real = fs::canonicalize(at).expect("a path");
        let hidden = said.whole().replace(&*real.to_string_lossy(), "[ICI]");
        format!("{folder}$ preau {}\n{hidden}\n", arguments.join(" "))
    };
    let transcript = [
        from("vide", &["build"]),
        from("", &["build", "nulle-part"]),
        from("", &["build", "vide/notes.txt"]),
        from("", &["build", "site/content"]),
        from("site/content", &["check"]),
        from("", &["check", "site/content/fiches"]),
        from("", &["build", "sans"]),
        from("", &["build", "faux"]),
        from("", &["site"]),
        from("vide", &["--lang", "en", "build"]),
    ];
    assert_snapshot!(transcript.concat());
}

#[test]
fn a_wrong_day_or_address_is_said_before_anything_else() {
    assert_snapshot!(transcript(&[
        "build --date demain",
        "check --date 2026-02-30",
        "build --date=",
        "build --base-url www.ecole.example",
        "build --base-url ftp://ecole.example/",
        "build --base-url https://nom:mot@ecole.example/",
        "--lang en build --base-url /ecole/",
    ]));
}

#[test]
fn a_small_site_is_built_and_checked() {
    let site = small_site();
    let built = said(&mut preau(site.path(), ["build", "--date", "2026-09-01"]));
    assert_eq!((built.code, built.out.as_str()), (0, ""), "{}", built.err);
    assert!(built.err.contains("→ public/"), "{}", built.err);
    let quiet = said(&mut preau(site.path(), ["build", "--quiet", "--date", "2026-09-01"]));
    assert!(!quiet.err.contains("public/"), "{}", quiet.err);
    let checked = said(&mut preau(site.path(), ["check", "--date", "2026-09-01"]));
    assert_eq!(checked.code, 0);
    assert!(checked.err.starts_with("Aucune erreur"), "{}", checked.err);
    let cleaned = said(&mut preau(site.path(), ["clean"]));
    assert_eq!((cleaned.code, cleaned.out.as_str()), (0, ""));
}

#[test]
fn check_gives_json_to_programs_and_nothing_else() {
    let site = small_site();
    let said = said(&mut preau(site.path(), ["check", "--format", "json"]));
    let value: serde_json::Value = serde_json::from_str(&said.out).expect("JSON");
    assert_eq!(value["version"], 1);
    assert_eq!(said.err, "");
}

#[test]
fn explain_lists_every_message_and_explains_each_in_both_languages() {
    let list = typed("explain");
    assert_eq!(list.code, 0);
    for code in codes() {
        assert!(list.out.contains(code), "{code}");
        for language in ["fr", "en"] {
            let said = typed(&format!("--lang {language} explain {code}"));
            assert_eq!((said.code, said.err.as_str()), (0, ""), "{code}");
            assert!(said.out.contains(code) && said.out.len() > 300, "{code}: {}", said.out);
        }
    }
    assert_snapshot!(transcript(&[
        "explain dead-link",
        "explain [Dead_Link] --lang en",
        "explain dead-lnk",
        "explain nope",
        "--lang en explain nope",
    ]));
}

#[test]
fn explain_knows_a_rule_by_words_of_its_title_and_says_its_criteria() {
    let rule = typed("explain link-says-click-here");
    for words in
        ["RGAA 4.1.2, critère 6.1 : Chaque lien", "WCAG 2.2, critère 2.4.4", "Réparation :"]
    {
        assert!(rule.out.contains(words), "{words}: {}", rule.out);
    }
    for line in ["explain dit seulement cliquez ici", "explain Only says click here"] {
        let said = typed(line);
        assert_eq!(said.out.is_empty(), said.code != 0, "{line}");
        assert!(said.whole().contains("link-says-click-here"), "{line}: {}", said.whole());
    }
    let several = typed("explain lien");
    assert!(several.code == 2 && several.err.contains("dead-link, "), "{}", several.err);
}

#[test]
fn explain_gives_the_schema_of_the_json_and_nothing_else() {
    let said = typed("explain --schema");
    assert_eq!((said.code, said.out.as_str()), (0, preau::diagnostic::schema()));
    assert_eq!(said.err, "");
}

#[test]
fn completions_are_scripts_that_know_the_commands() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let said = typed(&format!("completions {shell}"));
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{shell}");
        for command in COMMANDS {
            assert!(said.out.contains(command), "{shell}: {command}");
        }
        let folder = TempDir::new().expect("a folder");
        write(folder.path(), "script", &said.out);
        let parse = Command::new(shell).arg("-n").arg(folder.path().join("script")).output();
        if let (Ok(parsed), "bash" | "zsh" | "fish") = (parse, shell) {
            assert!(
                parsed.status.success(),
                "{shell}: {}",
                String::from_utf8_lossy(&parsed.stderr)
            );
        }
    }
}

#[test]
fn the_manual_page_is_roff_in_both_languages() {
    for (line, name) in [("man", ".SH NOM"), ("--lang en man", ".SH NAME")] {
        let said = typed(line);
        assert_eq!((said.code, said.err.as_str()), (0, ""));
        assert!(said.out.starts_with(".ie") || said.out.starts_with(".TH"), "{}", said.out);
        assert!(said.out.contains(name), "{}", said.out);
        for command in COMMANDS {
            assert!(said.out.contains(&format!(".SS {command}")), "{command}");
        }
    }
}

#[test]
fn colours_follow_the_option_and_the_environment() {
    let folder = TempDir::new().expect("a folder");
    let coloured = |arguments: &[&str], variables: &[(&str, &str)]| {
        let said = said(preau(folder.path(), arguments).envs(variables.iter().copied()));
        said.whole().contains('\u{1b}')
    };
    assert!(!coloured(&["buil"], &[]), "not in a pipe");
    assert!(coloured(&["--color", "always", "buil"], &[]));
    assert!(coloured(&["explain", "--color=always"], &[]));
    assert!(coloured(&["--color=always", "build", "--help"], &[("NO_COLOR", "1")]));
    assert!(!coloured(&["--color=never", "buil"], &[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(&["buil"], &[("NO_COLOR", "1")]));
}

#[test]
fn a_reader_who_leaves_early_is_no_failure() {
    let folder = TempDir::new().expect("a folder");
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    let said = said(preau(folder.path(), ["explain"]).stdout(writer));
    assert_eq!((said.code, said.err.as_str()), (0, ""));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said_and_ends_with_2() {
    let folder = TempDir::new().expect("a folder");
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
    let said = said(preau(folder.path(), ["explain"]).stdout(full));
    assert_eq!(said.code, 2);
    assert!(said.err.starts_with("erreur : l'écriture a échoué"), "{}", said.err);
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_not_utf8_work_or_get_a_plain_answer() {
    use std::os::unix::ffi::OsStrExt;
    let odd = OsStr::from_bytes(b"\xe9cole");
    let site = small_site();
    let moved = site.path().join(odd);
    fs::create_dir(&moved).expect("a folder");
    fs::rename(site.path().join("content"), moved.join("content")).expect("a move");
    let date = OsStr::new("--date");
    for arguments in [
        vec![OsStr::new("check"), odd],
        vec![OsStr::new("build"), OsStr::new("rien"), OsStr::new("--out"), odd],
        vec![OsStr::new("check"), date, odd],
        vec![odd],
        vec![OsStr::new("check"), OsStr::from_bytes(b"--\xff")],
        vec![OsStr::new("explain"), odd],
    ] {
        let said = said(&mut preau(site.path(), &arguments));
        assert!(!said.err.contains("panicked"), "{arguments:?}: {}", said.err);
        assert!(said.code == 0 || said.err.starts_with("erreur : "), "{arguments:?}: {}", said.err);
    }
}
