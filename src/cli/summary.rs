//! A finished command → the one line that says what it did.

use std::path::Path;
use std::time::Duration;

use crate::diagnostic::{Diagnostic, Tongue, Words, errors, quantity, warnings};
use crate::pipeline::{Cleaned, Summary};
use crate::words;

/// How many mistakes there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// Those that stop the publication.
    pub errors: usize,
    /// The others.
    pub warnings: usize,
}

impl Count {
    /// Counts.
    pub fn of(diagnostics: &[Diagnostic]) -> Self {
        let errors = diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count();
        Count { errors, warnings: diagnostics.len() - errors }
    }

    /// « 3 erreurs, 2 avertissements »; what there is none of is said only by `aucune`.
    fn words(self) -> Words {
        let Words { fr, en } = errors(self.errors);
        if self.warnings == 0 {
            return words!("{fr}", "{en}");
        }
        let warnings = warnings(self.warnings);
        let (fr_more, en_more) = (warnings.fr, warnings.en);
        words!("{fr}, {fr_more}", "{en}, {en_more}")
    }
}

/// Whether a site was published before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Previous {
    /// Yes: it is still there.
    There,
    /// No.
    None,
}

impl Previous {
    /// Looks in the output folder.
    pub fn at(out: &Path) -> Self {
        if out.join("index.html").exists() { Previous::There } else { Previous::None }
    }
}

/// « Le site est à jour : 2 avertissements. »
pub fn shown(count: Count) -> Words {
    let Words { fr, en } = count.words();
    match (count.errors, count.warnings) {
        (0, 0) => words!("Le site est à jour.", "The site is up to date."),
        _ => words!("Le site est à jour : {fr}.", "The site is up to date: {en}."),
    }
}

/// « 142 pages, 38 images en 0,21 s : 12 fichiers nouveaux ou changés, 165 inchangés → public/ ».
pub fn published(figures: Summary, count: Count, elapsed: Duration, out: &str) -> Words {
    let Summary { pages, pictures, .. } = figures;
    let pages = quantity(pages, ["page", "pages"], ["page", "pages"]);
    let pictures = quantity(pictures, ["image", "images"], ["picture", "pictures"]);
    let changes = changes(figures);
    let warnings = match count.warnings {
        0 => words!("", ""),
        warned => {
            let Words { fr, en } = warnings(warned);
            words!(" ({fr})", " ({en})")
        }
    };
    let line = |tongue: Tongue| {
        let [pages, pictures, changes, warnings] =
            [&pages, &pictures, &changes, &warnings].map(|words| words.in_tongue(tongue));
        let seconds = seconds(elapsed, tongue);
        let (during, colon) = match tongue {
            Tongue::French => ("en", " :"),
            Tongue::English => ("in", ":"),
        };
        format!("{pages}, {pictures} {during} {seconds}{colon} {changes} → {out}{warnings}")
    };
    Words { fr: line(Tongue::French), en: line(Tongue::English) }
}

/// « 12 fichiers nouveaux ou changés, 3 retirés, 165 inchangés », or « rien n'a changé ».
fn changes(figures: Summary) -> Words {
    let Summary { written, removed, unchanged, .. } = figures;
    if written == 0 && removed == 0 {
        return words!("rien n'a changé", "nothing has changed");
    }
    let mut parts = Vec::new();
    if written > 0 {
        parts.push(quantity(
            written,
            ["fichier nouveau ou changé", "fichiers nouveaux ou changés"],
            ["file new or changed", "files new or changed"],
        ));
    }
    if removed > 0 {
        let fr = if written > 0 {
            ["retiré", "retirés"]
        } else {
            ["fichier retiré", "fichiers retirés"]
        };
        let en =
            if written > 0 { ["removed", "removed"] } else { ["file removed", "files removed"] };
        parts.push(quantity(removed, fr, en));
    }
    if unchanged > 0 {
        parts.push(quantity(unchanged, ["inchangé", "inchangés"], ["unchanged", "unchanged"]));
    }
    let (fr, en): (Vec<_>, Vec<_>) = parts.into_iter().map(|part| (part.fr, part.en)).unzip();
    Words { fr: fr.join(", "), en: en.join(", ") }
}

/// « 3 erreurs, 2 avertissements : rien n'a été publié ; le site précédent reste en place. »
pub fn refused(count: Count, previous: Previous) -> Words {
    let Words { fr, en } = count.words();
    match previous {
        Previous::There => words!(
            "{fr} : rien n'a été publié ; le site précédent reste en place.",
            "{en}: nothing was published; the previous site stays in place."
        ),
        Previous::None => {
            words!("{fr} : rien n'a été publié.", "{en}: nothing was published.")
        }
    }
}

/// « Aucune erreur, aucun avertissement. »
pub fn checked(count: Count) -> Words {
    match count {
        Count { errors: 0, warnings: 0 } => {
            words!("Aucune erreur, aucun avertissement.", "No errors, no warnings.")
        }
        Count { errors: 0, warnings: warned } => {
            let Words { fr, en } = warnings(warned);
            words!("Aucune erreur, {fr}.", "No errors, {en}.")
        }
        Count { warnings: 0, .. } => {
            let Words { fr, en } = count.words();
            words!("{fr}, aucun avertissement.", "{en}, no warnings.")
        }
        _ => {
            let Words { fr, en } = count.words();
            words!("{fr}.", "{en}.")
        }
    }
}

/// « 165 fichiers retirés de public/. »
pub fn cleaned(figures: Cleaned, out: &str) -> Words {
    let removed = match figures.removed {
        0 => words!("Rien à retirer de {out}", "Nothing to remove from {out}"),
        count => {
            let Words { fr, en } = quantity(
                count,
                ["fichier retiré", "fichiers retirés"],
                ["file removed", "files removed"],
            );
            words!("{fr} de {out}", "{en} from {out}")
        }
    };
    let Words { fr, en } = removed;
    words!("{fr}.", "{en}.")
}

/// A folder as people write it: `public/`.
pub fn folder(path: &Path) -> String {
    let path = path.strip_prefix(".").unwrap_or(path).display().to_string();
    match path.chars().last() {
        None => "./".to_owned(),
        Some('/' | '\\') => path,
        Some(_) => format!("{path}/"),
    }
}

/// `0,21 s`, `12,3 s`, `2 min 5 s`.
fn seconds(elapsed: Duration, tongue: Tongue) -> String {
    let seconds = elapsed.as_secs_f64();
    let text = match seconds {
        ..10.0 => format!("{seconds:.2} s"),
        ..60.0 => format!("{seconds:.1} s"),
        _ => format!("{} min {} s", elapsed.as_secs() / 60, elapsed.as_secs() % 60),
    };
    match tongue {
        Tongue::French => text.replace('.', ","),
        Tongue::English => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: Words, fr: &str, en: &str) {
        assert_eq!((words.fr.as_str(), words.en.as_str()), (fr, en));
    }

    #[test]
    fn a_published_site_is_told_in_one_line() {
        let figures = Summary { pages: 142, pictures: 38, written: 12, removed: 3, unchanged: 165 };
        let told = |figures, warnings| {
            let count = Count { errors: 0, warnings };
            published(figures, count, Duration::from_millis(213), "public/")
        };
        check(
            told(figures, 0),
            "142 pages, 38 images en 0,21 s : 12 fichiers nouveaux ou changés, \
             3 retirés, 165 inchangés → public/",
            "142 pages, 38 pictures in 0.21 s: 12 files new or changed, 3 removed, 165 unchanged → public/",
        );
        check(
            told(Summary { written: 0, removed: 1, ..figures }, 1),
            "142 pages, 38 images en 0,21 s : 1 fichier retiré, 165 inchangés \
             → public/ (1 avertissement)",
            "142 pages, 38 pictures in 0.21 s: 1 file removed, 165 unchanged → public/ (1 warning)",
        );
        check(
            told(Summary { pages: 10_000, pictures: 0, written: 0, removed: 0, unchanged: 1 }, 0),
            "10 000 pages, 0 image en 0,21 s : rien n'a changé → public/",
            "10,000 pages, 0 pictures in 0.21 s: nothing has changed → public/",
        );
        let fresh = Summary { pages: 1, pictures: 1, written: 1, removed: 0, unchanged: 0 };
        check(
            told(fresh, 2),
            "1 page, 1 image en 0,21 s : 1 fichier nouveau ou changé → public/ (2 avertissements)",
            "1 page, 1 picture in 0.21 s: 1 file new or changed → public/ (2 warnings)",
        );
    }

    #[test]
    fn a_refused_site_is_told_with_its_errors() {
        check(
            refused(Count { errors: 3, warnings: 2 }, Previous::There),
            "3 erreurs, 2 avertissements : rien n'a été publié ; le site précédent reste en place.",
            "3 errors, 2 warnings: nothing was published; the previous site stays in place.",
        );
        check(
            refused(Count { errors: 1, warnings: 0 }, Previous::None),
            "1 erreur : rien n'a été publié.",
            "1 error: nothing was published.",
        );
    }

    #[test]
    fn a_checked_site_is_told_even_when_all_is_well() {
        let told = |errors, warnings| checked(Count { errors, warnings });
        check(told(0, 0), "Aucune erreur, aucun avertissement.", "No errors, no warnings.");
        check(told(0, 2), "Aucune erreur, 2 avertissements.", "No errors, 2 warnings.");
        check(told(1, 0), "1 erreur, aucun avertissement.", "1 error, no warnings.");
        check(told(2, 1), "2 erreurs, 1 avertissement.", "2 errors, 1 warning.");
    }

    #[test]
    fn a_cleaned_folder_is_told_with_what_stays() {
        let told = |removed| cleaned(Cleaned { removed }, "public/");
        check(told(0), "Rien à retirer de public/.", "Nothing to remove from public/.");
        check(told(165), "165 fichiers retirés de public/.", "165 files removed from public/.");
    }

    #[test]
    fn a_folder_is_written_with_its_slash() {
        for (path, expected) in
            [("./public", "public/"), (".", "./"), ("a/b/", "a/b/"), ("/srv/www", "/srv/www/")]
        {
            assert_eq!(folder(Path::new(path)), expected);
        }
    }

    #[test]
    fn time_is_told_as_each_language_writes_it() {
        assert_eq!(seconds(Duration::from_millis(4), Tongue::French), "0,00 s");
        assert_eq!(seconds(Duration::from_millis(12_340), Tongue::English), "12.3 s");
        assert_eq!(seconds(Duration::from_secs(125), Tongue::French), "2 min 5 s");
    }
}
