//! What is said of raw HTML and links that cannot be published as written.

use std::ops::Range;

use crate::diagnostic::Diagnostic;
use crate::words;

use super::elements::{Element, goes_with_content};
use super::writer::Writer;

impl Writer<'_> {
    pub(super) fn say_element_removed(&mut self, name: &str, place: &Range<usize>) {
        let said = match goes_with_content(name) {
            true => words!(
                "La balise <{name}> n'est pas permise : elle est retirée avec son contenu.",
                "The tag <{name}> is not allowed: it is removed with its content."
            ),
            false => words!(
                "La balise <{name}> n'est pas permise : elle est retirée, le texte reste.",
                "The tag <{name}> is not allowed: it is removed, its text stays."
            ),
        };
        let help = match name {
            "video" | "audio" => words!(
                "Mettez le film ou le son à côté de la page, et écrivez : « ![La visite de la cour](film.mp4) ».",
                "Put the film or the sound beside the page, and write: '![The tour of the yard](film.mp4)'."
            ),
            "iframe" | "object" | "embed" | "frame" => words!(
                "Un lecteur dit à un autre site qui lit la page. Mettez une image et un lien qui nomme le site : « [La visite de la cour, film de 2 minutes sur PeerTube](https://…) ».",
                "A player tells another site who reads the page. Put a picture and a link that names the site: '[The tour of the yard, a film of 2 minutes on PeerTube](https://…)'."
            ),
            "svg" | "canvas" | "math" | "picture" | "source" => words!(
                "Mettez l'image dans un fichier à côté de la page : « ![description](image.png) ».",
                "Put the picture in a file beside the page: '![description](image.png)'."
            ),
            "script" | "style" | "link" | "noscript" | "template" => words!(
                "Supprimez ce passage : l'apparence et le comportement viennent du thème du site.",
                "Remove this passage: looks and behaviour come from the site's theme."
            ),
            "form" | "input" | "button" | "select" | "textarea" | "fieldset" | "label" => words!(
                "Donnez plutôt une adresse de courriel ou un numéro de téléphone de l'école.",
                "Give an e-mail address or a phone number of the school instead."
            ),
            "center" | "font" | "big" | "tt" | "strike" => words!(
                "Écrivez en Markdown : « **important** », « *mot* », « ::: info ».",
                "Write Markdown: '**important**', '*word*', '::: info'."
            ),
            _ => words!(
                "Supprimez cette balise, ou écrivez ce passage en Markdown.",
                "Remove this tag, or write this passage in Markdown."
            ),
        };
        self.say(Diagnostic::warning("html-not-allowed", said).help(help), place);
    }

    pub(super) fn say_hidden_removed(&mut self, name: &str, place: &Range<usize>) {
        let said = words!(
            "Ce passage (<{name}>) est caché : il est retiré, avec son contenu.",
            "This passage (<{name}>) is hidden: it is removed, with its content."
        );
        let help = words!(
            "Supprimez-le, ou montrez-le à tous ; dans « ::: détails », chacun l'ouvre s'il veut.",
            "Delete it, or show it to all; in '::: details', people open it if they wish."
        );
        self.say(Diagnostic::warning("html-not-allowed", said).help(help), place);
    }

    pub(super) fn say_attribute_removed(&mut self, name: &str, tag: &str, place: &Range<usize>) {
        let source = self.text_of(place).to_ascii_lowercase();
        let skip = tag.len() + 1;
        let at =
            source.get(skip..).and_then(|rest| rest.find(name)).map(|at| place.start + skip + at);
        let exact = at.map_or(place.clone(), |at| at..at + name.len());
        let help = match name {
            "style" | "class" | "align" | "width" | "height" | "color" => words!(
                "L'apparence vient du thème du site : supprimez « {name} ».",
                "Looks come from the site's theme: remove '{name}'."
            ),
            "target" => words!(
                "Supprimez « target » : dans une nouvelle fenêtre, le bouton Retour ne ramène plus ici, et qui ne voit pas l'écran se croit encore sur cette page.",
                "Remove 'target': in a new window, the Back button no longer leads here, and those who cannot see the screen believe they are still on this page."
            ),
            "aria-labelledby" if tag == "img" => words!(
                "Écrivez les mots eux-mêmes : alt=\"ce que l'image montre\".",
                "Write the words themselves: alt=\"what the picture shows\"."
            ),
            _ => words!("Supprimez « {name} ».", "Remove '{name}'."),
        };
        let said = words!(
            "Dans la balise <{tag}>, « {name} » n'est pas permis et est retiré.",
            "In the tag <{tag}>, '{name}' is not allowed and is removed."
        );
        self.say(Diagnostic::warning("html-attribute-not-allowed", said).help(help), &exact);
    }

    pub(super) fn say_unclosed(&mut self, element: &Element, place: &Range<usize>) {
        let name = element.name;
        let said = words!(
            "La balise <{name}> n'est pas fermée avant la fin de son passage.",
            "The tag <{name}> is not closed before the end of its passage."
        );
        let help = words!("Ajoutez </{name}> au bon endroit.", "Add </{name}> in the right place.");
        self.say(Diagnostic::warning("html-unclosed", said).help(help), place);
    }

    pub(super) fn say_stray_end(&mut self, name: &str, place: &Range<usize>) {
        if self.too_deep {
            return;
        }
        let said = words!(
            "La balise </{name}> ne ferme rien ici : elle est retirée.",
            "The tag </{name}> closes nothing here: it is removed."
        );
        let help = words!("Supprimez </{name}>.", "Remove </{name}>.");
        let said = Diagnostic::warning("html-stray-end", said).help(help);
        let fix = self.span(place);
        self.say(said.fix(fix, ""), place);
    }

    pub(super) fn say_block_in_text(&mut self, element: &Element, place: &Range<usize>) {
        let name = element.name;
        let said = words!(
            "La balise <{name}> ne peut pas se trouver au milieu d'un texte : elle est retirée.",
            "The tag <{name}> cannot stand in the middle of a text: it is removed."
        );
        let help = words!(
            "Mettez-la au début d'une ligne, après une ligne vide.",
            "Put it at the beginning of a line, after an empty line."
        );
        self.say(Diagnostic::warning("html-misplaced", said).help(help), place);
    }

    pub(super) fn say_without_parent(
        &mut self,
        element: &Element,
        parents: &[&str],
        place: &Range<usize>,
    ) {
        let name = element.name;
        let parent = parents.first().copied().unwrap_or_default();
        let said = words!(
            "La balise <{name}> n'a de sens que dans <{parent}> : elle est retirée.",
            "The tag <{name}> has a meaning only inside <{parent}>: it is removed."
        );
        let help = words!(
            "Ajoutez <{parent}> autour, ou écrivez ce passage en Markdown.",
            "Add <{parent}> around it, or write this passage in Markdown."
        );
        self.say(Diagnostic::warning("html-misplaced", said).help(help), place);
    }

    pub(super) fn say_loose_content(&mut self, parent: &Element, place: &Range<usize>) {
        let parent = parent.name;
        let said = words!(
            "Ce passage se trouve dans <{parent}>, mais dans aucun de ses éléments.",
            "This passage is in <{parent}>, but in none of its items."
        );
        let help = words!(
            "Mettez-le dans un élément de la liste (<li>) ou dans une case du tableau (<td>).",
            "Put it in an item of the list (<li>) or in a cell of the table (<td>)."
        );
        self.say(Diagnostic::warning("html-misplaced", said).help(help), place);
    }

    pub(super) fn say_tag_too_long(&mut self, place: &Range<usize>) {
        let said = words!(
            "Cette balise est beaucoup trop longue : elle est retirée.",
            "This tag is much too long: it is removed."
        );
        let help = words!("Écrivez ce passage en Markdown.", "Write this passage in Markdown.");
        self.say(Diagnostic::warning("html-not-allowed", said).help(help), place);
    }

    pub(super) fn say_image_without_source(&mut self, place: &Range<usize>) {
        let said = words!(
            "Cette image n'a pas de fichier : elle est retirée.",
            "This picture has no file: it is removed."
        );
        let help =
            words!("Écrivez « ![description](photo.jpg) ».", "Write '![description](photo.jpg)'.");
        self.say(Diagnostic::warning("html-not-allowed", said).help(help), place);
    }

    pub(super) fn say_active_address(&mut self, place: &Range<usize>) {
        let said = words!(
            "Cette adresse pourrait lancer un programme chez les lecteurs : elle ne sera pas publiée.",
            "This address could run a program at the readers': it will not be published."
        );
        let help = words!(
            "Mettez une adresse en https:// ou le chemin d'une page du site.",
            "Put an address in https:// or the path of a page of the site."
        );
        self.say(Diagnostic::error("dangerous-address", said).help(help), place);
    }

    pub(super) fn say_link_in_link(&mut self, place: &Range<usize>) {
        let said = words!(
            "Un lien ne peut pas en contenir un autre : celui-ci n'est plus qu'un texte.",
            "A link cannot hold another one: this one is only text now."
        );
        let help = words!(
            "Écrivez les deux liens, ou l'appel de note, l'un après l'autre.",
            "Write the two links, or the reference to the note, one after the other."
        );
        self.say(Diagnostic::warning("link-in-link", said).help(help), place);
    }

    pub(super) fn say_marker_in_html(&mut self, place: &Range<usize>) {
        let said = words!(
            "Ce « ::: » suit une balise HTML sans ligne vide entre eux : il n'est pas compris.",
            "This ':::' follows an HTML tag without an empty line between: it is not understood."
        );
        let help = words!("Ajoutez une ligne vide au-dessus.", "Add an empty line above it.");
        self.say(Diagnostic::error("block-not-understood", said).help(help), place);
    }

    pub(super) fn say_marker_in_text(&mut self, place: &Range<usize>) {
        let said = words!(
            "Ce « ::: » est trop loin du début de sa ligne : il n'est pas compris.",
            "This ':::' is too far from the beginning of its line: it is not understood."
        );
        let help = words!(
            "Enlevez les espaces devant, ou ajoutez une ligne vide au-dessus.",
            "Remove the spaces before it, or add an empty line above it."
        );
        self.say(Diagnostic::error("block-not-understood", said).help(help), place);
    }

    pub(super) fn say_too_deep(&mut self, place: &Range<usize>) {
        let said = words!(
            "À partir d'ici, trop d'éléments sont les uns dans les autres : le texte reste, sans sa mise en forme.",
            "From here on, too many elements are inside each other: the text stays, without its form."
        );
        let help = words!(
            "Séparez ce passage en plusieurs, les uns après les autres.",
            "Split this passage into several, one after the other."
        );
        self.say(Diagnostic::warning("nesting-too-deep", said).help(help), place);
    }
}
