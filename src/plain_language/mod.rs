//! French prose → its sentences and words, the phrases that make it heavy, and how easily it reads.
//!
//! The room knows words, not sites. Its lists are its own (see `README.md`).

mod ease;
mod features;
mod grammar;
mod known;
mod lexicon;
mod phrases;
mod prose;
mod quick_hash;
mod sentences;
mod syllables;
mod tenses;
mod verbs;
mod words;

pub use ease::{Ease, ease};
pub use features::{Feature, Features};
pub use grammar::joins_clause;
pub use known::{Known, Trait};
pub use lexicon::is_common;
pub use phrases::{Found, IMPERSONAL, JARGON, Phrases, STIFF, TONE};
pub use prose::{MadeOf, Prose, Sentence, Word};
pub use quick_hash::ByWord;
pub use syllables::syllables;
pub use verbs::{Passive, passives};
