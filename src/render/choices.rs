//! The canonical word of a choice → what a reader sees.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::language::{Languages, normalize_tag};
use crate::model::{FieldSpec, Site};

/// By kind and canonical word, what kinds of a site's own say in each language.
type Labels = HashMap<(Arc<str>, Arc<str>), BTreeMap<String, String>>;

/// The words of every choice of every kind.
#[derive(Clone)]
pub(super) struct Choices {
    languages: Arc<Languages>,
    /// The site's language.
    main: String,
    labels: Arc<Labels>,
}

impl Choices {
    pub fn of(site: &Site) -> Self {
        let mut labels = Labels::new();
        site.kinds.all().for_each(|kind| gather(&kind.name, &kind.fields, &mut labels));
        Choices {
            languages: Arc::clone(&site.languages),
            main: site.config.language.clone(),
            labels: Arc::new(labels),
        }
    }

    /// The name of a language in the words of another; as it is written where the theme does not know it.
    pub fn language(&self, tag: &str, language: &str) -> String {
        let speaks = self.languages.get(language).or_else(|| self.languages.get(&self.main));
        let known = normalize_tag(tag).unwrap_or_default().replace('-', "_");
        let name = speaks.and_then(|language| language.texts().get(&format!("spoken_{known}")));
        name.map_or(tag, String::as_str).to_owned()
    }

    /// In the words of a language: the kind's own, else the theme's, else the bare word.
    pub fn said(&self, kind: &str, name: &str, language: &str) -> String {
        let key = format!("choice_{}", name.replace('-', "_"));
        let speaks = self.languages.get(language).or_else(|| self.languages.get(&self.main));
        let theme = speaks.and_then(|language| language.texts().get(&key));
        let labels = self.labels.get(&(Arc::from(kind), Arc::from(name)));
        let own = labels.and_then(|labels| labels.get(language).or_else(|| labels.get(&self.main)));
        own.or(theme).map_or(name, String::as_str).to_owned()
    }
}

fn gather(kind: &Arc<str>, fields: &[FieldSpec], labels: &mut Labels) {
    for spec in fields {
        for choice in spec.choices.iter().filter(|choice| !choice.label.is_empty()) {
            let key = (Arc::clone(kind), Arc::clone(&choice.name));
            labels.entry(key).or_insert_with(|| choice.label.clone());
        }
        gather(kind, &spec.fields, labels);
    }
}
