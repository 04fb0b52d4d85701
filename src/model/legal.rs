//! The fields `legal` of `site.yml` → what is missing of what the law wants said of the publisher and the host.
//!
//! Loi n° 2004-575 du 21 juin 2004 pour la confiance dans l'économie numérique, article 1-1 (since the loi
//! n° 2024-449 du 21 mai 2024; formerly article 6, III): the publisher's name, seat and telephone, the director of
//! the publication, the host's name, address and telephone. Each field that `config.yml` describes there is one.

use crate::diagnostic::{Diagnostic, Words};
use crate::model::config::Config;
use crate::model::fields::{FieldSpec, Fields, Stage};
use crate::model::mistakes::french;
use crate::text::Span;
use crate::words;

/// The fields that the law wants and that `site.yml` does not give.
pub(super) fn missing<'f, S: Stage>(
    fields: &Fields<S>,
    described: &'f [FieldSpec],
) -> Vec<&'f FieldSpec> {
    let wanted = described.iter().find(|spec| &*spec.name == LEGAL);
    let given = fields.record(LEGAL);
    let absent = |spec: &&FieldSpec| given.is_none_or(|given| given.get(&spec.name).is_none());
    wanted.into_iter().flat_map(|spec| &spec.fields).filter(absent).collect()
}

/// The field of `site.yml` that holds them all.
const LEGAL: &str = "legal";

/// Says once what is missing, with lines to copy.
pub(super) fn incomplete<S: Stage>(config: &Config<S>) -> Option<Diagnostic> {
    let missing = config.legal_missing();
    if missing.is_empty() || config.file.text.trim().is_empty() {
        return None;
    }
    let list = |name: fn(&FieldSpec) -> &str| {
        missing.iter().map(|spec| name(spec)).collect::<Vec<_>>().join(", ")
    };
    let (fr, en) = (list(french), list(|spec| &spec.name));
    let said = Diagnostic::warning(
        "legal-notice-incomplete",
        words!(
            "La loi demande de dire qui publie ce site et qui l'héberge ; il manque : {fr}.",
            "The law wants a site to say who publishes and who hosts it; missing: {en}."
        ),
    );
    Some(said.at(&config.file, place(&config.fields)).help(example(config, &missing)))
}

/// The lines to copy, behind the word that opens them where there is none yet.
fn example<S: Stage>(config: &Config<S>, missing: &[&FieldSpec]) -> Words {
    let lines = |name: fn(&FieldSpec) -> &str| {
        missing.iter().map(|spec| format!("\n  {}: …", name(spec))).collect::<String>()
    };
    let (fr, en) = (lines(french), lines(|spec| &spec.name));
    match config.fields.get(LEGAL) {
        Some(field) => {
            let opening = config.file.slice(field.key_span);
            words!(
                "Ajoutez sous « {opening} », dans content/site.yml :{fr}",
                "Add below “{opening}”, in content/site.yml:{en}"
            )
        }
        None => words!(
            "Ajoutez dans content/site.yml :\nmentions légales:{fr}",
            "Add to content/site.yml:\nlegal:{en}"
        ),
    }
}

/// The word that opens the legal fields, or else the site's title.
fn place<S: Stage>(fields: &Fields<S>) -> Span {
    let key = fields.get(LEGAL).map(|field| field.key_span);
    key.or_else(|| fields.get("title").map(|field| field.span)).unwrap_or_default()
}
