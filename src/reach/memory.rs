//! Addresses that answered, and when → a text to keep, and back.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// For how many days an address that answered is not asked again.
const TRUST: i32 = 7;

/// After how many days it is forgotten.
const FORGOTTEN: i32 = 90;

/// Changes when the text can no longer be read as before: an old one is then forgotten whole.
const VERSION: u32 = 1;

/// The addresses that answered. Those that did not are asked again each time.
#[derive(Debug, Serialize, Deserialize, PartialEq, Eq)]
pub struct Memory {
    version: u32,
    answered: BTreeMap<String, Date>,
}

impl Default for Memory {
    fn default() -> Self {
        Memory { version: VERSION, answered: BTreeMap::new() }
    }
}

impl Memory {
    /// Reads what an earlier run kept; whatever cannot be read is forgotten.
    pub fn read(text: &str) -> Self {
        let known: Option<Memory> = serde_json::from_str(text).ok();
        known.filter(|memory| memory.version == VERSION).unwrap_or_default()
    }

    /// The text to keep, without what is too old to be of use on the day `today`.
    pub fn text(&self, today: Date) -> String {
        let young = |day: Date| age(day, today).is_some_and(|age| age < FORGOTTEN);
        let answered = self.answered.iter().filter(|(_, day)| young(**day));
        let kept = Memory {
            version: VERSION,
            answered: answered.map(|(address, day)| (address.clone(), *day)).collect(),
        };
        // Strings and days only: this cannot fail.
        serde_json::to_string_pretty(&kept).unwrap_or_default()
    }

    pub(super) fn trusts(&self, address: &str, today: Date) -> bool {
        let answered = self.answered.get(address);
        answered.and_then(|day| age(*day, today)).is_some_and(|age| age < TRUST)
    }

    pub(super) fn remember(&mut self, address: &str, today: Date) {
        self.answered.insert(address.to_owned(), today);
    }
}

/// Days from `day` to `today`; none if the day is still to come.
fn age(day: Date, today: Date) -> Option<i32> {
    Some((today - day).get_days()).filter(|age| *age >= 0)
}
