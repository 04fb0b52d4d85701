//! The value of `--base-url` → an absolute address that ends in `/`.

use crate::diagnostic::Words;
use crate::pipeline::Failure;
use crate::words;

/// The address that `typed` gives, with its last slash.
pub fn parse(typed: &str) -> Result<String, Failure> {
    let address = typed.trim();
    let Some((scheme, rest)) = address.split_once("://") else {
        return Err(refused(
            address,
            words!("elle doit commencer par « https:// »", "it must begin with https://"),
        ));
    };
    if !["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
        return Err(refused(
            rest,
            words!("elle doit commencer par « https:// »", "it must begin with https://"),
        ));
    }
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if let Some(reason) = fault(host, rest) {
        return Err(refused(rest, reason));
    }
    let slash = if rest.ends_with('/') { "" } else { "/" };
    Ok(format!("{}://{rest}{slash}", scheme.to_ascii_lowercase()))
}

/// What is wrong with the part after `https://`.
fn fault(host: &str, rest: &str) -> Option<Words> {
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let is_named = name.chars().any(char::is_alphanumeric);
    if !is_named || name.starts_with('.') || name.contains("..") {
        Some(words!(
            "il manque le nom du site après « :// »",
            "the site's name is missing after ://"
        ))
    } else if rest.chars().any(|c| c.is_whitespace() || c.is_control() || "\"<>\\^`{|}".contains(c))
    {
        Some(words!(
            "elle contient une espace ou un signe qui n'a pas sa place dans une adresse",
            "it holds a space or a sign that has no place in an address"
        ))
    } else if host.contains('@') {
        Some(words!(
            "elle contient un nom d'utilisateur, qui serait publié",
            "it holds a user name, which would be published"
        ))
    } else if rest.contains(['?', '#']) {
        Some(words!("elle ne peut contenir ni « ? » ni « # »", "it may hold neither ? nor #"))
    } else {
        None
    }
}

fn refused(rest: &str, reason: Words) -> Failure {
    let Words { fr, en } = reason;
    let host = rest.trim_start_matches('/').split(['/', '?', '#', ' ']).next().unwrap_or_default();
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    let host = if host.contains('.') { host } else { "www.mon-ecole.example" };
    Failure {
        words: words!(
            "l'adresse donnée à « --base-url » ne convient pas : {fr}.",
            "the address given to --base-url will not do: {en}."
        ),
        help: Some(words!(
            "écrivez-la en entier : --base-url https://{host}/",
            "write it in full: --base-url https://{host}/"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_absolute_and_gets_its_last_slash() {
        let check = |typed: &str, expected: Option<&str>| {
            assert_eq!(parse(typed).ok().as_deref(), expected, "{typed}");
        };
        check("https://ecole.example", Some("https://ecole.example/"));
        check("https://ecole.example/", Some("https://ecole.example/"));
        check("HTTP://ecole.example/tilleuls", Some("http://ecole.example/tilleuls/"));
        check(" https://école.example:8080/a/ ", Some("https://école.example:8080/a/"));
        check("http://localhost:8000", Some("http://localhost:8000/"));
        check("ecole.example", None);
        check("/ecole/", None);
        check("ftp://ecole.example/", None);
        check("https://", None);
        check("https:///ecole", None);
        check("https://.", None);
        check("https://ecole.example/a b", None);
        check("https://nom:mot@ecole.example/", None);
        check("https://ecole.example/?page=1", None);
        check("https://ecole.example/#haut", None);
    }

    #[test]
    fn a_refused_address_is_given_back_mended() {
        let help = parse("www.ecole.example/site").unwrap_err().help.unwrap();
        assert_eq!(help.fr, "écrivez-la en entier : --base-url https://www.ecole.example/");
    }
}
