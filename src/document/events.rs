//! One event of the Markdown parser → the function for it.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag};
use pulldown_cmark_escape::escape_html_body_text;

use super::references::parser;
use super::writer::Writer;

impl Writer<'_> {
    /// Does what one event asks for.
    pub(super) fn event(&mut self, event: Event, range: Range<usize>) {
        if self.image.is_some() {
            return self.alternative(event);
        }
        // Code is written when it ends: all of it comes from the whole block.
        let is_silent = matches!(event, Event::End(_) | Event::SoftBreak) || self.code.is_some();
        if self.is_site() && !is_silent {
            self.out.comes_from(self.span(&range));
        }
        match event {
            Event::Text(text) => self.text(&text, &range),
            Event::Start(tag) => self.start(tag, &range),
            Event::End(tag) => self.end(tag),
            Event::SoftBreak => self.soft_break(&range),
            Event::HardBreak => self.hard_break(&range),
            Event::Code(text) => self.code_span(&text),
            Event::Html(html) => self.html_line(&html, &range),
            Event::InlineHtml(html) => self.inline_html(&html, &range),
            Event::Rule => self.rule(&range),
            Event::FootnoteReference(label) => self.call_note(label, &range),
            Event::TaskListMarker(done) if done => self.task("task_done", "☑"),
            Event::TaskListMarker(_) => self.task("task_to_do", "☐"),
            // Never asked of the parser.
            Event::InlineMath(text) | Event::DisplayMath(text) => self.text(&text, &range),
        }
    }

    fn text(&mut self, text: &str, range: &Range<usize>) {
        if let Some(code) = &mut self.code {
            code.text.push_str(&self.markers.reveal(text, range));
            return;
        }
        if self.muted.is_some() {
            return;
        }
        let text = self.outside_reference(text, range);
        if text.is_empty() {
            return;
        }
        let text = match self.alert.take() {
            Some(alert) => self.after_alert(alert, text, range),
            None => text,
        };
        if text.starts_with('^') && self.is_site() {
            self.look_for_lost_note(range);
        }
        self.prose.push(&mut self.out.html, text);
    }

    fn soft_break(&mut self, range: &Range<usize>) {
        if self.muted.is_some() || self.ends_title(range) {
            return;
        }
        self.prose.push(&mut self.out.html, "\n");
    }

    fn hard_break(&mut self, range: &Range<usize>) {
        if self.muted.is_some() || self.ends_title(range) {
            return;
        }
        self.out.push("<br />\n");
        self.prose.end_block();
    }

    /// The title of an alert ends with its line; the rest of its paragraph follows as a paragraph.
    fn ends_title(&mut self, range: &Range<usize>) -> bool {
        if !self.title_ends_here() {
            return false;
        }
        self.end_title();
        let end = self.stack.top().map_or(range.end, |open| open.place.end.max(range.end));
        self.out.comes_from(self.span(&(range.end..end)));
        self.out.block("<p>");
        self.start_tag_written();
        true
    }

    fn code_span(&mut self, code: &str) {
        if self.muted.is_some() {
            return;
        }
        self.prose.barrier();
        self.out.push("<code>");
        let _ = escape_html_body_text(&mut self.out.html, code);
        self.out.push("</code>");
        self.prose.barrier();
    }

    fn rule(&mut self, range: &Range<usize>) {
        if self.is_site() {
            self.muted = None;
            self.end_title();
            self.make_room_for_block(range);
        }
        self.out.block("<hr />\n");
        self.prose.end_block();
    }

    /// A box that nobody can tick on a screen: no form control, but a sign with a name, which is read
    /// aloud, printed, sent by mail, and can be ticked on paper.
    fn task(&mut self, label: &str, sign: &str) {
        if !self.is_site() {
            let checked = if label == "task_done" { " checked=\"\"" } else { "" };
            self.out.push("<input disabled=\"\" type=\"checkbox\"");
            self.out.push(checked);
            self.out.push("/>\n");
            return;
        }
        if !self.out.replace_end("<li>", "<li class=\"task\">") {
            self.out.replace_end("<li>\n<p>", "<li class=\"task\">\n<p>");
        }
        self.start_tag_written();
        self.out.push("<span class=\"task-box\" role=\"img\"");
        let label = self.settings.labels.text(label);
        super::push_attribute(&mut self.out.html, "aria-label", label);
        self.out.push(">");
        self.out.push(sign);
        self.out.push("</span> ");
        self.prose.barrier();
    }

    /// Writes a line of Markdown that the parser has not seen: the title of a named block.
    pub(super) fn inline_markdown(&mut self, text: &str, at: usize) {
        let mut events = parser(text, self.settings.flavour).into_offset_iter();
        if !matches!(events.next(), Some((Event::Start(Tag::Paragraph), _))) {
            // A list, a heading: no title of ours has one, so it is meant as it is written.
            return self.event(Event::Text(CowStr::Borrowed(text)), at..at + text.len());
        }
        for (event, range) in events {
            if !matches!(event, Event::End(pulldown_cmark::TagEnd::Paragraph)) {
                self.event(event, range.start + at..range.end + at);
            }
        }
    }
}
