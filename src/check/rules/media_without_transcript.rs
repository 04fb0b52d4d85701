//! A film or a sound with nothing to read in its place.

use crate::check::{Look, Report, Rule, Text};
use crate::diagnostic::Severity;
use crate::document::{LinkKind, Node};
use crate::files::FileType;
use crate::model::Target;
use crate::text::fold;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "media-without-transcript",
    severity: Severity::Warning,
    rgaa: Some("4.1"),
    wcag: Some("1.2.1"),
    guide: include_str!("media_without_transcript.md"),
    look: Look::Text(look),
};

/// What announces the words of a film or a sound, folded.
const ANNOUNCED: [&str; 9] = [
    "transcription",
    "transcrit",
    "transcript",
    "version-texte",
    "en-texte",
    "texte-complet",
    "text-version",
    "paroles",
    "lyrics",
];

/// How many blocks behind it they may stand.
const NEAR: usize = 4;

fn look(text: &Text<'_>, report: &mut Report<'_>) {
    for (link, target) in text.document.links() {
        let Target::File(file) = target else { continue };
        let path = text.site.file(*file).source.path.as_str();
        let film = match FileType::from_name(path) {
            Some(FileType::Mp4 | FileType::WebM) => true,
            Some(FileType::Mp3 | FileType::Ogg | FileType::M4a) => false,
            _ => continue,
        };
        // A film that plays in the page needs both: who does not see it listens or reads, who does not hear it reads.
        let plays = link.kind != LinkKind::Link;
        let (captions, words) = (has_captions(text, path), has_words_near(text, link.span.start));
        let enough = if film && plays { captions && words } else { film && captions || words };
        if enough {
            continue;
        }
        let said = match film {
            true if captions => report.say(
                link.span,
                words!(
                    "Ce film a des sous-titres, mais rien à lire à sa place : qui ne le voit pas, ou ne peut pas le charger, n'en saura rien.",
                    "This film has captions, but nothing to read in its place: those who do not see it, or cannot load it, will know nothing of it."
                ),
                words!(
                    "Ajoutez dessous un bloc « ::: détails Transcription », avec ce que l'on voit et ce qui est dit.",
                    "Add below it a block “::: details Transcript”, with what is seen and what is said."
                ),
            ),
            true if words => report.say(
                link.span,
                words!(
                    "Ce film n'a pas de sous-titres : qui n'entend pas ne peut pas le suivre.",
                    "This film has no captions: those who do not hear cannot follow it."
                ),
                words!(
                    "Mettez à côté un fichier de sous-titres du même nom (film.vtt).",
                    "Put beside it a file of captions of the same name (film.vtt)."
                ),
            ),
            true => report.say(
                link.span,
                words!(
                    "Ce film n'a ni sous-titres ni transcription : qui n'entend pas n'en saura rien.",
                    "This film has neither captions nor a transcript: those who do not hear will know nothing of it."
                ),
                words!(
                    "Mettez à côté un fichier de sous-titres du même nom (film.vtt), ou ajoutez sous le lien un bloc « ::: détails Transcription ».",
                    "Put beside it a file of captions of the same name (film.vtt), or add below the link a block “::: details Transcript”."
                ),
            ),
            false => report.say(
                link.span,
                words!(
                    "Ce son n'a pas de transcription : qui n'entend pas n'en saura rien.",
                    "This sound has no transcript: those who do not hear will know nothing of it."
                ),
                words!(
                    "Ajoutez sous le lien un bloc « ::: détails Transcription », avec ce qui est dit.",
                    "Add below the link a block “::: details Transcript”, with what is said."
                ),
            ),
        };
        let source = text.source(link.span);
        if !words && stands_alone(text, link.span.range()) {
            let french = text.page.language.starts_with("fr");
            let part = if french { "détails Transcription" } else { "details Transcript" };
            said.propose(link.span, format!("{source}\n\n::: {part}\n…\n:::"));
        }
    }
}

/// Whether captions of the same name stand beside a film: `film.vtt`, `film.fr.vtt`.
fn has_captions(text: &Text<'_>, path: &str) -> bool {
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    text.site.files.iter().any(|file| {
        let name = file.source.path.strip_prefix(stem);
        name.is_some_and(|rest| rest.starts_with('.') && rest.ends_with(".vtt"))
    })
}

/// Whether the link's own block, or one of the next, announces a transcript.
fn has_words_near(text: &Text<'_>, start: u32) -> bool {
    let own = |node: &Node<'_>| node.is_one_of(&["a", "img"]) && node.span().start == start;
    let Some(link) = text.tree.nodes().find(own) else { return false };
    let announces = |node: Node<'_>| {
        let words = fold(&node.text());
        ANNOUNCED.iter().any(|known| words.contains(known))
    };
    let near = |node: Node<'_>| {
        let next = std::iter::successors(Some(node), |node| node.next());
        next.filter(|node| !node.is_text()).take(NEAR).any(announces)
    };
    std::iter::once(link).chain(link.ancestors()).any(near)
}

fn stands_alone(text: &Text<'_>, place: std::ops::Range<usize>) -> bool {
    let source = &text.file().text;
    let before = source.get(..place.start).unwrap_or_default();
    let after = source.get(place.end..).unwrap_or_default();
    before.ends_with('\n') && (after.is_empty() || after.starts_with('\n'))
}
