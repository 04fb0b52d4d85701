//! What libFuzzer makes up → `preau_fuzz::markdown`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| preau_fuzz::markdown(bytes));
