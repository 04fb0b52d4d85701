//! Names for places in a page → ids that are there once only.

use std::collections::HashMap;

/// Ids that belong to the theme's own parts of a page: no text gets them. Its other ids end in `_`, which
/// no heading's does.
pub const RESERVED: &[&str] = &["contenu", "menu"];

/// The beginnings of the ids that are numbered: `note-1`, `ref-1`, `part-1`, and `champ-1` in fields.
const NUMBERED: &[&str] = &["note-", "ref-", "part-", "champ-"];

/// Why an id cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    /// It is already in the page.
    Taken,
    /// It is one of the theme's or of this room's.
    Reserved,
    /// It is empty or has a space in it.
    Malformed,
}

/// The ids of a text.
#[derive(Debug, Default)]
pub(super) struct Ids {
    /// What they begin with, so that no other text of the page has one of them.
    prefix: String,
    // With the number last tried after it, so that a thousand equal headings are not a million tries.
    taken: HashMap<String, u32>,
}

impl Ids {
    /// None so far.
    pub fn new(prefix: &str) -> Self {
        Ids { prefix: prefix.to_owned(), taken: HashMap::new() }
    }

    /// Takes an id that a writer chose; gives it as it stands in the page.
    pub fn claim(&mut self, id: &str) -> Result<String, Refused> {
        if id.is_empty() || id.contains(|c: char| c.is_whitespace() || c.is_control()) {
            return Err(Refused::Malformed);
        }
        if is_reserved(id) {
            return Err(Refused::Reserved);
        }
        let id = self.own(id);
        if self.taken.contains_key(&id) {
            return Err(Refused::Taken);
        }
        self.taken.insert(id.clone(), 1);
        Ok(id)
    }

    /// An id of this text as it stands in the page.
    pub fn own(&self, id: &str) -> String {
        format!("{}{id}", self.prefix)
    }

    /// Takes `wish`, or the first free `wish-2`, `wish-3`…
    pub fn unique(&mut self, wish: &str) -> String {
        let section = if is_reserved(wish) { "section-" } else { "" };
        let wish = format!("{}{section}{wish}", self.prefix);
        let Some(&tried) = self.taken.get(&wish) else {
            self.taken.insert(wish.clone(), 1);
            return wish;
        };
        let mut number = tried + 1;
        let mut id = format!("{wish}-{number}");
        while self.taken.contains_key(&id) {
            number += 1;
            id = format!("{wish}-{number}");
        }
        self.taken.insert(wish, number);
        self.taken.insert(id.clone(), 1);
        id
    }

    /// Notes an id that this room made, unique by its making.
    pub fn add(&mut self, id: String) {
        self.taken.insert(id, 1);
    }

    /// Gives back an id that [`Ids::add`] noted.
    pub fn remove(&mut self, id: &str) {
        self.taken.remove(id);
    }

    /// All of them.
    pub fn into_sorted(self) -> Vec<String> {
        let mut ids: Vec<String> = self.taken.into_keys().collect();
        ids.sort_unstable();
        ids
    }
}

fn is_reserved(id: &str) -> bool {
    let numbered = |start: &str| {
        id.strip_prefix(start).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    RESERVED.contains(&id) || id.ends_with('_') || NUMBERED.iter().any(|start| numbered(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_given_once() {
        let mut ids = Ids::default();
        assert_eq!(ids.claim("avant-2").as_deref(), Ok("avant-2"));
        assert_eq!(ids.unique("avant"), "avant");
        assert_eq!(ids.unique("avant"), "avant-3");
        assert_eq!(ids.unique("avant"), "avant-4");
        assert_eq!(ids.unique("menu"), "section-menu");
        assert_eq!(ids.unique("note-1"), "section-note-1");
        assert_eq!(ids.claim("avant"), Err(Refused::Taken));
        assert_eq!(ids.claim("contenu"), Err(Refused::Reserved));
        assert_eq!(ids.claim("a b"), Err(Refused::Malformed));
        assert_eq!(ids.claim("champ-4-a"), Err(Refused::Reserved));
        let mut field = Ids::new("champ-4-");
        assert_eq!(field.claim("a").as_deref(), Ok("champ-4-a"));
        assert_eq!(field.unique("a"), "champ-4-a-2");
        assert_eq!(field.unique("menu"), "champ-4-section-menu");
    }
}
