//! The theme's `palettes/*.yml` → palettes whose colours can be read, and the one that `site.yml` names.

use std::sync::{Arc, LazyLock};

use crate::colour::Colour;
use crate::diagnostic::{Diagnostic, Words};
use crate::document::Settings;
use crate::load::ThemeFile;
use crate::model::config::Config;
use crate::model::fields::{AsWritten, FieldSpec, Fields};
use crate::model::kinds;
use crate::model::palette::{Palette, Shades, Token};
use crate::model::reading::Reader;
use crate::model::school_colour;
use crate::text::{SourceFile, Span, closest, fold};
use crate::words;
use crate::yaml::{self, quoted};

static FIELDS: LazyLock<Vec<FieldSpec>> =
    LazyLock::new(|| kinds::described(include_str!("palette.yml")));

/// The palette of a site that names none.
const DEFAULT: &str = "tilleul";

/// Every palette of the theme.
pub struct Palettes {
    all: Vec<Named>,
}

/// A palette and the folded words by which `site.yml` may call it.
struct Named {
    palette: Palette,
    folded: Vec<String>,
}

impl Palettes {
    /// Reads the palettes of a theme.
    pub fn read(theme: &[ThemeFile], settings: &Settings<'_>) -> (Self, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let mut all = Vec::new();
        for file in theme {
            let name = file.path.strip_prefix("palettes/").and_then(|p| p.strip_suffix(".yml"));
            if let Some(name) = name {
                let (named, said) = read(name, &file.file, settings);
                all.push(named);
                diagnostics.extend(said);
            }
        }
        (Palettes { all }, diagnostics)
    }

    /// Every palette, in the order of their names.
    pub fn all(&self) -> impl Iterator<Item = &Palette> {
        self.all.iter().map(|named| &named.palette)
    }

    /// The palette that is called so, whatever the accents and capitals.
    pub fn called(&self, word: &str) -> Option<&Palette> {
        let word = fold(word);
        let called = |named: &&Named| named.folded.contains(&word);
        self.all.iter().find(called).map(|named| &named.palette)
    }

    /// The palette that `site.yml` wants, in the school's own colour if it says one.
    pub(super) fn of_site(&self, config: &Config<AsWritten>) -> (Palette, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let wish = config.fields.texts("palette").into_iter().next();
        let named = wish.and_then(|(word, span)| {
            let palette = self.called(word);
            if palette.is_none() {
                diagnostics.push(self.unknown(&config.file, word, span));
            }
            palette
        });
        let palette = named.or_else(|| self.called(DEFAULT)).cloned().unwrap_or_else(plain);
        let colour = config.fields.texts("colour").into_iter().next();
        let palette = match colour {
            Some((text, span)) => {
                let (palette, said) = school_colour::wear(palette, text, &config.file, span);
                diagnostics.extend(said);
                palette
            }
            None => palette,
        };
        (palette, diagnostics)
    }

    fn unknown(&self, file: &Arc<SourceFile>, word: &str, span: Span) -> Diagnostic {
        let all = self.all().map(|palette| palette.name.as_str()).collect::<Vec<_>>().join(", ");
        let said = Diagnostic::error(
            "palette-unknown",
            words!(
                "« {word} » n'est pas une palette de couleurs du thème.",
                "“{word}” is not a palette of the theme."
            ),
        )
        .at(file, span);
        let known = self.all.iter().flat_map(|named| named.folded.iter().map(String::as_str));
        match closest(&fold(word), known).and_then(|near| self.called(near)) {
            Some(near) => {
                let near = &near.name;
                said.propose(span, near).help(words!(
                    "Vouliez-vous dire « {near} » ? Les palettes sont : {all}.",
                    "Did you mean “{near}”? The palettes are: {all}."
                ))
            }
            None => said.help(words!("Choisissez parmi : {all}.", "Choose among: {all}.")),
        }
    }
}

/// Black on white: where the theme has no palette at all.
fn plain() -> Palette {
    Palette {
        name: String::new(),
        label: words!("Noir et blanc", "Black and white"),
        light: Shades::plain(Colour::WHITE, Colour::BLACK),
        dark: Shades::plain(Colour::BLACK, Colour::WHITE),
    }
}

/// One palette; a colour that cannot be read is black or white.
fn read(name: &str, file: &Arc<SourceFile>, settings: &Settings<'_>) -> (Named, Vec<Diagnostic>) {
    let (entries, mut diagnostics) = yaml::parse(file, Span::new(0..file.text.len()));
    let mut reader = Reader { file, settings, diagnostics: Vec::new() };
    let specs: Vec<&FieldSpec> = FIELDS.iter().collect();
    let reading = reader.record(&specs, entries, Span::default());
    reader.unknown_keys(&specs, &reading.unknown);
    diagnostics.append(&mut reader.diagnostics);
    let fields = reading.fields;
    let mut palette = Palette { name: name.to_owned(), ..plain() };
    if let Some(label) = fields.record("label") {
        let text = |tongue| label.text(tongue).unwrap_or(name).to_owned();
        palette.label = Words { fr: text("fr"), en: text("en") };
    }
    for (name, shades) in [("light", &mut palette.light), ("dark", &mut palette.dark)] {
        if let Some(colours) = fields.record(name) {
            diagnostics.extend(fill(shades, colours, file));
        }
    }
    let words = fields.texts("names").into_iter().map(|(word, _)| fold(word));
    (Named { folded: std::iter::once(fold(name)).chain(words).collect(), palette }, diagnostics)
}

/// Puts the colours of a record in their places, and says which read badly, once all of them are understood.
fn fill(
    shades: &mut Shades,
    colours: &Fields<AsWritten>,
    file: &Arc<SourceFile>,
) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let mut understood = 0;
    for token in Token::ALL {
        let Some(field) = colours.get(token.name()) else { continue };
        let text = field.value.text().unwrap_or_default();
        match Colour::parse(text) {
            Some(colour) => {
                *shades = shades.with(token, colour);
                understood += 1;
            }
            None => diagnostics.push(not_understood(file, text, field.span)),
        }
    }
    if understood < Token::ALL.len() {
        return diagnostics;
    }
    let place = |token: Token| colours.get(token.name()).map(|field| field.span);
    let faults = shades.faults();
    diagnostics
        .extend(faults.filter_map(|fault| Some(fault_at(shades, fault, file, place(fault.0)?))));
    diagnostics
}

fn fault_at(
    shades: &Shades,
    (token, paper, found): (Token, Token, f32),
    file: &Arc<SourceFile>,
    span: Span,
) -> Diagnostic {
    let (name, paper) = (token.name(), paper.name());
    let (fr, en) = ratio(found);
    let wanted = token.wanted().unwrap_or_default();
    let said = Diagnostic::error(
        "colour-contrast",
        words!(
            "La couleur « {name} » se lit mal sur « {paper} » : le contraste est de {fr} pour 1, il en faut {wanted}.",
            "The colour “{name}” reads badly on “{paper}”: the contrast is {en} to 1, and must be {wanted}."
        ),
    )
    .at(file, span);
    propose(said, shades.mended(token), span)
}

/// Proposes a colour that reads well, if there is one.
pub(super) fn propose(said: Diagnostic, mended: Option<Colour>, span: Span) -> Diagnostic {
    let Some(colour) = mended else {
        return said.help(words!(
            "Aucune couleur ne se lirait bien sur tous ces fonds : écartez d'abord « paper », « card », « accent-paper » et « warm-paper » du gris, tous clairs ou tous sombres.",
            "No colour would read well on all these papers: first take “paper”, “card”, “accent-paper” and “warm-paper” away from grey, all light or all dark."
        ));
    };
    said.propose(span, quoted(&colour.to_string())).help(words!(
        "Écrivez \"{colour}\" : c'est la même teinte, et elle se lit bien.",
        "Write \"{colour}\": it is the same hue, and it reads well."
    ))
}

/// A contrast in words, in French and in English, never rounded up to what it does not reach.
pub(super) fn ratio(found: f32) -> (String, String) {
    let en = format!("{:.1}", (found * 10.0).floor() / 10.0);
    (en.replace('.', ","), en)
}

/// A text that is no colour.
pub(super) fn not_understood(file: &Arc<SourceFile>, text: &str, span: Span) -> Diagnostic {
    let said = Diagnostic::error(
        "colour-not-understood",
        words!("« {text} » n'est pas une couleur.", "“{text}” is not a colour."),
    )
    .at(file, span);
    match Colour::parse(&format!("#{}", text.trim_start_matches('#'))) {
        Some(colour) => said.propose(span, quoted(&colour.to_string())).help(words!(
            "Écrivez-la avec un dièse, entre guillemets droits : \"{colour}\".",
            "Write it with a hash, between straight quotes: \"{colour}\"."
        )),
        None => said.help(words!(
            "Écrivez un dièse et six signes, de 0 à 9 et de a à f, entre guillemets droits : \"#8a1c4a\". Les outils de dessin montrent ce code à côté de chaque couleur.",
            "Write a hash and six signs, 0 to 9 and a to f, between straight quotes: \"#8a1c4a\". Drawing tools show this code beside each colour."
        )),
    }
}
