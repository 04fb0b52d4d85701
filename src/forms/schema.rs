//! The fields of a kind, or of `site.yml` → a JSON Schema (draft-07) for editors.
//!
//! Draft-07 is the newest that the YAML language server of VS Code, Zed, Neovim and others reads
//! whole. What a schema accepts Préau accepts, and the other way round (`tests/it/schema.rs`), but for these:
//!
//! - Two names of one field on one page (`titre` and `title`): the schema sees two fields.
//! - 31 February, or a Tuesday that is a Wednesday: a pattern does not count days.
//! - `1.0`, `1e3`, `0x1F`: numbers of YAML that are whole for a schema, and not for Préau. A number of more than
//!   18 digits: the other way round.
//! - Accents written as two signs (decomposed), and letters of scripts other than Latin with accents.
//! - `"parents, enseignants"` in quotes is one word for Préau; a schema does not see quotes.
//! - Whatever Préau knows of the site: that a link leads somewhere, a language exists, an address begins with
//!   `https://`.

use serde_json::{Map, Value, json};

use super::names::{name_of, word, word_for};
use super::patterns::{self, any_of, literal, only};
use crate::diagnostic::{Tongue, Words};
use crate::model::{FieldSpec, FieldType, KindId, Kinds, picture_fields, site_fields};
use crate::text::slug;
use crate::words;

/// The definition of a day; no field is called so.
const DAY: &str = "_day";

/// The field that claims a kind.
const KIND: &str = "kind";

/// The schema of the front matter of a kind.
pub fn of_kind(kinds: &Kinds, id: KindId, tongue: Tongue) -> Value {
    let kind = kinds.get(id);
    let mut draft = Draft::new(tongue);
    let mut object = draft.object(&kinds.fields(id), "");
    if draft.definitions.contains_key(KIND) {
        let labels = kinds.with_ids().map(|(_, id)| word_for(kinds, id, tongue));
        let word = choice(labels, &any_of(kinds.words()));
        draft.define(KIND, vec![word, json!({ "type": "null" })]);
    }
    let about = kind.about.as_ref().unwrap_or(&kind.label);
    draft.finish(&mut object, kind.label.in_tongue(tongue), about.in_tongue(tongue))
}

/// The schema of `site.yml`.
pub fn of_site(tongue: Tongue) -> Value {
    let mut draft = Draft::new(tongue);
    let mut object = draft.object(&site_fields().iter().collect::<Vec<_>>(), "");
    let about = words!("Les réglages du site.", "The site's settings.");
    draft.finish(&mut object, "site.yml", about.in_tongue(tongue))
}

struct Draft {
    tongue: Tongue,
    definitions: Map<String, Value>,
}

impl Draft {
    fn new(tongue: Tongue) -> Self {
        Draft { tongue, definitions: Map::new() }
    }

    fn say(&self, words: &Words) -> String {
        words.in_tongue(self.tongue).to_owned()
    }

    fn finish(mut self, object: &mut Map<String, Value>, title: &str, about: &str) -> Value {
        let mut whole = Map::new();
        whole.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
        whole.insert("$comment".to_owned(), json!(self.mark()));
        whole.insert("title".to_owned(), json!(title));
        whole.insert("description".to_owned(), json!(about));
        if !object.contains_key("allOf") {
            // Nothing at all says nothing wrong.
            object.insert("type".to_owned(), json!(["object", "null"]));
        }
        whole.append(object);
        let message = words!(
            "Une date, comme 2026-09-01, 01/09/2026 ou 1er septembre 2026.",
            "A date, such as 2026-09-01, 01/09/2026 or 1 September 2026."
        );
        let day = json!({
            "type": "string",
            "pattern": patterns::day(),
            "patternErrorMessage": self.say(&message),
        });
        self.definitions.insert(DAY.to_owned(), day);
        whole.insert("definitions".to_owned(), Value::Object(self.definitions));
        Value::Object(whole)
    }

    fn mark(&self) -> String {
        self.say(&words!("Fait par « preau schema ».", "Made by preau schema."))
    }

    /// A record of fields; their definitions are kept under `path`.
    fn object(&mut self, specs: &[&FieldSpec], path: &str) -> Map<String, Value> {
        let (mut properties, mut others, mut needed) = (Map::new(), Map::new(), Vec::new());
        let mut taken: Vec<&str> = Vec::new();
        for spec in specs {
            let names: Vec<&str> = spec.folded.iter().map(String::as_str).collect();
            let names: Vec<&str> = names.into_iter().filter(|name| !taken.contains(name)).collect();
            if names.is_empty() {
                continue;
            }
            taken.extend(&names);
            let name = name_of(spec, specs, self.tongue);
            let stem = slug(&spec.name);
            let key = if path.is_empty() { stem } else { format!("{path}.{stem}") };
            self.field(spec, specs, &key);
            let there = json!({ "$ref": format!("#/definitions/{key}") });
            let all = any_of(names.iter().copied());
            properties.insert(name.to_owned(), there.clone());
            others.insert(format!("^(?!{}$){all}$", literal(name)), there);
            if spec.required {
                let other =
                    json!({ "not": { "propertyNames": { "not": { "pattern": only(&all) } } } });
                needed.push(json!({ "anyOf": [{ "required": [name] }, other] }));
            }
        }
        let mut object = Map::new();
        object.insert("type".to_owned(), json!("object"));
        object.insert("properties".to_owned(), Value::Object(properties));
        object.insert("patternProperties".to_owned(), Value::Object(others));
        if !needed.is_empty() {
            object.insert("allOf".to_owned(), Value::Array(needed));
        }
        object
    }

    /// Defines what a field may hold.
    fn field(&mut self, spec: &FieldSpec, specs: &[&FieldSpec], key: &str) {
        let one = self.one(spec, key);
        let mut ways = one.clone();
        if spec.many {
            let mut items = one;
            items.push(json!({ "type": "null" }));
            ways.push(json!({ "type": "array", "items": { "anyOf": items } }));
        }
        if !spec.required {
            ways.push(json!({ "type": "null" }));
        }
        let definition = self.described(spec, specs);
        self.definitions.insert(key.to_owned(), definition);
        self.define(key, ways);
    }

    /// Gives a definition its ways to be written.
    fn define(&mut self, key: &str, mut ways: Vec<Value>) {
        let Some(Value::Object(definition)) = self.definitions.get_mut(key) else { return };
        match (ways.len(), ways.first_mut()) {
            (1, Some(Value::Object(only))) if !only.contains_key("$ref") => definition.append(only),
            _ => {
                definition.insert("anyOf".to_owned(), Value::Array(ways));
            }
        }
    }

    /// What it is for, and its other names.
    fn described(&self, spec: &FieldSpec, specs: &[&FieldSpec]) -> Value {
        let name = name_of(spec, specs, self.tongue);
        let all = spec.names.iter().map(String::as_str).chain([&*spec.name]);
        let others: Vec<&str> = all.filter(|other| *other != name).collect();
        let others = others.join(", ");
        let help = spec.help.in_tongue(self.tongue);
        let description = if others.is_empty() {
            help.to_owned()
        } else {
            self.say(&words!("{help}\nAutres noms : {others}.", "{help}\nOther names: {others}."))
        };
        json!({ "description": description })
    }

    /// The ways to write one value.
    fn one(&mut self, spec: &FieldSpec, key: &str) -> Vec<Value> {
        let text = json!({ "type": ["string", "number", "boolean"] });
        match spec.holds {
            FieldType::Text | FieldType::Prose | FieldType::Link | FieldType::File => vec![text],
            FieldType::Day | FieldType::Moment => {
                vec![json!({ "$ref": format!("#/definitions/{DAY}") })]
            }
            FieldType::Number => vec![
                json!({ "type": "integer" }),
                json!({ "type": "string", "pattern": patterns::NUMBER }),
            ],
            FieldType::Flag => vec![
                json!({ "enum": [self.say(&words!("oui", "yes")), self.say(&words!("non", "no"))] }),
                json!({ "enum": [true, false, 1, 0] }),
                json!({ "type": "string", "pattern": patterns::flag() }),
            ],
            FieldType::Choice => {
                let words = spec.choices.iter().map(|choice| word(choice, self.tongue));
                let all = spec.choices.iter().flat_map(|c| c.folded.iter().map(String::as_str));
                let all = any_of(all);
                // A list that was written as a text is read all the same, with a warning.
                let all = if spec.many { format!("{all}(?:, +{all})*") } else { all };
                vec![choice(words, &all)]
            }
            FieldType::Picture => {
                let specs: Vec<&FieldSpec> = picture_fields().iter().chain(&spec.fields).collect();
                vec![text, Value::Object(self.object(&specs, key))]
            }
            FieldType::Record => {
                let specs: Vec<&FieldSpec> = spec.fields.iter().collect();
                vec![Value::Object(self.object(&specs, key))]
            }
        }
    }
}

/// One of these words to propose, or any word that fits.
fn choice<'w>(words: impl Iterator<Item = &'w str>, pattern: &str) -> Value {
    let words: Vec<&str> = words.collect();
    json!({ "anyOf": [{ "enum": words }, { "type": "string", "pattern": only(pattern) }] })
}
