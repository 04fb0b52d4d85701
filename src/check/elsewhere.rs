//! The links to other sites → the addresses to ask, and what is said of those that do not answer.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Place};
use crate::document::LinkKind;
use crate::model::Site;
use crate::reach::{Answer, Why};
use crate::words;

use super::links;

/// The addresses of other sites, each with the places that lead to it.
pub struct Elsewhere {
    places: BTreeMap<String, Vec<Place>>,
}

/// Gathers the links of the site's texts to other sites.
pub fn elsewhere(site: &Site) -> Elsewhere {
    let mut places: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for page in &site.pages {
        for (link, address) in page.documents().into_iter().flat_map(links::elsewhere) {
            if !address.scheme.is_empty() && link.kind == LinkKind::Link {
                let place = Place { file: page.file.clone(), span: link.span };
                places.entry(link.destination.clone()).or_default().push(place);
            }
        }
    }
    Elsewhere { places }
}

impl Elsewhere {
    /// The addresses, each once.
    pub fn addresses(&self) -> Vec<&str> {
        self.places.keys().map(String::as_str).collect()
    }

    /// What is said of those that are dead, at each place that leads to them.
    pub fn dead(&self, answers: &BTreeMap<String, Answer>) -> Vec<Diagnostic> {
        let mut said = Vec::new();
        for (address, places) in &self.places {
            let Some(Answer::Dead(why)) = answers.get(address) else { continue };
            said.extend(places.iter().map(|place| dead(address, *why).at(&place.file, place.span)));
        }
        said
    }
}

fn dead(address: &str, why: Why) -> Diagnostic {
    let words = match why {
        Why::Status(status) => words!(
            "La page {address} n'existe plus (réponse {status}).",
            "The page {address} no longer exists (answer {status})."
        ),
        Why::Private => words!(
            "{address} est une adresse de réseau privé : aucune famille ne peut l'ouvrir.",
            "{address} is an address of a private network: no family can open it."
        ),
        Why::NoSuchSite | Why::Silence => {
            words!("Aucun site ne répond à l'adresse {address}.", "No site answers at {address}.")
        }
    };
    Diagnostic::warning("link-elsewhere-dead", words).help(words!(
        "Cherchez la nouvelle adresse de cette page, ou retirez le lien.",
        "Look for the new address of that page, or remove the link."
    ))
}
