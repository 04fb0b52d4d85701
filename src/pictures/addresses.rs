//! A photo's own address → those of its pieces, no two alike on the site.

use std::collections::HashSet;

use crate::model::{Address, Site};
use crate::raster::Form;

/// The addresses that something has.
pub(super) struct Taken(HashSet<String>);

impl Taken {
    /// Those of the files of a site.
    pub fn of(site: &Site) -> Self {
        Taken(site.files.iter().map(|file| file.address.as_str().to_owned()).collect())
    }

    /// `visite/cour.jpg`, 480 → `visite/cour-480.webp`; where another photo has it, `visite/cour-jpg-480.webp`.
    pub fn claim(&mut self, photo: &Address, width: u32, form: Form) -> Address {
        let (stem, own) = photo.as_str().rsplit_once('.').unwrap_or((photo.as_str(), ""));
        let extension = form.extension();
        let plain = format!("{stem}-{width}.{extension}");
        let told = format!("{stem}-{own}-{width}.{extension}");
        let numbered = (2..).map(|number| format!("{stem}-{own}-{number}-{width}.{extension}"));
        let free = [plain, told].into_iter().chain(numbered).find(|path| !self.0.contains(path));
        let path = free.unwrap_or_default();
        self.0.insert(path.clone());
        Address::fixed(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_photos_of_one_name_do_not_share_an_address() {
        let mut taken = Taken(HashSet::new());
        let mut claim = |photo, form| taken.claim(&Address::fixed(photo), 480, form).to_string();
        assert_eq!(claim("visite/cour.jpg", Form::WebP), "visite/cour-480.webp");
        assert_eq!(claim("visite/cour.jpg", Form::Jpeg), "visite/cour-480.jpg");
        assert_eq!(claim("visite/cour.png", Form::WebP), "visite/cour-png-480.webp");
        assert_eq!(claim("visite/cour.png", Form::WebP), "visite/cour-png-2-480.webp");
    }
}
