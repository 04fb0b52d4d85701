//! A site with faults that can be mended without asking → its texts, mended, ready to be written.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::{Failure, Request, model_of};
use crate::diagnostic::{Diagnostic, Fix, Trust, mend};
use crate::load::{self, Sources};
use crate::model::Memo;
use crate::text::SourceFile;
use crate::write::{self, Revised, Revision, Untouched};

/// What one repair uncovers, the next round mends; no site needs more.
const ROUNDS: usize = 5;

/// What can be mended without asking.
#[derive(Debug)]
pub struct Mending {
    /// The files that change, in the order of their paths.
    pub files: Vec<MendedFile>,
    /// What the texts of the mended site would still hear.
    pub left: Vec<Diagnostic>,
}

/// A file that changes.
#[derive(Debug)]
pub struct MendedFile {
    /// Its path, from the site's folder.
    pub path: String,
    /// What is mended: the name of each message and its line, in the text before its round.
    pub done: Vec<(&'static str, usize)>,
    /// The file, ready to be replaced; or why it must be left alone.
    pub revised: Result<Revised, Untouched>,
}

/// A text being mended.
struct Draft {
    revision: Revision,
    done: Vec<(&'static str, usize)>,
}

/// Finds all safe repairs, and makes them in memory until none is left. Nothing is written.
///
/// # Errors
/// Where the site's folder cannot be read.
pub fn mending(request: &Request) -> Result<Mending, Failure> {
    let places = load::places(&request.site)?;
    let mut drafts: BTreeMap<String, Draft> = BTreeMap::new();
    let (of_files, of_pages) = (load::Memo::default(), Memo::default());
    let mut left = Vec::new();
    for _ in 0..ROUNDS {
        let (mut sources, said) = load::load(&request.site, &of_files)?;
        overlay(&mut sources, &drafts);
        let texts = texts(&sources);
        left = model_of(sources, said, request, &of_pages).2;
        if !round(&left, &texts, &places, &mut drafts) {
            break;
        }
    }
    let changed =
        drafts.into_iter().filter(|(_, draft)| draft.revision.text != draft.revision.file.text);
    let files = changed.map(|(path, draft)| {
        let revised = write::revise(&request.site, &draft.revision);
        MendedFile { path, done: draft.done, revised }
    });
    Ok(Mending { files: files.collect(), left })
}

/// Puts the drafts in the place of the texts that are still what they were.
fn overlay(sources: &mut Sources, drafts: &BTreeMap<String, Draft>) {
    let pages = sources.pages.iter_mut().map(|page| &mut page.file);
    for file in pages.chain(sources.config.as_mut()) {
        let Some(draft) = drafts.get(&file.path) else { continue };
        if draft.revision.file.text == file.text {
            *file = Arc::new(SourceFile::new(file.path.clone(), draft.revision.text.clone()));
        }
    }
}

fn texts(sources: &Sources) -> HashMap<String, Arc<SourceFile>> {
    let pages = sources.pages.iter().map(|page| &page.file);
    let all = pages.chain(&sources.config);
    all.map(|file| (file.path.clone(), Arc::clone(file))).collect()
}

/// Mends each text once; says whether anything changed.
fn round(
    said: &[Diagnostic],
    texts: &HashMap<String, Arc<SourceFile>>,
    places: &HashMap<String, std::path::PathBuf>,
    drafts: &mut BTreeMap<String, Draft>,
) -> bool {
    let mut by_file: BTreeMap<&str, Vec<(&'static str, &Fix)>> = BTreeMap::new();
    for one in said {
        let Some((place, fix)) = one.place.as_ref().zip(one.fix.as_ref()) else { continue };
        let path = place.file.path.as_str();
        // A page that nobody wrote has no file to mend.
        let is_read = texts.get(path).is_some_and(|file| file.text == place.file.text);
        if fix.trust == Trust::Safe && is_read {
            by_file.entry(path).or_default().push((one.code, fix));
        }
    }
    let mut changed = false;
    for (path, fixes) in by_file {
        let Some((file, disk)) = texts.get(path).zip(places.get(path)) else { continue };
        let mended = mend(&file.text, fixes.iter().map(|(_, fix)| *fix));
        if mended.edits.is_empty() || mended.text == file.text {
            continue;
        }
        changed = true;
        let draft = drafts.entry(path.to_owned()).or_insert_with(|| Draft {
            revision: Revision {
                file: Arc::clone(file),
                disk: disk.clone(),
                text: String::new(),
                rounds: Vec::new(),
            },
            done: Vec::new(),
        });
        for (range, new) in &mended.edits {
            let made = |(_, fix): &&(&str, &Fix)| fix.span.range() == *range && fix.text == *new;
            let code = fixes.iter().find(made).map_or("", |(code, _)| *code);
            let at = crate::text::Span::new(range.clone()).start;
            draft.done.push((code, file.position(at).line));
        }
        draft.revision.text = mended.text;
        draft.revision.rounds.push(mended.edits);
    }
    changed
}
