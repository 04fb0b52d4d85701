//! The school's own colour in `site.yml` → the palette, dressed in that colour, for light and for dark.

use std::sync::Arc;

use crate::colour::{Colour, TEXT};
use crate::diagnostic::Diagnostic;
use crate::model::palette::{Palette, Shades, Token};
use crate::model::palettes::{not_understood, propose, ratio};
use crate::text::{SourceFile, Span};
use crate::words;

/// A tint in OKLCH: its lightness, and how colourful it is at most.
type Tint = (f32, f32);

const LIGHT_PAPER: Tint = (0.945, 0.03);
const DARK_ACCENT: Tint = (0.845, 0.11);
const DARK_PAPER: Tint = (0.295, 0.045);

/// How much the paper changes from one try to the next.
const STEP: f32 = 0.005;

/// The palette in the colour that `text` says, or as it was and why.
pub(super) fn wear(
    palette: Palette,
    text: &str,
    file: &Arc<SourceFile>,
    span: Span,
) -> (Palette, Vec<Diagnostic>) {
    let Some(colour) = Colour::parse(text) else {
        return (palette, vec![not_understood(file, text, span)]);
    };
    if [&palette.light, &palette.dark].iter().any(|shades| shades.faults().next().is_some()) {
        return (palette, Vec::new()); // The palette has its own errors to hear first.
    }
    let (lightness, chroma) = DARK_ACCENT;
    let pale = colour.tint(lightness, chroma).mended(TEXT, &other_papers(&palette.dark));
    let dark = pale.and_then(|pale| dressed(&palette.dark, pale));
    match (dressed(&palette.light, colour), dark) {
        (Some(light), Some(dark)) => (Palette { light, dark, ..palette }, Vec::new()),
        _ => {
            let said = reads_badly(&palette.light, colour, file, span);
            (palette, vec![said])
        }
    }
}

/// The papers that do not take the school's colour.
fn other_papers(shades: &Shades) -> [Colour; 3] {
    [Token::Paper, Token::Card, Token::WarmPaper].map(|paper| shades.get(paper))
}

/// The shades with this accent, and with its tint as paper, which is taken away from grey until all reads well
/// on it; none where the accent reads badly on the other papers.
fn dressed(shades: &Shades, accent: Colour) -> Option<Shades> {
    let shades = shades.with(Token::Accent, accent);
    let paper = shades.get(Token::Paper);
    let is_light = paper.luminance() > shades.get(Token::Ink).luminance();
    let ((lightness, chroma), step) =
        if is_light { (LIGHT_PAPER, STEP) } else { (DARK_PAPER, -STEP) };
    let tries = (0..).map(|count| lightness + count as f32 * step);
    tries
        .take_while(|lightness| (-STEP..1.0 + STEP).contains(lightness))
        .map(|lightness| accent.tint(lightness.clamp(0.0, 1.0), chroma))
        .chain([paper])
        .map(|paper| shades.with(Token::AccentPaper, paper))
        .find(|shades| shades.faults().next().is_none())
}

fn reads_badly(shades: &Shades, colour: Colour, file: &Arc<SourceFile>, span: Span) -> Diagnostic {
    let papers = other_papers(shades);
    let found = papers.iter().map(|paper| colour.contrast(*paper)).fold(f32::MAX, f32::min);
    let (fr, en) = ratio(found);
    let said = Diagnostic::error(
        "colour-contrast",
        words!(
            "Cette couleur se lit mal : son contraste avec le fond des pages est de {fr} pour 1, il en faut {TEXT}.",
            "This colour reads badly: its contrast with the pages' background is {en} to 1, and must be {TEXT}."
        ),
    )
    .at(file, span);
    propose(said, colour.mended(TEXT, &papers), span)
}
