//! Capitals that stand for words which the page never says.

use crate::check::{Look, Reading, Report, Rule, Wording};
use crate::diagnostic::Severity;
use crate::model::{Config, Facet, Site, Target};
use crate::plain_language::{MadeOf, Word, is_common};
use crate::text::Span;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "acronym-unexplained",
    severity: Severity::Warning,
    rgaa: None,
    wcag: Some("3.1.4"),
    guide: include_str!("acronym_unexplained.md"),
    look: Look::Page(look),
};

/// How many different ones are looked at.
const MOST: usize = 60;

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let wording = reading.wording();
    if !wording.is_for_families() || wording.is_tale {
        return;
    }
    let prose = &wording.prose;
    let mut seen: Vec<&str> = Vec::new();
    let mut unexplained = Vec::new();
    for (number, word) in prose.words().iter().enumerate() {
        let said = prose.written(word.text.clone());
        if !looks_like_acronym(word, said) || seen.contains(&said) {
            continue;
        }
        // « TSA 80715 », « CS 10023 » : a part of an address.
        let next = prose.words().get(number + 1);
        if next.is_some_and(|next| next.made_of == MadeOf::Figures) {
            continue;
        }
        if is_shouted(wording, number) || is_known(said, &reading.site.config) {
            continue;
        }
        // A page with more is a list of them.
        if seen.len() > MOST {
            return;
        }
        seen.push(said);
        if wording.is_quoted(&word.text)
            || is_told(wording, said)
            || leads_to_its_page(reading, said)
            || reading.page.title.contains(said)
        {
            continue;
        }
        unexplained.push((said, wording.place(word.text.clone())));
    }
    say(&unexplained, reading.site, report);
}

/// Says the first, and names the others with it: a page that has ten is mended in one go.
fn say(unexplained: &[(&str, Span)], site: &Site, report: &mut Report<'_>) {
    let Some(((said, span), others)) = unexplained.split_first() else { return };
    let whole = stands_for(said).unwrap_or("…");
    let others: Vec<&str> = others.iter().map(|(said, _)| *said).collect();
    let (fr, en) = match others.join(", ") {
        others if others.is_empty() => (String::new(), String::new()),
        others => (format!(" De même : {others}."), format!(" Likewise: {others}.")),
    };
    let (once_fr, once_en) = once_for_all(site, said);
    report
        .say(
            *span,
            words!(
                "« {said} » n'est expliqué nulle part sur cette page : qui n'est pas de l'école ne sait pas ce que c'est.{fr}",
                "“{said}” is explained nowhere on this page: those who are not of the school do not know what it is.{en}"
            ),
            words!(
                "La première fois, écrivez les mots entiers puis le sigle : « {whole} ({said}) ».{once_fr}",
                "The first time, write the words in full, then the capitals: “{whole} ({said})”.{once_en}"
            ),
        )
        .propose(*span, format!("{whole} ({said})"));
}

/// Where the site may explain it once for all its pages.
fn once_for_all(site: &Site, said: &str) -> (String, String) {
    let explains =
        |kind: &&crate::model::Kind| kind.fields.iter().any(|field| field.feeds(Facet::Definition));
    let Some(folder) = site.kinds.all().find(explains).and_then(|kind| kind.folders.first()) else {
        return (String::new(), String::new());
    };
    let file = format!("{folder}/{}.md", said.to_ascii_lowercase());
    (
        format!(
            " Ou expliquez-le une fois pour tout le site, dans la page {file} : « {said} » y mènera."
        ),
        format!(
            " Or explain it once for the whole site, in the page {file}: “{said}” will lead there."
        ),
    )
}

/// Whether the page leads to the one that explains it, by a link of the tool or of its writer.
fn leads_to_its_page(reading: &Reading<'_>, said: &str) -> bool {
    let (site, page) = (reading.site, reading.page);
    let Some(family) = site.glossary.explaining(&page.language, said) else { return false };
    let is_it = |target: &Target| match target {
        Target::Page(page, _) => site.page(*page).family == family,
        _ => false,
    };
    page.family == family
        || page.documents().into_iter().any(|document| {
            document.terms().chain(document.links()).any(|(_, target)| is_it(target))
        })
}

fn looks_like_acronym(word: &Word, said: &str) -> bool {
    word.made_of == MadeOf::Letters
        && (2..=6).contains(&said.len())
        && said.bytes().all(|byte| byte.is_ascii_uppercase())
        && !said.bytes().all(|byte| b"IVXLCDM".contains(&byte))
}

/// Whether it is one of several words in capitals: « ATTENTION TRAVAUX ».
fn is_shouted(wording: &Wording, number: usize) -> bool {
    let prose = &wording.prose;
    let capitals = |number: usize| {
        let word = prose.words().get(number).map_or("", |word| prose.written(word.text.clone()));
        word.chars().count() > 1 && word.chars().all(|c| c.is_uppercase())
    };
    capitals(number + 1) || number.checked_sub(1).is_some_and(capitals)
}

/// Whether the page says what it is: « inspecteur … (IEN) », « IEN (inspecteur …) », `[IEN](…)`, « IEN : … ».
fn is_told(wording: &Wording, said: &str) -> bool {
    let prose = &wording.prose;
    let same = prose.words().iter().filter(|word| prose.written(word.text.clone()) == said);
    { same }.any(|word| wording.is_explained(&word.text))
}

fn is_known(said: &str, config: &Config) -> bool {
    let class = |(id, name): &(String, String)| {
        id.eq_ignore_ascii_case(said) || name.split_whitespace().any(|word| word == said)
    };
    is_known_by_all(said)
        || config.classes.iter().any(class)
        || config.title.contains(said)
        || is_plain_word(said)
}

/// A word of every day that someone shouts: « NON ».
fn is_plain_word(said: &str) -> bool {
    let trade = matches!(said, "AVS" | "AESH" | "ATSEM" | "CAF" | "IEN" | "SAMU");
    !trade && said.len() > 2 && is_common(&said.to_ascii_lowercase())
}

/// What everyone says without knowing the words, or knowing them.
fn is_known_by_all(said: &str) -> bool {
    matches!(
        said,
        "SMS"
            | "PDF"
            | "TV"
            | "CD"
            | "DVD"
            | "USB"
            | "GPS"
            | "QR"
            | "RDV"
            | "SVP"
            | "OK"
            | "WC"
            | "BD"
            | "CP"
            | "PS"
            | "MS"
            | "GS"
            | "TPS"
            | "SNCF"
            | "EDF"
            | "TGV"
            | "RER"
            | "ONU"
            | "UE"
            | "USA"
            | "FM"
            | "ADN"
            | "SOS"
            | "SAMU"
            | "CAF"
            | "TVA"
            | "CDI"
            | "CDD"
            | "HLM"
            | "VTT"
            | "WIFI"
            | "NB"
            | "JPG"
            | "JPEG"
            | "PNG"
            | "ISBN"
            | "CEDEX"
            | "BP"
            | "SA"
            | "RIB"
            | "PIN"
            | "PC"
            | "CV"
            | "BTS"
            | "CAP"
            | "UNESCO"
            | "UNICEF"
            | "AM"
            | "PM"
            | "CO"
            | "DJ"
            | "XL"
            | "CE"
            | "CM"
            | "KM"
            | "KG"
            | "II"
            | "HTML"
            | "URL"
            | "MAJ"
            | "RATP"
            | "NASA"
            | "FAQ"
            | "VO"
            | "VF"
            | "TER"
            | "ID"
            | "RSS"
            | "RGAA"
            | "WCAG"
    )
}

/// What the capitals of the school stand for.
fn stands_for(said: &str) -> Option<&'static str> {
    Some(match said {
        "AESH" => "accompagnant d'élève en situation de handicap",
        "AVS" => "auxiliaire de vie scolaire",
        "APC" => "activités pédagogiques complémentaires, une aide en petit groupe",
        "APE" => "association des parents d'élèves",
        "ATSEM" => "agent qui aide l'enseignante en maternelle",
        "BCD" => "bibliothèque de l'école",
        "CAF" => "caisse d'allocations familiales",
        "CLAE" | "CLAS" => "accueil autour de l'école",
        "CLSH" | "ALSH" => "centre de loisirs",
        "CMP" => "centre médico-psychologique",
        "CPE" => "conseiller principal d'éducation",
        "DASEN" => "directeur des services de l'éducation nationale du département",
        "DGESCO" => "direction du ministère chargée de l'enseignement scolaire",
        "EMC" => "enseignement moral et civique",
        "ENT" => "espace numérique de travail, le site de l'école",
        "EPS" => "éducation physique et sportive, le sport",
        "ESS" => "équipe de suivi de scolarisation",
        "FCPE" => "fédération de parents d'élèves",
        "GEVASCO" => "formulaire de suivi d'un élève handicapé",
        "IEN" => "inspecteur de l'éducation nationale",
        "IME" => "institut médico-éducatif",
        "LSU" => "livret scolaire unique, le bulletin de l'élève",
        "LVE" => "langue vivante étrangère",
        "MDPH" => "maison départementale des personnes handicapées",
        "PAI" => "projet d'accueil individualisé",
        "PAP" => "plan d'accompagnement personnalisé",
        "PEEP" => "fédération de parents d'élèves de l'enseignement public",
        "PMI" => "protection maternelle et infantile",
        "PPMS" => "plan de mise en sûreté de l'école",
        "PPRE" => "programme personnalisé de réussite éducative",
        "PPS" => "projet personnalisé de scolarisation",
        "QCM" => "questionnaire à choix multiples",
        "RASED" => "réseau d'aides aux élèves en difficulté",
        "REP" => "réseau d'éducation prioritaire",
        "RPI" => "regroupement pédagogique intercommunal",
        "SEGPA" => "section d'enseignement adapté du collège",
        "SRAN" => "stage de remise à niveau",
        "TAP" | "NAP" => "activités d'après la classe",
        "TICE" => "technologies de l'information et de la communication",
        "TSA" => "trouble du spectre de l'autisme",
        "ULIS" => "classe d'inclusion, pour des élèves handicapés",
        "UPE2A" => "classe pour les élèves qui apprennent le français",
        "VPN" => "accès protégé à un réseau",
        _ => return None,
    })
}
