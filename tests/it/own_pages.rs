//! The pages that every site has without anyone writing them: what stands on them, and how writers take them over.

use crate::site::{Published, Site};

const CONFIG: &str = "titre: École d'essai\n";

fn page(title: &str, more: &str) -> String {
    format!("---\ntitre: {title}\n{more}---\n\nTexte.\n")
}

fn texts(html: &str, selector: &str) -> Vec<String> {
    let document = scraper::Html::parse_document(html);
    let selector = scraper::Selector::parse(selector).unwrap();
    let words = |e: scraper::ElementRef| {
        e.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    document.select(&selector).map(words).collect()
}

fn links(html: &str, selector: &str) -> Vec<String> {
    let document = scraper::Html::parse_document(html);
    let selector = scraper::Selector::parse(selector).unwrap();
    document.select(&selector).map(|e| e.value().attr("href").unwrap().to_owned()).collect()
}

/// The links at the foot of a page, without the tags and the feed.
fn foot(site: &Published, path: &str) -> Vec<String> {
    let mut links = links(site.text(path), ".site-footer a");
    links.retain(|link| !link.contains("tags/") && !link.contains("feed"));
    links
}

#[test]
fn they_stand_at_the_foot_of_every_page_and_in_no_list() {
    let site = Site::new("titre: Essai\nadresse du site: https://e.example\n")
        .page("a.md", &page("A", ""))
        .page("f/index.md", &page("F", ""))
        .build();
    assert!(site.said.is_empty(), "{:?}", site.said);
    for path in ["index.html", "a.html", "plan.html"] {
        let foot = foot(&site, path);
        assert!(
            foot.contains(&"plan.html".into()) && foot.contains(&"a-z.html".into()),
            "{foot:?}"
        );
    }
    assert!(foot(&site, "f/index.html").contains(&"../plan.html".into()));
    assert_eq!(texts(site.text("index.html"), ".cards h3"), ["A", "F"]);
    assert_eq!(texts(site.text("index.html"), ".menu a"), ["A", "F"]);
    assert_eq!(links(site.text("plan.html"), ".breadcrumb a"), ["index.html"]);
    assert!(!site.text("plan.html").contains("rel=\"prev\""));
    assert!(site.text("sitemap.xml").contains("https://e.example/plan.html"));
}

#[test]
fn they_are_made_in_every_language_with_its_own_title() {
    let site = Site::new("titre: Essai\nlangues: [fr, en, ar]\n").build();
    assert_eq!(texts(site.text("plan.html"), "h1"), ["Plan du site"]);
    assert_eq!(texts(site.text("plan.en.html"), "h1"), ["Site map"]);
    for path in ["plan.en.html", "plan.ar.html", "a-z.en.html"] {
        assert!(texts(site.text(path), ".notice").is_empty(), "{path} stands in for nothing");
    }
    assert!(site.text("plan.ar.html").contains("<html lang=\"ar\" dir=\"rtl\""));
    assert!(foot(&site, "index.en.html").contains(&"plan.en.html".into()));
}

/// Writes one page, and looks at which page keeps the promise of the site's plan, and what stands in its head.
fn taken(path: &str, text: &str, plan: &str, title: &str) {
    let site = Site::new(CONFIG).page(path, text).build();
    let foot = foot(&site, "index.html");
    assert!(foot.contains(&plan.to_owned()), "{path}: {foot:?}");
    assert_eq!(texts(site.text(plan), "h1"), [title], "{path}");
    assert_eq!(site.text(plan).matches("kind-site-plan").count(), 1, "{path}");
    let plans = site.files.keys().filter(|path| path.starts_with("plan")).count();
    let shown =
        site.files.keys().filter(|f| site.files[*f].windows(14).any(|w| w == b"kind-site-plan"));
    assert_eq!(shown.count(), 1, "{path}: {plans} plans");
}

#[test]
fn a_writers_page_of_the_kind_is_taken_and_another_at_its_address_is_left_alone() {
    taken("plan.md", &page("Où est quoi ?", "genre: plan\n"), "plan.html", "Où est quoi ?");
    taken("ou/est.md", &page("Où est quoi ?", "genre: plan\n"), "ou/est.html", "Où est quoi ?");
    // By its file's name.
    taken("Plan du site.md", &page("Tout", ""), "plan-du-site.html", "Tout");
    taken("plan-du-site.md", &page("Une page", "genre: page\n"), "plan.html", "Plan du site");
    // A plan of the school's buildings is not the site's.
    taken("plan.md", &page("Plan de l'école", ""), "plan-2.html", "Plan du site");
    taken("Plan.md", &page("Plan de l'école", "brouillon: oui\n"), "plan-2.html", "Plan du site");
    taken("plan/cour.md", &page("La cour", ""), "plan-2.html", "Plan du site");
    taken("b.md", &page("B", "anciennes adresses: [plan.html]\n"), "plan-2.html", "Plan du site");
    // A page of the kind that is not published today leaves its place to the made one.
    taken(
        "plan.md",
        &page("À venir", "genre: plan\nbrouillon: oui\n"),
        "plan.html",
        "Plan du site",
    );
}

#[test]
fn a_writers_page_in_one_language_stands_in_for_the_others() {
    let site = Site::new("titre: Essai\nlangues: [fr, en]\n")
        .page("plan.md", &page("Où est quoi ?", "genre: plan\n"))
        .page("a.md", &page("A", ""))
        .page("a.en.md", &page("The A", ""))
        .build();
    let english = site.text("plan.en.html");
    assert_eq!(texts(english, ".notice").len(), 1);
    assert!(english.contains("<div class=\"whole-site\" lang=\"en\" dir=\"ltr\">"), "{english}");
    assert!(texts(english, ".whole-site a").contains(&"The A".into()));
    assert!(english.contains("<p>Texte.</p>"));
}

#[test]
fn a_translation_or_a_plain_version_alone_gets_the_page_that_it_stands_beside() {
    let site = Site::new("titre: Essai\nlangues: [fr, en]\n")
        .page("accessibilite.en.md", &page("Our efforts", ""))
        .page("mentions-legales.simple.md", &page("Qui écrit ?", ""))
        .build();
    assert!(site.said.is_empty(), "{:?}", site.said);
    assert_eq!(texts(site.text("accessibilite.html"), "h1"), ["Déclaration d’accessibilité"]);
    assert_eq!(texts(site.text("accessibilite.en.html"), "h1"), ["Our efforts"]);
    assert!(texts(site.text("accessibilite.en.html"), ".notice").is_empty());
    assert_eq!(texts(site.text("mentions-legales.html"), "h1"), ["Mentions légales"]);
    assert!(site.has("mentions-legales.simple.html"));
    assert_eq!(foot(&site, "index.html").len(), 4);
}

#[test]
fn a_link_to_a_made_page_is_an_ordinary_link() {
    let site = Site::new(CONFIG)
        .page("a.md", "---\ntitre: A\n---\n\n[tout le site](plan.md), [de A à Z](a-z.md)\n")
        .build();
    assert_eq!(links(site.text("a.html"), ".body a"), ["plan.html", "a-z.html"]);
}

#[test]
fn a_made_up_kind_may_promise_a_page_too() {
    let kind = r#"
name: rules
label: { fr: "règlement", en: "rules" }
made: { file: reglement.md, title: rules_title, order: 9 }
"#;
    let site = Site::new(CONFIG)
        .at("themes/preau/kinds/rules/kind.yml", kind)
        .at("themes/preau/kinds/rules/page.html", "{% extends \"layout/page.html\" %}")
        .build();
    assert!(site.has("reglement.html"));
    assert_eq!(foot(&site, "index.html").last().unwrap(), "reglement.html");
}

#[test]
fn the_plan_is_the_tree_of_the_pages() {
    let site = Site::new("titre: Essai\nlangues: [fr, en]\n")
        .page("index.md", &page("Accueil", ""))
        .page("f/index.md", &page("Fiches", "ordre: 1\n"))
        .page("f/a.md", &page("Fiche A", "étiquettes: [lecture]\n"))
        .page("f/g/index.md", &page("Groupe", ""))
        .page("f/g/b.md", &page("Fiche B", ""))
        .page("z.md", &page("Zoo", "ordre: 2\n"))
        .page("z.en.md", &page("The zoo", ""))
        .build();
    let plan = site.text("plan.html");
    let all = texts(plan, ".whole-site a");
    assert_eq!(all[..6], ["Accueil", "Fiches", "Fiche A", "Groupe", "Fiche B", "Zoo"]);
    assert!(!all.contains(&"Plan du site".into()), "it does not show itself");
    assert_eq!(all.last().unwrap(), "Tous les mots-clés");
    assert_eq!(texts(plan, ".whole-site > ul > li > ul > li > ul a"), ["Fiche B"]);
    let english = site.text("plan.en.html");
    assert!(english.contains("<a href=\"z.en.html\">The zoo</a>"));
    assert!(
        english.contains(
            "<a href=\"f/a.en.html\" lang=\"fr\" dir=\"ltr\" hreflang=\"fr\">Fiche A</a>"
        )
    );
}

#[test]
fn a_long_folder_shows_its_first_pages_in_the_plan_and_leads_to_the_others() {
    let mut site = Site::new(CONFIG).page("j/index.md", &page("Journal", ""));
    for number in 1..=60 {
        site = site.page(&format!("j/p{number}.md"), &page(&format!("Jour {number}"), ""));
    }
    let site = site.build();
    let below = texts(site.text("plan.html"), ".whole-site > ul > li > ul > li");
    assert_eq!(below.len(), 51);
    assert_eq!(below[50], "et 10 autres pages (Journal)");
    let last = links(site.text("plan.html"), ".whole-site > ul > li > ul > li:last-child > a");
    assert_eq!(last, ["j/index.html"]);
}

#[test]
fn the_plan_of_a_very_large_site_stops_at_a_level_that_stays_readable() {
    let mut site = Site::new(CONFIG);
    for folder in 1..=30 {
        site = site.page(&format!("d{folder}/index.md"), &page(&format!("Dossier {folder}"), ""));
        for number in 1..=40 {
            site = site.page(&format!("d{folder}/p{number}.md"), &page(&format!("P{number}"), ""));
        }
    }
    let site = site.build();
    let plan = site.text("plan.html");
    assert!(texts(plan, ".whole-site a").len() < 80);
    assert!(plan.contains("<a href=\"d7/index.html\">40 pages"), "{plan}");
}

#[test]
fn the_index_files_titles_as_the_language_does() {
    let site = Site::new(CONFIG)
        .page("index.md", &page("Accueil", ""))
        .page("a.md", &page("Zoo", ""))
        .page("b.md", &page("Les écrans", ""))
        .page("c.md", &page("Élève", ""))
        .page("d.md", &page("« École »", ""))
        .page("e.md", &page("Fiche 10", ""))
        .page("f.md", &page("Fiche 2", ""))
        .page("g.md", &page("3 mots", ""))
        .page("h.md", &page("œuvre", ""))
        .page("i.md", &page("🍎", ""))
        .build();
    let index = site.text("a-z.html");
    let letters = texts(index, ".letters a");
    assert_eq!(letters[..5], ["0–9", "A", "D", "E", "F"]);
    assert_eq!(letters.last().unwrap(), "#");
    assert_eq!(texts(index, "h2[id^=lettre]"), letters);
    let titles = texts(index, ".whole-site > ul a");
    let wanted = ["3 mots", "Accueil", "Déclaration d’accessibilité", "« École »", "Élève"];
    assert_eq!(titles[..5], wanted);
    assert_eq!(titles[5..7], ["Fiche 2", "Fiche 10"]);
    assert!(titles.contains(&"Les écrans".into()) && letters.contains(&"L".into()));
    assert_eq!(letters.iter().filter(|letter| *letter == "O").count(), 1);
    for link in links(index, ".letters a") {
        assert!(index.contains(&format!("id=\"{}\"", &link[1..])), "{link} leads nowhere");
    }
}

#[test]
fn an_index_of_more_than_300_titles_is_folded_letter_by_letter_and_one_of_300_is_light() {
    let mut site = Site::new(CONFIG);
    for number in 0..290 {
        let letter = char::from(b'A' + u8::try_from(number % 26).unwrap());
        let title = format!("{letter}ller plus loin avec la page {number}");
        site = site.page(&format!("dossier/page-{number}.md"), &page(&title, ""));
    }
    let light = site.build();
    assert!(texts(light.text("a-z.html"), "main details").is_empty());
    let mut site = site;
    for number in 0..20 {
        site = site.page(&format!("autre/p{number}.md"), &page(&format!("Autre {number}"), ""));
    }
    let index = site.build().text("a-z.html").to_owned();
    let unfolded = texts(&index, "main summary");
    assert_eq!(unfolded.len(), texts(&index, ".letters a").len());
    assert_eq!(unfolded[0], "A : 32 pages");
}

/// The footer's mention and the statement's own, which must be the same, for an audit told in `site.yml`.
fn mention(audit: &str, date: jiff::civil::Date) -> (String, Vec<String>) {
    let mut site = Site::new(&format!("titre: Essai\naccessibilité:\n{audit}"));
    site.date = date;
    let site = site.build();
    let foot = texts(site.text("index.html"), ".site-footer a[href='accessibilite.html']");
    let own = texts(site.text("accessibilite.html"), ".duty strong");
    assert_eq!(foot, own, "{audit}");
    (own[0].clone(), site.said)
}

#[test]
fn the_footer_says_what_the_statement_says_which_is_what_the_audit_proves() {
    let audit = |on: &str, met: i64, of: i64| {
        let failures = if met == of { "" } else { "  non-conformités: [Un défaut]\n" };
        format!(
            "  audit le: {on}\n  critères respectés: {met}\n  critères applicables: {of}\n{failures}"
        )
    };
    let check = |audit: &str, date: jiff::civil::Date, level: &str, code: Option<&str>| {
        let (mention, said) = mention(audit, date);
        assert_eq!(mention, format!("Accessibilité : {level} conforme"), "{audit} on {date}");
        let codes: Vec<_> = said.iter().map(|line| line.split(' ').next().unwrap()).collect();
        assert_eq!(codes, code.into_iter().collect::<Vec<_>>(), "{audit} on {date}");
    };
    let today = crate::site::TODAY;
    check("  établie le: 2026-09-01\n", today, "non", None);
    check(&audit("2026-01-10", 60, 60), today, "totalement", None);
    check(&audit("2026-01-10", 106, 106), today, "totalement", None);
    check(&audit("2026-01-10", 59, 60), today, "partiellement", None);
    check(&audit("2026-01-10", 30, 60), today, "partiellement", None);
    check(&audit("2026-01-10", 29, 60), today, "non", None);
    check(&audit("2026-01-10", 0, 60), today, "non", None);
    check(&audit("2026-11-24", 60, 60), today, "totalement", None);
    check(&audit("2023-11-24", 60, 60), today, "totalement", None);
    check(&audit("2023-11-23", 60, 60), today, "non", Some("audit-outdated"));
    check(
        &audit("2024-02-29", 60, 60),
        jiff::civil::date(2027, 3, 1),
        "non",
        Some("audit-outdated"),
    );
    check("  audit le: 2026-01-10\n", today, "non", Some("audit-incomplete"));
    let counts = "  critères respectés: 60\n  critères applicables: 60\n";
    check(counts, today, "non", Some("audit-incomplete"));
    let bare = "  audit le: 2026-01-10\n  critères respectés: 50\n  critères applicables: 60\n";
    check(bare, today, "partiellement", Some("audit-incomplete"));
}

#[test]
fn figures_that_no_audit_can_give_are_errors_at_their_line() {
    let check = |on: &str, met: i64, of: i64, more: &str, place: &str| {
        let config = format!(
            "titre: Essai\naccessibilité:\n  audit le: {on}\n  critères respectés: {met}\n  critères applicables: {of}\n{more}"
        );
        let said = Site::new(&config).refused();
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(
            said[0].starts_with(&format!("audit-impossible content/site.yml:{place} ")),
            "{said:?}"
        );
    };
    check("2026-01-10", 61, 60, "", "4:23");
    check("2026-01-10", -1, 60, "", "4:23");
    check("2026-01-10", 50, 107, "", "5:25");
    check("2026-01-10", 0, 0, "", "5:25");
    check("2026-11-25", 60, 60, "", "3:13");
    check("2026-01-10", 60, 60, "  non-conformités: [Un défaut]\n", "6:20");
}

#[test]
fn the_statement_has_the_sections_of_the_imposed_form_and_the_figures_of_the_audit() {
    let site = Site::new(
        r#"titre: Essai
langues: [fr, en]
accessibilité:
  organisme: La commune d'Essai
  établie le: 2026-01-12
  mise à jour: 2026-03-02
  audit le: 2026-01-10
  audit par: la société Audit
  critères respectés: 56
  critères applicables: 57
  non-conformités: [Une vidéo sans transcription]
  dérogations: ["Les plans de 1990, à demander au secrétariat"]
  contenus non soumis: [Une carte]
  technologies: [HTML, CSS]
  environnements: [Firefox et NVDA]
  outils: [Un inspecteur]
  pages vérifiées: [index.md, plan.md]
  courriel: acces@essai.example
  schéma pluriannuel: https://essai.example/schema
"#,
    )
    .build();
    assert!(site.said.is_empty(), "{:?}", site.said);
    let html = site.text("accessibilite.html");
    let headings = [
        "État de conformité",
        "Résultats des tests",
        "Contenus non accessibles",
        "Non-conformités",
        "Dérogations pour charge disproportionnée",
        "Contenus non soumis à l’obligation d’accessibilité",
        "Établissement de cette déclaration d’accessibilité",
        "Technologies utilisées pour la réalisation du site",
        "Environnement de test : agents utilisateurs et technologies d’assistance",
        "Outils utilisés pour évaluer l’accessibilité",
        "Pages du site ayant fait l’objet de la vérification de conformité",
        "Retour d’information et contact",
        "Voies de recours",
    ];
    assert_eq!(texts(html, "article h2, article h3"), headings);
    let text = texts(html, "article").remove(0);
    for words in [
        "La commune d’Essai s’engage à rendre le site",
        "article 47 de la loi n° 2005-102 du 11 février 2005",
        "partiellement conforme avec le référentiel général d’amélioration de l’accessibilité",
        "réalisé le 10 janvier 2026 par la société Audit révèle que : 98 % des critères",
        "établie le lundi 12 janvier 2026. Elle a été mise à jour le lundi 2 mars 2026.",
        "Libre réponse 71120",
    ] {
        assert!(text.contains(words), "{words} is not in {text}");
    }
    let links = links(html, ".duty a");
    for link in [
        "https://essai.example/schema",
        "index.html",
        "plan.html",
        "mailto:acces@essai.example",
        "https://formulaire.defenseurdesdroits.fr/",
        "https://www.defenseurdesdroits.fr/saisir/delegues",
    ] {
        assert!(links.contains(&link.to_owned()), "{link} is not in {links:?}");
    }
    let english = texts(site.text("accessibilite.en.html"), "article").remove(0);
    assert!(english.contains("shows that: 98% of the RGAA criteria"), "{english}");
    assert!(site.text("accessibilite.en.html").contains("<li>Une vidéo sans transcription</li>"));
}

#[test]
fn a_statement_without_an_audit_claims_nothing() {
    let site = Site::bare("titre: Essai\n").build();
    let text = texts(site.text("accessibilite.html"), "article").remove(0);
    assert!(text.contains("Essai s’engage"), "{text}");
    assert!(text.contains("est non conforme"), "{text}");
    assert!(text.contains("aucun taux de conformité ne peut être donné"), "{text}");
    assert!(text.contains("L’adresse à laquelle écrire n’est pas encore donnée ici."), "{text}");
    for claimed in ["partiellement", "totalement", " % ", "aucune non-conformité"] {
        assert!(!text.contains(claimed), "{claimed}: {text}");
    }
}

#[test]
fn the_legal_notice_shows_what_is_known_and_says_what_is_missing() {
    let check = |legal: &str, said: Option<&str>, labels: &[&str], missing: usize| {
        let config = format!("titre: Essai\n{legal}");
        let site = Site::bare(&config).build();
        let found: Vec<_> = site.said.iter().map(String::as_str).collect();
        assert_eq!(found.len(), usize::from(said.is_some()), "{found:?}");
        if let Some(said) = said {
            assert!(found[0].starts_with("legal-notice-incomplete content/site.yml:"), "{found:?}");
            assert!(found[0].ends_with(said), "{found:?}");
        }
        let html = site.text("mentions-legales.html");
        assert_eq!(texts(html, ".duty dt"), labels, "{legal}");
        assert_eq!(texts(html, ".duty li").len(), missing, "{legal}");
    };
    let all = ["Éditeur", "Directeur ou directrice de la publication", "Hébergeur"];
    check(crate::site::LEGAL, None, &all, 0);
    check(
        "legal:\n  publisher: A\n  publisher-address: B\n  publisher-phone: C\n  director: D\n  host: E\n",
        Some("il manque : adresse hébergeur, téléphone hébergeur."),
        &all,
        2,
    );
    check(
        "mentions légales:\n  hébergeur: Chez nous, 1 rue X, 01 02\n",
        Some("téléphone hébergeur."),
        &all[2..],
        6,
    );
    check("", Some("téléphone hébergeur."), &[], 7);
}

#[test]
fn the_help_for_a_legal_notice_can_be_copied_as_it_is() {
    let check = |config: &str, help: &str| {
        let said = Site::bare(config).check().remove(0);
        assert!(said.help.unwrap().fr.starts_with(help), "{config}");
    };
    check("titre: Essai\n", "Ajoutez dans content/site.yml :\nmentions légales:\n  éditeur: …\n");
    check(
        "titre: Essai\nlegal:\n  publisher: A\n",
        "Ajoutez sous « legal », dans content/site.yml :\n  adresse éditeur: …\n",
    );
}

#[test]
fn a_site_may_take_a_warning_for_an_error() {
    let said = Site::bare("titre: Essai\nerreurs: [legal-notice-incomplete]\n").refused();
    assert!(said[0].starts_with("legal-notice-incomplete content/site.yml:1:8"), "{said:?}");
    let strict = Site::new("titre: Essai\nerrors: [image-without-alt, unknown-key, dead-link]\n");
    let said = strict.page("a.md", &page("A", "couleur: bleu\n")).refused();
    assert!(said.len() == 1 && said[0].starts_with("unknown-key content/a.md:3:1"), "{said:?}");
    let said = Site::new("titre: Essai\nerreurs: [legal-notice-incomplet, x]\n").refused();
    assert!(said[0].starts_with("unknown-code content/site.yml:2:11 « legal-notice-incomplet »"));
    assert!(said[1].starts_with("unknown-code content/site.yml:2:35 « x »"), "{said:?}");
}

#[test]
fn a_school_that_had_written_these_pages_by_hand_keeps_its_words_under_the_law_s() {
    let site = Site::new(CONFIG)
        .page("mentions-legales.md", &page("Mentions légales", ""))
        .page("Accessibilité.md", &page("Accessibilité", ""))
        .build();
    for (path, kind) in [("mentions-legales", "legal-notice"), ("accessibilite", "statement")] {
        let html = site.text(&format!("{path}.html"));
        assert!(html.contains(&format!("kind-{kind}")) && html.contains("<p>Texte.</p>"), "{html}");
        assert!(!site.has(&format!("{path}-2.html")));
    }
    assert!(texts(site.text("index.html"), ".cards h3").is_empty());
}

#[test]
fn every_telephone_link_of_the_statement_and_the_notice_can_be_dialled() {
    let config = "titre: Essai\naide:\n  téléphone: 04 65 71 42 10\nmentions légales:\n  téléphone éditeur: 04 65 71 40 00\n  téléphone hébergeur: \"+33 4 65 71 90 00\"\n";
    let site = Site::bare(config).build();
    let phones = |path: &str| links(site.text(path), "main [href^=\"tel:\"]");
    assert_eq!(phones("accessibilite.html"), ["tel:0465714210"]);
    assert_eq!(phones("mentions-legales.html"), ["tel:0465714000", "tel:+33465719000"]);
}
