//! The old addresses that pages name → the redirect pages to publish there.

use crate::diagnostic::Diagnostic;
use crate::model::address::Address;
use crate::model::links::PageId;
use crate::model::{Page, Site};
use crate::text::Span;
use crate::words;

/// An address that a page had before.
#[derive(Debug)]
pub struct Redirect {
    /// The old address.
    pub address: Address,
    /// The page that it leads to.
    pub page: PageId,
}

/// Gathers the old addresses, in the order of the pages.
pub(super) fn gather(site: &mut Site, diagnostics: &mut Vec<Diagnostic>) {
    let mut redirects = Vec::new();
    for (page, id) in site.pages.iter().zip(0..) {
        for (written, span) in page.fields.texts("aliases") {
            match clean(written) {
                Some(address) => redirects.push(Redirect { address, page: PageId(id) }),
                None => diagnostics.push(refused(page, written, span)),
            }
        }
    }
    site.redirects = redirects;
}

/// `/ancienne/adresse/` → `ancienne/adresse/index.html`; `None` if it is not an address of this site.
pub(super) fn clean(written: &str) -> Option<Address> {
    let path = written.trim().trim_start_matches('/');
    let sound = |segment: &str| {
        !segment.is_empty()
            && !segment.starts_with('.')
            && segment.chars().all(|c| c.is_alphanumeric() || "-_.~ ".contains(c))
    };
    let (folder, page) = path.rsplit_once('/').map_or((None, path), |(f, p)| (Some(f), p));
    if !folder.is_none_or(|folder| folder.split('/').all(sound))
        || !(page.is_empty() || sound(page))
    {
        return None;
    }
    let path = match page.rsplit_once('.') {
        Some((_, "html" | "htm")) => path.to_owned(),
        Some((_, "md")) => format!("{}html", &path[..path.len() - 2]),
        Some(_) => return None,
        None if page.is_empty() && folder.is_some() => format!("{path}index.html"),
        None if page.is_empty() => return None,
        None => format!("{path}/index.html"),
    };
    Some(Address::fixed(path))
}

fn refused(page: &Page, written: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        "alias-outside-site",
        words!(
            "« {written} » n'est pas une ancienne adresse de ce site.",
            "“{written}” is not an old address of this site."
        ),
    )
    .at(&page.file, span)
    .help(words!(
        "Écrivez le chemin depuis la racine du site, sans « .. » : fiches/ancien-nom.html.",
        "Write the path from the site's root, without “..”: fiches/old-name.html."
    ))
}

#[cfg(test)]
mod tests {
    use super::clean;

    fn check(written: &str, address: Option<&str>) {
        assert_eq!(clean(written).as_ref().map(|a| a.as_str()), address, "{written}");
    }

    #[test]
    fn an_old_address_stays_in_the_site() {
        check("/fiches/ancien.html", Some("fiches/ancien.html"));
        check("fiches/ancien.md", Some("fiches/ancien.html"));
        check("/fiches/ancien/", Some("fiches/ancien/index.html"));
        check("fiches/ancien", Some("fiches/ancien/index.html"));
        for bad in [
            "../x.html",
            "a/../x.html",
            "/",
            "",
            "a//b",
            "https://x.example/",
            "a\\b",
            "x.php",
            "/.htaccess",
        ] {
            check(bad, None);
        }
    }
}
