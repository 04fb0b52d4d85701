//! Diagnostics → a page of the site's state, to be read, printed or sent: one file, no script, nothing loaded.

use std::collections::BTreeMap;
use std::fmt::Write;

use jiff::civil::Date;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::excerpt::Excerpt;
use super::human::{before_colon, clean, counts, gravity, heading};
use super::listing::{Length, Listing, Part};
use super::{Diagnostic, Fix, Place, Severity, Telling, Tongue, Trust, Words, criteria, quantity};
use crate::text::MONTHS;
use crate::words;

/// What a policy allows a page that holds strangers' words: its own style, and nothing else.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// A line that is longer, in bytes, is nobody's paragraph: its place is told, not shown.
const LONGEST: usize = 20_000;

/// What the report is about.
#[derive(Debug, Clone)]
pub struct Cover {
    /// The site's title.
    pub site: String,
    /// The day for which it was checked.
    pub day: Date,
    /// How many pages were looked at.
    pub pages: usize,
}

/// The report.
pub fn html(diagnostics: &[Diagnostic], cover: &Cover, telling: &Telling<'_>) -> String {
    let listing = Listing::of(diagnostics, telling, Length::Whole);
    let page = Page { listing, telling, tongue: telling.tongue };
    let body = [page.header(cover), page.summary(), page.files(), page.explanations()].concat();
    let language = page.say(&words!("fr", "en"));
    let title = escape(&page.say(&title(cover)));
    let style = include_str!("report.css");
    let made = page.say(&words!("Fait par Préau", "Made by Préau"));
    let version = env!("CARGO_PKG_VERSION");
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{title}</title>\n\
         <style>\n{style}</style>\n</head>\n<body>\n{body}</main>\n\
         <footer><p>{made} {version}.</p></footer>\n</body>\n</html>\n"
    )
}

fn title(cover: &Cover) -> Words {
    let (site, Words { fr, en }) = (&cover.site, day(cover.day));
    words!("Vérification de « {site} », {fr}", "Check of “{site}”, {en}")
}

/// « 1er décembre 2026 ».
fn day(day: Date) -> Words {
    let month = usize::try_from(day.month() - 1).ok().and_then(|index| MONTHS.get(index));
    let [fr, _, en] = month.copied().unwrap_or_default();
    let en = en.get(..1).unwrap_or_default().to_uppercase() + en.get(1..).unwrap_or_default();
    let (number, year) = (day.day(), day.year());
    let first = if number == 1 { "er" } else { "" };
    words!("{number}{first} {fr} {year}", "{number} {en} {year}")
}

struct Page<'a> {
    listing: Listing<'a>,
    telling: &'a Telling<'a>,
    tongue: Tongue,
}

impl Page<'_> {
    fn say(&self, words: &Words) -> String {
        words.in_tongue(self.tongue).to_owned()
    }

    /// « Erreur », which colour only underlines.
    fn gravity(&self, severity: Severity) -> &'static str {
        match (severity, self.tongue) {
            (Severity::Error, Tongue::French) => "Erreur",
            (Severity::Error, Tongue::English) => "Error",
            (Severity::Warning, Tongue::French) => "Avertissement",
            (Severity::Warning, Tongue::English) => "Warning",
        }
    }

    fn header(&self, cover: &Cover) -> String {
        let skip = self.say(&words!("Aller aux messages", "Skip to the messages"));
        let contents = self.say(&words!("Sommaire", "Contents"));
        let title = escape(&self.say(&title(cover)));
        let pages = self.say(&quantity(
            cover.pages,
            ["page vérifiée", "pages vérifiées"],
            ["page checked", "pages checked"],
        ));
        let of = |severity| {
            let tallies = self.listing.tallies.iter().filter(|tally| tally.severity == severity);
            tallies.map(|tally| tally.count).sum::<usize>()
        };
        let (errors, warnings) = (of(Severity::Error), of(Severity::Warning));
        let colon = before_colon(self.tongue);
        let counted = match errors + warnings {
            0 => self.say(&words!("rien à signaler", "nothing to report")),
            _ => counts(errors, warnings, self.tongue),
        };
        let meaning = self.say(&match errors {
            0 => words!(
                "Le site peut être publié. Les avertissements disent ce qui gêne une partie des lecteurs.",
                "The site can be published. Warnings say what hinders some of its readers."
            ),
            _ => words!(
                "Tant qu'il reste une erreur, rien n'est publié ; le site en ligne reste comme il était.",
                "While an error remains, nothing is published; the site on line stays as it was."
            ),
        });
        let links: String = self
            .sections()
            .iter()
            .map(|(id, name)| format!("<li><a href=\"#{id}\">{name}</a></li>"))
            .collect();
        format!(
            "<p class=\"skip\"><a href=\"#messages\">{skip}</a></p>\n<header>\n<h1>{title}</h1>\n\
             <p>{pages}{colon}: <strong>{counted}</strong>. {meaning}</p>\n</header>\n\
             <nav aria-label=\"{contents}\"><ul>{links}</ul></nav>\n<main>\n"
        )
    }

    fn sections(&self) -> [(&'static str, String); 3] {
        [
            ("summary", self.say(&words!("En résumé", "In short"))),
            ("messages", self.say(&words!("Fichier par fichier", "File by file"))),
            ("rules", self.say(&words!("Explications", "Explanations"))),
        ]
    }

    fn section(&self, index: usize, body: &str) -> String {
        let sections = self.sections();
        let Some((id, name)) = sections.get(index) else { return String::new() };
        format!(
            "<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{name}</h2>\n{body}</section>\n"
        )
    }

    fn summary(&self) -> String {
        if self.listing.total == 0 {
            let well = self.say(&words!("Rien à signaler.", "Nothing to report."));
            return self.section(0, &format!("<p>{well}</p>\n"));
        }
        self.section(0, &[self.by_rule(), self.by_folder()].concat())
    }

    fn by_rule(&self) -> String {
        let row = |tally: &super::listing::Tally<'_>| {
            let (code, title) = (escape(tally.code), escape(self.telling.title(tally.code)));
            let rule = format!("<a href=\"#rule-{code}\">{title}</a>");
            vec![rule, self.gravity(tally.severity).to_owned(), tally.count.to_string()]
        };
        let heads =
            [words!("Règle", "Rule"), words!("Gravité", "Gravity"), words!("Endroits", "Places")];
        let rows = self.listing.tallies.iter().map(row).collect();
        self.table(&words!("Les messages par règle", "The messages by rule"), &heads, rows)
    }

    fn by_folder(&self) -> String {
        let mut folders: BTreeMap<String, (usize, usize)> = BTreeMap::new();
        for part in &self.listing.parts {
            let folder = match part.path {
                Some(path) => {
                    path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned() + "/"
                }
                None => self.say(&words!("Le site", "The site")),
            };
            let (errors, warnings) = folders.entry(folder).or_default();
            *errors += part.errors;
            *warnings += part.warnings;
        }
        let heads = [
            words!("Dossier", "Folder"),
            words!("Erreurs", "Errors"),
            words!("Avertissements", "Warnings"),
        ];
        let row = |(folder, (errors, warnings)): (String, (usize, usize))| {
            vec![escape(&folder), errors.to_string(), warnings.to_string()]
        };
        let rows = folders.into_iter().map(row).collect();
        self.table(&words!("Les messages par dossier", "The messages by folder"), &heads, rows)
    }

    /// A table whose first column names its rows.
    fn table(&self, caption: &Words, heads: &[Words], rows: Vec<Vec<String>>) -> String {
        let mut text = format!("<table>\n<caption>{}</caption>\n<thead><tr>", self.say(caption));
        for head in heads {
            text.push_str(&format!("<th scope=\"col\">{}</th>", self.say(head)));
        }
        text.push_str("</tr></thead>\n<tbody>\n");
        for row in rows {
            text.push_str("<tr>");
            for (index, cell) in row.iter().enumerate() {
                let (open, close) =
                    if index == 0 { ("th scope=\"row\"", "th") } else { ("td", "td") };
                text.push_str(&format!("<{open}>{cell}</{close}>"));
            }
            text.push_str("</tr>\n");
        }
        text + "</tbody>\n</table>\n"
    }

    fn files(&self) -> String {
        let files: String = self.listing.parts.iter().map(|part| self.file(part)).collect();
        if files.is_empty() {
            self.section(
                1,
                &format!("<p>{}</p>\n", self.say(&words!("Aucun message.", "No message."))),
            )
        } else {
            self.section(1, &files)
        }
    }

    fn file(&self, part: &Part<'_>) -> String {
        let mut text = format!("<h3>{}</h3>\n<ol>\n", escape(&heading(part, self.tongue)));
        for entry in &part.entries {
            text.push_str(&self.message(entry.diagnostic));
        }
        text + "</ol>\n"
    }

    fn message(&self, said: &Diagnostic) -> String {
        let colon = before_colon(self.tongue);
        let class = gravity(said.severity, Tongue::English);
        let (name, words) =
            (self.gravity(said.severity), escape(said.words.in_tongue(self.tongue)));
        let mut text = format!(
            "<li class=\"{class}\">\n<h4><span class=\"gravity\">{name}{colon}:</span> {words}</h4>\n"
        );
        if let Some(place) = &said.place {
            text.push_str(&self.place(place));
        }
        if let Some(help) = &said.help {
            let label = self.say(&words!("Réparation", "Repair"));
            let help = escape(help.in_tongue(self.tongue)).replace('\n', "<br>");
            text.push_str(&format!("<p><strong>{label}{colon}:</strong> {help}</p>\n"));
        }
        if let Some((place, fix)) = said.place.as_ref().zip(said.fix.as_ref()) {
            text.push_str(&self.mended(place, fix));
        }
        let (code, why) = (escape(said.code), self.say(&words!("Pourquoi", "Why")));
        let title = escape(self.telling.title(said.code));
        text.push_str(&format!(
            "<p>{why}{colon}: <a href=\"#rule-{code}\">{title}</a></p>\n</li>\n"
        ));
        text
    }

    /// The line and the column, and the line itself with the place marked.
    fn place(&self, place: &Place) -> String {
        let position = place.file.position(place.span.start);
        let (line, column) = (position.line, position.column);
        let said =
            self.say(&words!("Ligne {line}, colonne {column}", "Line {line}, column {column}"));
        let shown = Excerpt::of(&place.file, place.span);
        if place.file.text.is_empty() || shown.text.len() > LONGEST {
            return format!("<p>{said}</p>\n");
        }
        format!("<p>{said}</p>\n{}", excerpt(&shown.cropped(), "mark", None))
    }

    fn mended(&self, place: &Place, fix: &Fix) -> String {
        let shown = Excerpt::of(&place.file, fix.span);
        if shown.text.len() > LONGEST {
            return String::new();
        }
        let label = self.say(&match fix.trust {
            Trust::Safe => words!(
                "Réparation sûre, que « preau check --fix » fait :",
                "Safe repair, which “preau check --fix” makes:"
            ),
            Trust::Proposal => words!("Proposition, à relire :", "Proposal, to be read first:"),
        });
        format!("<p>{label}</p>\n{}", excerpt(&shown.cropped(), "ins", Some(&fix.text)))
    }

    fn explanations(&self) -> String {
        let mut codes: Vec<&str> = self.listing.tallies.iter().map(|tally| tally.code).collect();
        codes.sort_unstable();
        codes.dedup();
        let mut text = String::new();
        for code in codes {
            let name = escape(code);
            // Writing to a String cannot fail.
            let _ = writeln!(
                text,
                "<article id=\"rule-{name}\">\n<h3>{}</h3>",
                escape(self.telling.title(code))
            );
            if let Some(topic) = self.telling.topic(code) {
                text.push_str(&prose(topic.explanation.text));
                for line in criteria::lines(topic.rgaa, topic.wcag, self.tongue) {
                    let _ = writeln!(text, "<p>{}</p>", escape(&line));
                }
            }
            let label = self.say(&words!("Nom de la règle", "Name of the rule"));
            let colon = before_colon(self.tongue);
            let _ = writeln!(text, "<p>{label}{colon}: <code>{name}</code></p>\n</article>");
        }
        if text.is_empty() { String::new() } else { self.section(2, &text) }
    }
}

/// Some lines of a file, the place between `<tag>` and `</tag>`, perhaps with another text in it.
fn excerpt(shown: &Excerpt<'_>, tag: &str, replaced: Option<&str>) -> String {
    let part = |range: std::ops::Range<usize>| escape(shown.text.get(range).unwrap_or_default());
    let before = part(0..shown.span.start);
    let place = replaced.map_or_else(|| part(shown.span.clone()), escape);
    let after = part(shown.span.end..shown.text.len());
    format!(
        "<pre dir=\"auto\" translate=\"no\"><code>{before}<{tag}>{place}</{tag}>{after}</code></pre>\n"
    )
}

/// The Markdown of an explanation, its headings two levels below.
fn prose(markdown: &str) -> String {
    let lower = |level| match level {
        HeadingLevel::H1 => HeadingLevel::H3,
        HeadingLevel::H2 => HeadingLevel::H4,
        _ => HeadingLevel::H5,
    };
    let events = Parser::new_ext(markdown, Options::ENABLE_TABLES).map(|event| match event {
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: lower(level), id, classes, attrs })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(lower(level))),
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        event => event,
    });
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, events);
    html
}

/// A stranger's words as text of a page: no tag, no control character, no change of direction.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in clean(text).chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' => escaped.push('\n'),
            c if c.is_control() => escaped.push('\u{fffd}'),
            c => escaped.push(c),
        }
    }
    escaped
}
