//! The photos that a site shows, and what is known of the people on them.

use jiff::civil::Date;

use super::{Failure, Memo, Request, model};
use crate::files::FileType;
use crate::model::{FileId, Showing, Site, Who};

/// A photo that a page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoLine {
    /// Its path from `content/`.
    pub file: String,
    /// The pages that show it.
    pub pages: Vec<String>,
    /// Who is on it, if somebody says so.
    pub who: Option<Who>,
    /// The last day on which it may be shown.
    pub until: Option<Date>,
    /// Where the school keeps the permission.
    pub reference: Option<String>,
    /// The weight of the file beside the page, in bytes.
    pub weight: u64,
    /// Whether it is still shown.
    pub showing: Showing,
}

/// The photos of a site, those whose permission ends first at the top, then by file.
///
/// # Errors
/// Where the site's folder cannot be read.
pub fn photos(request: &Request) -> Result<Vec<PhotoLine>, Failure> {
    let (site, _, _) = model(request, &Memo::default())?;
    let mut shown: Vec<(FileId, &str)> = Vec::new();
    for page in &site.pages {
        shown.extend(page.files().map(|(file, _)| (file, page.path.as_str())));
    }
    shown.sort_unstable();
    shown.dedup();
    let lines = shown.chunk_by(|one, other| one.0 == other.0);
    let mut lines: Vec<PhotoLine> = lines.filter_map(|uses| line(&site, uses)).collect();
    lines.sort_by(|a, b| {
        let end = |line: &PhotoLine| line.until.unwrap_or(Date::MAX);
        (end(a), &a.file).cmp(&(end(b), &b.file))
    });
    Ok(lines)
}

fn line(site: &Site, uses: &[(FileId, &str)]) -> Option<PhotoLine> {
    let file = site.file(uses.first()?.0);
    FileType::from_name(&file.source.path).filter(|sort| sort.is_photo())?;
    let permission = file.permission.as_ref();
    Some(PhotoLine {
        file: file.source.path.clone(),
        pages: uses.iter().map(|(_, page)| (*page).to_owned()).collect(),
        who: permission.map(|permission| permission.who),
        until: permission.and_then(|permission| permission.until),
        reference: permission.and_then(|permission| permission.reference.clone()),
        weight: file.source.size,
        showing: file.showing,
    })
}
