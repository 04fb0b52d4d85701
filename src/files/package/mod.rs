//! Documents of LibreOffice and Office, and books (EPUB) → the same, without authors, dates, thumbnails and settings.
//!
//! They are zip files of XML and pictures. XML is changed where a rule says so and otherwise left as it was written;
//! pictures, sounds and films in it are cleaned like those beside a page; the zip is written anew.

mod archive;
mod book;
mod media;
mod office;
mod open_document;
mod xml;

use archive::{Entry, Unread};

use super::{FileMistake, FileType, Held};

/// A document in a document in a document is an accident or an attack.
const DEPTH: usize = 2;

/// The name of whoever wrote a comment.
const SOMEBODY: &str = "Auteur";

/// The cleaned document, of which `depth` documents are around.
pub(super) fn clean(
    file_type: FileType,
    bytes: Vec<u8>,
    depth: usize,
) -> Result<Vec<u8>, FileMistake> {
    let broken = || FileMistake::Broken { file_type };
    let holds = |held| FileMistake::Holds { file_type, held };
    if depth > DEPTH {
        return Err(holds(Held::Swollen));
    }
    let entries = archive::read(&bytes).map_err(|unread| match unread {
        Unread::Broken => broken(),
        Unread::Holds(held) => holds(held),
    })?;
    drop(bytes);
    use FileType::{Epub, OpenDocumentPresentation, OpenDocumentSpreadsheet, OpenDocumentText};
    let package = Package { file_type, depth, entries };
    let entries = match file_type {
        Epub => book::clean(package)?,
        OpenDocumentText | OpenDocumentSpreadsheet | OpenDocumentPresentation => {
            open_document::clean(package)?
        }
        _ => office::clean(package)?,
    };
    archive::write(&entries).ok_or_else(broken)
}

/// A document taken apart.
struct Package {
    file_type: FileType,
    depth: usize,
    entries: Vec<Entry>,
}

impl Package {
    fn broken(&self) -> FileMistake {
        FileMistake::Broken { file_type: self.file_type }
    }

    fn holds(&self, held: Held) -> FileMistake {
        FileMistake::Holds { file_type: self.file_type, held }
    }

    fn get(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name == name)
    }

    /// Takes away the entries of which a rule says so, and gives their names.
    fn drop_entries(&mut self, goes: impl Fn(&str) -> bool) -> Vec<String> {
        let gone = self.entries.extract_if(.., |entry| goes(&entry.name));
        gone.map(|entry| entry.name).collect()
    }

    /// Revises each entry: XML by the rule that `part` gives for its name, the rest as media.
    fn revise(
        &mut self,
        is_xml: impl Fn(&str) -> bool,
        mut rule: impl FnMut(&str, &mut xml::Element<'_>) -> xml::Verdict,
    ) -> Result<(), FileMistake> {
        let broken = self.broken();
        for entry in &mut self.entries {
            if entry.name == "mimetype" {
                continue;
            }
            let bytes = std::mem::take(&mut entry.bytes);
            let name = entry.name.as_str();
            entry.bytes = if is_xml(name) {
                xml::edit(&bytes, &mut |element| rule(name, element))
                    .ok_or_else(|| broken.clone())?
            } else {
                media::clean(self.file_type, name, bytes, self.depth)?
            };
        }
        Ok(())
    }
}

fn extension(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, extension)| extension)
}
