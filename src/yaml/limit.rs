//! A text that is no record, or is too large a one → what is said of it.

use std::sync::Arc;

use super::Limits;
use super::draft::Draft;
use super::line::Line;
use super::read::{Failure, Reason};
use crate::diagnostic::Diagnostic;
use crate::text::SourceFile;
use crate::words;

/// The mistake of a text that no small repair can mend.
pub(super) fn said(
    file: &Arc<SourceFile>,
    draft: &Draft,
    failure: Failure,
    limits: Limits,
) -> Diagnostic {
    let line = Line::at(&draft.text, failure.at);
    let said = match failure.reason {
        Reason::TooDeep => too_deep(limits.depth),
        Reason::TooMany => too_many(limits.nodes),
        Reason::List => not_a_record_but_a_list(),
        Reason::Text | Reason::Syntax | Reason::Key => not_a_record_but_text(),
    };
    said.at(file, draft.place(line.indent..line.end))
}

fn too_deep(depth: usize) -> Diagnostic {
    let words = words!(
        "Ici, des listes sont emboîtées plus de {depth} fois les unes dans les autres.",
        "Lists are nested here more than {depth} times, one inside the other."
    );
    Diagnostic::error("yaml-too-deep", words).help(words!(
        "Écrivez-les les unes sous les autres ; si c'est un texte, mettez-le entre guillemets \" \".",
        "Write them one below the other; if it is a text, put it between quotes \" \"."
    ))
}

fn too_many(nodes: usize) -> Diagnostic {
    let words = words!(
        "Il y a ici plus de {nodes} valeurs, trop pour un seul en-tête.",
        "There are more than {nodes} values here, too many for one header."
    );
    Diagnostic::error("yaml-too-many", words)
        .help(words!("Répartissez-les entre plusieurs pages.", "Spread them over several pages."))
}

fn not_a_record_but_a_list() -> Diagnostic {
    let words = words!(
        "Ces lignes sont une liste sans nom, là où chaque valeur doit porter un nom.",
        "These lines are a list without a name, where each value needs a name."
    );
    Diagnostic::error("yaml-not-a-record", words).help(words!(
        "Mettez au-dessus de la liste une ligne qui la nomme, par exemple « étiquettes: ».",
        "Put a line that names the list above it, for example “tags:”."
    ))
}

fn not_a_record_but_text() -> Diagnostic {
    let words = words!(
        "Ce texte n'a pas de nom, là où chaque valeur doit porter un nom.",
        "This text has no name, where each value needs a name."
    );
    Diagnostic::error("yaml-not-a-record", words).help(words!(
        "Donnez-lui un nom, par exemple « titre: La cour de récréation », ou placez-le sous l'en-tête.",
        "Give it a name, for example “title: The playground”, or put it below the header."
    ))
}
