//! A letter of a text → whether it is an emoji, which a voice reads by a name.

/// Whether a character is an emoji or a picture-like sign; an empty box to tick on paper is none.
pub fn is_emoji(letter: char) -> bool {
    matches!(u32::from(letter), 0x1f000..=0x1faff | 0x2600..=0x260f | 0x2611..=0x27bf | 0x2b50 | 0x2b55 | 0x2b1b | 0x2b1c | 0x203c | 0x2049)
}

/// Whether a character only changes the emoji before it: colour of the skin, joiner, variant.
pub fn is_emoji_part(letter: char) -> bool {
    matches!(u32::from(letter), 0x1f3fb..=0x1f3ff | 0x200d | 0xfe0e | 0xfe0f | 0x20e3 | 0xe0020..=0xe007f)
}

/// Spares most texts the look at each of their letters: whether a byte stands there as in emoji.
pub fn may_have_emoji(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut far = bytes.iter().enumerate().filter(|(_, byte)| **byte >= 0xe2);
    far.any(|(at, byte)| match (byte, bytes.get(at + 1)) {
        (0xf0, _) => true,
        (0xe2, Some(0x80)) => bytes.get(at + 2) == Some(&0xbc),
        (0xe2, Some(0x81 | 0x98..=0x9e | 0xac | 0xad)) => true,
        _ => false,
    })
}

/// Whether a text is nothing but emoji.
pub fn is_only_emoji(text: &str) -> bool {
    let text = text.trim();
    let mut letters = text.chars();
    letters.next().is_some_and(is_emoji)
        && letters.all(|c| is_emoji(c) || is_emoji_part(c) || c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_emoji_is_missed_by_the_look_at_bytes() {
        let emoji = |c: &char| is_emoji(*c);
        assert!(('\0'..=char::MAX).filter(emoji).all(|c| may_have_emoji(&c.to_string())));
        assert!(!may_have_emoji("L’été… « – œuvre »"));
    }
}
