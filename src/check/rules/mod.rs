//! The rules, one file each, with the text that explains it and tests it.

mod acronym_unexplained;
mod as_written;
mod day_without_date;
mod double_negation;
mod heading_skips_level;
mod image_without_alt;
mod impersonal_request;
mod jargon_for_parents;
mod link_says_click_here;
mod many_exclamation_marks;
mod page_hard_to_read;
mod paragraph_too_long;
mod passive_hides_who;
mod plain_version_harder;
mod sentence_of_many_ideas;
mod sentence_too_long;
mod tone_that_blames;
mod word_cut_by_dots;

use super::Rule;

/// Every rule, in alphabetical order.
pub const ALL: &[&Rule] = &[
    &acronym_unexplained::RULE,
    &day_without_date::RULE,
    &double_negation::RULE,
    &heading_skips_level::RULE,
    &image_without_alt::RULE,
    &impersonal_request::RULE,
    &jargon_for_parents::RULE,
    &link_says_click_here::RULE,
    &many_exclamation_marks::RULE,
    &page_hard_to_read::RULE,
    &paragraph_too_long::RULE,
    &passive_hides_who::RULE,
    &plain_version_harder::RULE,
    &sentence_of_many_ideas::RULE,
    &sentence_too_long::RULE,
    &tone_that_blames::RULE,
    &word_cut_by_dots::RULE,
];

/// The rule of that name.
pub fn named(name: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.name == name)
}
