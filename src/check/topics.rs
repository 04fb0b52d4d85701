//! The name of a message → all that is known of it, be it a rule's or another room's.

use super::rules;
use crate::diagnostic::{self, Explanation, Tongue, Topic};

/// What is known of a message: the page of the rule of that name, or of the mistake.
pub fn topic(code: &str, tongue: Tongue) -> Option<Topic<'static>> {
    let Some(rule) = rules::named(code) else { return diagnostic::mistakes(code, tongue) };
    let explanation = Explanation::parse(rule.guide, tongue)?;
    Some(Topic { explanation, rgaa: rule.rgaa, wcag: rule.wcag })
}

/// The names of all messages, in alphabetical order.
pub fn codes() -> Vec<&'static str> {
    let rules = rules::ALL.iter().map(|rule| rule.name);
    let mut codes: Vec<_> = diagnostic::codes().into_iter().chain(rules).collect();
    codes.sort_unstable();
    codes
}
