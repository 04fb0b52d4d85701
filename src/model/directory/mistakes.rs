//! What is said of a directory of places.

use std::sync::Arc;

use jiff::civil::Date;

use super::columns::{self, Column, Form};
use crate::diagnostic::Diagnostic;
use crate::text::{SourceFile, Span, closest};
use crate::words;

pub(super) fn unreadable(file: &Arc<SourceFile>) -> Diagnostic {
    Diagnostic::error(
        "directory-unreadable",
        words!("Ce fichier n'est pas un tableau de lieux.", "This file is no table of places."),
    )
    .at(file, Span::default())
    .help(words!(
        "Ouvrez-le dans un tableur et enregistrez-le en CSV, avec les noms des colonnes sur la première ligne.",
        "Open it in a spreadsheet and save it as CSV, with the columns' names on the first line."
    ))
}

pub(super) fn column_missing(file: &Arc<SourceFile>, header: Span, name: &str) -> Diagnostic {
    let version = columns::version();
    Diagnostic::error(
        "directory-column-missing",
        words!(
            "Il manque la colonne « {name} » à ce tableau de lieux.",
            "This table of places lacks the column “{name}”."
        ),
    )
    .at(file, header)
    .help(words!(
        "Le format national des lieux de médiation numérique ({version}) la demande : ajoutez-la à la première ligne, avec ce nom exact.",
        "The national format of places of digital help ({version}) wants it: add it to the first line, with this exact name."
    ))
}

pub(super) fn cell_missing(file: &Arc<SourceFile>, row: Span, name: &str) -> Diagnostic {
    Diagnostic::error(
        "directory-cell-empty",
        words!("Ce lieu n'a pas de « {name} ».", "This place has no “{name}”."),
    )
    .at(file, row)
    .help(words!(
        "Remplissez la colonne « {name} » de cette ligne : sans elle, une famille ne trouve pas le lieu.",
        "Fill the column “{name}” of this line: without it, a family cannot find the place."
    ))
}

pub(super) fn cell_wrong(
    file: &Arc<SourceFile>,
    at: Span,
    column: &Column,
    cell: &str,
) -> Diagnostic {
    let name = &column.name;
    let said = Diagnostic::warning(
        "directory-cell-wrong",
        words!(
            "« {cell} » ne convient pas à la colonne « {name} ».",
            "“{cell}” does not suit the column “{name}”."
        ),
    )
    .at(file, at);
    let help = match column.form {
        Some(Form::Postcode) => {
            words!("Un code postal a cinq chiffres : 26999.", "A postcode has five digits: 26999.")
        }
        Some(Form::Commune) => words!(
            "Un code INSEE a cinq signes : 51454 ou 2A004.",
            "A town's code has five signs: 51454 or 2A004."
        ),
        Some(Form::Phone) => words!(
            "Écrivez le pays, sans espace et sans le premier zéro : +33465714230.",
            "Write the country, without spaces and without the first zero: +33465714230."
        ),
        Some(Form::Day) => words!(
            "Écrivez l'année, le mois et le jour : 2026-11-30.",
            "Write the year, the month and the day: 2026-11-30."
        ),
        Some(Form::Pivot) => words!(
            "C'est un numéro SIRET ou RNA : 9 à 14 chiffres ou lettres.",
            "It is the number of an organisation: 9 to 14 digits or letters."
        ),
        Some(Form::Number) => words!(
            "Écrivez un nombre avec un point : 43.52609.",
            "Write a number with a point: 43.52609."
        ),
        Some(Form::Hours) => words!(
            "Écrivez les jours et les heures comme OpenStreetMap : Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00. En attendant, la page les montre tels quels.",
            "Write days and hours as OpenStreetMap does: Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00. Until then, the page shows them as they are."
        ),
        None if column.words.is_empty() => words!("Raccourcissez ce texte.", "Shorten this text."),
        None => {
            let all = column.words.join(" | ");
            words!(
                "Cette colonne ne prend que ces mots, séparés par « | » : {all}.",
                "This column takes only these words, apart by “|”: {all}."
            )
        }
    };
    match closest(cell, column.words.iter().map(String::as_str)) {
        Some(near) => said.help(help).propose(at, near),
        _ => said.help(help),
    }
}

pub(super) fn twice(file: &Arc<SourceFile>, row: Span, id: &str) -> Diagnostic {
    Diagnostic::error(
        "directory-id-twice",
        words!(
            "Deux lieux ont le même identifiant « {id} ».",
            "Two places have the same identifier “{id}”."
        ),
    )
    .at(file, row)
    .help(words!(
        "Donnez-en un autre à celui-ci, ou enlevez la ligne si c'est le même lieu.",
        "Give this one another, or take the line out if it is the same place."
    ))
}

pub(super) fn old(file: &Arc<SourceFile>, at: Span, name: &str, day: Date) -> Diagnostic {
    Diagnostic::warning(
        "directory-place-old",
        words!(
            "Personne n'a vérifié « {name} » depuis le {day} : plus de douze mois.",
            "Nobody has checked “{name}” since {day}: more than twelve months."
        ),
    )
    .at(file, at)
    .help(words!(
        "Appelez ce lieu, corrigez la ligne, puis mettez la date du jour dans « date_maj ».",
        "Call that place, mend the line, then put today's date into “date_maj”."
    ))
}
