//! Footnotes → numbered calls in the text, and the notes at its end, each with the way back.

use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::CowStr;
use pulldown_cmark_escape::escape_html;

use crate::diagnostic::Diagnostic;
use crate::words;

use super::addresses::push_attribute;
use super::elements::Content;
use super::ids::Ids;
use super::output::Output;
use super::stack::What;
use super::writer::Writer;

/// How the HTML of a call begins: its number is no word of the text.
pub(super) const CALL: &str = "<sup class=\"note-call\">";
/// How the HTML of a way back begins.
pub(super) const BACK: &str = "<a class=\"note-back\"";

#[derive(Default)]
struct Note {
    /// From 1, in the order of the first calls; 0 for a note that is not called.
    number: usize,
    calls: usize,
    body: Output,
    /// Where it is defined.
    place: Option<Range<usize>>,
}

/// The notes of a page.
#[derive(Default)]
pub(super) struct Notes {
    notes: Vec<Note>,
    by_label: HashMap<String, usize>,
    /// Which note each call was for, in order.
    called: Vec<usize>,
    numbers: usize,
    /// What was being written when a definition began: its note, the page, the links open in it.
    outside: Vec<(usize, Output, usize)>,
}

impl Notes {
    /// Whether a note is being written.
    pub fn inside(&self) -> bool {
        !self.outside.is_empty()
    }

    /// How many calls there are.
    pub fn calls(&self) -> usize {
        self.called.len()
    }

    /// The number of a note, which it gets when it is first asked for.
    pub fn number_of(&mut self, label: &str) -> usize {
        let index = self.index(label);
        let Some(note) = self.notes.get_mut(index) else { return 0 };
        if note.number == 0 {
            self.numbers += 1;
            note.number = self.numbers;
        }
        note.number
    }

    /// Counts a call; returns the number of the note, and how many times it is called so far.
    fn call(&mut self, label: &str) -> (usize, usize) {
        let number = self.number_of(label);
        let index = self.index(label);
        self.called.push(index);
        let note = self.notes.get_mut(index);
        note.map_or((number, 1), |note| {
            note.calls += 1;
            (number, note.calls)
        })
    }

    /// Takes the calls after the first `keep` back.
    pub fn forget_calls(&mut self, keep: usize, prefix: &str, ids: &mut Ids) {
        while self.called.len() > keep {
            let Some(note) = self.called.pop().and_then(|index| self.notes.get_mut(index)) else {
                return;
            };
            ids.remove(&call_id(prefix, note.number, note.calls));
            note.calls -= 1;
            if note.calls == 0 {
                note.number = 0;
                self.numbers -= 1;
            }
        }
    }

    fn index(&mut self, label: &str) -> usize {
        let next = self.notes.len();
        let index = *self.by_label.entry(label.to_lowercase()).or_insert(next);
        if index == next {
            self.notes.push(Note::default());
        }
        index
    }

    /// The note that a definition defines: another one if that label is already defined.
    fn define(&mut self, label: &str, place: &Range<usize>) -> usize {
        let mut index = self.index(label);
        if self.notes.get(index).is_some_and(|note| note.place.is_some()) {
            index = self.notes.len();
            self.notes.push(Note::default());
        }
        if let Some(note) = self.notes.get_mut(index) {
            note.place = Some(place.clone());
        }
        index
    }
}

fn call_id(prefix: &str, number: usize, call: usize) -> String {
    if call < 2 { format!("{prefix}ref-{number}") } else { format!("{prefix}ref-{number}-{call}") }
}

impl Writer<'_> {
    /// `[^label]`, where that note is defined.
    pub(super) fn call_note(&mut self, label: CowStr, range: &Range<usize>) {
        if self.muted.is_some() {
            return;
        }
        if !self.is_site() {
            let number = self.notes.number_of(&label);
            self.out.push("<sup class=\"footnote-reference\"><a href=\"#");
            let _ = escape_html(&mut self.out.html, &label);
            return self.out.push(&format!("\">{number}</a></sup>"));
        }
        self.prose.barrier();
        if self.open_links > 0 {
            return self.say_link_in_link(range);
        }
        let (number, call) = self.notes.call(&label);
        let prefix = self.settings.ids;
        let id = call_id(prefix, number, call);
        self.out.push(&format!("{CALL}<a href=\"#{prefix}note-{number}\" id=\"{id}\""));
        // « 1 » alone, heard in the middle of a sentence, would be a number of the sentence.
        let label = self.settings.labels.numbered("footnote_ref", number);
        push_attribute(&mut self.out.html, "aria-label", &label);
        self.out.push(&format!(" role=\"doc-noteref\">{number}</a></sup>"));
        self.ids.add(id);
    }

    /// A note is written where it is defined, but kept for the end of the page.
    pub(super) fn start_note(&mut self, label: CowStr, range: &Range<usize>) {
        if !self.is_site() {
            let number = self.notes.number_of(&label);
            self.enter_block(Content::Flow, range);
            self.out.block("<div class=\"footnote-definition\"");
            push_attribute(&mut self.out.html, "id", &label);
            return self
                .out
                .push(&format!("><sup class=\"footnote-definition-label\">{number}</sup>"));
        }
        self.prose.end_block();
        self.muted = None;
        self.close_text_only();
        let note = self.notes.define(&label, range);
        let page = std::mem::take(&mut self.out);
        self.notes.outside.push((note, page, std::mem::take(&mut self.open_links)));
        self.enter(What::Markdown, Content::Flow, range);
    }

    /// Puts the note aside and goes back to the page.
    pub(super) fn end_note(&mut self) {
        self.leave();
        self.prose.end_block();
        if !self.is_site() {
            return self.out.push("</div>\n");
        }
        let Some((index, page, open_links)) = self.notes.outside.pop() else { return };
        let body = std::mem::replace(&mut self.out, page);
        self.open_links = open_links;
        if let Some(note) = self.notes.notes.get_mut(index) {
            note.body = body;
        }
    }

    /// Writes the notes, in the order of their calls.
    pub(super) fn write_notes(&mut self) {
        let mut notes = std::mem::take(&mut self.notes.notes);
        if !self.is_site() || notes.is_empty() {
            return;
        }
        for note in notes.iter_mut().filter(|note| note.number == 0) {
            self.numbers_uncalled(note);
        }
        notes.sort_by_key(|note| note.number);
        self.out.block("<section class=\"notes\" role=\"doc-endnotes\"");
        let label = self.settings.labels.text("footnotes");
        push_attribute(&mut self.out.html, "aria-label", label);
        self.out.push(">\n<ol>\n");
        for note in notes {
            self.write_note(note);
        }
        self.out.push("</ol>\n</section>\n");
    }

    fn numbers_uncalled(&mut self, note: &mut Note) {
        self.notes.numbers += 1;
        note.number = self.notes.numbers;
        let Some(place) = &note.place else { return };
        let first_line = self.text_of(place).split('\n').next().map_or(0, str::len);
        self.say(
            Diagnostic::warning(
                "note-not-called",
                words!(
                    "Aucun endroit de la page ne renvoie à cette note.",
                    "No place of the page refers to this note."
                ),
            )
            .help(words!(
                "Mettez son appel dans le texte, par exemple « [^1] », ou supprimez la note.",
                "Put its reference in the text, for instance '[^1]', or remove the note."
            )),
            &(place.start..place.start + first_line),
        );
    }

    fn write_note(&mut self, note: Note) {
        let id = format!("{}note-{}", self.settings.ids, note.number);
        self.out.push("<li");
        push_attribute(&mut self.out.html, "id", &id);
        self.out.push(">");
        self.ids.add(id);
        self.out.append(note.body);
        let in_paragraph = note.calls > 0 && self.out.replace_end("</p>\n", "");
        for call in 1..=note.calls {
            self.write_way_back(note.number, call);
        }
        self.out.push(if in_paragraph { "</p>\n</li>\n" } else { "</li>\n" });
    }

    fn write_way_back(&mut self, number: usize, call: usize) {
        let mut label = self.settings.labels.numbered("footnote_back", number);
        self.out.push("\u{a0}");
        self.out.push(BACK);
        let target = call_id(self.settings.ids, number, call);
        push_attribute(&mut self.out.html, "href", &format!("#{target}"));
        self.out.push(" role=\"doc-backlink\"");
        // U+FE0E: a sign of the text, not a coloured picture.
        let mut sign = "↩\u{fe0e}".to_owned();
        if call > 1 {
            label.push_str(&format!(" ({call})"));
            sign.push_str(&call.to_string());
        }
        push_attribute(&mut self.out.html, "aria-label", &label);
        self.out.push(">");
        self.out.push(&sign);
        self.out.push("</a>");
    }

    /// A text that begins with `^` may be the inside of a call whose note does not exist.
    pub(super) fn look_for_lost_note(&mut self, range: &Range<usize>) {
        let before = self.original.get(..range.start).unwrap_or_default();
        let after = self.original.get(range.start..).unwrap_or_default();
        if !before.ends_with('[') || before.ends_with("\\[") || before.ends_with("![") {
            return;
        }
        let Some(end) = after
            .find([']', '\n'])
            .filter(|&end| after.get(end..).is_some_and(|rest| rest.starts_with(']')))
        else {
            return;
        };
        let label = after.get(1..end).unwrap_or_default();
        if label.is_empty() || label.contains(char::is_whitespace) {
            return;
        }
        self.say(
            Diagnostic::warning(
                "note-not-found",
                words!(
                    "La note « {label} » n'existe pas : son appel est affiché tel quel.",
                    "There is no note '{label}': its reference is shown as it is written."
                ),
            )
            .help(words!(
                "Ajoutez la note en bas de la page : « [^{label}]: texte de la note ».",
                "Add the note at the end of the page: '[^{label}]: text of the note'."
            )),
            &(range.start - 1..range.start + end + 1),
        );
    }
}
