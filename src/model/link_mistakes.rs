//! A link that cannot be followed → what is said of it, and how to mend it.

use crate::diagnostic::Diagnostic;
use crate::model::links::{Ask, scheme};
use crate::words;

/// A path that leaves the content folder.
pub(super) fn outside(ask: &Ask<'_>) -> Diagnostic {
    let destination = ask.destination;
    Diagnostic::error(
        "dead-link",
        words!(
            "Le lien « {destination} » sort du dossier content.",
            "The link “{destination}” leaves the content folder."
        ),
    )
    .at(ask.file, ask.span())
    .help(words!(
        "Comptez les « ../ » : un par dossier à remonter. Ou copiez le fichier dans content.",
        "Count the “../”: one for each folder to climb. Or copy the file into content."
    ))
}

/// A place that the page has not.
pub(super) fn dead_fragment(ask: &Ask<'_>, fragment: &str) -> Diagnostic {
    Diagnostic::error(
        "dead-fragment",
        words!(
            "La page existe, mais aucun titre n'y porte le nom « #{fragment} ».",
            "The page exists, but no heading in it is named “#{fragment}”."
        ),
    )
    .at(ask.file, ask.span())
    .help(words!(
        "Ajoutez {{#{fragment}}} à la fin du titre visé, ou retirez « #{fragment} » du lien.",
        "Add {{#{fragment}}} at the end of the heading, or remove “#{fragment}” from the link."
    ))
}

/// A page that is not published today.
pub(super) fn unpublished(ask: &Ask<'_>) -> Diagnostic {
    let destination = ask.destination;
    Diagnostic::warning(
        "link-to-unpublished",
        words!(
            "La page « {destination} » n'est pas publiée aujourd'hui (brouillon, à venir ou expirée) : le lien est retiré, les mots restent.",
            "The page “{destination}” is not published today (draft, scheduled or expired): the link is removed, its words stay."
        ),
    )
    .at(ask.file, ask.span())
    .help(words!("Publiez la page, ou retirez le lien.", "Publish the page, or remove the link."))
}

/// An address that no page may open.
pub(super) fn dangerous(ask: &Ask<'_>) -> Diagnostic {
    let destination = ask.destination;
    let drive = scheme(destination).is_some_and(|scheme| scheme.len() == 1);
    if drive || destination.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("file:")) {
        return Diagnostic::error(
            "dangerous-address",
            words!(
                "« {destination} » est un fichier de votre ordinateur : personne d'autre ne peut l'ouvrir.",
                "“{destination}” is a file of your own computer: nobody else can open it."
            ),
        )
        .at(ask.file, ask.span())
        .help(words!(
            "Copiez le fichier à côté de cette page et n'écrivez que son nom : [le plan](plan.pdf).",
            "Copy the file beside this page and write its name only: [the plan](plan.pdf)."
        ));
    }
    Diagnostic::error(
        "dangerous-address",
        words!(
            "« {destination} » n'est pas une adresse qu'une page peut ouvrir sans danger.",
            "“{destination}” is not an address that a page can open safely."
        ),
    )
    .at(ask.file, ask.span())
    .help(words!(
        "Une adresse commence par https:, mailto: ou tel:.",
        "An address starts with https:, mailto: or tel:."
    ))
}

/// A picture on another site.
pub(super) fn remote_picture(ask: &Ask<'_>) -> Diagnostic {
    Diagnostic::error(
        "remote-image",
        words!(
            "Cette image est sur un autre site : la montrer lui dirait qui lit la page.",
            "This picture is on another site: showing it would tell that site who reads the page."
        ),
    )
    .at(ask.file, ask.span())
    .help(words!(
        "Si vous en avez le droit, enregistrez l'image à côté de la page et écrivez son nom ici.",
        "If you have the right to, save the picture beside the page and write its name here."
    ))
}
