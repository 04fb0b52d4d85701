//! Text, piece by piece → how many words a reader reads.

/// Counts words over pieces of text that follow each other.
#[derive(Debug, Default)]
pub(super) struct WordCount {
    words: usize,
    inside: bool,
}

/// It starts a word, or goes on with one.
const LETTER: u8 = 1;
/// Alone it is no word; inside one it changes nothing.
const MARK: u8 = 2;
/// It ends a word.
const SPACE: u8 = 0;

// One look-up a byte: in UTF-8, 0xC2 starts no-break spaces and guillemets, 0xE2 dashes, quotes and
// thin spaces; other leading bytes start letters, and bytes that continue a character change nothing.
static BYTES: [u8; 256] = {
    let mut bytes = [MARK; 256];
    let mut byte = 0;
    while byte < 256 {
        bytes[byte] = match byte as u8 {
            b' ' | b'\t' | b'\n' | b'\r' | 0xC2 => SPACE,
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | 0xC3..=0xE1 | 0xE3..=0xF4 => LETTER,
            _ => MARK,
        };
        byte += 1;
    }
    bytes
};

impl WordCount {
    /// Goes on with a piece of text.
    pub fn add(&mut self, text: &str) {
        let (mut words, mut inside) = (0, u8::from(self.inside));
        // No branch: the processor could not guess where words end.
        for &byte in text.as_bytes() {
            let sort = BYTES[byte as usize];
            let (letter, mark) = (sort & LETTER, sort >> 1);
            words += usize::from(letter & !inside);
            inside = letter | (inside & mark);
        }
        self.words += words;
        self.inside = inside == 1;
    }

    /// A block, or anything that no word goes through.
    pub fn end_word(&mut self) {
        self.inside = false;
    }

    /// How many words there were.
    pub fn total(&self) -> usize {
        self.words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn punctuation_alone_is_no_word() {
        let count = |text: &str| {
            let mut words = WordCount::default();
            words.add(text);
            words.total()
        };
        assert_eq!(count("Où est l’école ? « Là-bas », dit-elle : à 8 h 30 !"), 9);
        assert_eq!(count("مرحبا بكم"), 2);
        assert_eq!(count(" — … - "), 0);
    }

    #[test]
    fn a_word_in_two_pieces_is_one_word() {
        let mut words = WordCount::default();
        words.add("aujour");
        words.add("d’hui");
        words.end_word();
        words.add("demain");
        assert_eq!(words.total(), 2);
    }
}
