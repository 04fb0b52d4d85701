//! The rules, one file each, with the text that explains it and tests it.

mod abbreviation_without_meaning;
mod breaks_for_paragraphs;
mod heading_empty;
mod heading_in_bold;
mod heading_is_a_sentence;
mod heading_level_one;
mod heading_repeated;
mod heading_skips_level;
mod heading_without_text;
mod hidden_from_ears;
mod image_without_alt;
mod language_mark_wrong;
mod language_unmarked;
mod link_says_click_here;
mod list_interrupted;
mod list_too_deep;
mod list_typed_by_hand;
mod page_language_wrong;
mod page_too_heavy;
mod page_without_headings;
mod published_id_twice;
mod published_landmark_missing;
mod published_link_dead;
mod role_hides_meaning;
mod struck_through;
mod table_for_layout;
mod table_heading_empty;
mod table_heading_without_scope;
mod table_headings_not_found;
mod table_of_one_column;
mod table_without_headings;
mod table_without_title;
mod text_all_bold;
mod title_repeated;
mod title_too_long;
mod title_vague;
mod underline_like_a_link;

use super::Rule;

/// Every rule, in alphabetical order.
pub const ALL: &[&Rule] = &[
    &abbreviation_without_meaning::RULE,
    &breaks_for_paragraphs::RULE,
    &heading_empty::RULE,
    &heading_in_bold::RULE,
    &heading_is_a_sentence::RULE,
    &heading_level_one::RULE,
    &heading_repeated::RULE,
    &heading_skips_level::RULE,
    &heading_without_text::RULE,
    &hidden_from_ears::RULE,
    &image_without_alt::RULE,
    &language_mark_wrong::RULE,
    &language_unmarked::RULE,
    &link_says_click_here::RULE,
    &list_interrupted::RULE,
    &list_too_deep::RULE,
    &list_typed_by_hand::RULE,
    &page_language_wrong::RULE,
    &page_too_heavy::RULE,
    &page_without_headings::RULE,
    &published_id_twice::RULE,
    &published_landmark_missing::RULE,
    &published_link_dead::RULE,
    &role_hides_meaning::RULE,
    &struck_through::RULE,
    &table_for_layout::RULE,
    &table_heading_empty::RULE,
    &table_heading_without_scope::RULE,
    &table_headings_not_found::RULE,
    &table_of_one_column::RULE,
    &table_without_headings::RULE,
    &table_without_title::RULE,
    &text_all_bold::RULE,
    &title_repeated::RULE,
    &title_too_long::RULE,
    &title_vague::RULE,
    &underline_like_a_link::RULE,
];

/// The rule of that name.
pub fn named(name: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.name == name)
}
