//! Each kind's example builds without a complaint, and a site can bring a kind of its own.

use std::fs;
use std::path::Path;

use crate::site::Site;

pub fn kinds() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/preau/kinds");
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect()
}

#[test]
fn each_kind_has_an_example_that_builds_without_a_complaint() {
    for kind in kinds() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/preau/kinds").join(&kind);
        let example = fs::read_to_string(folder.join("example.md")).unwrap();
        let claimed = example.replacen("---\n", &format!("---\nkind: {kind}\n"), 1);
        let site = Site::new("titre: Essai\n").page("exemple.md", &claimed).build();
        assert!(site.said.is_empty(), "{kind}: {:?}", site.said);
        let html = site.text("exemple.html");
        assert!(html.contains(&format!("class=\"kind-{kind}\"")), "{kind}: {html}");
    }
}

#[test]
fn every_field_of_every_kind_is_described_in_both_tongues() {
    for kind in kinds() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/preau/kinds").join(&kind);
        let text = fs::read_to_string(path.join("kind.yml")).unwrap();
        let read: preau::model::Kind = serde_yaml::from_str(&text).unwrap();
        for field in &read.fields {
            assert!(
                !field.help.fr.is_empty() && !field.help.en.is_empty(),
                "{kind}: {}",
                field.name
            );
        }
    }
}

#[test]
fn a_made_up_kind_touches_one_folder_and_no_code() {
    let site = Site::new("titre: Essai\n")
        .at(
            "themes/preau/kinds/menu/kind.yml",
            r#"
name: menu
label: { fr: "menu", en: "menu" }
names: [menu de cantine]
folders: [cantine]
sort: date
fields:
  - name: dishes
    names: [plats]
    type: text
    many: true
    required: true
    help: { fr: "Les plats du jour.", en: "The day's dishes." }
  - name: served
    names: [servi le]
    type: day
    facet: starts
    help: { fr: "Le jour où il est servi.", en: "The day on which it is served." }
"#,
        )
        .at(
            "themes/preau/kinds/menu/page.html",
            "{% extends \"layout/page.html\" %}{% block after %}<ul class=\"dishes\">{% for d in page.fields.dishes %}<li>{{ d }}</li>{% endfor %}</ul><p><a href=\"{{ page.calendar }}\">Agenda</a></p><p>{% for name, value in page.fields %}{{ name }} {% endfor %}{{ page.published.iso }}</p>{% endblock %}",
        )
        .page("cantine/index.md", "---\ntitre: La cantine\n---\n")
        .page("cantine/lundi.md", "---\ntitre: Lundi\ndate: 2026-11-23\nplats: [soupe, compote]\nservi le: 2026-11-30\n---\n\nBon appétit.")
        .build();
    assert!(site.said.is_empty(), "{:?}", site.said);
    assert!(site.text("cantine/lundi.html").contains("<li>soupe</li>"));
    assert!(site.text("cantine/lundi.html").contains("<p>dishes served 2026-11-23</p>"));
    assert!(site.text("cantine/index.html").contains("lundi.html"));
    assert!(site.text("feed.xml").contains("Lundi"));
    assert!(site.text("cantine/lundi.html").contains("<a href=\"lundi.ics\">"));
    for calendar in ["cantine/lundi.ics", "agenda.ics"] {
        assert!(site.text(calendar).contains("DTSTART;VALUE=DATE:20261130\r\n"), "{calendar}");
    }
}

#[test]
fn the_themes_own_ids_cannot_be_those_of_a_heading() {
    let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/preau");
    for entry in walkdir::WalkDir::new(theme).into_iter().map(Result::unwrap) {
        if entry.path().extension().is_none_or(|extension| extension != "html") {
            continue;
        }
        let text = fs::read_to_string(entry.path()).unwrap();
        for after in text.split(" id=\"").skip(1) {
            let id = after.split('"').next().unwrap();
            let allowed = id == "contenu" || id.ends_with('_') || id.starts_with("{{");
            assert!(allowed, "{}: {id}", entry.path().display());
        }
    }
}
