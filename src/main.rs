//! The `preau` command: arguments → exit code.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// Takes and gives back memory quicker than the system's, and keeps less of what a long-lived server gives back. Where
/// it can, it also serves the libraries in C (`override`): with much coloured code, a build takes 2 % less.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    preau::cli::run(std::env::args_os())
}
