//! The site for browsers: pages, lists, old addresses, the style sheet, the icons, the files beside the pages.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::artifact::Artifact;
use crate::channels::Channel;
use crate::diagnostic::Diagnostic;
use crate::files::{self, FileType};
use crate::model::{EditionId, ListId, Shared, SiteFile};
use crate::render::{ICON, OLD_ICON, RenderedSite, STYLE, TOUCH_ICON};
use crate::text::{SourceFile, Span};
use crate::words;

/// The channel.
pub const CHANNEL: Channel = Channel { name: "web", artifacts };

fn artifacts<'s>(rendered: &'s RenderedSite<'s>) -> Vec<Artifact<'s>> {
    let mut artifacts = pages(rendered);
    artifacts.extend(lists(rendered));
    artifacts.extend(rendered.site.redirects.iter().map(|redirect| {
        let make = move || rendered.redirect(&redirect.address, redirect.page);
        Artifact::made(redirect.address.as_str(), make)
    }));
    artifacts.extend(stories(rendered));
    let scripts = rendered.scripts().into_iter();
    artifacts.extend(scripts.map(|(address, bytes)| Artifact::ready(address.as_str(), bytes)));
    artifacts.push(Artifact::made("404.html", || rendered.not_found()));
    artifacts.push(Artifact::ready(STYLE, rendered.style()));
    artifacts.push(Artifact::made(ICON, || rendered.icon()));
    artifacts.push(Artifact::made(TOUCH_ICON, || rendered.touch_icon()));
    artifacts.push(Artifact::made(OLD_ICON, || rendered.old_icon()));
    let used = rendered.site.files.iter().filter(|file| file.used);
    artifacts.extend(used.map(|file| Artifact::made(file.address.as_str(), || publishable(file))));
    artifacts
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
    let shown = Arc::new(SourceFile::new(format!("content/{}", file.source.path), ""));
    let said = |diagnostic: Diagnostic| vec![diagnostic.at(&shown, Span::default())];
    let bytes = file.source.read().map_err(|error| {
        said(
            Diagnostic::error(
                "unreadable-file",
                words!(
                    "Ce fichier ne peut pas être lu ({error}).",
                    "This file cannot be read ({error})."
                ),
            )
            .help(words!(
                "Vérifiez vos droits sur ce fichier, ou copiez-le de nouveau dans le dossier.",
                "Check your rights on this file, or copy it into the folder again."
            )),
        )
    })?;
    let Some(sort) = FileType::from_name(&file.source.path) else { return Ok(bytes) };
    match files::publishable(sort, bytes) {
        Ok(cleaned) => Ok(cleaned.bytes),
        Err(mistake) => {
            let words = Diagnostic::error(mistake.code(), mistake.words());
            Err(said(words.help(mistake.help())))
        }
    }
}
