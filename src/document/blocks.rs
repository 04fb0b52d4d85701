//! The start and the end of each thing that Markdown knows → tags.

use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, LinkType, Tag, TagEnd};

use super::elements::Content;
use super::plain::{excerpt, plain};
use super::stack::{Open, What};
use super::writer::Writer;

/// How long an excerpt may be.
const EXCERPT: usize = 200;

impl Writer<'_> {
    /// Something that Markdown knows begins.
    pub(super) fn start(&mut self, tag: Tag, range: &Range<usize>) {
        match tag {
            Tag::Paragraph => self.start_paragraph(range),
            Tag::Heading { level, id, classes, attrs } => {
                self.start_heading(level, id, &classes, &attrs, range);
            }
            Tag::BlockQuote(kind) => self.start_quote(kind, range),
            Tag::CodeBlock(kind) => self.start_code(&kind, range),
            Tag::HtmlBlock => self.start_raw(range),
            Tag::List(number) => self.start_list(number, range),
            Tag::Item => self.start_child("<li>", Content::Flow, range),
            Tag::FootnoteDefinition(label) => self.start_note(label, range),
            Tag::DefinitionList => self.start_block("<dl>\n", range),
            Tag::DefinitionListTitle => self.start_child("<dt>", Content::Inline, range),
            Tag::DefinitionListDefinition => self.start_child("<dd>", Content::Flow, range),
            Tag::Table(alignments) => self.start_table(alignments, range),
            Tag::TableHead => self.start_table_head(range),
            Tag::TableRow => self.start_table_row(range),
            Tag::TableCell => self.start_table_cell(range),
            Tag::Emphasis => self.start_inline("<em>", range),
            Tag::Strong => self.start_inline("<strong>", range),
            Tag::Strikethrough => self.start_inline("<del>", range),
            Tag::Superscript => self.start_inline("<sup>", range),
            Tag::Subscript => self.start_inline("<sub>", range),
            Tag::Link { link_type: LinkType::ShortcutUnknown, dest_url, .. } => {
                self.start_reference(dest_url.into_string(), range);
            }
            Tag::Link { link_type, dest_url, title, .. } => {
                let mail = if link_type == LinkType::Email { "mailto:" } else { "" };
                self.start_link(format!("{mail}{dest_url}"), &title, range);
            }
            Tag::Image { dest_url, title, .. } => self.start_image(&dest_url, &title, range),
            Tag::MetadataBlock(_) => {}
        }
    }

    /// It ends.
    pub(super) fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::HtmlBlock => return self.end_raw(),
            TagEnd::CodeBlock => return self.end_code(),
            TagEnd::FootnoteDefinition => return self.end_note(),
            TagEnd::Image | TagEnd::MetadataBlock(_) => return,
            _ => {}
        }
        let Some(open) = self.leave() else { return };
        let silent = matches!(open.what, What::Silent);
        match tag {
            TagEnd::Emphasis if !silent => self.out.push("</em>"),
            TagEnd::Strong if !silent => self.out.push("</strong>"),
            TagEnd::Strikethrough if !silent => self.out.push("</del>"),
            TagEnd::Superscript if !silent => self.out.push("</sup>"),
            TagEnd::Subscript if !silent => self.out.push("</sub>"),
            TagEnd::Link if !silent => self.end_link(&open),
            TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link => {}
            _ => {
                self.prose.end_block();
                if silent {
                    self.out.end_line();
                } else {
                    self.end_block(tag, &open);
                }
            }
        }
    }

    fn end_block(&mut self, tag: TagEnd, open: &Open) {
        match tag {
            TagEnd::Paragraph => self.end_paragraph(open),
            TagEnd::Heading(level) => self.end_heading(level as u8),
            TagEnd::BlockQuote(_) => self.end_quote(open),
            TagEnd::List(true) => self.out.push("</ol>\n"),
            TagEnd::List(false) => self.out.push("</ul>\n"),
            TagEnd::Item => self.out.push("</li>\n"),
            TagEnd::DefinitionList => self.out.push("</dl>\n"),
            TagEnd::DefinitionListTitle => self.out.push("</dt>\n"),
            TagEnd::DefinitionListDefinition => self.out.push("</dd>\n"),
            TagEnd::Table => self.end_table(),
            TagEnd::TableHead => self.end_table_head(),
            TagEnd::TableRow => self.out.push("</tr>\n"),
            TagEnd::TableCell => self.end_table_cell(open),
            _ => {}
        }
    }

    fn start_block(&mut self, html: &str, range: &Range<usize>) {
        if self.enter_block(Content::Flow, range) {
            self.out.block(html);
            self.start_tag_written();
        }
    }

    fn start_child(&mut self, html: &str, content: Content, range: &Range<usize>) {
        if self.enter_child(content, range) {
            self.out.block(html);
            self.start_tag_written();
        }
    }

    fn start_inline(&mut self, html: &str, range: &Range<usize>) {
        if self.enter_inline(range) {
            self.out.push(html);
            self.start_tag_written();
        }
    }

    fn start_paragraph(&mut self, range: &Range<usize>) {
        if self.title.is_some() {
            // The first line of an alert: its title, already open.
            self.enter(What::Markdown, Content::Inline, range);
            self.title_begins();
        } else if self.inside_text_only() {
            // `<summary>`, `<p>`, `<b>` around a paragraph: one of the two must give way.
            self.muted = None;
            self.enter(What::Silent, Content::Inline, range);
        } else if self.enter_block(Content::Inline, range) {
            self.out.block("<p>");
            self.start_tag_written();
        }
    }

    fn end_paragraph(&mut self, open: &Open) {
        if self.title.is_some() {
            return self.end_title();
        }
        if self.excerpt.is_none() && self.is_site() && !self.notes.inside() {
            // Without the holes: a picture's alternative is no sentence of the text.
            let text = plain(self.out.since(open.inside), 0, &[], &[]);
            if !text.trim().is_empty() {
                self.excerpt = Some(excerpt(&text, EXCERPT));
            }
        }
        if !self.made_figure(open.inside) {
            self.out.push("</p>\n");
        }
    }

    fn start_quote(&mut self, kind: Option<BlockQuoteKind>, range: &Range<usize>) {
        let visible = self.enter_block(Content::Flow, range);
        if !visible {
            return;
        }
        if self.is_site()
            && let Some(alert) = self.alert_at(range)
        {
            self.start_part(alert.part);
            if let Some(open) = self.stack.top_mut() {
                open.part = Some(alert.part);
            }
            self.alert = Some(alert);
            return;
        }
        self.out.block(match kind {
            None => "<blockquote>\n",
            Some(BlockQuoteKind::Note) => "<blockquote class=\"markdown-alert-note\">\n",
            Some(BlockQuoteKind::Tip) => "<blockquote class=\"markdown-alert-tip\">\n",
            Some(BlockQuoteKind::Important) => "<blockquote class=\"markdown-alert-important\">\n",
            Some(BlockQuoteKind::Warning) => "<blockquote class=\"markdown-alert-warning\">\n",
            Some(BlockQuoteKind::Caution) => "<blockquote class=\"markdown-alert-caution\">\n",
        });
    }

    fn end_quote(&mut self, open: &Open) {
        self.end_title();
        self.alert = None;
        match open.part {
            Some(part) => self.end_part(Some(part)),
            None => self.out.push("</blockquote>\n"),
        }
    }

    fn start_list(&mut self, number: Option<u64>, range: &Range<usize>) {
        match number {
            None => self.start_block("<ul>\n", range),
            Some(1) => self.start_block("<ol>\n", range),
            Some(number) => self.start_block(&format!("<ol start=\"{number}\">\n"), range),
        }
    }
}
