//! The rules, one file each, with the text that explains it and tests it.

mod bank_account_number;
mod birth_date_of_child;
mod file_link_hides_format;
mod file_name_breaks;
mod file_not_used;
mod file_too_heavy;
mod heading_skips_level;
mod image_without_alt;
mod invitation_open_to_all;
mod link_hides_address;
mod link_hides_destination;
mod link_in_double_brackets;
mod link_is_bare_address;
mod link_is_only_a_sign;
mod link_name_hides_words;
mod link_not_encrypted;
mod link_says_click_here;
mod link_title_repeats;
mod link_to_editor;
mod link_to_home_network;
mod link_to_source;
mod link_tracks_reader;
mod link_without_words;
mod link_words_too_long;
mod links_side_by_side;
mod only_way_needs_account;
mod page_past_review;
mod personal_email;
mod personal_phone;
mod pupil_full_name;
mod same_words_other_target;
mod secret_in_page;
mod social_security_number;

use super::Rule;

/// Every rule, in alphabetical order.
pub const ALL: &[&Rule] = &[
    &bank_account_number::RULE,
    &birth_date_of_child::RULE,
    &file_link_hides_format::RULE,
    &file_name_breaks::RULE,
    &file_not_used::RULE,
    &file_too_heavy::RULE,
    &heading_skips_level::RULE,
    &image_without_alt::RULE,
    &invitation_open_to_all::RULE,
    &link_hides_address::RULE,
    &link_hides_destination::RULE,
    &link_in_double_brackets::RULE,
    &link_is_bare_address::RULE,
    &link_is_only_a_sign::RULE,
    &link_name_hides_words::RULE,
    &link_not_encrypted::RULE,
    &link_says_click_here::RULE,
    &link_title_repeats::RULE,
    &link_to_editor::RULE,
    &link_to_home_network::RULE,
    &link_to_source::RULE,
    &link_tracks_reader::RULE,
    &link_without_words::RULE,
    &link_words_too_long::RULE,
    &links_side_by_side::RULE,
    &only_way_needs_account::RULE,
    &page_past_review::RULE,
    &personal_email::RULE,
    &personal_phone::RULE,
    &pupil_full_name::RULE,
    &same_words_other_target::RULE,
    &secret_in_page::RULE,
    &social_security_number::RULE,
];

/// The rule of that name.
pub fn named(name: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.name == name)
}
