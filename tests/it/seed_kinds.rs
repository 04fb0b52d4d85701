//! What school and parents tell each other: what stands on the page of each kind, in lists, and on the home page.

use crate::site::{Published, Site};

/// The text of each element that a selector finds, its spaces made one.
fn texts(html: &str, selector: &str) -> Vec<String> {
    let document = scraper::Html::parse_document(html);
    let selector = scraper::Selector::parse(selector).unwrap();
    let text = |e: scraper::ElementRef| e.text().collect::<String>();
    document.select(&selector).map(|e| words(&text(e))).collect()
}

/// No-break spaces are spaces, many are one, and apostrophes are those that one types.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('’', "'")
}

pub fn school() -> Site {
    Site::new(
        r#"titre: Essai
langues: [fr, ar, ru]
classes: [{ id: cp, nom: CP }, { id: cm1, nom: CM1 }]
contacts:
  - { rôle: Direction, nom: Mme Aubert, téléphone: "04 65 71 42 10", horaires: le mardi }
"#,
    )
    .page("index.md", "---\ntitre: Bienvenue\n---\n\nTexte")
}

/// A site of one page, and what its `article` must and must not say.
fn check(path: &str, front: &str, said: &[&str]) -> Published {
    let page = format!("---\n{front}\n---\n\nLe corps de la page.");
    let site = school().page(path, &page).build();
    let html = site.text(&path.replace(".md", ".html"));
    let article = texts(html, "article").concat();
    for text in said {
        assert!(article.contains(text), "{path}: no « {text} » in\n{article}");
    }
    site
}

#[test]
fn work_says_for_when_how_long_with_what_and_how_without_a_screen() {
    let front = "titre: Lire
classe: cp
donné le: 2026-11-23
travaux:
  - quoi: Lire la page.
    pour le: 2026-11-26
    durée: 10
    matériel: [la feuille, un crayon]
    compétences: [{ sait: lire un mot, validée le: 2026-11-10 }]
  - { quoi: Dessiner., pour le: 2026-11-26, durée: 5 }
  - { quoi: Écouter., pour le: 2026-11-27, durée: 60, écran: oui, sans écran: Chanter. }";
    let site = check(
        "travail/lire.md",
        front,
        &[
            "Classe CP",
            "Donné le lundi 23 novembre 2026",
            "Votre enfant fait ce travail seul.",
            "En tout : 15 minutes",
            "En tout : 1 heure",
            "la feuille, un crayon",
            "lire un mot (depuis le 10 novembre 2026)",
        ],
    );
    let html = site.text("travail/lire.html");
    let days = ["Pour le jeudi 26 novembre 2026", "Pour le vendredi 27 novembre 2026"];
    assert_eq!(texts(html, "article h2"), days);
    assert_eq!(texts(html, ".ways h3"), ["Avec un écran", "Sans écran"]);
    assert_eq!(texts(html, ".ways p"), ["Écouter.", "Chanter."]);
}

#[test]
fn work_of_one_task_has_the_body_of_the_page_between_its_day_and_the_way_without_a_screen() {
    let front = "titre: Carte
classe: cm1
donné le: 2026-11-23
pour le: 2026-11-26
durée: 65
écran: oui
sans écran: Ouvrez l'atlas.";
    let site = check("travail/carte.md", front, &["En tout : 1 h 05", "Ouvrez l'atlas."]);
    let headings = texts(site.text("travail/carte.html"), "article :is(h2, h3)");
    assert_eq!(headings, ["Pour le jeudi 26 novembre 2026", "Avec un écran", "Sans écran"]);
}

#[test]
fn an_agreement_can_be_signed_on_paper() {
    let front = "titre: Messages
entre: parents et enseignants
adopté le: 2026-11-03
à revoir le: 2027-06-15
décisions: [Deux jours pour répondre., \"Rien après 18 h.\"]
signataires: [La directrice, Les parents élus]";
    let site = check(
        "accords/messages.md",
        front,
        &["Les parents et les enseignants", "On en reparle le", "mardi 15 juin 2027"],
    );
    let html = site.text("accords/messages.html");
    assert_eq!(texts(html, ".decisions ol > li").len(), 2);
    assert_eq!(texts(html, ".signatures tbody th"), ["La directrice", "Les parents élus"]);
}

#[test]
fn the_ways_without_the_internet_are_said_in_words() {
    let front = "titre: Diffusion
genre: diffusion
informations:
  - { quoi: Une sortie, par: [papier, ce site], quand: le lundi, qui: la direction }";
    let site = check("diffusion.md", front, &["la direction"]);
    let html = site.text("diffusion.html");
    assert_eq!(texts(html, "td li"), ["Sur papier (sans Internet)", "Sur ce site"]);
    assert_eq!(texts(html, "tbody th"), ["Une sortie"]);
    let arabic = site.text("diffusion.ar.html");
    assert!(texts(arabic, "td li").concat().contains("على الورق"), "{arabic}");
}

#[test]
fn a_progression_is_read_as_a_table_and_level_by_level() {
    let front = "titre: Progression
genre: progression
niveaux: [CP, CE1]
lignes:
  - compétence: Écrire
    étapes:
      - { niveau: ce1, apprend: une phrase, outil: Clavier }
      - { niveau: CP, pas encore: oui }";
    let page = "---\ntitre: Le clavier\nautres noms: clavier\npremiers pas: Un.\nqui aide: Direction\nsur papier: Le livret.\n---\n";
    let site = school()
        .page("progression.md", &format!("---\n{front}\n---\n"))
        .page("outils/clavier.md", page)
        .build();
    let html = site.text("progression.html");
    assert_eq!(texts(html, "td"), ["Pas encore", "une phraseOutil : Le clavier"]);
    assert_eq!(texts(html, ".by-level h3"), ["CP", "CE1"]);
    assert_eq!(texts(html, ".by-level li a"), ["Le clavier"]);
}

#[test]
fn who_helps_is_said_with_their_phone_and_hours() {
    let front = "titre: Tablette
premiers pas: [Un., Deux.]
qui aide: [direction, La voisine]
sur papier: Le livret jaune.";
    let arabic = "titre: اللوح
premiers pas: [واحد]
qui aide: [الإدارة, الجارة]
sur papier: الكتيب";
    let site = school().page("outils/tablette.md", &format!("---\n{front}\n---\n"));
    let site = site.page("outils/tablette.ar.md", &format!("---\n{arabic}\n---\n")).build();
    let translated = site.text("outils/tablette.ar.html");
    assert_eq!(texts(translated, ".contacts a"), ["04 65 71 42 10"]);
    assert_eq!(texts(translated, ".contacts strong"), ["الإدارة", "الجارة"]);
    let site = check("outils/tablette.md", front, &["Mme Aubert", "le mardi", "Le livret jaune."]);
    let html = site.text("outils/tablette.html");
    assert_eq!(texts(html, ".first-steps li"), ["Un.", "Deux."]);
    assert_eq!(texts(html, ".contacts a"), ["04 65 71 42 10"]);
    assert_eq!(texts(html, ".contacts strong"), ["direction", "La voisine"]);
}

#[test]
fn a_text_that_is_begun_and_left_empty_is_none() {
    for empty in ["|", "|\n\n", "\"\"", "' '"] {
        let front = format!("titre: Lire\ngenre: guide\nvous pouvez: Lire.\nécole attend: {empty}");
        let site = check("lire.md", &front, &["Ce que vous pouvez faire Lire"]);
        assert!(!site.text("lire.html").contains("Ce que l’école attend"), "{empty}");
    }
}

#[test]
fn a_difficulty_says_which_steps_need_no_device() {
    let front = "titre: Pas d'ordinateur
famille: matériel
étapes: [{ faire: Dites-le., sans appareil: oui }, { faire: Empruntez. }]
qui aide: Direction";
    let site = check("difficultes/ordinateur.md", front, &["Le matériel", "Mme Aubert"]);
    let steps = texts(site.text("difficultes/ordinateur.html"), ".steps li");
    assert_eq!(steps, ["Dites-le. Sans appareil", "Empruntez."]);
}

#[test]
fn a_group_a_partner_a_word_and_a_question_say_what_is_asked_of_them() {
    check(
        "groupes/cp.md",
        "titre: G\ntenu par: Direction\nrègles: [Pas de nom.]\nentrer: Au portail.\nsur papier: Une feuille.",
        &["Qui tient le groupe", "Mme Aubert", "Pas de nom.", "Au portail.", "Une feuille."],
    );
    let partner = check(
        "partenaires/m.md",
        "titre: M\nrôle: Prêt\nlieu: Place du Marché\nhoraires: le mercredi\ntéléphone: \"04 65 71 42 30\"\nlangues parlées: [fr, fsl, occitan]\ngratuit: oui\nvérifié le: 2026-10-12",
        &["Prêt", "le mercredi", "gratuit", "Vérifié le lundi 12 octobre 2026"],
    );
    let spoken = ["français", "langue des signes française", "occitan"];
    let html = partner.text("partenaires/m.html");
    assert!(texts(html, ".facts dd").ends_with(&spoken.map(str::to_owned)), "{html}");
    let russian = texts(partner.text("partenaires/m.ru.html"), ".facts dd");
    assert!(russian.contains(&"французский".to_owned()), "{russian:?}");
    check(
        "glossaire/ent.md",
        "titre: E\ndéfinition: Un site fermé.\nsigle: ENT",
        &["ENT", "fermé"],
    );
    check("questions/q.md", "titre: Faut-il ?\nréponse: Non.", &["Non."]);
}

#[test]
fn an_event_says_when_in_words_and_that_it_is_cancelled() {
    let front = "titre: Café
début: 2026-12-08 18h00
fin: 2026-12-08 19h30
où: Salle 2
avec: Clic Clair
accès: [fauteuil, garde]
sinon: Un résumé.";
    let site = check(
        "rendez-vous/cafe.md",
        front,
        &[
            "mardi 8 décembre 2026, de 18 h à 19 h 30",
            "Salle 2",
            "On peut venir en fauteuil roulant",
            "Un résumé.",
        ],
    );
    let russian = texts(site.text("rendez-vous/cafe.ru.html"), ".facts time").concat();
    assert!(russian.ends_with("с 18:00 до 19:30"), "{russian}");
    let site = check(
        "rendez-vous/cafe.md",
        &format!("{front}\nannulé: oui"),
        &["Annulé : cela n'a pas lieu."],
    );
    assert_eq!(texts(site.text("index.html"), ".now .cancelled"), ["Annulé"]);
}

#[test]
fn a_page_that_asks_for_a_tool_leads_to_its_page() {
    let tool = "---\ntitre: La tablette\nautres noms: [tablette, iPad]\npremiers pas: Un.\nqui aide: Direction\nsur papier: Oui.\n---\n";
    let site = school()
        .page("a.md", "---\ntitre: A\noutils: [IPAD]\n---\n\nTexte")
        .page("outils/t.md", tool)
        .page("outils/t.ar.md", &tool.replace("La tablette", "اللوح"));
    // A tool without a page is a mistake of its own rule.
    let html = site.build().text("a.ar.html").to_owned();
    assert_eq!(texts(&html, ".tools a"), ["اللوح"]);
    assert_eq!(texts(&html, ".tools li"), ["اللوح"]);
}

fn lists() -> Published {
    let hand = |title: &str, place: &str, minutes: u32, more: &str| {
        format!(
            "---\ntitre: {title}\noù: {place}\ndurée: {minutes}\nse proposer à: Direction\n{more}---\n\nMerci."
        )
    };
    let event = |title: &str, day: &str| {
        format!("---\ntitre: {title}\ndébut: {day}\noù: Cour\n---\n\nVenez.")
    };
    school()
        .page("coups-de-main/index.md", "---\ntitre: Coups de main\n---\n")
        .page("coups-de-main/a.md", &hand("Gâteau", "de chez soi", 90, "quand: 2026-12-18\n"))
        .page("coups-de-main/b.md", &hand("Livres", "à l'école", 15, ""))
        .page("coups-de-main/c.md", &hand("Piscine", "à l'école", 180, "quand: 2026-12-07 13h45\n"))
        .page("coups-de-main/d.md", &hand("Passé", "à l'école", 30, "quand: 2026-11-20\n"))
        .page("rendez-vous/index.md", "---\ntitre: Rendez-vous\n---\n")
        .page("rendez-vous/a.md", &event("Loin", "2027-01-10 18h"))
        .page("rendez-vous/b.md", &event("Ancien", "2026-09-10"))
        .page("rendez-vous/c.md", &event("Hier", "2026-11-23"))
        .page("rendez-vous/d.md", &event("Ce soir", "2026-11-24 18h30"))
        .page("glossaire/index.md", "---\ntitre: Mots\npar page: 20\n---\n")
        .page("glossaire/ent.md", "---\ntitre: ENT\ndéfinition: Un site fermé.\n---\n")
        .page("questions/index.md", "---\ntitre: Questions\n---\n")
        .page("questions/a.md", "---\ntitre: Oui ?\nréponse: Non.\n---\n\nLe reste.")
        .page("travail/index.md", "---\ntitre: Travail\n---\n")
        .page(
            "travail/a.md",
            "---\ntitre: Lire\nclasse: cp\npour le: 2026-11-26\ndurée: 10\n---\n\nLire.",
        )
        .page(
            "travail/b.md",
            "---\ntitre: Après\nclasse: cp\npour le: 2026-11-30\ndurée: 10\n---\n\nLire.",
        )
        .page("journal/index.md", "---\ntitre: Journal\n---\n")
        .page("journal/a.md", "---\ntitre: Tulipes\ndate: 2026-11-09\n---\n\nTrente bulbes.")
        .build()
}

#[test]
fn helping_hands_are_listed_by_place_and_by_time_and_go_when_their_day_has_passed() {
    let site = lists();
    let html = site.text("coups-de-main/index.html");
    let headings = ["À l'école", "De chez vous", "Par le temps que cela prend"];
    assert_eq!(texts(html, ".list h2"), headings);
    let titles = ["Piscine", "Livres", "Gâteau"];
    assert_eq!(texts(html, ".card h3"), titles);
    let lengths = ["30 minutes ou moins", "2 heures ou moins", "Plus de 2 heures"];
    assert_eq!(texts(html, ".by-time h3"), lengths);
    assert_eq!(texts(html, ".by-time a"), ["Livres", "Gâteau", "Piscine"]);
    assert_eq!(texts(html, ".card .day")[0], "lundi 7 décembre 2026 à 13 h 45");
    let fine = texts(html, ".card .day");
    assert!(fine.contains(&"15 minutes – À l'école".to_owned()), "{fine:?}");
}

#[test]
fn what_is_to_come_stands_first_in_the_order_of_time_and_what_is_past_after_it() {
    let site = lists();
    let html = site.text("rendez-vous/index.html");
    assert_eq!(texts(html, ".list h2"), ["À venir", "C'est passé"]);
    assert_eq!(texts(html, ".card h3"), ["Ce soir", "Loin", "Hier", "Ancien"]);
    assert_eq!(texts(html, ".card .day")[1], "Cour");
    let next = texts(site.text("rendez-vous/c.html"), ".neighbours [rel=next] span");
    assert_eq!(next, ["Ce soir"]);
    let previous = texts(site.text("rendez-vous/c.html"), ".neighbours [rel=prev] span");
    assert_eq!(previous, ["Ancien"]);
}

#[test]
fn cards_say_what_one_needs_before_opening_the_page() {
    let site = lists();
    assert_eq!(texts(site.text("glossaire/index.html"), ".glossary dd"), ["Un site fermé."]);
    assert_eq!(texts(site.text("questions/index.html"), ".card p"), ["Non."]);
    let work = texts(site.text("travail/index.html"), ".card .day");
    assert!(work.contains(&"Pour le jeudi 26 novembre 2026".to_owned()), "{work:?}");
    assert!(work.contains(&"CP".to_owned()), "{work:?}");
}

#[test]
fn the_home_page_says_what_is_coming_what_is_asked_and_what_is_new() {
    let site = lists();
    let html = site.text("index.html");
    let headings = ["Ce qui vient", "Ce que l'école vous demande", "Ce qui est nouveau"];
    assert_eq!(texts(html, "h2")[..3], headings);
    let lines = |id: &str| texts(html, &format!("[aria-labelledby={id}] .lines a"));
    assert_eq!(lines("a-venir_"), ["Ce soir", "Loin"]);
    assert_eq!(lines("demande_"), ["Lire", "Piscine", "Gâteau", "Livres"]);
    assert_eq!(lines("nouveau_"), ["Tulipes"]);
    let dated = |day: u32, public: &str| {
        format!("---\ntitre: J{day}\ndate: 2026-11-{day:02}\n{public}---\n\nTexte")
    };
    let busy = Site::new("titre: Essai\n")
        .page("index.md", "---\ntitre: B\npublic: parents\n---\n\nT")
        .page("a/index.md", "---\ntitre: A\n---\n")
        .page("a/1.md", &dated(20, ""))
        .page("a/2.md", &dated(21, ""))
        .page("a/3.md", &dated(22, "public: parents\n"))
        .page("b/index.md", "---\ntitre: B\n---\n")
        .page("b/1.md", &dated(10, ""))
        .page("b/2.md", &dated(23, "public: enseignants\n"))
        .build();
    let new = texts(busy.text("index.html"), "[aria-labelledby=nouveau_] .lines a");
    assert_eq!(new, ["J22", "J21", "J20", "J10"]);
    let bare = Site::new("titre: Essai\n").page("index.md", "---\ntitre: B\n---\n\nT").build();
    assert!(!bare.text("index.html").contains("class=\"lines\""));
}

#[test]
fn a_made_up_kind_without_a_template_shows_its_fields_by_their_labels() {
    let kind = r#"
name: menu
label: { fr: "menu", en: "menu" }
names: [menu de cantine]
folders: [cantine]
fields:
  - name: dishes
    names: [plats]
    type: text
    many: true
    label: { fr: "Les plats", ar: "الأطباق" }
    help: { fr: "Les plats.", en: "The dishes." }
  - name: day
    names: [jour]
    type: moment
    facet: starts
    label: { fr: "Le jour" }
    help: { fr: "Le jour.", en: "The day." }
  - name: diet
    names: [régime]
    type: choice
    facet: group
    choices: [{ name: meatless, names: [sans viande], label: { fr: "Sans viande" } }]
    label: { fr: "Régime" }
    help: { fr: "Le régime.", en: "The diet." }
  - name: secret
    names: [note]
    type: text
    help: { fr: "Rien.", en: "Nothing." }
"#;
    let site = school()
        .at("themes/preau/kinds/menu/kind.yml", kind)
        .page("cantine/index.md", "---\ntitre: La cantine\n---\n")
        .page(
            "cantine/lundi.md",
            "---\ntitre: Lundi\nplats: [soupe, compote]\njour: 2026-12-07 12h\nrégime: sans viande\nnote: caché\n---\n\nBon appétit.",
        )
        .build();
    let html = site.text("cantine/lundi.html");
    assert_eq!(texts(html, ".labelled dt"), ["Les plats", "Le jour", "Régime"]);
    let values = ["soupe", "compote", "lundi 7 décembre 2026 à 12 h", "Sans viande"];
    assert_eq!(texts(html, ".labelled dd"), values);
    assert!(!html.contains("caché"));
    assert_eq!(texts(site.text("cantine/lundi.ar.html"), ".labelled dt")[0], "الأطباق");
    assert_eq!(texts(site.text("cantine/index.html"), ".list h2"), ["Sans viande"]);
    assert_eq!(texts(site.text("index.html"), ".now a"), ["Lundi"]);
}

#[test]
fn search_engines_read_an_event_and_the_questions_of_a_list() {
    let mut site = school()
        .page("rendez-vous/a.md", "---\ntitre: Café\ndébut: 2026-12-08 18h\nfin: 2026-12-08 20h\noù: Cour\nannulé: oui\n---\n\nVenez.")
        .page("questions/index.md", "---\ntitre: Questions\n---\n")
        .page("questions/a.md", "---\ntitre: Oui ?\nréponse: Non.\n---\n\nLe reste.");
    site.base_url = Some("https://ecole.example/".to_owned());
    let site = site.build();
    let data = |path: &str| {
        let json = texts(site.text(path), "[type=\"application/ld+json\"]").concat();
        serde_json::from_str::<serde_json::Value>(&json).unwrap()["@graph"].clone()
    };
    let event = &data("rendez-vous/a.html")[1];
    assert_eq!(event["@type"], "Event");
    assert_eq!(event["startDate"], "2026-12-08T18:00");
    assert_eq!(event["endDate"], "2026-12-08T20:00");
    assert_eq!(event["eventStatus"], "https://schema.org/EventCancelled");
    assert_eq!(event["location"]["name"], "Cour");
    let questions = &data("questions/index.html")[1];
    assert_eq!(questions["@type"], "FAQPage");
    assert_eq!(questions["mainEntity"][0]["acceptedAnswer"]["text"], "Non.");
}

#[test]
fn places_of_help_are_shown_from_records() {
    let template = "{% extends \"layout/page.html\" %}{% block after %}{% set places = [{\"name\": \"La Gare\", \"address\": [\"1 rue\"], \"hours\": [\"lundi de 9 h à 12 h\"], \"phone\": \"04 65 71 42 30\", \"services\": [\"les démarches\"]}] %}{{<places places={places} here={\"\"} t={t} lang={lang} />}}{% endblock %}";
    let site = school()
        .at("themes/preau/kinds/partner/page.html", template)
        .page("partenaires/a.md", "---\ntitre: A\n---\n\nT")
        .build();
    let html = site.text("partenaires/a.html");
    assert_eq!(texts(html, ".places h3"), ["La Gare"]);
    let said = ["1 rue", "lundi de 9 h à 12 h", "04 65 71 42 30", "les démarches"];
    assert_eq!(texts(html, ".places dd"), said);
}
