//! The rules, one file each, with the text that explains it and tests it.

mod alt_begins_with_picture_of;
mod alt_is_file_name;
mod alt_repeats_neighbour;
mod alt_says_nothing;
mod alt_too_long;
mod caption_empty;
mod caption_line_too_long;
mod captions_broken;
mod captions_overlap;
mod captions_too_fast;
mod colour_as_only_sign;
mod complex_picture_alone;
mod decorative_picture_with_caption;
mod emoji_instead_of_words;
mod emoticon;
mod heading_skips_level;
mod image_role_without_name;
mod image_without_alt;
mod link_says_click_here;
mod media_without_transcript;
mod moving_picture;
mod picture_link_without_name;
mod picture_of_text;
mod place_as_only_sign;
mod sentence_in_capitals;
mod signs_in_a_row;

use super::Rule;

/// Every rule, in alphabetical order.
pub const ALL: &[&Rule] = &[
    &alt_begins_with_picture_of::RULE,
    &alt_is_file_name::RULE,
    &alt_repeats_neighbour::RULE,
    &alt_says_nothing::RULE,
    &alt_too_long::RULE,
    &caption_empty::RULE,
    &caption_line_too_long::RULE,
    &captions_broken::RULE,
    &captions_overlap::RULE,
    &captions_too_fast::RULE,
    &colour_as_only_sign::RULE,
    &complex_picture_alone::RULE,
    &decorative_picture_with_caption::RULE,
    &emoji_instead_of_words::RULE,
    &emoticon::RULE,
    &heading_skips_level::RULE,
    &image_role_without_name::RULE,
    &image_without_alt::RULE,
    &link_says_click_here::RULE,
    &media_without_transcript::RULE,
    &moving_picture::RULE,
    &picture_link_without_name::RULE,
    &picture_of_text::RULE,
    &place_as_only_sign::RULE,
    &sentence_in_capitals::RULE,
    &signs_in_a_row::RULE,
];

/// The rule of that name.
pub fn named(name: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.name == name)
}
