//! A mistake of YAML and its repair → what is said of it.

use std::ops::Range;

use super::draft::Draft;
use super::line::Line;
use super::notice::is_warning;
use crate::diagnostic::{Diagnostic, Words};
use crate::text::SourceFile;
use crate::words;
use std::sync::Arc;

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    Colon,
    EarlyQuote(char),
    UnclosedQuote,
    AfterQuote,
    SmartQuotes,
    Backslash,
    Tab,
    Start(char),
    UnclosedBracket(char),
    ExtraBracket(char),
    AfterBracket,
    DoubleBracket,
    ColonSpace,
    DashSpace,
    NoColon,
    Hash,
    Indentation,
    /// A no-break space where YAML wants a space: mended without a word.
    NoBreakSpace,
    Marker,
    Tag,
    Alias,
    Anchor,
    Key,
    Syntax,
}

/// Whether a repair is what the author meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Certainty {
    /// Yes: it is offered as a fix.
    Sure,
    /// It serves to read on, and as an example.
    Guess,
}

/// A mistake and the text that mends it, in bytes of a draft.
#[derive(Debug, Clone)]
pub(super) struct Repair {
    pub fault: Fault,
    /// What is shown to the author.
    pub place: Range<usize>,
    /// What is replaced…
    pub range: Range<usize>,
    /// …by this.
    pub text: String,
    pub certainty: Certainty,
}

impl Repair {
    /// A sure repair that is shown where it is made.
    pub fn new(fault: Fault, range: Range<usize>, text: impl Into<String>) -> Self {
        let place = range.clone();
        Repair { fault, place, range, text: text.into(), certainty: Certainty::Sure }
    }

    /// Shows another place.
    pub fn shown_at(self, place: Range<usize>) -> Self {
        Repair { place, ..self }
    }

    /// The repair is only one among several possible ones.
    pub fn guessed(self) -> Self {
        Repair { certainty: Certainty::Guess, ..self }
    }
}

/// A repair of a draft → the diagnostic; nothing for what is mended without a word.
pub(super) fn diagnostic(
    file: &Arc<SourceFile>,
    draft: &Draft,
    repair: &Repair,
) -> Option<Diagnostic> {
    let fault = repair.fault;
    let place = draft.place(repair.place.clone());
    let line = Line::at(&draft.text, repair.place.start);
    let why = words(fault, line.subject(&draft.text), draft.text.get(repair.place.clone())?)?;
    let said = match is_warning(repair) {
        true => Diagnostic::warning(fault.code(), why),
        false => Diagnostic::error(fault.code(), why),
    };
    let said = said.at(file, place).help(help(draft, repair));
    let writable = draft.is_untouched(&repair.range)
        && (repair.certainty == Certainty::Sure || !said.is_error());
    let mended = draft.place(repair.range.clone());
    Some(match (writable, repair.certainty) {
        (false, _) => said,
        (true, Certainty::Sure) => said.fix(mended, &repair.text),
        (true, Certainty::Guess) => said.propose(mended, &repair.text),
    })
}

impl Fault {
    /// The mistake's name.
    pub fn code(self) -> &'static str {
        match self {
            Fault::Colon => "yaml-colon-in-value",
            Fault::EarlyQuote(_) | Fault::UnclosedQuote | Fault::AfterQuote => "yaml-apostrophe",
            Fault::SmartQuotes => "yaml-smart-quotes",
            Fault::Backslash => "yaml-backslash",
            Fault::Tab => "yaml-tab",
            Fault::Indentation => "yaml-indentation",
            Fault::Marker => "yaml-marker",
            Fault::Tag => "yaml-tag",
            Fault::Alias | Fault::Anchor => "yaml-alias",
            Fault::Key => "yaml-complex-key",
            Fault::Syntax => "yaml-syntax",
            _ => "yaml-special-start",
        }
    }
}

fn words(fault: Fault, key: &str, source: &str) -> Option<Words> {
    Some(match fault {
        Fault::Colon => words!(
            "Le texte de « {key} » contient « : » sans être entre guillemets.",
            "The text of “{key}” contains “:” and is not in quotes."
        ),
        Fault::EarlyQuote(quote) => words!(
            "Dans « {key} », le signe {quote} au milieu du texte ferme les guillemets trop tôt.",
            "In “{key}”, the sign {quote} in the middle of the text closes the quotes too early."
        ),
        Fault::UnclosedQuote => words!(
            "Les guillemets ouverts dans « {key} » ne sont jamais refermés.",
            "The quotes opened in “{key}” are never closed."
        ),
        Fault::AfterQuote => words!(
            "Dans « {key} », le texte continue après les guillemets.",
            "In “{key}”, the text goes on after the quotes."
        ),
        Fault::SmartQuotes => words!(
            "Les guillemets “ ” de « {key} » seront pris pour du texte : seuls les droits \" \" entourent une valeur.",
            "The quotes “ ” of “{key}” count as text: only straight ones \" \" go around a value."
        ),
        Fault::Backslash => words!(
            "Dans « {key} », la barre \\ entre guillemets \" annonce un signe spécial qui n'existe pas.",
            "In “{key}”, a backslash between \" announces a special sign that does not exist."
        ),
        _ => return words_of_layout(fault, key, source),
    })
}

fn words_of_layout(fault: Fault, key: &str, source: &str) -> Option<Words> {
    Some(match fault {
        Fault::Tab => words!(
            "Cette ligne est décalée avec une tabulation au lieu d'espaces.",
            "This line is indented with a tab instead of spaces."
        ),
        Fault::Indentation => words!(
            "Le début de cette ligne n'est pas aligné avec les lignes du même niveau.",
            "The start of this line is not aligned with the lines of the same level."
        ),
        Fault::ColonSpace => {
            words!("Il manque une espace après « : ».", "A space is missing after “:”.")
        }
        Fault::DashSpace => {
            words!("Il manque une espace après le tiret.", "A space is missing after the dash.")
        }
        Fault::NoColon => words!(
            "Il manque « : » entre le nom et la valeur sur cette ligne.",
            "This line lacks “:” between the name and the value."
        ),
        Fault::Marker => words!(
            "La ligne « {source} » ne peut pas se trouver à cet endroit.",
            "The line “{source}” cannot stand here."
        ),
        Fault::Syntax => {
            words!("Préau ne comprend pas « {key} ».", "Préau does not understand “{key}”.")
        }
        _ => return words_of_signs(fault, key, source),
    })
}

fn words_of_signs(fault: Fault, key: &str, source: &str) -> Option<Words> {
    Some(match fault {
        Fault::Start(sign) => words!(
            "Le texte de « {key} » commence par « {sign} », un signe qui a un autre sens ici.",
            "The text of “{key}” starts with “{sign}”, a sign that means something else here."
        ),
        Fault::UnclosedBracket(sign) => words!(
            "Dans « {key} », « {sign} » n'est jamais refermé.",
            "In “{key}”, “{sign}” is never closed."
        ),
        Fault::ExtraBracket(sign) => words!(
            "Dans « {key} », il y a un « {sign} » de trop.",
            "In “{key}” there is one “{sign}” too many."
        ),
        Fault::AfterBracket => words!(
            "Dans « {key} », le texte continue après le crochet, qui annonce une liste.",
            "In “{key}”, the text goes on after the bracket, which announces a list."
        ),
        Fault::DoubleBracket => words!(
            "Le lien [[…]] de « {key} » n'est pas entre guillemets.",
            "The link [[…]] of “{key}” is not in quotes."
        ),
        Fault::Hash => words!(
            "Dans « {key} », tout ce qui suit « # » est ignoré.",
            "In “{key}”, everything after “#” is ignored."
        ),
        Fault::Tag => words!(
            "« {source} » s'adresse à un programme, et Préau n'en tient pas compte.",
            "“{source}” speaks to a program, and Préau takes no notice of it."
        ),
        Fault::Alias => words!(
            "« {source} » renvoie à une valeur écrite ailleurs, ce que Préau ne suit pas.",
            "“{source}” points to a value written elsewhere, which Préau does not follow."
        ),
        Fault::Anchor => words!(
            "« {source} » nomme une valeur pour la reprendre ailleurs, ce que Préau ne fait pas.",
            "“{source}” names a value to repeat it elsewhere, which Préau does not do."
        ),
        Fault::Key => words!(
            "Ce qui est à gauche de « : » doit être un simple nom.",
            "What stands before “:” must be a plain name."
        ),
        _ => return None,
    })
}

fn help(draft: &Draft, repair: &Repair) -> Words {
    let mended = draft.mended(repair).map(|draft| draft.text).unwrap_or_default();
    let range = repair.range.start..repair.range.start + repair.text.len();
    let lines = lines_of(&mended, range.clone());
    match repair.fault {
        Fault::Marker => words!("Supprimez cette ligne.", "Delete this line."),
        Fault::Syntax | Fault::Key if repair.text.is_empty() => words!(
            "Chaque ligne s'écrit « nom: valeur » ; une valeur qui contient des signes se met entre guillemets droits \" \".",
            "Each line is written “name: value”; a value that contains signs goes between straight quotes \" \"."
        ),
        Fault::Alias if repair.certainty == Certainty::Guess => {
            words!("Recopiez ici la valeur elle-même.", "Copy the value itself here.")
        }
        Fault::Indentation | Fault::Tab => {
            let lines = shown_lines(&mended, range).join("\n");
            let line = Line::at(&mended, repair.range.start);
            let above = line.said_before(&mended).map(|line| shown(&mended[line.start..line.end]));
            let above = above.unwrap_or_default();
            words!(
                "Alignez les deux lignes ainsi :\n{above}\n{lines}",
                "Align the two lines like this:\n{above}\n{lines}"
            )
        }
        _ => words!("Écrivez : {lines}", "Write: {lines}"),
    }
}

/// The whole lines around a range: one line as a part of the sentence, several below it.
fn lines_of(text: &str, range: Range<usize>) -> String {
    match shown_lines(text, range).as_slice() {
        [line] => line.trim().to_owned(),
        lines => format!("\n{}", lines.join("\n")),
    }
}

fn shown_lines(text: &str, range: Range<usize>) -> Vec<String> {
    let first = Line::at(text, range.start);
    let last = Line::at(text, range.end);
    let lines = text.get(first.start..last.end).unwrap_or_default();
    lines.split('\n').take(3).map(shown).collect()
}

/// A line, without the middle of a very long one.
fn shown(line: &str) -> String {
    let line = line.trim_end();
    let count = line.chars().count();
    if count <= 160 {
        return line.to_owned();
    }
    let start: String = line.chars().take(90).collect();
    let end: String = line.chars().skip(count - 50).collect();
    format!("{start} […] {end}")
}
