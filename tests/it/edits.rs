//! Whatever is edited, what a server that has seen every edit shows is what a build makes of nothing: walks of
//! random edits over the sites of all tests. A walk is always the same; what it did is printed where it fails.
#![allow(clippy::print_stdout, reason = "where a walk fails, one reads how it went")]

mod fixtures;
mod hand;
mod random;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use preau::pipeline::Outcome;

use crate::server::{Server, is_as_built};
use crate::site::{Site, read};
use hand::Hand;

/// A walk of edits over one site, before the eyes of one server.
struct Walk {
    site: Site,
    server: Server,
    hand: Hand,
    /// All that was ever published.
    ever: BTreeSet<String>,
    /// What people had written when the site last had no errors.
    good: BTreeMap<String, Vec<u8>>,
    /// How many times the site had none, and how many it had some.
    judged: (usize, usize),
}

/// What people write, by its path in the site's folder.
fn written(site: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for folder in ["content", "themes"].into_iter().filter(|name| site.join(name).is_dir()) {
        let below = read(&site.join(folder));
        files.extend(below.into_iter().map(|(path, bytes)| (format!("{folder}/{path}"), bytes)));
    }
    files
}

impl Walk {
    fn over(name: &str, mut site: Site, seed: u64) -> Self {
        // What the command line says of every site of a server of the tests.
        site.base_url = None;
        site.date = crate::site::TODAY;
        site.drafts = preau::pipeline::Drafts::Hidden;
        println!("a walk over {name}, from {seed}");
        let (server, hand) = (Server::of(&site), Hand::new(site.path(), seed));
        let good = written(site.path());
        let mut walk = Walk { site, server, hand, ever: BTreeSet::new(), good, judged: (0, 0) };
        assert!(walk.is_good(), "the site has errors from the start");
        walk.judged = (0, 0);
        walk
    }

    /// Some edits, then a look; a site that has errors is mended after it.
    fn step(&mut self) {
        let edits = 1 + self.hand.random.below(3);
        for _ in 0..edits {
            self.hand.edit();
        }
        if !self.is_good() {
            println!("  mended");
            self.mend();
            assert!(self.is_good(), "what had no errors has some");
        }
    }

    /// Builds, and compares; whether the site is without errors.
    fn is_good(&mut self) -> bool {
        let built = self.site.try_build().unwrap();
        if built.outcome == Outcome::Refused {
            self.judged.1 += 1;
            println!("  refused: {:?}", crate::site::said(&built.diagnostics).first());
            self.server.wait_for_a_mistake();
            assert_ne!(self.server.get("/").status, 503, "the last good site has gone");
            return false;
        }
        self.judged.0 += 1;
        is_as_built(&self.server, &self.site);
        let now: BTreeSet<String> = read(&self.site.out()).into_keys().collect();
        for gone in self.ever.difference(&now) {
            self.server.wait_for(&format!("/{gone}"), |answer| answer.status == 404);
        }
        self.ever.extend(now);
        self.good = written(self.site.path());
        true
    }

    /// Puts back what was written when the site was last good.
    fn mend(&self) {
        let root = self.site.path();
        for path in written(root).keys().filter(|path| !self.good.contains_key(*path)) {
            fs::remove_file(root.join(path)).unwrap();
        }
        for (path, bytes) in &self.good {
            let file = root.join(path);
            if fs::read(&file).ok().as_ref() != Some(bytes) {
                if file.is_dir() {
                    fs::remove_dir_all(&file).unwrap();
                }
                fs::create_dir_all(file.parent().unwrap()).unwrap();
                fs::write(file, bytes).unwrap();
            }
        }
    }
}

/// Walks over sites, so many steps over each.
fn walk(sites: Vec<(&str, Site)>, steps: usize) {
    let (mut good, mut bad) = (0, 0);
    for (seed, (name, site)) in (1..).zip(sites) {
        let mut walk = Walk::over(name, site, seed);
        for _ in 0..steps {
            walk.step();
        }
        good += walk.judged.0;
        bad += walk.judged.1;
    }
    println!("{good} sites without errors, {bad} with");
    assert!(bad > 0 && good > bad, "the edits are not what people do: {good} good, {bad} bad");
}

#[test]
fn random_edits_of_pages_lists_and_languages_are_served_as_a_build_makes_them() {
    walk(fixtures::pages(), 5);
}

#[test]
fn random_edits_of_kinds_calendars_and_pictures_are_served_as_a_build_makes_them() {
    walk(fixtures::kinds_and_pictures(), 5);
}

#[test]
fn random_edits_of_a_part_of_the_sample_are_served_as_a_build_makes_them() {
    walk(vec![("sample", fixtures::sample())], 5);
}
