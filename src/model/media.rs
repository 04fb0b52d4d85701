//! A film or a sound beside a page → the files of the same name that go with it: captions, and the picture that
//! stands for it until it plays.

use crate::files::FileType;
use crate::model::links::FileId;

/// What goes with a film or a sound.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Companions {
    /// Its captions, each with the tag of its language where the file's name says it: `film.en.vtt`.
    pub captions: Vec<(FileId, Option<String>)>,
    /// The picture that stands for it: `film.jpg` beside `film.mp4`.
    pub poster: Option<FileId>,
}

/// The companions of the file at `path`, among those of the site.
pub fn companions<'f>(path: &str, files: impl Iterator<Item = (FileId, &'f str)>) -> Companions {
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let mut companions = Companions::default();
    for (id, other) in files {
        let Some(rest) = other.strip_prefix(stem).and_then(|rest| rest.strip_prefix('.')) else {
            continue;
        };
        match FileType::from_name(other) {
            Some(FileType::Vtt) => {
                let tag = rest.rsplit_once('.').map(|(tag, _)| tag.to_ascii_lowercase());
                companions.captions.push((id, tag.filter(|tag| is_tag(tag))));
            }
            Some(sort) if sort.is_picture() && !rest.contains('.') => {
                companions.poster.get_or_insert(id);
            }
            _ => {}
        }
    }
    companions
}

/// Whether it is written as tags of languages are; anything can stand in a file's name.
fn is_tag(tag: &str) -> bool {
    !tag.is_empty() && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captions_and_poster_have_the_name_of_the_film() {
        let files = ["v/film.en.vtt", "v/film.jpg", "v/film.vtt", "v/film2.vtt", "v/film.txt"];
        let ids = (0..).map(FileId::new).zip(files);
        let found = companions("v/film.mp4", ids);
        let captions = vec![(FileId::new(0), Some("en".to_owned())), (FileId::new(2), None)];
        assert_eq!(found, Companions { captions, poster: Some(FileId::new(1)) });
        let attack = [(FileId::new(0), "film.\"onload=\"x.vtt")];
        assert_eq!(companions("film.mp4", attack.into_iter()).captions, [(FileId::new(0), None)]);
    }
}
