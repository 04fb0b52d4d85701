//! A word → a number, fast.

use std::hash::{BuildHasherDefault, Hasher};

/// For maps whose keys are words: of our own lists, or of a text, where their number is bounded.
pub type ByWord = BuildHasherDefault<Quick>;

/// Eight bytes at a time: no shield against words chosen to collide.
#[derive(Default)]
pub struct Quick(u64);

const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        let (eights, rest) = bytes.as_chunks();
        for eight in eights {
            self.write_u64(u64::from_le_bytes(*eight));
        }
        if !rest.is_empty() {
            self.write_u64(rest.iter().rfold(0, |number, byte| number << 8 | u64::from(*byte)));
        }
    }

    fn write_u8(&mut self, number: u8) {
        self.write_u64(u64::from(number));
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(23) ^ number).wrapping_mul(SPREAD);
    }

    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 29)
    }
}
