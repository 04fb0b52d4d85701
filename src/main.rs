//! The `preau` command: arguments → exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    preau::cli::run(std::env::args_os())
}
