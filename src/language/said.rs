//! What has been said → the same words again: a site says few things, each on many pages.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::OnceLock;

/// How much is remembered at most: more is said anew each time.
const MOST: usize = 2_048;

/// How many places there are for a key: where others have taken them all, its words are said anew.
const PLACES: usize = 8;

/// Words by what they depend on. A place is filled once and never emptied: no core waits for another to read it.
#[derive(Debug)]
pub(super) struct Said<K>(OnceLock<Box<[Place<K>]>>);

type Place<K> = OnceLock<(K, String)>;

impl<K> Default for Said<K> {
    fn default() -> Self {
        Said(OnceLock::new())
    }
}

impl<K: Eq + Hash> Said<K> {
    /// The words for `key`, which `say` finds where they are not known.
    pub(super) fn say(&self, key: K, say: impl FnOnce() -> String) -> String {
        let all = self.0.get_or_init(|| (0..MOST).map(|_| OnceLock::new()).collect());
        let mut hasher = DefaultHasher::new();
        key.hash(&mut hasher);
        let start = hasher.finish() as usize;
        for place in (0..PLACES).filter_map(|step| all.get(start.wrapping_add(step) % MOST)) {
            match place.get() {
                Some((known, said)) if *known == key => return said.clone(),
                Some(_) => {}
                None => {
                    let said = say();
                    // Where another core has just filled it, that is as well.
                    let _ = place.set((key, said.clone()));
                    return said;
                }
            }
        }
        say()
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, Said};

    #[test]
    fn the_same_is_found_again_and_no_more_is_kept_than_there_is_room_for() {
        let said = Said::default();
        for key in 0..3 * MOST {
            assert_eq!(said.say(key, || key.to_string()), key.to_string());
        }
        assert_eq!(said.say(1, || unreachable!()), "1");
        let found = (0..3 * MOST).filter(|key| said.say(*key, || "anew".to_owned()) != "anew");
        assert_eq!(found.count(), MOST);
    }

    #[test]
    fn cores_that_say_things_at_once_each_hear_their_own() {
        let said = Said::default();
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for key in 0..2 * MOST {
                        assert_eq!(said.say(key, || key.to_string()), key.to_string());
                    }
                });
            }
        });
    }
}
