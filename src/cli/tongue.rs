//! Arguments and environment → the language in which the tool speaks, known before anything is parsed.

use std::ffi::OsString;

use super::environment::Environment;
use crate::diagnostic::Tongue;

/// English if asked for by `--lang` or by the environment; otherwise French.
pub fn of(arguments: &[OsString], environment: &Environment) -> Tongue {
    match peek(arguments, "lang") {
        Some("en") => Tongue::English,
        Some("fr") => Tongue::French,
        _ => environment.language.as_deref().map_or(Tongue::French, of_locale),
    }
}

/// `en`, `en_GB.UTF-8`, `en-US` → English; `fr_FR`, `C`, `POSIX` and all others → French.
fn of_locale(locale: &str) -> Tongue {
    match locale.split(|c: char| !c.is_ascii_alphabetic()).next() {
        Some(language) if language.eq_ignore_ascii_case("en") => Tongue::English,
        _ => Tongue::French,
    }
}

/// The last value of `--name VALUE` or `--name=VALUE`, before clap has read the arguments.
pub fn peek<'a>(arguments: &'a [OsString], name: &str) -> Option<&'a str> {
    let mut found = None;
    let mut arguments = arguments.iter().map(|argument| argument.to_str().unwrap_or_default());
    while let Some(argument) = arguments.next() {
        match argument.strip_prefix("--").and_then(|rest| rest.strip_prefix(name)) {
            Some("") => found = arguments.next().or(found),
            Some(rest) => found = rest.strip_prefix('=').or(found),
            None if argument == "--" => break,
            None => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_that_of_the_option_then_of_the_environment_then_french() {
        let check = |arguments: &str, language: Option<&str>, expected| {
            let arguments: Vec<OsString> = arguments.split(' ').map(OsString::from).collect();
            let environment =
                Environment { language: language.map(str::to_owned), ..Environment::default() };
            assert_eq!(of(&arguments, &environment), expected, "{arguments:?} {language:?}");
        };
        check("preau", None, Tongue::French);
        check("preau", Some("C"), Tongue::French);
        check("preau", Some("POSIX"), Tongue::French);
        check("preau", Some("de_DE.UTF-8"), Tongue::French);
        check("preau", Some("enm"), Tongue::French);
        check("preau", Some("en"), Tongue::English);
        check("preau", Some("en_GB.UTF-8"), Tongue::English);
        check("preau --lang fr", Some("en_GB.UTF-8"), Tongue::French);
        check("preau build --lang=en", Some("fr_FR.UTF-8"), Tongue::English);
        check("preau --lang fr --lang en", None, Tongue::English);
        check("preau --lang xx", Some("en"), Tongue::English);
        check("preau --lang", None, Tongue::French);
        check("preau build -- --lang en", None, Tongue::French);
    }
}
