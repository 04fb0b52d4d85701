//! `preau new`: what it makes builds, stands in its place, holds its title, and never takes another's place.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use insta::assert_snapshot;
use preau::diagnostic::Tongue;
use preau::forms::{self, Order, Place};
use preau::pipeline::{self, Drafts, Wish};
use preau::text::{SourceFile, Span};
use preau::yaml;
use proptest::prelude::*;

use crate::site::{self, Site, TODAY};

const SCHOOL: &str = "titre: Essai
classes:
  - { id: cp, nom: CP }
  - { id: cm1, nom: CM1 }
contacts:
  - { rôle: Parents élus }
";

fn school() -> Site {
    let mut site = Site::new(SCHOOL).page("index.md", "---\ntitre: Accueil\n---\n\nBonjour.\n");
    site.drafts = Drafts::Shown;
    site
}

fn wish<'a>(kind: &'a str, title: &'a str) -> Wish<'a> {
    Wish { kind, title, folder: None, tongue: Tongue::French }
}

fn begin(site: &Site, wish: &Wish<'_>) -> String {
    match pipeline::new_page(&site.request(), wish) {
        Ok(made) => made.last().unwrap().clone(),
        Err(failure) => panic!("{wish:?}: {}", failure.words.fr),
    }
}

fn text(site: &Site, path: &str) -> String {
    fs::read_to_string(site.path().join(path)).unwrap()
}

fn names() -> Vec<String> {
    pipeline::kinds(None).all().map(|kind| kind.name.to_string()).collect()
}

/// The commented lines of a front matter as lines that count; its titles stay notes.
pub fn uncommented(page: &str) -> String {
    let mut after_blank = true;
    let mut lines = Vec::new();
    for line in page.lines() {
        let note = line.trim_start().strip_prefix("# ").filter(|_| !after_blank);
        let indent = line.len() - line.trim_start().len();
        lines.push(note.map_or_else(|| line.to_owned(), |rest| " ".repeat(indent) + rest));
        after_blank = line.is_empty();
    }
    lines.join("\n") + "\n"
}

#[test]
fn a_page_of_each_kind_is_begun_without_a_complaint_in_both_tongues() {
    for tongue in [Tongue::French, Tongue::English] {
        let mut site = match tongue {
            Tongue::French => school(),
            Tongue::English => {
                school().page("site.yml", &format!("{SCHOOL}langue: en\n{}", site::LEGAL))
            }
        };
        for (number, kind) in names().iter().enumerate() {
            let title = format!("La rentrée, semaine {number} ?");
            begin(&site, &Wish { tongue, ..wish(kind, &title) });
        }
        assert_eq!(site::said(&site.check()), [""; 0], "{tongue:?}");
        site.drafts = Drafts::Hidden;
        assert_eq!(site::said(&site.check()), [""; 0], "{tongue:?}, drafts hidden");
    }
}

#[test]
fn every_line_that_is_only_offered_is_understood_once_it_counts() {
    for tongue in [Tongue::French, Tongue::English] {
        let site = school();
        for kind in names() {
            let path = begin(&site, &Wish { tongue, ..wish(&kind, &format!("Essai {kind}")) });
            let whole = uncommented(&text(&site, &path));
            assert!(!whole.contains("\n# titre"), "{whole}");
            fs::write(site.path().join(path), whole).unwrap();
        }
        for said in site::said(&site.check()) {
            let code = said.split(' ').next().unwrap();
            let wrong = code.starts_with("yaml-")
                || ["wrong-type", "not-a-date", "unknown-choice", "unknown-key", "missing-field"]
                    .contains(&code);
            assert!(!wrong, "{tongue:?}: {said}");
        }
    }
}

#[test]
fn what_is_asked_comes_first_and_what_is_offered_is_a_note() {
    let site = school();
    let show = |wish: Wish<'_>| {
        let path = begin(&site, &wish);
        let text = text(&site, &path);
        // What every page may have is seen once.
        let end = text.find("# Facultatif, pour").filter(|_| wish.kind != "accord");
        format!("=== {path}\n{}\n", &text[..end.unwrap_or(text.len())])
    };
    let journal =
        Wish { folder: Some("content/journal/cp/"), ..wish("journal", "Les \"tulipes\" : oui") };
    fs::create_dir_all(site.path().join("content/journal/cp")).unwrap();
    assert_snapshot!(
        [
            show(wish("accord", "Pas d'écran le soir")),
            show(journal),
            show(wish("diffusion", "Par où passent les informations")),
            show(wish("visite", "La cour")),
            show(Wish { tongue: Tongue::English, ..wish("progression", "Learning to type") }),
        ]
        .concat()
    );
}

/// The title that a page of that title says.
fn read_back(title: &str) -> Option<String> {
    let kinds = pipeline::kinds(None);
    let kind = kinds.called("fiche").unwrap();
    let place = Place {
        folder: "fiches".into(),
        file: "a.md".into(),
        is_new: false,
        gives_kind: true,
        class: None,
    };
    let order = Order {
        kinds: &kinds,
        kind,
        title,
        place: &place,
        classes: &[],
        roles: &[],
        today: TODAY,
        tongue: Tongue::French,
    };
    let page = forms::page(&order);
    let end = page.find("\n---\n").unwrap();
    let file = SourceFile::new("a.md", page).into();
    let (entries, said) = yaml::parse(&file, Span::new(4..end + 1));
    assert!(said.is_empty(), "{title:?}: {:?}", site::said(&said));
    entries.iter().find(|entry| entry.key == "titre")?.value.text().map(str::to_owned)
}

const HOSTILE: [&str; 20] = [
    "Le goûter : que mettre dans le sac ?",
    "\"Entre guillemets\"",
    "l'école",
    "'",
    "\\",
    "\\\" et '",
    "---",
    "- liste",
    "# note",
    "{{ page.title }}",
    "[a]: b",
    "&ancre *alias !!tag",
    "oui",
    "2026-09-01",
    "~",
    " des espaces ",
    "une\nligne\r\net\tune autre",
    "\u{1b}[31m \u{7} \u{85} \u{a0} \u{200b} \u{202e} \u{2028} \u{feff}",
    "<script>alert(1)</script>",
    "مدرسة 学校 🏫 e\u{301}",
];

#[test]
fn a_hostile_title_is_read_back_as_it_was_given() {
    for title in HOSTILE {
        assert_eq!(read_back(title).as_deref(), Some(title));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn any_title_is_read_back_as_it_was_given(title in "\\PC{1,40}|[\\x01-\\x7f]{1,20}|.{1,30}") {
        prop_assume!(!title.trim().is_empty());
        prop_assert_eq!(read_back(&title), Some(title));
    }
}

#[test]
fn pages_with_hostile_titles_build_and_leave_content_alone() {
    let site = school();
    for title in HOSTILE {
        let path = begin(&site, &wish("question", title));
        let name = path.strip_prefix("content/questions/").unwrap();
        assert!(
            name.bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b)),
            "{name}"
        );
    }
    let errors: Vec<_> = site.check().into_iter().filter(|said| said.is_error()).collect();
    assert!(errors.is_empty(), "{:?}", site::said(&errors));
}

#[test]
fn a_page_goes_where_its_writer_expects_it() {
    let check = |setup: &[&str], kind: &str, title: &str, folder: Option<&str>, expected: &str| {
        let mut site = school();
        for path in setup {
            site = site.page(path, "---\ntitre: Déjà là\n---\n\nTexte.\n");
        }
        let path = begin(&site, &Wish { folder, ..wish(kind, title) });
        assert_eq!(path, format!("content/{expected}"), "{kind} {title} {folder:?}");
        path
    };
    check(&[], "page", "La fête", None, "la-fete.md");
    check(&[], "Fiche", "L'école & l'élève", None, "fiches/l-ecole-et-l-eleve.md");
    check(&[], "fiches", "A", None, "fiches/a.md");
    check(&["guides/index.md"], "fiche", "A", None, "guides/a.md");
    check(&["Fiches/index.md"], "fiche", "A", None, "Fiches/a.md");
    check(&[], "coup de main", "A", None, "coups-de-main/a.md");
    check(&[], "diffusion", "Le tableau", None, "diffusion.md");
    check(&[], "progression", "A", None, "progression.md");
    check(&["progression.md"], "progression", "A", None, "progressions/a.md");
    check(&[], "mentions légales", "A", None, "mentions-legales.md");
    check(&["divers/index.md"], "diffusion", "A", Some("divers"), "divers/a.md");
    check(&["journal/index.md"], "journal", "A", None, "journal/a.md");
    check(&["journal/cp/index.md"], "journal", "A", Some("journal"), "journal/a.md");
    check(&["journal/cp/index.md"], "journal", "A", Some("journal\\CP"), "journal/cp/a.md");
    check(&["journal/cp/index.md"], "journal", "A", Some("."), "a.md");
    check(&[], "page", "Index", None, "index-page.md");
    check(&[], "page", "CON", None, "con-page.md");
    check(&["ecrans.en.md"], "page", "Écrans", None, "ecrans.md");
}

#[test]
fn the_kind_and_the_class_are_written_where_the_place_does_not_say_them() {
    let site = school().page("journal/cm1/index.md", "---\ntitre: CM1\n---\n");
    let said = |wish: Wish<'_>| text(&site, &begin(&site, &wish));
    let journal = said(Wish { folder: Some("journal/cm1"), ..wish("journal", "A") });
    assert!(journal.contains("\nclasse: cm1\n") && !journal.contains("genre:"), "{journal}");
    let leaflet = said(Wish { folder: Some("journal/cm1"), ..wish("fiche", "B") });
    assert!(leaflet.contains("\ngenre: fiche\n"), "{leaflet}");
    assert!(!said(wish("fiche", "C")).contains("genre:"));
    let notice = said(Wish { folder: Some("."), ..wish("mentions légales", "D") });
    assert!(notice.contains("\ngenre: mentions légales\n"), "{notice}");
}

#[test]
fn a_sites_own_kind_can_be_begun() {
    let site = school().at(
        "themes/preau/kinds/menu/kind.yml",
        "name: menu\nlabel: { fr: menu, en: menu }\nnames: [menu de cantine]\nfolders: [cantine]\nfields:\n  \
         - { name: dishes, names: [plats], type: text, many: true, required: true, help: { fr: Les plats., en: Dishes. } }\n",
    );
    let path = begin(&site, &wish("menu de cantine", "Lundi"));
    assert_eq!(path, "content/cantine/lundi.md");
    assert!(text(&site, &path).contains("plats:   # À remplacer. Les plats.\n  - À remplacer\n"));
    assert!(text(&site, "content/cantine/index.md").starts_with("---\ntitre: \"cantine\"\n---"));
}

/// What the command says in a folder, where it stands hidden.
fn typed(folder: &Path, arguments: &[&str]) -> (String, i32) {
    let mut preau = Command::new(env!("CARGO_BIN_EXE_preau"));
    preau.current_dir(folder).env_clear().args(arguments).stdin(Stdio::null());
    let output = preau.output().unwrap();
    let (out, err) =
        (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    let code = output.status.code().unwrap();
    let real = fs::canonicalize(folder).unwrap();
    let said = format!("{out}{err}→ {code}\n").replace(&*real.to_string_lossy(), "[ICI]");
    (format!("$ preau {}\n{said}\n", arguments.join(" ")), code)
}

#[test]
fn the_command_says_what_it_made_and_what_to_do_next() {
    let site = Site::bare("titre: Essai\n");
    let said = |arguments: &[&str]| typed(site.path(), arguments).0;
    assert_snapshot!(
        [
            said(&["new"]),
            said(&["new", "--lang", "en"]),
            said(&["new", "fiche", "Les", "écrans", "le", "soir"]),
            said(&["new", "--lang", "en", "leaflet", "A short one"]),
            said(&["new", "fiche", "--quiet", "Une autre"]),
        ]
        .concat()
    );
    let above = typed(
        site.path().parent().unwrap(),
        &["new", "--site", site.path().to_str().unwrap(), "page", "A"],
    );
    assert_eq!(above.1, 0, "{}", above.0);
    assert!(site.path().join("content/a.md").is_file());
}

#[test]
fn whatever_cannot_be_done_is_said_with_the_repair_and_nothing_is_written() {
    let site = school()
        .page("fiches/index.md", "---\ntitre: Fiches\n---\n")
        .page("fiches/Ecrans.md", "---\ntitre: Écrans\n---\n\nTexte.\n")
        .page("journal/cp/index.md", "---\ntitre: CP\n---\n")
        .page("journal/cm1/index.md", "---\ntitre: CM1\n---\n")
        .file("accords", "un fichier");
    let before = site::read(site.path());
    let lines: [&[&str]; 13] = [
        &["new", "fiche"],
        &["new", "fiche", "  "],
        &["new", "fihce", "A"],
        &["new", "zzz", "A"],
        &["new", "fiche", "Écrans"],
        &["new", "journal", "A"],
        &["new", "page", "A", "--in", "../../etc"],
        &["new", "page", "A", "--in", "/etc"],
        &["new", "page", "A", "--in", "C:\\Windows"],
        &["new", "page", "A", "--in", "journale/cp"],
        &["new", "page", "A", "--in", "zzz"],
        &["new", "accord", "A"],
        &["--lang", "en", "new", "diary", "A"],
    ];
    let mut transcript = String::new();
    for arguments in lines {
        let (said, code) = typed(site.path(), arguments);
        assert_eq!(code, 2, "{said}");
        transcript.push_str(&said);
    }
    assert_snapshot!(transcript);
    assert!(site::read(site.path()) == before, "something was written");
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(typed(empty.path(), &["new", "fiche", "A"]).1, 2);
    assert_eq!(typed(empty.path(), &["new"]).1, 0, "the tool's own kinds");
    assert_eq!(typed(empty.path(), &["new", "--site", "nulle-part"]).1, 2);
}

#[cfg(unix)]
#[test]
fn a_link_that_leaves_content_is_no_folder_and_a_page_is_made_for_all_to_read() {
    use std::os::unix::fs::PermissionsExt;
    let outside = tempfile::tempdir().unwrap();
    let site = school();
    std::os::unix::fs::symlink(outside.path(), site.path().join("content/fiches")).unwrap();
    let refused = pipeline::new_page(&site.request(), &wish("fiche", "A"));
    assert!(refused.is_err() && fs::read_dir(outside.path()).unwrap().next().is_none());
    let path = begin(&site, &wish("page", "B"));
    let mode = fs::metadata(site.path().join(path)).unwrap().permissions().mode();
    assert_eq!(mode & 0o444, 0o444, "{mode:o}");
    let left =
        fs::read_dir(site.path().join("content")).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(left.into_iter().all(|name| !name.to_string_lossy().starts_with(".preau")));
}

#[test]
fn two_who_begin_the_same_page_at_once_make_one_page() {
    let site = school();
    let request = site.request();
    let made = |_| pipeline::new_page(&request, &wish("page", "La fête")).is_ok();
    let made = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|number| scope.spawn(move || made(number))).collect();
        threads
            .into_iter()
            .filter(|_| true)
            .map(|thread| thread.join().unwrap())
            .filter(|ok| *ok)
            .count()
    });
    assert_eq!(made, 1);
}

#[test]
fn a_page_that_is_ready_is_published() {
    let mut site = school();
    let path = begin(&site, &wish("accord", "Pas d'écran le soir"));
    let text = text(&site, &path);
    let ready: String = text
        .lines()
        .filter(|line| !line.starts_with("brouillon"))
        .map(|l| format!("{l}\n"))
        .collect();
    fs::write(site.path().join(&path), ready).unwrap();
    site.drafts = Drafts::Hidden;
    let published = site.build();
    assert!(published.text("accords/pas-d-ecran-le-soir.html").contains("kind-agreement"));
    assert!(published.text("index.html").contains("Les accords"));
}
