//! What libFuzzer makes up → `preau_fuzz::raw_html`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| preau_fuzz::raw_html(bytes));
