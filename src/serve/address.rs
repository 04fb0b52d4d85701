//! What a browser asks for → the path of a file of the site, and what sort of file that is.

use percent_encoding::percent_decode_str;

use crate::files::FileType;

/// `/fiches/` → `fiches/index.html`. No path leads out of the site: it is only looked up among its files.
pub(super) fn path(asked: &str) -> String {
    let decoded = percent_decode_str(asked).decode_utf8_lossy();
    let path = decoded.trim_start_matches('/');
    if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    }
}

/// The media type of a file.
pub(super) fn media_type(path: &str) -> &'static str {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    match extension {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "xml" => "application/xml",
        "txt" => "text/plain; charset=utf-8",
        "ico" => "image/x-icon",
        "avif" => "image/avif",
        _ => FileType::from_name(path).map_or("application/octet-stream", FileType::media_type),
    }
}

/// Whether a `Host` header names this computer, at that address: another name means that a page of somewhere else
/// reached us through a name that it has pointed here.
pub(super) fn is_ours(host: &str, own: std::net::SocketAddr) -> bool {
    let bare = host.rsplit_once(':').map_or(host, |(name, port)| {
        if port.bytes().all(|byte| byte.is_ascii_digit()) { name } else { host }
    });
    let name = bare.trim_start_matches('[').trim_end_matches(']');
    let same = name.parse() == Ok(own.ip());
    same || (own.ip().is_loopback() && ["localhost", "127.0.0.1", "::1"].contains(&name))
}

/// The part of `length` bytes that a `Range` header asks for, from its first to its last byte.
pub(super) fn range(header: &str, length: usize) -> Option<(usize, usize)> {
    let (from, to) = header.strip_prefix("bytes=")?.split_once('-')?;
    let last = length.checked_sub(1)?;
    let (from, to) = match (from.parse().ok(), to.parse().ok()) {
        (Some(from), to) => (from, to.unwrap_or(last).min(last)),
        (None, Some(tail)) => (length.saturating_sub(tail), last),
        (None, None) => return None,
    };
    (from <= to).then_some((from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_leads_to_a_file_of_the_site() {
        for (asked, expected) in [
            ("/", "index.html"),
            ("/fiches/", "fiches/index.html"),
            ("/fiches/ecrans.html", "fiches/ecrans.html"),
            ("/caf%C3%A9.pdf", "café.pdf"),
            ("/../site.yml", "../site.yml"),
        ] {
            assert_eq!(path(asked), expected, "{asked}");
        }
    }

    #[test]
    fn only_this_computer_is_ours() {
        let own = "127.0.0.1:8000".parse().unwrap();
        for (host, ours) in [
            ("localhost:8000", true),
            ("127.0.0.1:8000", true),
            ("[::1]:8000", true),
            ("localhost", true),
            ("evil.example:8000", false),
            ("localhost.evil.example", false),
            ("", false),
        ] {
            assert_eq!(is_ours(host, own), ours, "{host}");
        }
    }

    #[test]
    fn a_film_may_be_asked_for_in_parts() {
        for (header, expected) in [
            ("bytes=0-99", Some((0, 99))),
            ("bytes=500-", Some((500, 999))),
            ("bytes=-100", Some((900, 999))),
            ("bytes=900-5000", Some((900, 999))),
            ("bytes=1000-", None),
            ("bytes=9-3", None),
            ("lines=1-2", None),
        ] {
            assert_eq!(range(header, 1000), expected, "{header}");
        }
    }
}
