//! The rules of what school and parents tell each other, where one page is not enough to show them.

use jiff::civil::date;

use crate::site::{Site, said};

const CLASSES: &str = "titre: Essai\nclasses:\n  - { id: cp, nom: CP }\n  - { id: grands, nom: Classe du fond, niveau: CE2-CM1 }\n";

/// What the rule `code` says of a site, without its words: `content/a.md:3:5`.
fn places(site: &Site, code: &str) -> Vec<String> {
    let said = said(&site.check());
    let ours = said.iter().filter_map(|line| line.strip_prefix(code)?.strip_prefix(' '));
    ours.map(|line| line.split(' ').next().unwrap().replace("content/", "")).collect()
}

fn homework(front: &str) -> String {
    format!(
        "---\ntitre: Le travail\ngenre: travail\ndonné le: 2026-11-23\n{front}\n---\n\nÀ lire.\n"
    )
}

#[test]
fn the_minutes_of_a_class_are_added_up_over_its_pages_and_not_over_translations() {
    let check = |pages: &[(&str, &str)], expected: &[&str]| {
        let mut site = Site::new(CLASSES);
        for (path, front) in pages {
            site = site.page(path, &homework(front));
        }
        assert_eq!(places(&site, "homework-too-long"), expected, "{pages:?}");
    };
    let cp = "classe: cp\npour le: 2026-11-27\ndurée: 10";
    check(&[("a.md", cp)], &[]);
    check(&[("a.md", cp), ("b.md", cp)], &["b.md:6:10"]);
    check(&[("a.md", cp), ("a.en.md", cp), ("a.simple.md", cp)], &[]);
    // By its name too, and each class and each day for itself.
    check(&[("a.md", cp), ("b.md", "classe: CP\npour le: 27/11/2026\ndurée: 6")], &["b.md:6:10"]);
    check(&[("a.md", cp), ("b.md", "classe: cp\npour le: 2026-11-26\ndurée: 10")], &[]);
    check(&[("a.md", cp), ("b.md", "classe: grands\npour le: 2026-11-27\ndurée: 20")], &[]);
    // The youngest of two grades; a class that nobody knows; what is past.
    check(&[("a.md", "classe: grands\npour le: 2026-11-27\ndurée: 21")], &["a.md:6:10"]);
    check(&[("a.md", "classe: inconnue\npour le: 2026-11-27\ndurée: 30")], &[]);
    check(&[("a.md", "pour le: 2026-11-27\ndurée: 31")], &["a.md:5:10"]);
    check(&[("a.md", "pour le: 2026-11-23\ndurée: 31")], &[]);
}

#[test]
fn a_page_says_once_what_holds_for_all_its_tasks() {
    let check = |front: &str, code: &str, expected: &[&str]| {
        let site = Site::new(CLASSES).page("a.md", &homework(front));
        assert_eq!(places(&site, code), expected, "{front}");
    };
    let tasks = "travaux:\n  - quoi: Lire.\n  - quoi: Compter.";
    let skills = "compétences: [{ compétence: lire, validée le: 2026-11-24 }]";
    check(&format!("pour le: 2026-11-27\n{skills}\n{tasks}"), "homework-without-skills", &[]);
    check(&format!("pour le: 2026-11-27\n{skills}\n{tasks}"), "skill-not-mastered", &["a.md:6:47"]);
    check(&format!("pour le: 2026-11-22\n{tasks}"), "homework-due-before-given", &["a.md:5:10"]);
    check(&format!("pour le: 2026-11-27\ndurée: 31\n{tasks}"), "homework-too-long", &["a.md:5:10"]);
    let screen = "homework-needs-screen";
    check(&format!("pour le: 2026-11-27\nécran: oui\n{tasks}"), screen, &["a.md:6:8"]);
    check(&format!("pour le: 2026-11-27\nécran: oui\nsans écran: Lire.\n{tasks}"), screen, &[]);
    check(
        &format!("pour le: 2026-11-27\n{tasks}"),
        "homework-without-skills",
        &["a.md:7:5", "a.md:8:5"],
    );
}

#[test]
fn a_role_is_sought_among_the_contacts_if_there_are_any() {
    let check = |config: &str, page: &str, expected: &[&str]| {
        let site = Site::new(&format!("titre: Essai\nlangues: [fr, en]\n{config}"));
        let text = "---\ntitre: Un groupe\ngenre: groupe\ntenu par: ";
        let site = site.page("a.md", &format!("{text}{page}\n---\n\nLe texte.\n"));
        assert_eq!(places(&site, "contact-unknown"), expected, "{config} {page}");
    };
    let contacts = "contacts:\n  - { rôle: Direction }\n  - { rôle: Parents élus }\n";
    check("", "Le gardien", &[]);
    check(contacts, "Le gardien", &["a.md:4:11"]);
    check(contacts, "parents elus", &[]);
    check(contacts, "04 65 71 42 10", &[]);
    check(contacts, "quelqu'un@ecole.example", &[]);
    check(contacts, "The guardian\nlangue: en", &[]);
}

#[test]
fn a_check_counts_for_a_year_and_for_all_the_languages_of_a_page() {
    let page = |checked: &str| {
        format!("---\ntitre: La médiathèque\ngenre: partenaire\n{checked}---\n\nLe texte.\n")
    };
    let check = |today, checked: &str, expected: &[&str]| {
        let mut site = Site::new("titre: Essai\nlangues: [fr, en]\n");
        site.date = today;
        let site = site.page("a.md", &page(checked)).page("a.en.md", &page(""));
        assert_eq!(places(&site, "partner-not-checked"), expected, "{today} {checked}");
    };
    check(date(2026, 11, 24), "vérifié le: 2025-11-24\n", &[]);
    check(date(2026, 11, 25), "vérifié le: 2025-11-24\n", &["a.md:4:13"]);
    check(date(2026, 11, 25), "", &["a.md:2:1"]);
}

#[test]
fn an_agreement_is_to_be_spoken_of_again_on_its_day() {
    let page = "---\ntitre: Les messages du soir\ngenre: accord\ncercle: équipe\nadopté le: 2025-09-01\nà revoir le: 2026-11-20\ndécisions: [Rien après 19 h.]\n---\n";
    let check = |today, expected: &[&str]| {
        let mut site = Site::new("titre: Essai\n").page("a.md", page);
        site.date = today;
        assert_eq!(places(&site, "page-past-review"), expected, "{today}");
    };
    check(date(2026, 11, 20), &[]);
    check(date(2026, 11, 21), &["a.md:6:14"]);
}

#[test]
fn two_leaflets_with_one_number_are_said_once_with_the_next_free_number() {
    let leaflet = |title: &str, number: u8| {
        format!(
            "---\ntitre: {title}\ngenre: fiche\nsérie: enseignant\nnuméro: {number}\n---\n\nLe texte.\n"
        )
    };
    let site = Site::new("titre: Essai\nlangues: [fr, en]\n")
        .page("a.md", &leaflet("A", 1))
        .page("a.en.md", &leaflet("A", 1))
        .page("b.md", &leaflet("B", 1))
        .page("b.en.md", &leaflet("B", 1))
        .page("c.md", &leaflet("C", 2));
    let found: Vec<_> =
        site.check().into_iter().filter(|said| said.code == "leaflet-number-taken").collect();
    let [one] = found.as_slice() else { panic!("{:?}", said(&found)) };
    assert_eq!(one.fix.as_ref().unwrap().text, "3");
}

#[test]
fn a_question_gets_its_mark_and_a_title_that_asks_nothing_does_not() {
    let check = |title: &str, mended: Option<&str>| {
        let text = format!("---\ntitre: {title}\ngenre: question\n---\n\nLe texte.\n");
        let site = Site::new("titre: Essai\n").page("a.md", &text);
        let said = site.check().into_iter().find(|said| said.code == "question-without-mark");
        let fix = said.unwrap().fix.map(|fix| {
            let mut text = text.clone();
            text.replace_range(fix.span.range(), &fix.text);
            text.lines().nth(1).unwrap().to_owned()
        });
        assert_eq!(fix.as_deref(), mended, "{title}");
    };
    check("Comment venir", Some("titre: Comment venir ?"));
    check("\"Pourquoi « relire »\"", Some("titre: \"Pourquoi « relire » ?\""));
    check("La cantine", None);
}

#[test]
fn nothing_private_passes_in_the_fields_of_any_kind() {
    let check = |code: &str, secret: &str| {
        let line = format!("\"Voici : {secret}\"");
        let fields = [
            ("groupe", format!("règles: [{line}]")),
            ("groupe", format!("entrer: {line}")),
            ("outil", format!("premiers pas: [{line}]")),
            ("difficulté", format!("étapes: [{{ faire: {line}, sans appareil: oui }}]")),
            (
                "diffusion",
                format!("informations: [{{ quoi: Une sortie, canaux: [papier], qui: {line} }}]"),
            ),
            ("travail", format!("travaux: [{{ quoi: {line}, pour le: 2026-11-27 }}]")),
            ("rendez-vous", format!("où: {line}")),
            ("question", format!("réponse: {line}")),
            ("mot", format!("définition: {line}")),
        ];
        for (kind, field) in fields {
            let page = format!("---\ntitre: Essai\ngenre: {kind}\n{field}\n---\n\nLe texte.\n");
            let site = Site::new("titre: Essai\n").page("a.md", &page);
            assert_eq!(places(&site, code).len(), 1, "{code} in {field}");
        }
    };
    check("personal-phone", "06 12 34 56 78");
    check("personal-email", "karim@gmail.com");
    check("secret-in-page", "le mot de passe est Tilleul2026!");
    check("bank-account-number", "FR76 3000 6000 0112 3456 7890 189");
    check("invitation-open-to-all", "[le groupe](https://chat.whatsapp.com/AbCdEfGh123)");
    check("invitation-open-to-all", "[le groupe](https://signal.group/#AbCdEfGh123)");
}

#[test]
fn an_invitation_is_found_as_an_address_too() {
    let check = |line: &str, expected: usize| {
        let page = format!("---\ntitre: Essai\ngenre: partenaire\n{line}\n---\n\nLe texte.\n");
        let site = Site::new("titre: Essai\n").page("a.md", &page);
        assert_eq!(places(&site, "invitation-open-to-all").len(), expected, "{line}");
    };
    check("site: https://chat.whatsapp.com/AbCdEfGh123", 1);
    check("horaires: Entrez par chat.whatsapp.com/AbCdEfGh123.", 1);
    check("horaires: \"Entrez (https://discord.gg/x7Yz)\"", 1);
    check("site: https://faq.whatsapp.com/groupes", 0);
    check("horaires: Le groupe chat.whatsapp.com est fermé.", 0);
}
