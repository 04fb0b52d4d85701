//! What pages and `site.yml` say of who is on pictures → each picture's permission, and whether it may still be
//! shown on the day of the build.

use std::collections::HashSet;
use std::sync::Arc;

use jiff::civil::Date;

use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::model::config::Config;
use crate::model::facets::PictureUse;
use crate::model::fields::{Fields, Resolved};
use crate::model::links::{FileId, Target};
use crate::model::{Page, Site, SiteFile};
use crate::raster::Area;
use crate::text::{SourceFile, Span, fold};
use crate::words;

/// Who is on a picture, the one who needs most care last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    /// Nobody who can be recognised.
    Nobody,
    /// Adults who agreed.
    Adults,
    /// Pupils whose parents agreed.
    Pupils,
    /// People whose faces the tool blurs: where one page asks for it, it is done for all.
    Blurred,
}

impl Who {
    /// The word of `picture.yml`.
    pub fn word(self) -> &'static str {
        match self {
            Who::Nobody => "nobody",
            Who::Adults => "adults",
            Who::Blurred => "blurred",
            Who::Pupils => "pupils",
        }
    }

    fn of(word: &str) -> Option<Who> {
        [Who::Nobody, Who::Adults, Who::Blurred, Who::Pupils].into_iter().find(|w| w.word() == word)
    }
}

/// What is known of who is on a picture.
#[derive(Debug, Clone)]
pub struct Permission {
    /// Who.
    pub who: Who,
    /// The last day on which it may be shown.
    pub until: Option<Date>,
    /// Where the school keeps the permission.
    pub reference: Option<String>,
    /// What to blur.
    pub blur: Vec<Area>,
    /// The file that says so.
    pub file: Arc<SourceFile>,
    /// Where.
    pub span: Span,
}

/// Whether a picture may be shown on the day of the build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Showing {
    /// It may.
    Shown,
    /// Its permission ended on that day.
    Expired(Date),
    /// `site.yml` withdraws it.
    Withdrawn,
}

/// Gives each picture its permission, and says which are no longer shown.
pub(super) fn apply(site: &mut Site, diagnostics: &mut Vec<Diagnostic>) {
    let mut stated = Vec::new();
    for page in &site.pages {
        of_page(page, &site.config, &mut stated, diagnostics);
    }
    for (file, permission) in stated {
        let known = &mut site.files[file.0 as usize].permission;
        *known = Some(match known.take() {
            Some(other) => stricter(other, permission),
            None => permission,
        });
    }
    let withdrawn = withdrawals(&site.config);
    let mut met = HashSet::new();
    for file in &mut site.files {
        file.showing = showing(file, &withdrawn, site.today, &mut met);
    }
    for (name, span) in site.config.fields.texts("withdrawn") {
        if !met.contains(&fold(name)) {
            diagnostics.push(unknown_withdrawal(&site.config.file, name, span));
        }
    }
    diagnostics.extend(site.files.iter().filter_map(not_shown));
}

/// What a page says of its pictures; what its class says, for those of which it says nothing.
fn of_page(
    page: &Page,
    config: &Config,
    stated: &mut Vec<(FileId, Permission)>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let class = page.facets.class.as_deref().and_then(|class| of_class(config, class, page));
    let first = stated.len();
    for used in page.facets.pictures.iter().chain(&page.facets.permissions) {
        let permission = of_picture(used, page, diagnostics);
        stated.extend(used.target.zip(permission));
    }
    let Some(class) = class else { return };
    let said: HashSet<FileId> = stated.iter().skip(first).map(|(file, _)| *file).collect();
    let shown = page.files().filter(|(file, _)| !said.contains(file));
    stated.extend(shown.map(|(file, span)| (file, Permission { span, ..class.clone() })));
}

fn of_class(config: &Config, class: &str, page: &Page) -> Option<Permission> {
    let record =
        config.fields.records("classes").find(|record| record.text("id") == Some(class))?;
    let who = Who::of(record.text("who")?)?;
    Some(Permission {
        who,
        until: day(record, "until").or_else(|| usual_end(who, page)),
        reference: record.text("reference").map(str::to_owned),
        blur: Vec::new(),
        file: Arc::clone(&page.file),
        span: page.front,
    })
}

fn day(record: &Fields<Resolved>, name: &str) -> Option<Date> {
    record.get(name)?.day()
}

fn of_picture(
    used: &PictureUse,
    page: &Page,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Permission> {
    let who = Who::of(used.who.as_deref()?)?;
    let mut blur = Vec::new();
    for (text, span) in &used.blur {
        match area(text) {
            Some(area) => blur.push(area),
            None => diagnostics.push(not_an_area(page, text, *span)),
        }
    }
    let until = used.until.or_else(|| usual_end(who, page));
    if who == Who::Pupils && until.is_none() {
        diagnostics.push(without_end(page, used.span));
    }
    let (reference, file) = (used.reference.clone(), Arc::clone(&page.file));
    Some(Permission { who, until, reference, blur, file, span: used.span })
}

/// Pupils' permissions end with the school year in which the page was published: on 31 August.
fn usual_end(who: Who, page: &Page) -> Option<Date> {
    if who != Who::Pupils {
        return None;
    }
    let published = page.facets.published.or(page.facets.updated)?;
    let year = if published.month() > 8 { published.year() + 1 } else { published.year() };
    Date::new(year, 8, 31).ok()
}

/// Of two statements on one picture, the one that protects more, with what both want blurred.
fn stricter(one: Permission, other: Permission) -> Permission {
    let until = match (one.until, other.until) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    let (strict, mild) = if other.who > one.who { (other, one) } else { (one, other) };
    let reference = strict.reference.or(mild.reference);
    let mut blur = strict.blur;
    blur.extend(mild.blur);
    Permission { until, reference, blur, ..strict }
}

/// « 40 20 10 15 » : four numbers between 0 and 100.
fn area(text: &str) -> Option<Area> {
    let numbers: Vec<f32> = text
        .split(|c: char| c.is_whitespace() || matches!(c, '%' | ';' | 'x'))
        .filter(|number| !number.is_empty())
        .map(|number| number.trim_end_matches(',').replace(',', ".").parse().ok())
        .collect::<Option<_>>()?;
    let [x, y, width, height] = numbers.as_slice() else { return None };
    let fits = |start: f32, length: f32| {
        (0.0..=100.0).contains(&start) && length > 0.0 && start + length <= 100.0
    };
    let area = Area { x: *x, y: *y, width: *width, height: *height };
    (fits(*x, *width) && fits(*y, *height)).then_some(area)
}

/// The paths and references that `site.yml` withdraws, folded.
fn withdrawals(config: &Config) -> HashSet<String> {
    config.fields.texts("withdrawn").into_iter().map(|(name, _)| fold(name)).collect()
}

fn showing(
    file: &SiteFile,
    withdrawn: &HashSet<String>,
    today: Date,
    met: &mut HashSet<String>,
) -> Showing {
    let reference = file.permission.as_ref().and_then(|permission| permission.reference.as_deref());
    let path = file.source.path.as_str();
    let names =
        [Some(path.to_owned()), Some(format!("content/{path}")), reference.map(str::to_owned)];
    for name in names.into_iter().flatten().map(|name| fold(&name)) {
        if withdrawn.contains(&name) {
            met.insert(name);
            return Showing::Withdrawn;
        }
    }
    match file.permission.as_ref().and_then(|permission| permission.until) {
        Some(until) if until < today => Showing::Expired(until),
        _ => Showing::Shown,
    }
}

impl Page {
    /// The files that it shows or leads to, in its fields and in its texts, with their places.
    pub fn files(&self) -> impl Iterator<Item = (FileId, Span)> {
        let fields = self.facets.pictures.iter().filter_map(|used| Some((used.target?, used.span)));
        let links = self.documents().into_iter().flat_map(Document::links);
        let body = links.filter_map(|(link, target)| match target {
            Target::File(file) => Some((*file, link.span)),
            _ => None,
        });
        fields.chain(body)
    }
}

fn not_shown(file: &SiteFile) -> Option<Diagnostic> {
    let name = file.source.path.rsplit('/').next().unwrap_or(&file.source.path);
    let (words, help) = match file.showing {
        Showing::Shown => return None,
        Showing::Expired(until) => {
            let (fr, en) = (until.strftime("%d/%m/%Y"), until.strftime("%Y-%m-%d"));
            (
                words!(
                    "L'autorisation de « {name} » a pris fin le {fr} : sa description est publiée à sa place.",
                    "The permission of “{name}” ended on {en}: its description is published in its place."
                ),
                words!(
                    "Retirez la photo, ou, si les familles ont signé de nouveau, changez « jusqu'au ».",
                    "Remove the photo, or, if the families signed again, change “until”."
                ),
            )
        }
        Showing::Withdrawn => (
            words!(
                "« {name} » est dans les retraits de site.yml : sa description est publiée à sa place.",
                "“{name}” is withdrawn by site.yml: its description is published in its place."
            ),
            words!("Retirez aussi le fichier du dossier.", "Remove the file from the folder too."),
        ),
    };
    let (place, span) = match &file.permission {
        Some(permission) => (Arc::clone(&permission.file), permission.span),
        None => {
            let path = format!("content/{}", file.source.path);
            (Arc::new(SourceFile::new(path, "")), Span::default())
        }
    };
    file.used.then(|| Diagnostic::warning("photo-not-shown", words).at(&place, span).help(help))
}

fn not_an_area(page: &Page, text: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        "blur-not-understood",
        words!(
            "« {text} » n'est pas un rectangle de la photo.",
            "“{text}” is not a rectangle of the photo."
        ),
    )
    .at(&page.file, span)
    .help(words!(
        "Écrivez quatre nombres de 0 à 100, en pour cent de la photo : gauche, haut, largeur, hauteur, par exemple « 40 20 10 15 ».",
        "Write four numbers from 0 to 100, in per cent of the photo: left, top, width, height, for instance “40 20 10 15”."
    ))
}

fn without_end(page: &Page, span: Span) -> Diagnostic {
    Diagnostic::warning(
        "permission-without-end",
        words!(
            "Cette photo d'élèves ne dit pas jusqu'à quand les familles ont dit oui.",
            "This photo of pupils does not say until when the families agreed."
        ),
    )
    .at(&page.file, span)
    .help(words!(
        "Ajoutez « jusqu'au: 2027-08-31 » à la photo, ou une date à la page : l'autorisation finit alors le 31 août.",
        "Add “until: 2027-08-31” to the photo, or a date to the page: the permission then ends on 31 August."
    ))
}

fn unknown_withdrawal(file: &Arc<SourceFile>, name: &str, span: Span) -> Diagnostic {
    Diagnostic::warning(
        "withdrawal-without-photo",
        words!(
            "Aucune photo du site n'a ce chemin ni cette référence : « {name} ».",
            "No photo of the site has this path or this reference: “{name}”."
        ),
    )
    .at(file, span)
    .help(words!(
        "Vérifiez le nom ; si le fichier a été supprimé, cette ligne peut l'être aussi.",
        "Check the name; if the file has been deleted, this line can be too."
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rectangle_is_four_numbers_that_stay_in_the_picture() {
        let good = Area { x: 40.0, y: 20.0, width: 10.5, height: 15.0 };
        for text in ["40 20 10,5 15", "40 % 20 % 10.5 % 15 %", "40, 20, 10.5, 15"] {
            assert_eq!(area(text), Some(good), "{text}");
        }
        for text in ["", "40 20 10", "95 20 10 15", "-1 0 5 5", "40 20 0 15", "a b c d"] {
            assert_eq!(area(text), None, "{text}");
        }
    }
}
