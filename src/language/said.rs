//! What has been said → the same words again: a site says few things, each on many pages.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{PoisonError, RwLock};

/// How much is remembered: more is said anew each time.
const MOST: usize = 5_000;

/// Words by what they depend on.
#[derive(Debug)]
pub(super) struct Said<K>(RwLock<HashMap<K, String>>);

impl<K> Default for Said<K> {
    fn default() -> Self {
        Said(RwLock::default())
    }
}

impl<K: Eq + Hash> Said<K> {
    /// The words for `key`, which `say` finds where they are not known.
    pub(super) fn say(&self, key: K, say: impl FnOnce() -> String) -> String {
        if let Some(said) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return said.clone();
        }
        let said = say();
        let mut all = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if all.len() < MOST {
            all.insert(key, said.clone());
        }
        said
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, Said};

    #[test]
    fn the_same_is_found_once_and_no_more_is_kept_than_there_is_room_for() {
        let said = Said::default();
        for key in 0..MOST + 10 {
            assert_eq!(said.say(key, || key.to_string()), key.to_string());
        }
        assert_eq!(said.say(1, || unreachable!()), "1");
        assert_eq!(said.say(MOST + 1, || "anew".to_owned()), "anew");
    }
}
