//! The path of a file in `content/` → the address of its page, and the way from one page to another.

use std::fmt;

use crate::text::slug;

/// Where a file stands in the published site: a clean relative path such as `fiches/ecrans.html`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(String);

impl Address {
    /// The address of a page whose path without `.md` is `stem`: `Fiches/Écrans` → `fiches/ecrans.html`.
    /// `suffix` stands before `.html`: a language, `.simple`, or nothing.
    pub fn of_page(stem: &str, suffix: &str) -> Self {
        let mut address = slugs(stem);
        address.push_str(suffix);
        address.push_str(".html");
        Address(address)
    }

    /// The address of a file beside a page: `Visite/Cour d'école.JPG` → `visite/cour-d-ecole.jpg`.
    pub fn of_file(path: &str) -> Self {
        let (stem, extension) = path.rsplit_once('.').unwrap_or((path, ""));
        let mut address = slugs(stem);
        if !extension.is_empty() {
            address.push('.');
            address.push_str(&extension.to_ascii_lowercase());
        }
        Address(address)
    }

    /// An address that the tool itself decides (must be clean already).
    pub fn fixed(path: impl Into<String>) -> Self {
        Address(path.into())
    }

    /// The path, with `/`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folder, with its `/`, empty at the root.
    pub fn folder(&self) -> &str {
        self.0.rfind('/').map_or("", |slash| &self.0[..=slash])
    }

    /// What leads from this page up to the root: `../` for each folder.
    pub fn to_root(&self) -> String {
        "../".repeat(self.0.matches('/').count())
    }

    /// Appends the relative link from this page to `target`.
    pub fn link_to(&self, target: &Address, out: &mut String) {
        let shared = shared_folders(&self.0, &target.0);
        for _ in self.0[shared..].matches('/') {
            out.push_str("../");
        }
        out.push_str(&target.0[shared..]);
    }

    /// The relative link from this page to `target`.
    pub fn link(&self, target: &Address) -> String {
        let mut out = String::with_capacity(target.0.len() + 6);
        self.link_to(target, &mut out);
        out
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Length of the folders that two addresses share, `/` included.
fn shared_folders(a: &str, b: &str) -> usize {
    let same = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    a.as_bytes()[..same].iter().rposition(|&byte| byte == b'/').map_or(0, |slash| slash + 1)
}

fn slugs(path: &str) -> String {
    let mut out = String::with_capacity(path.len() + 8);
    for (index, segment) in path.split('/').enumerate() {
        if index > 0 {
            out.push('/');
        }
        out.push_str(&slug(segment));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(from: &str, to: &str, link: &str) {
        assert_eq!(Address::fixed(from).link(&Address::fixed(to)), link, "{from} → {to}");
    }

    #[test]
    fn a_link_between_two_pages_is_relative() {
        check("index.html", "index.html", "index.html");
        check("index.html", "fiches/a.html", "fiches/a.html");
        check("fiches/a.html", "index.html", "../index.html");
        check("fiches/a.html", "fiches/b.html", "b.html");
        check("journal/cp/a.html", "journal/cm1/b.html", "../cm1/b.html");
        check("journal/cp/a.html", "journal/index.html", "../index.html");
        check("fiches/a.html", "fichesb/a.html", "../fichesb/a.html");
    }

    #[test]
    fn an_address_mirrors_the_file_and_is_clean() {
        assert_eq!(
            Address::of_page("Fiches/Écrans à la maison", ".ar").as_str(),
            "fiches/ecrans-a-la-maison.ar.html"
        );
        assert_eq!(Address::of_file("visite/Cour d'école.JPG").as_str(), "visite/cour-d-ecole.jpg");
        assert_eq!(Address::fixed("a/b/c.html").to_root(), "../../");
    }
}
