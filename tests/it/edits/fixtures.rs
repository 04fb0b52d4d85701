//! The sites of all tests, lent for walks of edits.

use std::fs;
use std::path::Path;

use preau::pipeline::Outcome;

use crate::site::{JPEG, Site};
use crate::{
    calendar, directory, entries, glossary, kinds, mending, metadata, photos, references,
    seed_kinds, serve, skills,
};

const TEXT: &str = "Dans l'école, l'ENT. Le conseil d'école passe par le canal principal.";

/// Sites of texts: lists, languages, plain versions, words that are explained.
pub fn pages() -> Vec<(&'static str, Site)> {
    let reference = "---\ntitre: A\npublic: enseignants\n---\n\nLisez [[fiche:enseignant/3]], puis [le reste](../fiches/un.md).\n";
    vec![
        ("serve", serve::school()),
        ("entries", entries::school()),
        ("metadata", metadata::site()),
        ("glossary", glossary::site(TEXT)),
        ("references", references::site(reference)),
        ("skills", skills::site("[crcn/1.1, enseignants/12]")),
        ("mending", mending::faulty()),
        ("hostile", hostile()),
    ]
}

/// Sites of all kinds, of events, of pictures and of other files.
pub fn kinds_and_pictures() -> Vec<(&'static str, Site)> {
    let photo =
        "photos:\n  - fichier: salades.jpg\n    alt: Les salades du potager.\n    qui: personne\n";
    let directory = "id,pivot,nom,commune,code_postal,adresse,telephone,horaires,services,date_maj\n1,21260999900017,Médiathèque,Saint-Aubin,26999,place du Marché,+33465714230,We 14:00-17:00,Accès internet et matériel informatique,2026-11-03\n";
    let evening = "début: 2026-12-08 18h00\nfin: 2026-12-08 20h00\nclasse: cp";
    vec![
        ("every kind", every_kind()),
        ("seed kinds", seed_kinds::school().page("travail/lire.md", WORK)),
        (
            "calendar",
            calendar::site("adresse: https://ecole.example/\nclasses: [{ id: cp, nom: CP }]\n")
                .page("rendez-vous/a.md", &calendar::event("A", evening))
                .page("rendez-vous/b.md", &calendar::event("B", "début: 2026-12-09 18h00")),
        ),
        ("photos", photos::site("", photo, "![Une cour](/cour.jpg)").file("cour.jpg", JPEG)),
        ("directory", directory::site(directory.as_bytes())),
        ("own theme", own_theme()),
    ]
}

const WORK: &str = "---
titre: Lire
classe: cp
donné le: 2026-11-23
travaux:
  - { quoi: Lire., pour le: 2026-11-26, durée: 10 }
  - { quoi: Dessiner., pour le: 2026-11-27, durée: 5, écran: non }
---

Le texte.
";

/// The example of every kind, each on a page.
fn every_kind() -> Site {
    let mut site = Site::new("titre: Essai\nlangues: [fr, en]\n");
    for kind in kinds::kinds() {
        let path = format!("themes/preau/kinds/{kind}/example.md");
        let example = fs::read_to_string(root().join(path)).unwrap();
        let claimed = example.replacen("---\n", &format!("---\nkind: {kind}\n"), 1);
        site = site.page(&format!("{kind}/exemple.md"), &claimed);
    }
    site
}

/// What is hard to read.
fn hostile() -> Site {
    let mut site = Site::new("titre: Essai\n");
    for entry in fs::read_dir(root().join("tests/hostile")).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        if name.ends_with(".md") {
            let page = site.path().join("content").join(&name);
            site = site.file(&name, fs::read(entry.path()).unwrap());
            if site.try_build().unwrap().outcome == Outcome::Refused {
                // What must be refused has tests of its own.
                fs::remove_file(page).unwrap();
            }
        }
    }
    site.page("bon.md", "---\ntitre: Une bonne page\n---\n\nDu texte.\n")
}

/// A site with a kind, templates and a style of its own.
fn own_theme() -> Site {
    Site::new("titre: Essai\npalette: ocean\n")
        .at(
            "themes/preau/kinds/menu/kind.yml",
            "name: menu\nlabel: { fr: menu, en: menu }\nnames: [menu de cantine]\nfolders: [cantine]\nsort: date\nfields: []\n",
        )
        .at("themes/preau/kinds/menu/page.html", "{% extends \"layout/page.html\" %}\n")
        .at("themes/preau/style/style.css", "body { color: black }\n")
        .page("cantine/index.md", "---\ntitre: La cantine\n---\n")
        .page("cantine/lundi.md", "---\ntitre: Lundi\ndate: 2026-11-23\n---\n\nSoupe.\n")
        .page("cantine/mardi.md", "---\ntitre: Mardi\ndate: 2026-11-24\n---\n\nPurée.\n")
}

/// A part of the sample site; a page of nothing stands where its links lead out of it.
pub fn sample() -> Site {
    let mut site = Site::bare("titre: Essai\n");
    let content = root().join("content");
    let kept = ["site.yml", "accessibilite.md", "mentions-legales.md", "rendez-vous", "travail"];
    for entry in walkdir::WalkDir::new(&content).into_iter().map(Result::unwrap) {
        let path = entry.path().strip_prefix(&content).unwrap();
        if entry.file_type().is_file() && kept.iter().any(|kept| path.starts_with(kept)) {
            site = site.file(path.to_str().unwrap(), fs::read(entry.path()).unwrap());
        }
    }
    loop {
        let built = site.try_build().unwrap();
        if built.outcome != Outcome::Refused {
            return site;
        }
        for said in built.diagnostics.iter().filter(|said| said.is_error()) {
            let file = said.place.as_ref().unwrap().file.path.clone();
            if said.code == "dead-link" {
                let target = said.words.en.split(['“', '”']).nth(1).unwrap();
                site = stub(site, file.strip_prefix("content/").unwrap(), target);
            } else {
                // Its page of another part of the sample is missing; another error may have said so already.
                let _ = fs::remove_file(site.path().join(file));
            }
        }
    }
}

/// A page of nothing, where a link of a page leads.
fn stub(site: Site, from: &str, target: &str) -> Site {
    let base = url::Url::parse("http://h/").unwrap().join(from).unwrap();
    let target = base.join(target.split('#').next().unwrap()).unwrap();
    let name = &target.path()[1..];
    let title = name.trim_end_matches(".md").replace(['/', '-', '.'], " ");
    site.page(name, &format!("---\ntitre: Une page, {title}\ngenre: page\n---\n\nUn texte.\n"))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
