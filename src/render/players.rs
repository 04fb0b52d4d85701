//! A film or a sound → its player, and the link that does without: nothing plays before someone asks for it.

use std::fmt::Write;

use crate::files::FileType;
use crate::language::Language;
use crate::model::{FileId, companions};
use crate::pictures::Picture;
use crate::render::href::attribute;
use crate::render::pictures::{PictureWriter, Surroundings};
use crate::render::weight;

/// Which player a type of file wants.
fn element(sort: FileType) -> Option<&'static str> {
    match sort {
        FileType::Mp4 | FileType::WebM => Some("video"),
        FileType::Mp3 | FileType::Ogg | FileType::M4a => Some("audio"),
        _ => None,
    }
}

impl PictureWriter<'_> {
    /// Appends the player of a film or a sound that is shown; says whether it is one.
    pub(super) fn player(
        self,
        out: &mut String,
        file: FileId,
        name: &str,
        place: Surroundings,
    ) -> bool {
        let source = self.site.file(file);
        let sort = FileType::from_name(&source.source.path);
        let Some(element) = sort.and_then(element).filter(|_| source.is_shown()) else {
            return false;
        };
        let files = (0..).map(FileId::new).zip(&self.site.files);
        let beside = companions(
            &source.source.path,
            files.map(|(id, file)| (id, file.source.path.as_str())),
        );
        let _ = write!(out, "<{element} controls preload=\"none\" aria-label=\"");
        attribute(out, name);
        if let Some(poster) = beside.poster.filter(|_| element == "video") {
            self.poster(out, poster);
        }
        out.push_str("\" src=\"");
        self.origin.link_to(&source.address, out);
        out.push_str("\">");
        for (captions, tag) in &beside.captions {
            self.track(out, *captions, tag.as_deref());
        }
        let _ = write!(out, "</{element}>");
        if place == Surroundings::Free {
            self.link_to_file(out, file, name);
        }
        true
    }

    /// The picture that stands for a film, and the room that both take.
    fn poster(self, out: &mut String, poster: FileId) {
        if !self.site.file(poster).is_shown() {
            return;
        }
        if let Some(Picture::Photo(photo)) = self.gallery.picture(poster)
            && let Some(piece) = photo.fallback()
        {
            let (width, height) = (piece.width, piece.height);
            let _ = write!(out, "\" width=\"{width}\" height=\"{height}");
        }
        out.push_str("\" poster=\"");
        self.origin.link_to(self.gallery.address(poster), out);
    }

    fn track(self, out: &mut String, captions: FileId, tag: Option<&str>) {
        let tag = tag.unwrap_or(&self.site.config.language);
        let label = self.site.languages.get(tag).map_or(tag, Language::name);
        out.push_str("<track kind=\"captions\" src=\"");
        self.origin.link_to(&self.site.file(captions).address, out);
        // None is `default`: a browser would fetch it before anyone plays, and refuse to from a disk.
        let _ = write!(out, "\" srclang=\"{tag}\" label=\"{label}\"");
        out.push('>');
    }

    /// What plays nowhere can still be taken home.
    fn link_to_file(self, out: &mut String, file: FileId, name: &str) {
        let Some(speaks) = self.speaks else { return };
        out.push_str(" <a class=\"moving\" href=\"");
        self.origin.link_to(&self.site.file(file).address, out);
        out.push_str("\">");
        attribute(out, name);
        let _ = write!(out, "{}</a>", weight::of(self.site.file(file), speaks));
    }
}
