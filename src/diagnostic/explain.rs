//! A mistake's name → the page that explains it, from `codes/<name>.md` (its README says how).

use include_dir::{Dir, include_dir};

use super::{Severity, Tongue, Trust};

static CODES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/diagnostic/codes");

/// Stands alone on the line between the French part and the English part.
const ENGLISH: &str = "\n<!-- English -->\n";

/// Why a mistake is one, and how to mend it, in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explanation<'a> {
    /// Whether the mistake stops the publication.
    pub severity: Severity,
    /// How sure the repairs are that Préau gives of it; none where a person mends it by hand.
    pub repair: Option<Trust>,
    /// The mistake in a few words.
    pub title: &'a str,
    /// The rest: Markdown.
    pub text: &'a str,
}

impl<'a> Explanation<'a> {
    /// Reads a page: a line `severity: error` or `severity: warning`, perhaps a line `repair: safe` or
    /// `repair: proposed`, then for each language a `# title` and its text. `None` if it is not written
    /// like this.
    pub fn parse(page: &'a str, tongue: Tongue) -> Option<Self> {
        let (first_line, rest) = page.split_once('\n')?;
        let severity = match first_line.strip_prefix("severity: ")?.trim() {
            "error" => Severity::Error,
            "warning" => Severity::Warning,
            _ => return None,
        };
        let (repair, rest) = match rest.strip_prefix("repair: ") {
            None => (None, rest),
            Some(rest) => {
                let (trust, rest) = rest.split_once('\n')?;
                match trust.trim() {
                    "safe" => (Some(Trust::Safe), rest),
                    "proposed" => (Some(Trust::Proposal), rest),
                    _ => return None,
                }
            }
        };
        let (french, english) = rest.split_once(ENGLISH)?;
        let part = match tongue {
            Tongue::French => french,
            Tongue::English => english,
        };
        let (title, text) = part.trim().strip_prefix("# ")?.split_once('\n')?;
        Some(Explanation { severity, repair, title: title.trim(), text: text.trim() })
    }
}

/// The names of the mistakes that are explained here, in alphabetical order.
pub fn codes() -> Vec<&'static str> {
    let mut codes: Vec<_> = CODES
        .files()
        .filter(|file| file.path().extension().is_some_and(|extension| extension == "md"))
        .filter_map(|file| file.path().file_stem()?.to_str())
        .filter(|code| *code != "README")
        .collect();
    codes.sort_unstable();
    codes
}

/// The explanation of one mistake; `None` if none has this name here.
pub fn explanation(code: &str, tongue: Tongue) -> Option<Explanation<'static>> {
    let page = CODES.get_file(format!("{code}.md"))?.contents_utf8()?;
    Explanation::parse(page, tongue)
}
