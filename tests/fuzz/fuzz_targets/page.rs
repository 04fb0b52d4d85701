//! What libFuzzer makes up → `preau_fuzz::page`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| preau_fuzz::page(bytes));
