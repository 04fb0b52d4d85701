//! Each kind's description → its page in the writers' guide, `content/contribuer/genres/`.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use preau::model::{FieldSpec, FieldType, Kind};
use preau::text::{fold, slug};

use crate::made::made;

const PUBLIC: &str = "public: [enseignants, parents]";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn folder() -> PathBuf {
    root().join("content/contribuer/genres")
}

/// The kinds as their files describe them, with the accents of their names.
fn kinds() -> Vec<Kind> {
    let folder = root().join("themes/preau/kinds");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path().join("kind.yml"));
    let mut kinds: Vec<Kind> = paths
        .filter(|path| path.is_file())
        .map(|path| serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap())
        .collect();
    kinds.sort_by_key(|kind| fold(&kind.label.fr));
    kinds
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// Whether a kind is that whose fields every page has.
fn is_plain(kind: &Kind) -> bool {
    &*kind.name == "page"
}

fn title(kind: &Kind) -> String {
    match &*kind.name {
        "page" => "La page ordinaire".to_owned(),
        _ => {
            let mut letters = kind.label.fr.chars();
            let first = letters.next().into_iter().flat_map(char::to_uppercase);
            first.chain(letters).collect()
        }
    }
}

fn file(kind: &Kind) -> String {
    slug(&kind.label.fr)
}

fn about(kind: &Kind) -> &str {
    &kind.about.as_ref().unwrap_or_else(|| panic!("{} has no about", kind.name)).fr
}

/// What a field takes, in words.
fn form(spec: &FieldSpec) -> String {
    let (one, many) = match spec.holds {
        FieldType::Text => ("Une ligne de texte.", "Une ligne, ou une liste."),
        FieldType::Prose => ("Un texte.", "Un texte, ou une liste."),
        FieldType::Day => ("Une date.", "Des dates."),
        FieldType::Moment => ("Une date et une heure.", "Des dates et des heures."),
        FieldType::Number => ("Un nombre entier.", "Des nombres entiers."),
        FieldType::Flag => ("`oui` ou `non`.", "Des `oui` ou des `non`."),
        FieldType::Link => ("Le chemin d'une page.", "Des chemins de pages."),
        FieldType::File => ("Le nom d'un fichier.", "Des noms de fichiers."),
        FieldType::Picture => {
            ("[Une photo](../photos.md#qui).", "[Une liste de photos](../photos.md#qui).")
        }
        FieldType::Record => {
            ("Plusieurs clés, dites plus bas.", "Une liste, dont les clés sont dites plus bas.")
        }
        FieldType::Choice => {
            let words =
                spec.choices.iter().map(|choice| choice.names.first().map_or(&*choice.name, |n| n));
            let words: Vec<String> = words.map(|word| format!("`{word}`")).collect();
            let start = if spec.many { "Un ou plusieurs de ces mots" } else { "L'un de ces mots" };
            return format!("{start} : {}.", words.join(", "));
        }
    };
    (if spec.many { many } else { one }).to_owned()
}

fn code(names: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let names = names.into_iter().map(|name| format!("`{}`", name.as_ref()));
    names.collect::<Vec<_>>().join(", ")
}

fn key(spec: &FieldSpec) -> &str {
    spec.names.first().map_or(&spec.name, |name| name)
}

fn table(specs: &[FieldSpec]) -> String {
    let mut text = String::from("| Clé | Autres noms | Ce que l'on écrit |\n| --- | --- | --- |\n");
    for spec in specs {
        let others = spec.names.iter().skip(1).map(String::as_str);
        let others = others.chain(spec.names.first().map(|_| &*spec.name));
        let others: Vec<&str> = others.filter(|other| *other != key(spec)).collect();
        let must = if spec.required { "**Obligatoire.** " } else { "" };
        let help = spec.help.fr.replace('|', "\\|");
        let others = if others.is_empty() { "aucun".to_owned() } else { code(others) };
        writeln!(text, "| `{}` | {others} | {must}{help} {} |", key(spec), form(spec)).unwrap();
    }
    text
}

/// The keys of a field that has some, and of those in it, each list once.
fn inner(specs: &[FieldSpec], path: &str, told: &mut Vec<(String, String)>) -> String {
    let mut text = String::new();
    for spec in specs.iter().filter(|spec| !spec.fields.is_empty()) {
        let here =
            if path.is_empty() { key(spec).to_owned() } else { format!("{path}, {}", key(spec)) };
        let table = table(&spec.fields);
        write!(text, "### Sous la clé {here} {{#{}}}\n\n", slug(&here)).unwrap();
        match told.iter().find(|(known, _)| *known == table) {
            Some((_, there)) => {
                write!(text, "Les mêmes clés que [sous {there}](#{}).\n\n", slug(there)).unwrap();
            }
            None => {
                told.push((table.clone(), here.clone()));
                write!(text, "{table}\n{}", inner(&spec.fields, &here, told)).unwrap();
            }
        }
    }
    text
}

fn place(kind: &Kind) -> String {
    let word = &kind.label.fr;
    let paths = |names: &[String], end: &str| {
        let paths: Vec<String> =
            names.iter().map(|name| format!("`content/{name}{end}`")).collect();
        paths.join(" ou ")
    };
    let mut text = String::new();
    if kind.made.is_some() {
        text.push_str(
            "Préau fait cette page lui-même. Écrivez la vôtre pour y ajouter des mots.\n\n",
        );
    }
    match (kind.files.is_empty(), kind.folders.is_empty()) {
        (false, true) => {
            writeln!(text, "Le fichier s'appelle {}.", paths(&kind.files, ".md")).unwrap()
        }
        (false, false) => writeln!(
            text,
            "Le fichier s'appelle {}. Il peut y en avoir d'autres dans le dossier {}.",
            paths(&kind.files, ".md"),
            paths(&kind.folders, "")
        )
        .unwrap(),
        (true, false) => {
            writeln!(text, "Le fichier va dans le dossier {}.", paths(&kind.folders, "")).unwrap()
        }
        (true, true) => writeln!(text, "Le fichier va où vous voulez dans `content`.").unwrap(),
    }
    if !is_plain(kind) {
        writeln!(text, "Ailleurs, écrivez `genre: {word}` dans l'en-tête.").unwrap();
        let mut others: Vec<&str> = kind.names.iter().map(String::as_str).collect();
        others.push(&kind.name);
        others.retain(|other| fold(other) != fold(word));
        others.dedup();
        if !others.is_empty() {
            writeln!(text, "Préau comprend aussi {}.", code(others)).unwrap();
        }
    }
    let typed = if word.contains([' ', '\'']) { format!("\"{word}\"") } else { word.clone() };
    write!(
        text,
        "\nSur un ordinateur, cette commande crée le fichier, avec les clés à remplir :\n\n\
         ```text\npreau new {typed} \"Le titre de la page\"\n```\n"
    )
    .unwrap();
    text
}

/// The page of a kind.
fn page(kind: &Kind) -> String {
    let title = title(kind);
    let about = about(kind);
    let mut text = format!(
        "---\ntitre: {}\ntitre court: {}\nrésumé: {}\n{PUBLIC}\n---\n\n{about}\n\n## Où va le fichier {{#fichier}}\n\n{}\n",
        quoted(&format!("Le genre « {title} »")),
        quoted(&title),
        quoted(about),
        place(kind)
    );
    text.push_str("## Les clés de l'en-tête {#cles}\n\n");
    if kind.fields.is_empty() {
        text.push_str("Ce genre n'a pas de clé à lui.\n");
    } else {
        text.push_str(&table(&kind.fields));
    }
    if !is_plain(kind) {
        text.push_str("\nEn plus, [les clés de toutes les pages](../en-tete.md#communes) : le titre, le résumé, la date…\n");
    }
    let inner = inner(&kind.fields, "", &mut Vec::new());
    if !inner.is_empty() {
        write!(text, "\n{}", inner.trim_end()).unwrap();
        text.push('\n');
    }
    let example = root().join("themes/preau/kinds").join(&*kind.name).join("example.md");
    // An example that is not there yet is left out.
    if let Ok(example) = fs::read_to_string(example) {
        let fence = "`".repeat(if example.contains("```") { 4 } else { 3 });
        let example = example.trim_end();
        write!(
            text,
            "\n## Un exemple entier {{#exemple}}\n\n{fence}markdown\n{example}\n{fence}\n"
        )
        .unwrap();
    }
    text
}

fn index(kinds: &[Kind]) -> String {
    let mut text = format!(
        "---\ntitre: Les genres de page\nrésumé: 'Une fiche, un rendez-vous, un mot à expliquer : chaque genre a sa page, avec ses clés et un exemple.'\n{PUBLIC}\nordre: 3\ntri: titre\n---\n\n\
         Le **genre** d'une page dit à quoi elle sert. Préau la présente en conséquence : une fiche s'imprime, un rendez-vous a une date et un lieu.\n\n\
         Le plus souvent, vous n'avez rien à dire : le dossier suffit. Une page du dossier `fiches` est une fiche.\n\n\
         ## Que voulez-vous écrire ? {{#choisir}}\n\n"
    );
    for kind in kinds {
        writeln!(
            text,
            "- [Le genre « {} »]({}.md) : {}",
            title(kind),
            file(kind),
            lower(about(kind))
        )
        .unwrap();
    }
    text
}

/// A sentence as it goes on after a colon.
fn lower(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(letters).collect()
}

#[test]
fn every_kind_has_its_page_in_the_guide() {
    let kinds = kinds();
    let mut wanted = BTreeMap::from([("index.md".to_owned(), index(&kinds))]);
    for kind in &kinds {
        let before = wanted.insert(format!("{}.md", file(kind)), page(kind));
        assert!(before.is_none(), "two kinds are called {}", kind.label.fr);
    }
    made(&folder(), wanted, |_| false);
}
