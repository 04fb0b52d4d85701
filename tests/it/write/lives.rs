//! Random lives of an output folder: it always holds the site and what others put there.

use proptest::prelude::*;

use super::*;

#[derive(Debug, Clone)]
enum Step {
    Publish(BTreeMap<String, String>),
    Put(String, String),
    Remove(String),
    Clean,
}

fn a_path() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(vec!["a", "b", "A", ".c"]), 1..4)
        .prop_map(|parts| parts.join("/"))
}

fn a_step() -> impl Strategy<Value = Step> {
    let text = || prop::sample::select(vec!["x", "y", "longer"]).prop_map(String::from);
    prop_oneof![
        4 => prop::collection::btree_map(a_path(), text(), 0..6).prop_map(Step::Publish),
        4 => (a_path(), text()).prop_map(|(path, text)| Step::Put(path, text)),
        1 => a_path().prop_map(Step::Remove),
        1 => Just(Step::Clean),
    ]
}

/// Whether two files cannot both exist on a disk that ignores case.
fn clash(one: &str, other: &str) -> bool {
    let (mut ones, mut others) = (one.split('/'), other.split('/'));
    loop {
        match (ones.next(), others.next()) {
            (Some(a), Some(b)) if a == b => {}
            (Some(a), Some(b)) => return a.eq_ignore_ascii_case(b),
            _ => return true,
        }
    }
}

/// What a folder should hold: `own` as last published, `foreign` as put there.
#[derive(Default)]
struct Model {
    own: Tree,
    published: Tree,
    foreign: Tree,
}

impl Model {
    fn all(&self) -> Tree {
        self.own.iter().chain(&self.foreign).map(|(p, t)| (p.clone(), t.clone())).collect()
    }

    fn step(&mut self, world: &World, step: Step) {
        match step {
            Step::Publish(site) => self.publish(world, site),
            Step::Put(path, text) => {
                let full = world.out(&path);
                let made = fs::create_dir_all(full.parent().unwrap());
                if made.is_err() || fs::write(full, &text).is_err() {
                    return;
                }
                let ours = self.published.contains_key(&path);
                if ours { &mut self.own } else { &mut self.foreign }.insert(path, text);
            }
            Step::Remove(path) => {
                if fs::remove_file(world.out(&path)).is_ok() {
                    // An empty folder would be foreign too, and this model knows files only.
                    let folders = Path::new(&path).ancestors().skip(1);
                    for folder in folders.take_while(|folder| !folder.as_os_str().is_empty()) {
                        let _ = fs::remove_dir(world.out("").join(folder));
                    }
                    self.own.remove(&path);
                    self.foreign.remove(&path);
                }
            }
            Step::Clean => {
                clean(world.open("site/public", ForeignFiles::Keep).unwrap()).unwrap();
                self.own.clear();
                self.published.clear();
            }
        }
    }

    fn publish(&mut self, world: &World, site: Tree) {
        let paths: Vec<_> = site.keys().cloned().collect();
        let is_fit = |path: &String| {
            let taken = |other: &String| other < path && clash(path, other);
            !paths.iter().any(taken)
        };
        let site: Tree = site.into_iter().filter(|(path, _)| is_fit(path)).collect();
        let pairs: Vec<_> = site.iter().map(|(p, t)| (p.as_str(), t.as_str())).collect();
        let output = world.open("site/public", ForeignFiles::Keep).unwrap();
        let done = publish(output, &artifacts(&pairs), &|_| {});
        let taken = site.keys().any(|path| self.foreign.keys().any(|other| clash(path, other)));
        if taken {
            assert_eq!(done.unwrap_err().cause, Cause::Taken);
        } else {
            let Outcome::Published(report) = done.unwrap() else { panic!("refused") };
            assert_eq!(report.written + report.unchanged, site.len());
            assert!(report.warnings.is_empty());
            (self.own, self.published) = (site.clone(), site);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn the_output_is_always_the_site_and_what_others_put_there(
        steps in prop::collection::vec(a_step(), 1..10)
    ) {
        let (world, mut model) = (World::new(), Model::default());
        for step in steps {
            model.step(&world, step);
            prop_assert_eq!(tree(&world.out("")), model.all());
        }
        world.has_nothing_left_over();
    }
}
