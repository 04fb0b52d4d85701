//! A writer's `<img>` → a picture with its alternative, wherever it says it; and what a writer hides.

use std::ops::Range;

use html5ever::Attribute;

use super::links::Alternative;
use super::writer::Writer;

fn value<'a>(attributes: &'a [Attribute], name: &str) -> Option<&'a str> {
    let found = attributes.iter().find(|attribute| &*attribute.name.local == name);
    found.map(|attribute| &*attribute.value)
}

/// Whether an element is there and not shown.
pub(super) fn is_hidden(attributes: &[Attribute]) -> bool {
    if value(attributes, "hidden").is_some() {
        return true;
    }
    let Some(style) = value(attributes, "style") else { return false };
    let style: String = style.chars().filter(|c| !c.is_whitespace()).collect();
    let style = style.to_ascii_lowercase();
    style.contains("display:none") || style.contains("visibility:hidden")
}

impl Writer<'_> {
    pub(super) fn raw_image(&mut self, attributes: &[Attribute], place: &Range<usize>) {
        for attribute in attributes {
            let name = &*attribute.name.local;
            // Its size is measured, so a writer's is neither needed nor missed; the others say what `alt` says.
            let known =
                ["src", "alt", "title", "width", "height", "role", "aria-hidden", "aria-label"];
            if !known.contains(&name) {
                self.say_attribute_removed(name, "img", place);
            }
        }
        let Some(source) = value(attributes, "src").filter(|source| !source.is_empty()) else {
            return self.say_image_without_source(place);
        };
        let title = value(attributes, "title").unwrap_or_default();
        let alternative = self.said_alternative(attributes);
        let title = match &alternative {
            // It is not to be heard twice.
            Alternative::Words(words) if words == title => "",
            _ => title,
        };
        self.picture(source.to_owned(), alternative, title, place);
    }

    /// What stands for the picture, in the order in which browsers look for it.
    fn said_alternative(&self, attributes: &[Attribute]) -> Alternative {
        let role = value(attributes, "role").unwrap_or_default();
        if matches!(role, "presentation" | "none")
            || value(attributes, "aria-hidden") == Some("true")
        {
            return Alternative::Needless;
        }
        let label = value(attributes, "aria-label").filter(|label| !label.trim().is_empty());
        match (label, value(attributes, "alt")) {
            (Some(label), _) => Alternative::Words(self.prose.plain(label)),
            (None, Some("")) => Alternative::Needless,
            (None, Some(words)) => Alternative::Words(self.prose.plain(words)),
            (None, None) => {
                let title = value(attributes, "title").unwrap_or_default();
                Alternative::Words(self.prose.plain(title))
            }
        }
    }
}
