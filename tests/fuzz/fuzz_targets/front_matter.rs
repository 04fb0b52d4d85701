//! What libFuzzer makes up → `preau_fuzz::front_matter`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| preau_fuzz::front_matter(bytes));
