//! What the law wants said of the site → what the statement of accessibility and the legal notice read.

use serde::Serialize;

use crate::language::Language;
use crate::model::{Audit, Level, Site};

/// How accessible the site may say that it is.
#[derive(Serialize)]
pub(super) struct ConformityView {
    level: Level,
    /// `missing`, `outdated` or `valid`.
    audit: &'static str,
    /// The day of the audit, in words.
    on: Option<String>,
    met: i64,
    applicable: i64,
    /// The share of the criteria that are met, in whole per cent, never rounded up.
    rate: i64,
}

/// Whether the legal notice says all that it should.
#[derive(Serialize)]
pub(super) struct PublisherView {
    /// The fields of `site.legal` that nobody has given.
    missing: Vec<String>,
}

/// The conformity, in the words of a language.
pub(super) fn conformity(site: &Site, speaks: Option<&Language>) -> ConformityView {
    let level = site.conformity.level;
    let words = |day| speaks.map_or_else(|| format!("{day}"), |language| language.short_day(day));
    let view = ConformityView { level, audit: "missing", on: None, met: 0, applicable: 0, rate: 0 };
    match site.conformity.audit {
        Audit::Missing => view,
        Audit::Outdated(on) => ConformityView { audit: "outdated", on: Some(words(on)), ..view },
        Audit::Valid { on, met, applicable } => {
            let rate = met * 100 / applicable.max(1);
            let on = Some(words(on));
            ConformityView { audit: "valid", on, met, applicable, rate, ..view }
        }
    }
}

/// What the legal notice lacks.
pub(super) fn publisher(site: &Site) -> PublisherView {
    let missing = site.config.legal_missing();
    PublisherView { missing: missing.iter().map(|spec| spec.name.replace('-', "_")).collect() }
}
