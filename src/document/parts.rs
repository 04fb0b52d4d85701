//! `::: astuce Titre` … `:::` and `> [!ASTUCE]` → parts of the page with a name, a title and a role.

use std::ops::Range;

use pulldown_cmark_escape::escape_html_body_text;

use crate::diagnostic::Diagnostic;
use crate::words;

use super::LABELS;
use super::addresses::push_attribute;
use super::elements::Content;
use super::languages;
use super::markers::Marker;
use super::output::Mark;
use super::stack::{Open, What};
use super::writer::Writer;
use crate::text::slug;

/// A named part of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Info,
    Note,
    Tip,
    Important,
    Warning,
    Danger,
    Example,
    Remember,
    Details,
    Language,
    Gallery,
}

/// Each part's label and class, and the names under which it is written, folded (see `slug`).
const PARTS: &[(Part, &str, &[&str])] = &[
    (Part::Info, "part-info", &["info", "information"]),
    (Part::Note, "part-note", &["remarque", "note"]),
    (Part::Tip, "part-tip", &["astuce", "tip"]),
    (Part::Important, "part-important", &["important"]),
    (Part::Warning, "part-warning", &["attention", "warning", "avertissement"]),
    (Part::Danger, "part-danger", &["danger", "caution"]),
    (Part::Example, "part-example", &["exemple", "example"]),
    (Part::Remember, "part-remember", &["retenir", "remember", "a-retenir"]),
    (Part::Details, "part-details", &["details"]),
    (Part::Language, "part-language", &["langue", "language"]),
    (Part::Gallery, "part-gallery", &["galerie", "gallery"]),
];

impl Part {
    /// The part that a writer means by a name.
    pub fn named(name: &str) -> Option<Part> {
        let name = slug(name);
        let found = PARTS.iter().find(|(_, _, names)| names.contains(&name.as_str()));
        found.map(|&(part, ..)| part)
    }

    fn class(self) -> &'static str {
        PARTS.iter().find(|(part, ..)| *part == self).map_or("", |&(_, class, _)| class)
    }

    /// The key of its title in a language's strings.
    fn label(self) -> &'static str {
        let class = self.class();
        LABELS.iter().find(|label| label.replace('_', "-") == class).copied().unwrap_or_default()
    }

    fn end_tag(self) -> &'static str {
        if self == Part::Details { "</details>\n" } else { "</div>\n" }
    }

    fn end_of_title(self) -> &'static str {
        if self == Part::Details { "</summary>\n" } else { "</p>\n" }
    }
}

/// The name of a part that resembles `name`; French names first.
pub(super) fn nearest_name(name: &str) -> Option<&'static str> {
    let name = slug(name);
    let names = PARTS.iter().flat_map(|(_, _, names)| names.iter().copied());
    let near = names.map(|known| (strsim::osa_distance(&name, known), known)).min_by_key(|n| n.0);
    near.filter(|&(distance, known)| distance <= known.len() / 3).map(|(_, known)| match known {
        "details" => "détails",
        "a-retenir" => "retenir",
        _ => known,
    })
}

/// A title being written: how it ends, and what stands there if the writer gave none.
pub(super) struct OpenTitle {
    part: Part,
    start: Mark,
    /// How much is open in its line, once it has begun: a line end deeper inside does not end it.
    level: usize,
}

impl Writer<'_> {
    /// A line `::: name title` or `:::`.
    pub(super) fn marker(&mut self, marker: &Marker) {
        if marker.name.is_empty() {
            self.close_part(marker);
            return;
        }
        match Part::named(marker.name) {
            Some(Part::Language) => self.open_passage(marker),
            Some(Part::Gallery) => self.open_gallery(marker),
            Some(part) => self.open_marked(part, marker),
            None => {
                self.unknown_part(marker);
                // Opened all the same, so that its end is not a second mistake.
                self.enter_block(Content::Flow, &marker.place);
                self.make_part(None);
            }
        }
    }

    fn open_marked(&mut self, part: Part, marker: &Marker) {
        let visible = self.enter_block(Content::Flow, &marker.place);
        self.make_part(visible.then_some(part));
        if visible {
            self.start_part(part);
            let at =
                marker.place.start + self.text_of(&marker.place).rfind(marker.rest).unwrap_or(0);
            self.inline_markdown(marker.rest, at);
            self.end_title();
        }
    }

    /// Makes the container just entered a part, which `:::` closes; without tags, `None`.
    fn make_part(&mut self, part: Option<Part>) {
        if let Some(open) = self.stack.pop() {
            self.stack.push(Open { what: What::Part(part), ..open });
        }
    }

    /// Writes the start of a part, up to its title.
    pub(super) fn start_part(&mut self, part: Part) {
        let class = part.class();
        if part == Part::Details {
            self.out.block("<details class=\"part part-details\">\n<summary>");
        } else {
            self.part_count += 1;
            let id = format!("{}part-{}", self.settings.ids, self.part_count);
            self.out.block("<div class=\"part ");
            self.out.push(class);
            self.out.push("\" role=\"note\"");
            push_attribute(&mut self.out.html, "aria-labelledby", &id);
            self.out.push(">\n<p class=\"part-title\"");
            push_attribute(&mut self.out.html, "id", &id);
            self.out.push(">");
            self.ids.add(id);
        }
        self.title = Some(OpenTitle { part, start: self.out.mark(), level: 0 });
    }

    /// Writes the end of a title, and the usual one where the writer gave none.
    pub(super) fn end_title(&mut self) {
        let Some(OpenTitle { part, start, .. }) = self.title.take() else { return };
        let label = self.settings.labels.text(part.label());
        if self.out.nothing_since(start) {
            let _ = escape_html_body_text(&mut self.out.html, label);
        } else if part != Part::Details {
            // Or else only a colour would say that this is a warning.
            let mut kind = String::from("<span class=\"part-kind\">");
            let _ = escape_html_body_text(&mut kind, label);
            kind.push_str(" – </span>");
            self.out.insert(start, &kind);
        }
        self.prose.end_block();
        self.out.push(part.end_of_title());
    }

    /// The title's line begins: an event of Markdown will end it.
    pub(super) fn title_begins(&mut self) {
        let level = self.stack.len();
        if let Some(title) = &mut self.title {
            title.level = level;
        }
    }

    /// Whether a line end ends the title here.
    pub(super) fn title_ends_here(&self) -> bool {
        self.title.as_ref().is_some_and(|title| title.level == self.stack.len())
    }

    /// Whether a title is open and still empty.
    pub(super) fn title_is_empty(&self) -> bool {
        self.title.as_ref().is_some_and(|title| self.out.nothing_since(title.start))
    }

    /// Writes the end of a part, if it has tags.
    pub(super) fn end_part(&mut self, part: Option<Part>) {
        self.prose.end_block();
        if let Some(part) = part {
            self.out.block(part.end_tag());
        }
    }

    fn open_passage(&mut self, marker: &Marker) {
        let tag = languages::language_tag(marker.rest);
        if tag.is_none() {
            self.unknown_language(marker);
        }
        let tag = tag.unwrap_or_else(|| self.settings.language.to_owned());
        let visible = self.enter_block(Content::Flow, &marker.place);
        self.make_part(visible.then_some(Part::Language));
        if visible {
            self.out.block("<div");
            push_attribute(&mut self.out.html, "lang", &tag);
            push_attribute(&mut self.out.html, "dir", languages::direction(&tag));
            self.out.push(">\n");
        }
        self.speak(&tag);
    }

    /// Pictures side by side; its title is an ordinary line, for it warns of nothing.
    fn open_gallery(&mut self, marker: &Marker) {
        let visible = self.enter_block(Content::Flow, &marker.place);
        self.make_part(visible.then_some(Part::Gallery));
        if !visible {
            return;
        }
        self.out.block("<div class=\"gallery\">\n");
        if !marker.rest.is_empty() {
            let at =
                marker.place.start + self.text_of(&marker.place).rfind(marker.rest).unwrap_or(0);
            self.out.push("<p class=\"part-title\">");
            self.inline_markdown(marker.rest, at);
            self.prose.end_block();
            self.out.push("</p>\n");
        }
    }

    fn close_part(&mut self, marker: &Marker) {
        self.prose.end_block();
        while let Some(open) = self.stack.top() {
            match open.what {
                What::Raw(_) | What::Implied(_) => self.close_raw_unasked(),
                What::Part(part) => {
                    if let Some(open) = self.stack.pop() {
                        self.end_part(part);
                        self.prose.set(open.voice);
                    }
                    return;
                }
                What::Markdown | What::Silent => break,
            }
        }
        if self.forgiven_markers > 0 {
            self.forgiven_markers -= 1;
            return;
        }
        self.say(
            Diagnostic::error(
                "block-stray-end",
                words!(
                    "Ce « ::: » ne ferme rien : aucun encadré n'est ouvert ici.",
                    "This ':::' closes nothing: no block is open here."
                ),
            )
            .help(words!(
                "Supprimez cette ligne, ou donnez un nom à l'encadré : « ::: info ».",
                "Remove this line, or name the block: '::: info'."
            )),
            &marker.place,
        );
    }

    /// A part whose end is not written before the end of what it is in.
    pub(super) fn unclosed_part(&mut self, place: &Range<usize>) {
        self.forgiven_markers += 1;
        self.say(
            Diagnostic::error(
                "block-unclosed",
                words!("Cet encadré n'est jamais fermé.", "This block is never closed."),
            )
            .help(words!(
                "Ajoutez une ligne « ::: » après sa dernière ligne, avec le même retrait.",
                "Add a line ':::' after its last line, with the same indentation."
            )),
            place,
        );
    }

    fn unknown_part(&mut self, marker: &Marker) {
        let name = marker.name;
        let said = Diagnostic::error(
            "block-unknown",
            words!("Aucun encadré ne s'appelle « {name} ».", "No block is called '{name}'."),
        );
        let start = marker.place.start + self.text_of(&marker.place).find(name).unwrap_or(0);
        let place = start..start + name.len();
        let said = match nearest_name(name) {
            Some(near) => said
                .help(words!("Vouliez-vous dire « {near} » ?", "Did you mean '{near}'?"))
                .propose(self.span(&place), near),
            None => said.help(words!(
                "Les noms possibles : info, astuce, important, attention, danger, exemple, retenir, détails, langue, galerie.",
                "The names are: info, tip, important, warning, danger, example, remember, details, language, gallery."
            )),
        };
        self.say(said, &place);
    }

    fn unknown_language(&mut self, marker: &Marker) {
        let said = Diagnostic::error(
            "block-language-unknown",
            words!(
                "On ne sait pas dans quelle langue est ce passage.",
                "The language of this passage is not known."
            ),
        )
        .help(words!(
            "Écrivez le code de la langue, par exemple « ::: langue ar » pour l'arabe ou « ::: langue en » pour l'anglais.",
            "Write the code of the language, for instance '::: language ar' for Arabic or '::: language fr' for French."
        ));
        let start = self.text_of(&marker.place).rfind(marker.rest).unwrap_or(0);
        let start = marker.place.start + start;
        let span = self.span(&(start..start + marker.rest.len()));
        let said = match languages::meant(marker.rest) {
            Some((tag, _)) => said.propose(span, tag),
            None => said,
        };
        self.say(said, &marker.place);
    }
}
