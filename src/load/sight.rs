//! A look at a site's folders → whether a load would now read something else than at the look before.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::time::SystemTime;

use super::{FileSource, LARGEST_TEXT, tree};
use crate::diagnostic::Diagnostic;

/// A file changed so shortly ago may change again within the grain of its disk's clock (two seconds on a USB
/// stick): its bytes are looked at too. In nanoseconds.
const GRAIN: i128 = 3_000_000_000;

/// What was seen at the last look.
#[derive(Default)]
pub struct Sight {
    seen: HashMap<String, Mark>,
}

/// What a look finds, beside the look before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// Nothing has changed.
    Same,
    /// Something has.
    Changed,
    /// A file has gone, or is now empty: perhaps an editor is putting it back just now.
    Halfway,
}

/// What was seen of a file, of a folder, or of something that cannot be read.
#[derive(Default)]
struct Mark {
    state: State,
    /// Of a file that had just changed: a number that stands for its bytes.
    bytes: Option<u64>,
}

/// What the disk says of a file. Clocks may go back: another time is a change, an earlier one too.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct State {
    size: u64,
    modified: Option<i128>,
    touched: Option<i128>,
}

impl Sight {
    /// Looks at `content/` and the theme of the site in the folder `site`, and says what is not as the last time.
    pub fn look(&mut self, site: &Path) -> Seen {
        let now = now();
        let mut seen = HashMap::with_capacity(self.seen.len());
        let (mut differs, mut halfway) = (false, false);
        for name in ["content", "themes/preau"] {
            let Ok(found) = tree::walk(&site.join(name), name) else { continue };
            seen.insert(name.to_owned(), Mark::default());
            let obstacles = found.diagnostics.iter();
            seen.extend(obstacles.map(|said| (obstacle(said), Mark::default())));
            for file in found.files {
                let path = format!("{name}/{}", file.path);
                let before = self.seen.get(&path);
                let mark = Mark::of(&file, before, now);
                differs |= before.is_none_or(|before| before.differs(&mark));
                halfway |= file.size == 0 && before.is_none_or(|before| before.state.size > 0);
                seen.insert(path, mark.kept(now));
            }
        }
        halfway |= self.seen.keys().any(|path| !seen.contains_key(path));
        differs |= seen.len() > self.seen.len();
        self.seen = seen;
        match (halfway, differs) {
            (true, _) => Seen::Halfway,
            (_, true) => Seen::Changed,
            _ => Seen::Same,
        }
    }

    /// Whether a file or a folder that the last look saw at `path` has gone or is now empty: perhaps an editor is
    /// putting it back just now.
    pub fn is_halfway(&self, site: &Path, path: &Path) -> bool {
        let below = path.strip_prefix(site).ok().and_then(Path::to_str).map(tree::composed);
        let Some(name) = below else { return false };
        match about(path) {
            Ok(about) if about.is_file() && about.len() == 0 => {
                self.seen.get(&name).is_none_or(|mark| mark.state.size > 0)
            }
            Ok(_) => false,
            Err(_) => {
                let folder = format!("{name}/");
                self.seen.contains_key(&name)
                    || self.seen.keys().any(|key| key.starts_with(&folder))
            }
        }
    }
}

impl Mark {
    fn of(file: &FileSource, before: Option<&Mark>, now: i128) -> Self {
        let state = State::of(file);
        // What was young at the last look may have changed since, just after it.
        let young = state.is_young(now) || before.is_some_and(|before| before.bytes.is_some());
        let bytes = (young && state.size <= LARGEST_TEXT).then(|| file.read().ok()).flatten();
        Mark { state, bytes: bytes.map(|bytes| number(&bytes)) }
    }

    fn differs(&self, now: &Mark) -> bool {
        let both = self.bytes.zip(now.bytes);
        self.state != now.state || both.is_some_and(|(before, now)| before != now)
    }

    /// What the next look needs of it.
    fn kept(self, now: i128) -> Self {
        let bytes = self.bytes.filter(|_| self.state.is_young(now));
        Mark { bytes, ..self }
    }
}

impl State {
    pub fn of(file: &FileSource) -> Self {
        State { size: file.size, modified: file.modified, touched: file.touched }
    }

    /// Whether another content read after the moment `now` would come with another state: its last change was some
    /// time ago by a clock that programs cannot set.
    pub fn is_sure(&self, now: i128) -> bool {
        self.touched.is_some_and(|touched| now - touched >= GRAIN)
    }

    fn is_young(&self, now: i128) -> bool {
        // A clock that went wrong must not have all files read at each look.
        self.modified.is_none_or(|modified| (now - modified).abs() < GRAIN)
    }
}

#[allow(clippy::disallowed_methods, reason = "this room is the door to the disk")]
fn about(path: &Path) -> std::io::Result<std::fs::Metadata> {
    std::fs::metadata(path)
}

/// What cannot be read, and why.
fn obstacle(said: &Diagnostic) -> String {
    let place = said.place.as_ref().map_or("", |place| place.file.path.as_str());
    format!("{place} {}", said.words.en)
}

fn number(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}

#[allow(
    clippy::disallowed_methods,
    reason = "a file's age wants the clock, by which nothing is published"
)]
pub(super) fn now() -> i128 {
    tree::nanoseconds(SystemTime::now()).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "these tests make the folders that they look at")]
mod tests {
    use std::fs;
    use std::fs::{File, FileTimes};
    use std::time::Duration;

    use super::*;

    struct World {
        site: tempfile::TempDir,
        sight: Sight,
    }

    impl World {
        fn new() -> Self {
            let site = tempfile::tempdir().unwrap();
            fs::create_dir(site.path().join("content")).unwrap();
            let mut world = World { site, sight: Sight::default() };
            world.write("a.md", "un");
            world.look();
            world
        }

        fn write(&self, name: &str, text: &str) {
            fs::write(self.site.path().join("content").join(name), text).unwrap();
        }

        fn set(&self, name: &str, modified: SystemTime) {
            let file = File::options()
                .write(true)
                .open(self.site.path().join("content").join(name))
                .unwrap();
            file.set_times(FileTimes::new().set_modified(modified)).unwrap();
        }

        fn look(&mut self) -> bool {
            self.sight.look(self.site.path()) != Seen::Same
        }
    }

    #[test]
    fn nothing_that_changes_escapes_a_look_and_nothing_else_is_seen() {
        let mut world = World::new();
        assert!(!world.look());
        let content = world.site.path().join("content");
        let changes: [(&str, &dyn Fn()); 8] = [
            ("a longer text", &|| fs::write(content.join("a.md"), "deux").unwrap()),
            ("a text of the same length", &|| fs::write(content.join("a.md"), "DEUX").unwrap()),
            ("a new file", &|| fs::write(content.join("b.md"), "b").unwrap()),
            ("another name", &|| fs::rename(content.join("b.md"), content.join("c.md")).unwrap()),
            ("a file that goes", &|| fs::remove_file(content.join("c.md")).unwrap()),
            ("the folder goes", &|| fs::rename(&content, content.with_extension("away")).unwrap()),
            ("an empty one comes", &|| fs::create_dir(&content).unwrap()),
            ("a theme", &|| {
                let theme = content.with_file_name("themes").join("preau/style");
                fs::create_dir_all(&theme).unwrap();
                fs::write(theme.join("style.css"), "").unwrap();
            }),
        ];
        for (name, change) in changes {
            change();
            assert!(world.look(), "{name}");
            assert!(!world.look(), "{name}, a second time");
        }
        world.write(".swap", "hidden");
        assert!(!world.look(), "a hidden file");
    }

    #[test]
    fn a_file_that_an_editor_may_be_putting_back_is_told_from_one_that_has_changed() {
        let mut world = World::new();
        let page = world.site.path().join("content/a.md");
        let steps: [(&dyn Fn(), Seen); 5] = [
            (&|| fs::write(&page, "").unwrap(), Seen::Halfway),
            (&|| fs::write(&page, "deux").unwrap(), Seen::Changed),
            (&|| fs::rename(&page, page.with_extension("md~")).unwrap(), Seen::Halfway),
            (&|| fs::write(&page, "").unwrap(), Seen::Halfway),
            (&|| fs::write(&page, "trois").unwrap(), Seen::Changed),
        ];
        for (number, (step, expected)) in steps.into_iter().enumerate() {
            step();
            assert_eq!(world.sight.look(world.site.path()), expected, "step {number}");
        }
    }

    #[test]
    fn a_clock_that_goes_back_hides_no_change() {
        let mut world = World::new();
        world.write("a.md", "UN");
        world.set("a.md", SystemTime::now() - Duration::from_secs(100_000));
        assert!(world.look());
        assert!(!world.look());
    }

    #[test]
    fn a_text_changed_within_the_grain_of_the_clock_is_seen_even_where_the_disk_says_nothing() {
        let now = 10_000_000_000;
        let state = |modified| State { size: 2, modified: Some(modified), touched: None };
        let mark = |modified, bytes| Mark { state: state(modified), bytes };
        let young = mark(now - 1_000, Some(1)).kept(now);
        assert_eq!(young.bytes, Some(1), "it may still change");
        assert!(young.differs(&mark(now - 1_000, Some(2))));
        assert!(!young.differs(&mark(now - 1_000, Some(1))));
        assert_eq!(mark(now - GRAIN, Some(1)).kept(now).bytes, None, "its time says all");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_leads_nowhere_and_one_that_leads_round_are_seen_to_come_and_go() {
        use std::os::unix::fs::symlink;
        let mut world = World::new();
        let link = world.site.path().join("content/lien");
        for target in ["nowhere", "."] {
            symlink(target, &link).unwrap();
            assert!(world.look(), "{target}");
            assert!(!world.look(), "{target}");
            fs::remove_file(&link).unwrap();
            assert!(world.look(), "{target} goes");
        }
    }
}
