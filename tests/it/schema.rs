//! `preau schema`: what the schemas accept Préau accepts, and the other way round.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use preau::diagnostic::Tongue;
use preau::model::{Drafts, FieldSpec, FieldType, Kinds, site_fields};
use preau::{forms, pipeline};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::Value;

use crate::site::{self, Site};

/// What Préau says of the form of a front matter, and what a schema may know too.
const OF_FORM: [&str; 6] = [
    "wrong-type",
    "not-a-date",
    "unknown-choice",
    "missing-field",
    "unknown-kind",
    "yaml-duplicate-key",
];

fn kinds() -> Kinds {
    pipeline::kinds(None)
}

fn validator(schema: &Value) -> jsonschema::Validator {
    assert!(jsonschema::meta::is_valid(schema), "not a schema");
    jsonschema::validator_for(schema).unwrap()
}

/// A front matter as an editor reads it: YAML 1.2.
fn instance(front: &str) -> Result<Value, String> {
    let options = serde_yaml::options! {
        strict_booleans: true,
        underscored_numbers_as_strings: true,
        with_snippet: false,
    };
    serde_yaml::from_str_with_options(front, options).map_err(|error| error.to_string())
}

fn front(page: &str) -> &str {
    let rest = page.strip_prefix("---\n").unwrap_or_default();
    rest.find("---\n").map_or("", |end| &rest[..end])
}

fn complaints(validator: &jsonschema::Validator, instance: &Value) -> Vec<String> {
    validator
        .iter_errors(instance)
        .map(|error| format!("{} {error}", error.instance_path()))
        .collect()
}

/// The kind whose schema an editor takes for a page: that which it claims, else that of its place.
fn kind_of(kinds: &Kinds, path: &str, value: &Value) -> Option<preau::model::KindId> {
    let said = value
        .as_object()?
        .iter()
        .find(|(key, _)| ["genre", "kind", "type"].contains(&key.as_str()));
    if let Some((_, word)) = said {
        return forms::kind_called(kinds, word.as_str()?).ok();
    }
    match path.split_once('/') {
        Some((root, file)) if !file.ends_with("index.md") => kinds.of_folder(root),
        Some(_) => None,
        None => kinds.of_file(path.trim_end_matches(".md")),
    }
    .or(Some(kinds.page()))
}

#[test]
fn every_page_and_every_example_fits_the_schema_of_its_kind() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let kinds = kinds();
    for tongue in [Tongue::French, Tongue::English] {
        let validators: BTreeMap<_, _> = kinds
            .with_ids()
            .map(|(kind, id)| {
                (kind.name.to_string(), validator(&forms::of_kind(&kinds, id, tongue)))
            })
            .collect();
        let mut count = 0;
        let mut fits = |path: &str, text: &str, kind: &str| {
            let value = instance(front(text)).unwrap_or_else(|error| panic!("{path}: {error}"));
            let said = complaints(&validators[kind], &value);
            assert!(said.is_empty(), "{path} ({kind}): {said:?}");
            count += 1;
        };
        for (kind, _) in kinds.with_ids() {
            let example = root.join(format!("themes/preau/kinds/{}/example.md", kind.name));
            if let Ok(text) = fs::read_to_string(&example) {
                fits(&example.display().to_string(), &text, &kind.name);
            }
        }
        for entry in walkdir::WalkDir::new(root.join("content")).into_iter().map(Result::unwrap) {
            if entry.path().extension().is_none_or(|extension| extension != "md") {
                continue;
            }
            let text = fs::read_to_string(entry.path()).unwrap();
            let path = entry.path().strip_prefix(root.join("content")).unwrap().to_str().unwrap();
            let value = instance(front(&text)).unwrap();
            let kind = kind_of(&kinds, path, &value).unwrap();
            fits(path, &text, &kinds.get(kind).name);
        }
        assert!(count > 200, "{count}");
        let config = fs::read_to_string(root.join("content/site.yml")).unwrap();
        let said = complaints(&validator(&forms::of_site(tongue)), &instance(&config).unwrap());
        assert!(said.is_empty(), "{said:?}");
    }
}

/// Values of every sort, as people may write them, in YAML.
const VALUES: [&str; 70] = [
    "",
    "~",
    "null",
    "texte",
    "\"\"",
    "\"12\"",
    "12",
    "-3",
    "+5",
    "007",
    "1.5",
    "1_000",
    "12 minutes",
    "oui",
    "Non",
    "yes",
    "OFF",
    "true",
    "False",
    "\" vrai \"",
    "peut-être",
    "1",
    "0",
    "2",
    "2026-09-01",
    "\"2026-09-01\"",
    "01/09/2026",
    "1.9.2026",
    "1er septembre 2026",
    "mardi 1er Septembre 2026",
    "1 sept. 2026",
    "September 1, 2026",
    "\"2026-09-01 18:00\"",
    "2026-09-01T18h30",
    "8 décembre 2026 à 18h",
    "\"2026-09-01 25:00\"",
    "2026-13-01",
    "1 septembr 2026",
    "septembre 2026",
    "demain",
    "01/09/26",
    "20260901",
    "parents",
    "Parents",
    "PARENTS ",
    "enseignante",
    "parents, enseignants",
    "papier",
    "équipe",
    "Equipe",
    "à l'école",
    "A l'ecole",
    "personne",
    "photo.jpg",
    "[]",
    "[un, deux]",
    "[parents, 12]",
    "[2026-09-01, demain]",
    "[~, oui]",
    "{ quoi: texte }",
    "{ fichier: photo.jpg, alt: Une cour., qui: personne }",
    "{ inconnu: 1 }",
    "{ fichier: photo.jpg, qui: chien }",
    "[{ fichier: ~, alt: Une cour. }, photo.jpg]",
    "[{ vers: a.md, par: là }]",
    "[{ to: a.md, direction: là, sens unique: peut-être }]",
    "{ Compétence: Lire, validée le: 2026-09-01 }",
    "[{ quoi: une sortie, par: [papier, pigeon] }, { quoi: ~ }]",
    "{ quoi: A, canal: papier, rythme: [a] }",
    "[{ faire: Un pas., sans appareil: oui }, texte]",
];

/// A field's name as people may write it.
fn key() -> impl Strategy<Value = (usize, usize, usize)> {
    (any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..4_usize)
        .prop_map(|(field, name, form)| (field.index(10_000), name.index(10_000), form))
}

fn spelled(name: &str, form: usize) -> String {
    match form {
        1 => name.to_uppercase(),
        2 => name.replace([' ', '-'], "_"),
        3 => name.replace(['é', 'è', 'ê'], "e").replace('à', "a"),
        _ => name.to_owned(),
    }
}

/// A front matter that says each field once.
fn written(specs: &[&FieldSpec], picks: &[((usize, usize, usize), usize)]) -> String {
    let mut said = BTreeSet::new();
    let mut text = String::new();
    for ((field, name, form), value) in picks {
        let spec = specs[field % specs.len()];
        let names: Vec<&str> = spec.names.iter().map(String::as_str).chain([&*spec.name]).collect();
        let name = names[name % names.len()];
        // A name that two fields share is the first one's; the field that claims a kind chooses the schema.
        let owner = specs.iter().find(|spec| {
            let own = spec.names.iter().map(String::as_str).chain([&*spec.name]);
            own.into_iter().any(|own| preau::text::fold(own) == preau::text::fold(name))
        });
        let owner = owner.unwrap();
        if &*owner.name != "kind" && said.insert(owner.name.clone()) {
            let key = spelled(name, *form);
            text.push_str(&format!("{key}: {}\n", VALUES[value % VALUES.len()]));
        }
    }
    // What is required and not picked is said half of the time.
    for (spec, pick) in specs.iter().filter(|spec| spec.required).zip(picks.iter().cycle()) {
        if pick.1 % 2 == 0 && said.insert(spec.name.clone()) {
            text.push_str(&format!("{}: {}\n", spec.name, plausible(spec)));
        }
    }
    text
}

/// A value that is right.
fn plausible(spec: &FieldSpec) -> String {
    match spec.holds {
        FieldType::Day | FieldType::Moment => "2026-09-01".to_owned(),
        FieldType::Number => "3".to_owned(),
        FieldType::Flag => "oui".to_owned(),
        FieldType::Choice => spec.choices[0].name.to_string(),
        FieldType::Record => {
            let fields = spec.fields.iter().filter(|field| field.required);
            let fields: Vec<String> =
                fields.map(|field| format!("{}: {}", field.name, plausible(field))).collect();
            format!("{{ {} }}", fields.join(", "))
        }
        _ => "texte".to_owned(),
    }
}

#[test]
fn chance_finds_no_difference_between_the_schemas_and_preau() {
    let kinds = kinds();
    let mut runner = TestRunner::deterministic();
    let picks = prop::collection::vec((key(), 0..10_000_usize), 1..7);
    let mut site = Site::new("titre: Essai\n");
    site.drafts = Drafts::Shown;
    let mut cases = Vec::new();
    for (kind, id) in kinds.with_ids() {
        let specs = kinds.fields(id);
        let validator = validator(&forms::of_kind(&kinds, id, Tongue::French));
        for number in 0..60 {
            let picks = picks.new_tree(&mut runner).unwrap().current();
            let front = written(&specs, &picks);
            let path = format!("cas/{}-{number}.md", kind.name);
            let page = format!("---\nkind: {}\n{front}---\n\nTexte.\n", kind.name);
            let Ok(value) = instance(&format!("kind: {}\n{front}", kind.name)) else {
                panic!("{front}")
            };
            site = site.page(&path, &page);
            cases.push((path, front, complaints(&validator, &value)));
        }
    }
    let mut wrong: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for said in site.check() {
        if let Some(place) = said.place.as_ref().filter(|_| OF_FORM.contains(&said.code)) {
            wrong.entry(place.file.path.clone()).or_default().push(said.words.fr.clone());
        }
    }
    let (mut refused, mut accepted) = (0, 0);
    for (path, front, by_schema) in &cases {
        let by_preau = wrong.get(&format!("content/{path}")).cloned().unwrap_or_default();
        assert_eq!(
            by_schema.is_empty(),
            by_preau.is_empty(),
            "{path}\n{front}\nschema: {by_schema:#?}\npreau: {by_preau:#?}"
        );
        *(if by_preau.is_empty() { &mut accepted } else { &mut refused }) += 1;
    }
    assert!(refused > 100 && accepted > 100, "{refused} refused, {accepted} accepted");
}

#[test]
fn the_settings_of_a_site_fit_its_schema_or_are_refused_by_both() {
    let validator = validator(&forms::of_site(Tongue::French));
    let specs: Vec<&FieldSpec> = site_fields().iter().collect();
    let mut runner = TestRunner::deterministic();
    let picks = prop::collection::vec((key(), 0..10_000_usize), 1..4);
    for _ in 0..40 {
        let config = written(&specs, &picks.new_tree(&mut runner).unwrap().current());
        let by_schema = complaints(&validator, &instance(&config).unwrap());
        let site = Site::bare(&config).page("index.md", "---\ntitre: A\n---\n\nTexte.\n");
        let of_form = |said: &preau::diagnostic::Diagnostic| {
            let at = said.place.as_ref().is_some_and(|place| place.file.path.ends_with("site.yml"));
            // An address that is none is no matter of form.
            at && OF_FORM.contains(&said.code) && !said.words.fr.contains("adresse de site")
        };
        let by_preau: Vec<_> = site.check().into_iter().filter(of_form).collect();
        assert_eq!(
            by_schema.is_empty(),
            by_preau.is_empty(),
            "{config}\n{by_schema:?}\n{:?}",
            site::said(&by_preau)
        );
    }
}

#[test]
fn a_page_that_is_begun_fits_its_schema_with_all_that_it_offers() {
    let kinds = kinds();
    for tongue in [Tongue::French, Tongue::English] {
        let site = Site::new("titre: Essai\n");
        for (kind, id) in kinds.with_ids() {
            let wish =
                pipeline::Wish { kind: &kind.name, title: "Une page", folder: Some("."), tongue };
            let made = pipeline::new_page(&site.request(), &wish).unwrap();
            let path = site.path().join(&made[0]);
            let text = fs::read_to_string(&path).unwrap();
            fs::remove_file(path).unwrap();
            let validator = validator(&forms::of_kind(&kinds, id, tongue));
            for text in [crate::new::uncommented(&text), text] {
                let said = complaints(&validator, &instance(front(&text)).unwrap());
                assert!(said.is_empty(), "{}: {said:?}\n{text}", kind.name);
            }
        }
    }
}

/// Whether the schema accepts a front matter of a leaflet.
fn fits(front: &str) -> bool {
    let kinds = kinds();
    let schema = forms::of_kind(&kinds, kinds.called("fiche").unwrap(), Tongue::French);
    validator(&schema).is_valid(&instance(front).unwrap())
}

#[test]
fn days_are_understood_in_all_the_forms_that_preau_takes() {
    let kinds = kinds();
    let schema = forms::of_kind(&kinds, kinds.page(), Tongue::French);
    let validator = validator(&schema);
    let check = |day: &str| {
        let by_schema = validator.is_valid(&serde_json::json!({ "date": day }));
        assert_eq!(by_schema, preau::text::parse_moment(day).is_ok(), "{day:?}");
    };
    for day in [
        "2026-09-01",
        "2026-9-1",
        "2026/09/01",
        "01/09/2026",
        "1.9.2026",
        "1 - 9 - 2026",
        "mardi 1er septembre 2026",
        "Mardi 1er Septembre 2026",
        "mar. 1 sept. 2026",
        "1 SEPTEMBRE 2026",
        "1 fevrier 2026",
        "1 Février, 2026",
        "12 aout 2026",
        "1 jui 2026",
        "1 juil 2026",
        "1 Sep 2026",
        "September 1, 2026",
        "Sept. 1st 2026",
        "1st of May 2026",
        "2026-09-01 18:00",
        "2026-09-01T18:00:00Z",
        "2026-09-01 18h",
        "1 septembre 2026 à 18 h 30",
        "2026-09-01 8h05 min",
        "2026-09-01 at 6pm",
        "2026-09-01 6:30 pm",
        "2026-09-01T18:00:00.123+02:00",
        "2026-09-01 24:00",
        "2026-09-01 18:60",
        "2026-09-01 18",
        "2026-00-10",
        "2026-13-01",
        "2026-09-32",
        "2026-09",
        "26-09-01",
        "01/09/26",
        "septembre 2026",
        "1 septembr 2026",
        "demain",
        "",
        "2026-09-01 et plus",
        "le 1 septembre 2026",
        "1ère septembre 2026",
        "Tuesday, September 1, 2026",
        " 2026-09-01 ",
        "12026-09-01",
    ] {
        check(day);
    }
}

#[test]
fn the_known_differences_are_those_that_are_listed() {
    assert!(fits("titre: A\ntitle: B\n"), "two names of one field");
    assert!(fits("date: 31 février 2026\n"), "a pattern does not count days");
    assert!(fits("numéro: 1.0\n"), "a whole number of YAML");
    assert!(fits("re\u{301}sume\u{301}: [a]\n"), "decomposed accents");
    assert!(fits("public: \"parents, enseignants\"\n"), "quotes are not seen");
    assert!(fits("voir aussi: nulle-part.md\nlangue: zz\n"), "what Préau knows of the site");
}

#[test]
fn a_name_is_known_however_it_is_written() {
    for front in [
        "RÉSUMÉ: [a]\n",
        "Resume: [a]\n",
        "titre_court: [a]\n",
        "Mise à jour: [a]\n",
        "mise-a-jour: demain\n",
        "si c’est difficile: [a]\n",
    ] {
        assert!(!fits(front), "{front}");
    }
    assert!(fits("inconnu: [a]\n"), "an unknown key is only a warning");
}

#[test]
fn the_command_gives_one_schema_or_a_folder_for_the_editors() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path();
    fs::create_dir_all(site.join("content")).unwrap();
    fs::write(site.join("content/site.yml"), "titre: Essai\n").unwrap();
    let typed = |arguments: &[&str]| {
        let mut preau = Command::new(env!("CARGO_BIN_EXE_preau"));
        let output = preau.current_dir(site).env_clear().args(arguments).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (text(output.stdout), text(output.stderr), output.status.code().unwrap())
    };
    for kind in ["fiche", "site.yml"] {
        let (out, err, code) = typed(&["schema", "--kind", kind]);
        assert_eq!((err.as_str(), code), ("", 0));
        validator(&serde_json::from_str(&out).unwrap());
    }
    let (out, err, code) = typed(&["schema", "--out", ".vscode/preau"]);
    assert_eq!((out.as_str(), code), ("", 0), "{err}");
    assert!(
        err.contains("# yaml-language-server: $schema=../.vscode/preau/site.schema.json"),
        "{err}"
    );
    let settings = fs::read_to_string(site.join(".vscode/preau/settings.json")).unwrap();
    let bare: String =
        settings.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let value: Value = serde_json::from_str(&bare).unwrap();
    for (schema, globs) in value["yaml.schemas"].as_object().unwrap() {
        let text = fs::read_to_string(site.join(schema)).unwrap();
        validator(&serde_json::from_str(&text).unwrap());
        assert!(
            globs
                .as_array()
                .unwrap()
                .iter()
                .all(|glob| glob.as_str().unwrap().starts_with("content/"))
        );
    }
    let remark = fs::read_to_string(site.join(".vscode/preau/remarkrc.mjs")).unwrap();
    assert!(
        remark.contains(
            "\"./.vscode/preau/guide.schema.json\": [\"./content/fiches/**/!(index*).md\""
        ),
        "{remark}"
    );
    // A second run makes them anew; a file of somebody else's stays.
    assert_eq!(typed(&["schema", "--out", ".vscode/preau"]).2, 0);
    fs::write(site.join(".vscode/preau/settings.json"), "{ \"mine\": 1 }").unwrap();
    let (_, err, code) = typed(&["schema", "--out", ".vscode/preau"]);
    assert!(code == 2 && err.contains("settings.json"), "{err}");
    assert_eq!(
        fs::read_to_string(site.join(".vscode/preau/settings.json")).unwrap(),
        "{ \"mine\": 1 }"
    );
    for wrong in [
        &["schema"][..],
        &["schema", "--kind", "fihce"],
        &["schema", "--kind", "fiche", "--out", "x"],
    ] {
        let (out, err, code) = typed(wrong);
        assert_eq!((out.as_str(), code), ("", 2), "{err}");
    }
}
