//! A role, as a page writes it → who has it, as `site.yml` says.

use crate::model::Site;
use crate::model::fields::{Fields, Resolved};
use crate::text::fold;

impl Site {
    /// The contact of that role. Capitals and accents do not count.
    pub fn contact(&self, role: &str) -> Option<&Fields<Resolved>> {
        let role = fold(role);
        let mut contacts = self.config.fields.records("contacts");
        contacts.find(|contact| contact.text("role").is_some_and(|known| fold(known) == role))
    }
}
