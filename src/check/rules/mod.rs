//! The rules, one file each, with the text that explains it and tests it.

mod abbreviation_without_meaning;
mod acronym_unexplained;
mod alt_begins_with_picture_of;
mod alt_is_file_name;
mod alt_repeats_neighbour;
mod alt_says_nothing;
mod alt_too_long;
mod bank_account_number;
mod birth_date_of_child;
mod breaks_for_paragraphs;
mod caption_empty;
mod caption_line_too_long;
mod captions_broken;
mod captions_overlap;
mod captions_too_fast;
mod colour_as_only_sign;
mod complex_picture_alone;
mod contact_unknown;
mod day_without_date;
mod decorative_picture_with_caption;
mod difficulty_needs_device;
mod double_negation;
mod emoji_instead_of_words;
mod emoticon;
mod event_ends_before_start;
mod file_link_hides_format;
mod file_name_breaks;
mod file_not_used;
mod file_too_heavy;
mod heading_empty;
mod heading_in_bold;
mod heading_is_a_sentence;
mod heading_level_one;
mod heading_repeated;
mod heading_skips_level;
mod heading_without_text;
mod hidden_from_ears;
mod homework_due_before_given;
mod homework_needs_screen;
mod homework_too_long;
mod homework_without_skills;
mod image_role_without_name;
mod image_without_alt;
mod impersonal_request;
mod information_needs_internet;
mod information_without_someone;
mod invitation_open_to_all;
mod jargon_for_parents;
mod language_mark_wrong;
mod language_unmarked;
mod leaflet_number_taken;
mod leaflet_without_number;
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
mod list_interrupted;
mod list_too_deep;
mod list_typed_by_hand;
mod many_exclamation_marks;
mod media_without_transcript;
mod moving_picture;
mod offer_without_end;
mod only_way_needs_account;
mod pact_incomplete;
mod page_hard_to_read;
mod page_language_wrong;
mod page_past_review;
mod page_too_heavy;
mod page_without_headings;
mod paragraph_too_long;
mod partner_not_checked;
mod passive_hides_who;
mod personal_email;
mod personal_phone;
mod picture_link_without_name;
mod picture_of_text;
mod place_as_only_sign;
mod place_out_of_reach;
mod plain_version_harder;
mod point_outside_picture;
mod point_without_words;
mod progression_level_unknown;
mod progression_step_missing;
mod progression_two_tools;
mod published_id_twice;
mod published_landmark_missing;
mod published_link_dead;
mod pupil_full_name;
mod question_without_mark;
mod role_hides_meaning;
mod same_words_other_target;
mod secret_in_page;
mod sentence_in_capitals;
mod sentence_of_many_ideas;
mod sentence_too_long;
mod signs_in_a_row;
mod skill_not_mastered;
mod social_security_number;
mod struck_through;
mod table_for_layout;
mod table_heading_empty;
mod table_heading_without_scope;
mod table_headings_not_found;
mod table_of_one_column;
mod table_without_headings;
mod table_without_title;
mod term_defined_by_itself;
mod term_twice;
mod text_all_bold;
mod title_repeated;
mod title_too_long;
mod title_vague;
mod tone_that_blames;
mod tool_named_without_page;
mod tool_without_page;
mod underline_like_a_link;
mod view_not_all_around;
mod way_back_missing;
mod wide_picture_not_told;
mod word_cut_by_dots;

use super::Rule;

/// Every rule, in alphabetical order.
pub const ALL: &[&Rule] = &[
    &abbreviation_without_meaning::RULE,
    &acronym_unexplained::RULE,
    &alt_begins_with_picture_of::RULE,
    &alt_is_file_name::RULE,
    &alt_repeats_neighbour::RULE,
    &alt_says_nothing::RULE,
    &alt_too_long::RULE,
    &bank_account_number::RULE,
    &birth_date_of_child::RULE,
    &breaks_for_paragraphs::RULE,
    &caption_empty::RULE,
    &caption_line_too_long::RULE,
    &captions_broken::RULE,
    &captions_overlap::RULE,
    &captions_too_fast::RULE,
    &colour_as_only_sign::RULE,
    &complex_picture_alone::RULE,
    &contact_unknown::RULE,
    &day_without_date::RULE,
    &decorative_picture_with_caption::RULE,
    &difficulty_needs_device::RULE,
    &double_negation::RULE,
    &emoji_instead_of_words::RULE,
    &emoticon::RULE,
    &event_ends_before_start::RULE,
    &file_link_hides_format::RULE,
    &file_name_breaks::RULE,
    &file_not_used::RULE,
    &file_too_heavy::RULE,
    &heading_empty::RULE,
    &heading_in_bold::RULE,
    &heading_is_a_sentence::RULE,
    &heading_level_one::RULE,
    &heading_repeated::RULE,
    &heading_skips_level::RULE,
    &heading_without_text::RULE,
    &hidden_from_ears::RULE,
    &homework_due_before_given::RULE,
    &homework_needs_screen::RULE,
    &homework_too_long::RULE,
    &homework_without_skills::RULE,
    &image_role_without_name::RULE,
    &image_without_alt::RULE,
    &impersonal_request::RULE,
    &information_needs_internet::RULE,
    &information_without_someone::RULE,
    &invitation_open_to_all::RULE,
    &jargon_for_parents::RULE,
    &language_mark_wrong::RULE,
    &language_unmarked::RULE,
    &leaflet_number_taken::RULE,
    &leaflet_without_number::RULE,
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
    &list_interrupted::RULE,
    &list_too_deep::RULE,
    &list_typed_by_hand::RULE,
    &many_exclamation_marks::RULE,
    &media_without_transcript::RULE,
    &moving_picture::RULE,
    &offer_without_end::RULE,
    &only_way_needs_account::RULE,
    &pact_incomplete::RULE,
    &page_hard_to_read::RULE,
    &page_language_wrong::RULE,
    &page_past_review::RULE,
    &page_too_heavy::RULE,
    &page_without_headings::RULE,
    &paragraph_too_long::RULE,
    &partner_not_checked::RULE,
    &passive_hides_who::RULE,
    &personal_email::RULE,
    &personal_phone::RULE,
    &picture_link_without_name::RULE,
    &picture_of_text::RULE,
    &place_as_only_sign::RULE,
    &place_out_of_reach::RULE,
    &plain_version_harder::RULE,
    &point_outside_picture::RULE,
    &point_without_words::RULE,
    &progression_level_unknown::RULE,
    &progression_step_missing::RULE,
    &progression_two_tools::RULE,
    &published_id_twice::RULE,
    &published_landmark_missing::RULE,
    &published_link_dead::RULE,
    &pupil_full_name::RULE,
    &question_without_mark::RULE,
    &role_hides_meaning::RULE,
    &same_words_other_target::RULE,
    &secret_in_page::RULE,
    &sentence_in_capitals::RULE,
    &sentence_of_many_ideas::RULE,
    &sentence_too_long::RULE,
    &signs_in_a_row::RULE,
    &skill_not_mastered::RULE,
    &social_security_number::RULE,
    &struck_through::RULE,
    &table_for_layout::RULE,
    &table_heading_empty::RULE,
    &table_heading_without_scope::RULE,
    &table_headings_not_found::RULE,
    &table_of_one_column::RULE,
    &table_without_headings::RULE,
    &table_without_title::RULE,
    &term_defined_by_itself::RULE,
    &term_twice::RULE,
    &text_all_bold::RULE,
    &title_repeated::RULE,
    &title_too_long::RULE,
    &title_vague::RULE,
    &tone_that_blames::RULE,
    &tool_named_without_page::RULE,
    &tool_without_page::RULE,
    &underline_like_a_link::RULE,
    &view_not_all_around::RULE,
    &way_back_missing::RULE,
    &wide_picture_not_told::RULE,
    &word_cut_by_dots::RULE,
];

/// The rule of that name.
pub fn named(name: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.name == name)
}
