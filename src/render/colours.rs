//! The site's palette → the head of its style sheet, the colours of the browser's bar, and its icons.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use serde::Serialize;
use tera::Context;

use super::{Rendered, RenderedSite};
use crate::diagnostic::Diagnostic;
use crate::files::{self, FileMistake, FileType};
use crate::model::{Palette, Shades, Token};
use crate::text::{SourceFile, Span};

/// The theme's template of the icon.
pub(super) const ICON: &str = "style/icon.svg";

/// The side of the icon on a telephone's home screen, in pixels.
const TOUCH_SIDE: u32 = 180;
/// The side of the icon in a tab of an old browser.
const OLD_SIDE: u32 = 32;

/// The colour of the browser's own bar: that of the header under it, so that both are one.
#[derive(Serialize)]
pub(super) struct ThemeColour {
    light: String,
    dark: String,
}

impl ThemeColour {
    pub fn of(palette: &Palette) -> Self {
        let (light, dark) = (&palette.light, &palette.dark);
        let (light, dark) = (light.get(Token::Accent), dark.get(Token::AccentPaper));
        ThemeColour { light: light.to_string(), dark: dark.to_string() }
    }
}

/// Writes the palette into a style sheet, in the layer `base`: behind the line that orders the layers, if the
/// sheet has one. Paper stays light.
pub(super) fn insert(sheet: &mut String, palette: &Palette) {
    let tokens = format!(
        "\n@layer base{{:root{{color-scheme:light dark{}}}\
         @media screen and (prefers-color-scheme:dark){{:root{{{}}}}}}}\n",
        declarations(&palette.light),
        declarations(&palette.dark).trim_start_matches(';'),
    );
    let order = sheet.find("@layer").and_then(|at| {
        let end = at + sheet[at..].find([';', '{'])?;
        sheet[end..].starts_with(';').then_some(end + 1)
    });
    sheet.insert_str(order.unwrap_or_default(), &tokens);
}

/// `;--paper:#fffdf7;--card:…`
fn declarations(shades: &Shades) -> String {
    let mut out = String::new();
    for token in Token::ALL {
        // Writing to a string cannot fail.
        let _ = write!(out, ";--{}:{}", token.name(), shades.get(token));
    }
    out
}

impl RenderedSite<'_> {
    /// The site's icon, as a drawing that follows light and dark.
    pub fn icon(&self) -> Rendered {
        let mut context = Context::new();
        context.insert("light", &names(&self.site.palette.light));
        context.insert("dark", &names(&self.site.palette.dark));
        let svg = self.bytes(ICON, &context, ICON)?;
        let cleaned = files::publishable(FileType::Svg, svg);
        Ok(cleaned.map_err(|mistake| vec![self.broken(&mistake)])?.bytes)
    }

    /// The site's icon for telephones' home screens.
    pub fn touch_icon(&self) -> Rendered {
        self.picture(TOUCH_SIDE)
    }

    /// The site's icon for browsers that do not show drawings.
    pub fn old_icon(&self) -> Rendered {
        Ok(files::ico(OLD_SIDE, &self.picture(OLD_SIDE)?))
    }

    fn picture(&self, side: u32) -> Rendered {
        let icon = self.icon()?;
        files::raster(&icon, side).map_err(|mistake| vec![self.broken(&mistake)])
    }

    fn broken(&self, mistake: &FileMistake) -> Diagnostic {
        let template = self.site.theme.iter().find(|file| file.path == ICON);
        let none = || Arc::new(SourceFile::new(ICON, ""));
        let file = template.map_or_else(none, |template| Arc::clone(&template.file));
        Diagnostic::error(mistake.code(), mistake.words())
            .at(&file, Span::default())
            .help(mistake.help())
    }
}

/// The colours by the names that a template can read: `accent_paper`.
fn names(shades: &Shades) -> BTreeMap<String, String> {
    let pair = |token: Token| (token.name().replace('-', "_"), shades.get(token).to_string());
    Token::ALL.into_iter().map(pair).collect()
}
