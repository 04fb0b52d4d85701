//! The dated audit that `site.yml` tells, and today → how accessible the site may say that it is.
//!
//! The three levels are those of the statement that French law imposes (décret n° 2019-768 du 24 juillet 2019;
//! arrêté du 20 septembre 2019, whose RGAA gives them): full where every criterion is met, partial from one half,
//! none below or where no valid audit measures it. The RGAA wants the statement brought up to date three years
//! after it is published (« Validité de la déclaration d'accessibilité »): an audit older than that proves
//! nothing any more. Its other term, eighteen months after a new version of the RGAA, is not computed.

use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::model::fields::{Field, Fields, Stage};
use crate::text::{SourceFile, Span};
use crate::words;

/// How many criteria the RGAA 4 has.
const CRITERIA: i64 = 106;

/// For how many years an audit is worth something.
const YEARS: i64 = 3;

/// How accessible the site may say that it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// « non conforme »
    #[default]
    None,
    /// « partiellement conforme »
    Partial,
    /// « totalement conforme »
    Full,
}

/// What stands behind the level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Audit {
    /// Nobody has measured, or not everything is told.
    #[default]
    Missing,
    /// It was made too long ago, on that day.
    Outdated(Date),
    /// It counts.
    Valid {
        /// When it was made.
        on: Date,
        /// How many criteria are met.
        met: i64,
        /// How many apply to the site.
        applicable: i64,
    },
}

/// How accessible the site may say that it is, and by which audit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Conformity {
    /// The level.
    pub level: Level,
    /// The audit.
    pub audit: Audit,
}

/// Computes the conformity from the fields of `site.yml`.
pub(super) fn conformity<S: Stage>(
    file: &Arc<SourceFile>,
    fields: &Fields<S>,
    today: Date,
) -> (Conformity, Vec<Diagnostic>) {
    let Some(told) = fields.record("accessibility") else { return Default::default() };
    let told = Told { file, fields: told };
    let (on, applicable, met) = (told.get(ON), told.get(APPLICABLE), told.get(MET));
    let whole = fields.get("accessibility").map(|field| field.key_span).unwrap_or_default();
    let given = [on, applicable, met].iter().flatten().count();
    if given == 0 {
        return Default::default();
    }
    let (Some(on), Some(applicable), Some(met)) = (on, applicable, met) else {
        return (Conformity::default(), vec![told.incomplete(whole)]);
    };
    let Some(day) = on.day() else { return Default::default() };
    let (met, applicable) = (told.number(met), told.number(applicable));
    let impossible = told.impossible(today, day, met, applicable);
    if !impossible.is_empty() {
        return (Conformity::default(), impossible);
    }
    if day.saturating_add(YEARS.years()) < today {
        let audit = Audit::Outdated(day);
        return (Conformity { level: Level::None, audit }, vec![told.outdated(on.span)]);
    }
    let level = level(met, applicable);
    let audit = Audit::Valid { on: day, met, applicable };
    (Conformity { level, audit }, told.contents(level, met))
}

/// The names of the three fields that make an audit.
const ON: &str = "audited-on";
const APPLICABLE: &str = "criteria-applicable";
const MET: &str = "criteria-met";
const FAILURES: &str = "failures";

fn level(met: i64, applicable: i64) -> Level {
    if met == applicable {
        Level::Full
    } else if met * 2 >= applicable {
        Level::Partial
    } else {
        Level::None
    }
}

/// What `site.yml` tells of the site's accessibility.
struct Told<'a, S: Stage> {
    file: &'a Arc<SourceFile>,
    fields: &'a Fields<S>,
}

impl<'a, S: Stage> Told<'a, S> {
    fn get(&self, name: &str) -> Option<&'a Field<S>> {
        self.fields.get(name)
    }

    fn number(&self, field: &Field<S>) -> i64 {
        self.fields.number(&field.name).unwrap_or_default()
    }

    fn span(&self, name: &str) -> Span {
        self.get(name).map(|field| field.span).unwrap_or_default()
    }

    /// Figures that no audit can give, each at its line.
    fn impossible(&self, today: Date, on: Date, met: i64, applicable: i64) -> Vec<Diagnostic> {
        let mut said = Vec::new();
        if on > today {
            said.push(self.error(
                ON,
                words!(
                    "La date de l'audit, {on}, n'est pas encore venue.",
                    "The day of the audit, {on}, has not come yet."
                ),
            ));
        }
        if !(1..=CRITERIA).contains(&applicable) {
            said.push(self.error(APPLICABLE, words!(
                "Il ne peut pas y avoir {applicable} critères applicables : le RGAA en a {CRITERIA}.",
                "There cannot be {applicable} applicable criteria: the RGAA has {CRITERIA}."
            )));
        } else if !(0..=applicable).contains(&met) {
            said.push(self.error(MET, words!(
                "{met} critères ne peuvent pas être respectés, puisque {applicable} s'appliquent.",
                "{met} criteria cannot be met, since {applicable} apply."
            )));
        } else if met == applicable && self.get(FAILURES).is_some() {
            said.push(self.error(FAILURES, words!(
                "Des non-conformités sont listées, alors que tous les critères seraient respectés.",
                "Failures are listed, although all the criteria are said to be met."
            )));
        }
        said
    }

    fn error(&self, name: &str, words: crate::diagnostic::Words) -> Diagnostic {
        let said = Diagnostic::error("audit-impossible", words).at(self.file, self.span(name));
        said.help(words!(
            "Recopiez la date et les nombres du rapport d'audit : critères respectés, critères applicables.",
            "Copy the day and the numbers from the audit's report: criteria met, criteria that apply."
        ))
    }

    fn incomplete(&self, whole: Span) -> Diagnostic {
        let names =
            [(ON, "audit le"), (APPLICABLE, "critères applicables"), (MET, "critères respectés")];
        let missing = || names.iter().filter(|(name, _)| self.get(name).is_none());
        let fr = missing().map(|(_, fr)| format!("« {fr} »")).collect::<Vec<_>>().join(", ");
        let en = missing().map(|(en, _)| format!("“{en}”")).collect::<Vec<_>>().join(", ");
        Diagnostic::warning(
            "audit-incomplete",
            words!(
                "L'audit n'est pas entier, il manque {fr} : le site se dit non conforme.",
                "The audit is not whole, {en} is missing: the site says that it does not conform."
            ),
        )
        .at(self.file, whole)
        .help(words!(
            "Ajoutez {fr} d'après le rapport d'audit, ou retirez ce qui en est déjà écrit.",
            "Add {en} from the audit's report, or remove what is already written of it."
        ))
    }

    fn outdated(&self, span: Span) -> Diagnostic {
        Diagnostic::warning(
            "audit-outdated",
            words!(
                "Cet audit a plus de {YEARS} ans : il ne vaut plus, et le site se dit non conforme.",
                "This audit is more than {YEARS} years old: it is no longer valid, and the site says that it does not conform."
            ),
        )
        .at(self.file, span)
        .help(words!(
            "La déclaration d'accessibilité se refait au moins tous les {YEARS} ans (RGAA, arrêté du 20 septembre 2019) : demandez un nouvel audit, puis mettez ici sa date et ses nombres.",
            "The accessibility statement is to be made anew every {YEARS} years at least (RGAA, arrêté of 20 September 2019): ask for a new audit, then put its day and numbers here."
        ))
    }

    /// A statement that is not full has to say which contents are not accessible.
    fn contents(&self, level: Level, met: i64) -> Vec<Diagnostic> {
        if level == Level::Full || self.get(FAILURES).is_some() {
            return Vec::new();
        }
        let said = Diagnostic::warning(
            "audit-incomplete",
            words!(
                "{met} critères seulement sont respectés, mais aucune non-conformité n'est listée.",
                "Only {met} criteria are met, but no failure is listed."
            ),
        );
        vec![said.at(self.file, self.span(MET)).help(words!(
            "Ajoutez la liste « non-conformités » d'après le rapport d'audit : la déclaration doit dire quels contenus ne sont pas accessibles.",
            "Add the list “failures” from the audit's report: the statement has to say which contents are not accessible."
        ))]
    }
}
