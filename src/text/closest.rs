//! A word that nobody knows → the known word that was probably meant.

/// Fewest letters in common, as a share, for a word to be proposed in the place of another
/// (Jaro-Winkler similarity, 0 to 1; chosen by trying usual slips on the names of the fields).
const CLOSE: f64 = 0.84;

/// The word of `known` that is closest to `word`, if it is close.
pub fn closest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    closest_by(known, |candidate| strsim::jaro_winkler(word, candidate))
}

/// The same, whatever the accents and capitals of either.
pub fn closest_folded<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let word = super::fold(word);
    closest_by(known, |candidate| strsim::jaro_winkler(&word, &super::fold(candidate)))
}

fn closest_by<'a>(
    known: impl Iterator<Item = &'a str>,
    closeness: impl Fn(&str) -> f64,
) -> Option<&'a str> {
    known
        .map(|candidate| (closeness(candidate), candidate))
        .filter(|(closeness, _)| *closeness >= CLOSE)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}
