//! A plain version that is harder to read than the page that it simplifies.

use crate::check::{Look, Reading, Report, Rule, Wording};
use crate::diagnostic::Severity;
use crate::model::{Page, Version};
use crate::plain_language::{Features, ease};
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "plain-version-harder",
    severity: Severity::Warning,
    rgaa: None,
    wcag: Some("3.1.5"),
    guide: include_str!("plain_version_harder.md"),
    look: Look::Page(look),
};

/// With fewer words, one cannot tell.
const ENOUGH_WORDS: usize = 30;
/// Less is chance.
const MARGIN: f64 = 5.0;

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let page = reading.page;
    if page.version != Version::Plain {
        return;
    }
    let family = reading.site.family(page.family);
    let pages = family.members.iter().map(|id| reading.site.page(*id));
    let same = |other: &&Page| other.version == Version::Full && other.language == page.language;
    let Some(full) = { pages }.find(same) else { return };
    let own = figures(reading.wording());
    let other = figures(Reading::of(reading.site, full).wording());
    let (plain, whole) = (ease(&own).number, ease(&other).number);
    if own.words < ENOUGH_WORDS || other.words < ENOUGH_WORDS || plain + MARGIN >= whole {
        return;
    }
    let wording = reading.wording();
    let Some(first) = wording.running().max_by_key(|sentence| sentence.words.len()) else { return };
    let (plain, whole) = (plain.round(), whole.round());
    report.say(
        wording.place(first.text.clone()),
        words!(
            "Cette version simple se lit moins bien que la page elle-même ({plain} sur 100, contre {whole}).",
            "This plain version reads less easily than the page itself ({plain} out of 100, against {whole})."
        ),
        words!(
            "Raccourcissez les phrases, à commencer par celle-ci, et prenez les mots de tous les jours.",
            "Shorten the sentences, this one first, and take the words of every day."
        ),
    );
}

fn figures(wording: &Wording) -> Features {
    Features::of_sentences(&wording.prose, wording.running())
}
