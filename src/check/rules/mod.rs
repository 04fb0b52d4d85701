//! The rules, one file each, with the text that explains it and tests it.

mod heading_skips_level;
mod image_without_alt;
mod link_says_click_here;
mod page_too_heavy;
mod published_id_twice;
mod published_landmark_missing;
mod published_link_dead;

use super::Rule;

/// Every rule, in alphabetical order.
pub const ALL: &[&Rule] = &[
    &heading_skips_level::RULE,
    &image_without_alt::RULE,
    &link_says_click_here::RULE,
    &page_too_heavy::RULE,
    &published_id_twice::RULE,
    &published_landmark_missing::RULE,
    &published_link_dead::RULE,
];

/// The rule of that name.
pub fn named(name: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.name == name)
}
