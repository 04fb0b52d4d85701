//! The site for browsers: pages, lists, old addresses, the style sheet, the icons, the files beside the pages.

use std::collections::BTreeSet;

use crate::artifact::Artifact;
use crate::channels::Channel;
use crate::diagnostic::Diagnostic;
use crate::files::{self, FileType};
use crate::model::{EditionId, FileId, ListId, Shared, SiteFile};
use crate::pictures::{Picture, mistaken};
use crate::render::{ICON, OLD_ICON, RenderedSite, SCRIPT, STYLE, TOUCH_ICON, script};

/// The channel.
pub const CHANNEL: Channel = Channel { name: "web", artifacts };

fn artifacts<'s>(rendered: &'s RenderedSite<'s>) -> Vec<Artifact<'s>> {
    // What takes longest comes first: what comes last is waited for.
    let mut artifacts = vec![
        Artifact::made(TOUCH_ICON, || rendered.touch_icon()),
        Artifact::made(OLD_ICON, || rendered.old_icon()),
    ];
    artifacts.extend(pages(rendered));
    artifacts.extend(lists(rendered));
    artifacts.extend(rendered.site.redirects.iter().map(|redirect| {
        let make = move || rendered.redirect(&redirect.address, redirect.page);
        Artifact::made(redirect.address.as_str(), make)
    }));
    artifacts.extend(stories(rendered));
    artifacts.extend(rendered.view_script().map(|script| Artifact::ready(SCRIPT, script)));
    artifacts.extend(views(rendered));
    artifacts.push(Artifact::made("404.html", || rendered.not_found()));
    artifacts.push(Artifact::ready(STYLE, rendered.style()));
    artifacts.push(Artifact::made(ICON, || rendered.icon()));
    artifacts.extend(photos(rendered));
    let gallery = rendered.gallery;
    let others = (0..).zip(&rendered.site.files).filter(|(id, file)| {
        let as_it_is = match gallery.picture(FileId::new(*id)) {
            Some(Picture::Photo(photo)) => photo.moving.is_some(),
            Some(Picture::Drawing(_)) => true,
            // Of a photo that could not be made small, nothing is published: why is said.
            None => !FileType::from_name(&file.source.path).is_some_and(FileType::is_picture),
        };
        file.is_shown() && as_it_is
    });
    artifacts.extend(
        others.map(|(_, file)| Artifact::made(file.address.as_str(), || publishable(file))),
    );
    artifacts
}

/// The pictures of all that is around, as scripts.
fn views<'s>(rendered: &'s RenderedSite<'s>) -> impl Iterator<Item = Artifact<'s>> {
    let gallery = rendered.gallery;
    gallery.views().flat_map(move |(file, view)| {
        [&view.light, &view.full].map(|piece| {
            let make = move || gallery.view_bytes(file, view, piece).map(|bytes| script(&bytes));
            Artifact::made(piece.address.as_str(), make).weighing(piece.weight / 3 * 4)
        })
    })
}

/// The photos, each in its sizes.
fn photos<'s>(rendered: &'s RenderedSite<'s>) -> impl Iterator<Item = Artifact<'s>> {
    let gallery = rendered.gallery;
    gallery.photos().flat_map(move |(file, photo)| {
        photo.pieces.iter().map(move |piece| {
            let make = move || gallery.bytes(file, photo, piece);
            Artifact::made(piece.address.as_str(), make).weighing(piece.weight)
        })
    })
}

fn pages<'s>(rendered: &'s RenderedSite<'s>) -> Vec<Artifact<'s>> {
    let editions = rendered.site.editions.iter().zip(0..);
    let parts = editions.flat_map(|(edition, id)| {
        let addresses = edition.addresses.iter().enumerate();
        addresses.map(move |(part, address)| (address, EditionId::new(id), part))
    });
    parts
        .map(|(address, edition, part)| {
            Artifact::made(address.as_str(), move || rendered.page(edition, part))
        })
        .collect()
}

fn stories<'s>(rendered: &'s RenderedSite<'s>) -> Vec<Artifact<'s>> {
    let editions = rendered.site.editions.iter().zip(0..);
    editions
        .filter_map(|(edition, id)| {
            let address = edition.story.as_ref()?;
            Some(Artifact::made(address.as_str(), move || rendered.story(EditionId::new(id))))
        })
        .collect()
}

fn lists<'s>(rendered: &'s RenderedSite<'s>) -> Vec<Artifact<'s>> {
    let site = rendered.site;
    let mut artifacts = Vec::new();
    for (list, id) in site.lists.iter().zip(0..) {
        for (part, address) in list.addresses.iter().enumerate() {
            let make = move || rendered.list(ListId::new(id), part);
            artifacts.push(Artifact::made(address.as_str(), make));
        }
    }
    let tags = site.lists.iter().filter(|list| list.shared == Shared::Tag);
    let languages: BTreeSet<&str> = tags.map(|tag| tag.language.as_str()).collect();
    for language in languages {
        let address = site.tags_address(language);
        let path = address.as_str().to_owned();
        artifacts.push(Artifact::made(path, move || rendered.tags(language, &address)));
    }
    artifacts
}

/// A file beside a page, fit to be published.
fn publishable(file: &SiteFile) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let bytes = file.source.read().map_err(|error| vec![file.source.unreadable(&error)])?;
    let Some(sort) = FileType::from_name(&file.source.path) else { return Ok(bytes) };
    match files::publishable(sort, bytes) {
        Ok(cleaned) => Ok(cleaned.bytes),
        Err(mistake) => Err(vec![mistaken(file, &mistake)]),
    }
}
