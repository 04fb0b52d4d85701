//! A hand that edits a site as people and their editors do, without a plan.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::random::Random;

/// Who edits.
pub struct Hand {
    site: PathBuf,
    pub random: Random,
    count: usize,
}

/// An edit: what it is called, and what it does; it does nothing where the site has nothing for it.
type Edit = (&'static str, fn(&mut Hand) -> Option<PathBuf>);

/// The edits; what stands more than once is done more often.
const EDITS: &[Edit] = &[
    ("body", Hand::body),
    ("body", Hand::body),
    ("body", Hand::body),
    ("one letter", Hand::letter),
    ("one letter", Hand::letter),
    ("definition", Hand::define),
    ("link", Hand::link),
    ("title", Hand::title),
    ("title", Hand::title),
    ("date", Hand::date),
    ("tags", Hand::tags),
    ("public", Hand::public),
    ("broken front matter", Hand::broken),
    ("dead link", Hand::dead_link),
    ("new page", Hand::new_page),
    ("new translation", Hand::translation),
    ("page removed", Hand::remove),
    ("page renamed", Hand::rename),
    ("page to folder", Hand::become_folder),
    ("folder renamed", Hand::rename_folder),
    ("same text", Hand::same),
    ("new picture", Hand::new_picture),
    ("picture replaced", Hand::replace_picture),
    ("file removed", Hand::remove_file),
    ("configuration", Hand::configure),
    ("style", Hand::style),
    ("template", Hand::template),
    ("words of the theme", Hand::words),
    ("kind", Hand::kind),
    ("palette", Hand::palette),
    ("theme's file removed", Hand::remove_theme),
];

impl Hand {
    pub fn new(site: &Path, seed: u64) -> Self {
        Hand { site: site.to_path_buf(), random: Random::new(seed), count: 0 }
    }

    /// Makes one edit.
    pub fn edit(&mut self) {
        let (name, edit) = self.random.pick(EDITS).unwrap();
        self.count += 1;
        let file = edit(self);
        println!("  {name}: {file:?}");
    }

    /// The files below a folder of the site, in order.
    fn files(&self, folder: &str) -> Vec<PathBuf> {
        let entries = walkdir::WalkDir::new(self.site.join(folder)).sort_by_file_name();
        let files = entries.into_iter().flatten().filter(|entry| entry.file_type().is_file());
        files.map(walkdir::DirEntry::into_path).collect()
    }

    fn pages(&self) -> Vec<PathBuf> {
        let is_page = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "md");
        self.files("content").into_iter().filter(is_page).collect()
    }

    fn page(&mut self) -> Option<PathBuf> {
        self.random.pick(&self.pages())
    }

    /// A page that is not the home of its folder.
    fn leaf(&mut self) -> Option<PathBuf> {
        let leaves = self.pages().into_iter();
        let leaves: Vec<_> = leaves
            .filter(|path| !path.file_name().unwrap().to_str().unwrap().starts_with("index."))
            .collect();
        self.random.pick(&leaves)
    }

    /// How a link from anywhere in the site names a file.
    fn address(&self, path: &Path) -> String {
        format!("</{}>", path.strip_prefix(self.site.join("content")).unwrap().to_str().unwrap())
    }

    /// Saves as one of the editors that there are.
    fn save(&mut self, file: &Path, bytes: &[u8]) {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        let beside = |end: &str| file.with_file_name(format!("{}{end}", name(file)));
        match self.random.below(5) {
            0 => {
                let draft = beside(".tmp");
                fs::write(&draft, bytes).unwrap();
                fs::rename(draft, file).unwrap();
            }
            1 => {
                let draft = file.with_file_name(format!(".{}.swp", name(file)));
                fs::write(&draft, bytes).unwrap();
                fs::rename(draft, file).unwrap();
            }
            2 => {
                let mut open = fs::File::create(file).unwrap();
                std::thread::sleep(Duration::from_millis(30));
                let (first, last) = bytes.split_at(bytes.len() / 2);
                open.write_all(first).unwrap();
                std::thread::sleep(Duration::from_millis(30));
                open.write_all(last).unwrap();
            }
            3 if file.exists() => {
                let old = beside("~");
                fs::rename(file, &old).unwrap();
                fs::write(file, bytes).unwrap();
                fs::remove_file(old).unwrap();
            }
            _ => fs::write(file, bytes).unwrap(),
        }
    }

    /// Changes the text of a page.
    fn change(&mut self, page: Option<PathBuf>, edit: impl Fn(&str) -> String) -> Option<PathBuf> {
        let page = page?;
        // What is not UTF-8 is not for this hand.
        let text = fs::read_to_string(&page).ok()?;
        self.save(&page, edit(&text).as_bytes());
        Some(page)
    }

    /// Gives a page's front matter one line, in the place of what those keys said.
    fn set(&mut self, keys: &[&str], value: &str) -> Option<PathBuf> {
        let page = self.page();
        let is_key = |line: &str| keys.iter().any(|key| line.starts_with(&format!("{key}:")));
        self.change(page, |text| {
            let others: String = text.split_inclusive('\n').filter(|line| !is_key(line)).collect();
            others.replacen("---\n", &format!("---\n{}: {value}\n", keys[0]), 1)
        })
    }

    fn body(&mut self) -> Option<PathBuf> {
        let (page, count) = (self.page(), self.count);
        self.change(page, |text| {
            format!("{text}\n\n## Suite {count}\n\nUn mot de plus : mot{count}, et `code`.\n")
        })
    }

    /// Puts another letter in the place of the last: the file weighs the same.
    fn letter(&mut self) -> Option<PathBuf> {
        let page = self.page();
        self.change(page, |text| {
            let Some(at) = text.rfind(|c: char| c.is_ascii_lowercase()) else { return text.into() };
            let other = if text[at..].starts_with('s') { "t" } else { "s" };
            format!("{}{other}{}", &text[..at], &text[at + 1..])
        })
    }

    fn define(&mut self) -> Option<PathBuf> {
        let value = format!("Ce que cela veut dire, la fois {}.", self.count);
        self.set(&["définition", "definition"], &value)
    }

    fn link(&mut self) -> Option<PathBuf> {
        let (page, target) = (self.page(), self.page()?);
        let address = self.address(&target);
        self.change(page, |text| format!("{text}\n\nVoyez aussi [cette autre page]({address}).\n"))
    }

    fn title(&mut self) -> Option<PathBuf> {
        let value = format!("Un titre nouveau, le {}", self.count);
        self.set(&["titre", "title", "Titre"], &value)
    }

    fn date(&mut self) -> Option<PathBuf> {
        let value = format!("2026-1{}-1{}", self.random.below(3), self.random.below(9));
        self.set(&["date"], &value)
    }

    fn tags(&mut self) -> Option<PathBuf> {
        let all = ["[lecture]", "[calcul, lecture]", "[Écrans]", "[]"];
        let value = self.random.pick(&all)?;
        self.set(&["étiquettes", "mots-clés", "tags"], value)
    }

    fn public(&mut self) -> Option<PathBuf> {
        let value = self.random.pick(&["[parents]", "[enseignants]", "[parents, direction]"])?;
        self.set(&["public"], value)
    }

    fn broken(&mut self) -> Option<PathBuf> {
        let page = self.page();
        self.change(page, |text| text.replacen("---\n", "---\nrésumé: 'L'école\n", 1))
    }

    fn dead_link(&mut self) -> Option<PathBuf> {
        let page = self.page();
        self.change(page, |text| {
            format!("{text}\n\n[Une page perdue](/perdue-{}.md)\n", text.len())
        })
    }

    fn new_page(&mut self) -> Option<PathBuf> {
        let (beside, count) = (self.page()?, self.count);
        let page = beside.with_file_name(format!("nouvelle-{count}.md"));
        let address = self.address(&beside);
        let text = format!(
            "---\ntitre: Nouvelle {count}\ndate: 2026-11-0{}\nétiquettes: [lecture]\n---\n\nDe [là]({address}).\n",
            count % 9 + 1
        );
        self.save(&page, text.as_bytes());
        Some(page)
    }

    fn translation(&mut self) -> Option<PathBuf> {
        let leaf = self.leaf()?;
        let stem = name(&leaf).split('.').next().unwrap().to_owned();
        let end = self.random.pick(&["en.md", "simple.md"])?;
        let page = leaf.with_file_name(format!("{stem}.{end}"));
        let text = format!("---\ntitle: Version {}\n---\n\nText.\n", self.count);
        self.save(&page, text.as_bytes());
        Some(page)
    }

    fn remove(&mut self) -> Option<PathBuf> {
        let page = self.leaf()?;
        fs::remove_file(&page).unwrap();
        Some(page)
    }

    fn rename(&mut self) -> Option<PathBuf> {
        let page = self.leaf()?;
        let to = page.with_file_name(format!("bis-{}", name(&page)));
        fs::rename(page, &to).unwrap();
        Some(to)
    }

    fn become_folder(&mut self) -> Option<PathBuf> {
        let page = self.leaf()?;
        let folder = page.with_extension("");
        let text = fs::read(&page).unwrap();
        fs::remove_file(&page).unwrap();
        self.save(&folder.join("index.md"), &text);
        Some(folder)
    }

    fn rename_folder(&mut self) -> Option<PathBuf> {
        let entries = walkdir::WalkDir::new(self.site.join("content")).min_depth(1);
        let folders = entries.sort_by_file_name().into_iter().flatten();
        let folders: Vec<_> = folders.filter(|entry| entry.file_type().is_dir()).collect();
        let folder = self.random.pick(&folders)?.into_path();
        let to = folder.with_file_name(format!("{}-{}", name(&folder), self.count));
        fs::rename(folder, &to).unwrap();
        Some(to)
    }

    fn same(&mut self) -> Option<PathBuf> {
        let page = self.page();
        self.change(page, str::to_owned)
    }

    fn picture(&mut self) -> Vec<u8> {
        let (red, blue) = (self.random.below(256) as u8, self.random.below(256) as u8);
        let size = 8 + u32::try_from(self.random.below(30)).unwrap();
        let picture = image::RgbImage::from_pixel(size, size, image::Rgb([red, 90, blue]));
        let mut bytes = std::io::Cursor::new(Vec::new());
        picture.write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
        bytes.into_inner()
    }

    fn new_picture(&mut self) -> Option<PathBuf> {
        let (page, picture) = (self.page(), self.picture());
        let file = self.site.join(format!("content/images/carre-{}.jpg", self.count));
        self.save(&file, &picture);
        let address = self.address(&file);
        self.change(page, |text| format!("{text}\n\n![Un carré de couleur]({address})\n"))
    }

    fn other_files(&self) -> Vec<PathBuf> {
        let files = self.files("content").into_iter();
        let other = |path: &PathBuf| !name(path).ends_with(".md") && name(path) != "site.yml";
        files.filter(other).collect()
    }

    fn replace_picture(&mut self) -> Option<PathBuf> {
        let pictures = self.other_files().into_iter().filter(|path| name(path).ends_with(".jpg"));
        let file = self.random.pick(&pictures.collect::<Vec<_>>())?;
        let picture = self.picture();
        self.save(&file, &picture);
        Some(file)
    }

    fn remove_file(&mut self) -> Option<PathBuf> {
        let file = self.random.pick(&self.other_files())?;
        fs::remove_file(&file).unwrap();
        Some(file)
    }

    fn configure(&mut self) -> Option<PathBuf> {
        let file = self.site.join("content/site.yml");
        let lines = [
            ("titre", format!("École {}", self.count)),
            ("description", format!("Le site, pour la fois {}.", self.count)),
            ("par page", "1".to_owned()),
            ("langues", "[fr, en]".to_owned()),
            ("langues", "[fr, en, ar]".to_owned()),
            ("palette", "glycine".to_owned()),
        ];
        let (key, value) = self.random.pick(&lines)?;
        self.change(Some(file), |text| {
            let is_key = |line: &&str| !line.starts_with(&format!("{key}:"));
            let others: String = text.split_inclusive('\n').filter(is_key).collect();
            format!("{others}{key}: {value}\n")
        })
    }

    /// Puts a file of the built-in theme, changed, into the site.
    fn own(&mut self, path: &str, edit: impl Fn(&str) -> String) -> Option<PathBuf> {
        let built_in = root().join("themes/preau").join(path);
        let text = edit(&fs::read_to_string(built_in).unwrap());
        let file = self.site.join("themes/preau").join(path);
        self.save(&file, text.as_bytes());
        Some(file)
    }

    fn style(&mut self) -> Option<PathBuf> {
        let count = self.count;
        self.own("style/style.css", |text| format!("{text}\n.essai-{count} {{ color: red }}\n"))
    }

    fn template(&mut self) -> Option<PathBuf> {
        let paths =
            ["layout/page.html", "layout/list.html", "layout/footer.html", "layout/feed.xml"];
        let (path, count) = (self.random.pick(&paths)?, self.count);
        if self.random.below(6) == 0 {
            return self.own(path, |text| format!("{text}{{% if %}}\n"));
        }
        self.own(path, |text| format!("{text}<!-- essai {count} -->\n"))
    }

    fn words(&mut self) -> Option<PathBuf> {
        let count = self.count;
        self.own("languages/fr/strings.ftl", |text| {
            let first = text.lines().find(|line| line.contains(" = ")).unwrap();
            text.replacen(first, &format!("{first} {count}"), 1)
        })
    }

    fn kind(&mut self) -> Option<PathBuf> {
        let (kind, count) = (self.random.pick(&["page", "guide", "event", "term"])?, self.count);
        self.own(&format!("kinds/{kind}/kind.yml"), |text| {
            text.replacen("label: { fr: \"", &format!("label: {{ fr: \"{count} "), 1)
        })
    }

    fn palette(&mut self) -> Option<PathBuf> {
        let count = 10 + self.count % 80;
        self.own("palettes/ocean.yml", |text| text.replace("#004c5f", &format!("#0040{count}")))
    }

    fn remove_theme(&mut self) -> Option<PathBuf> {
        let file = self.random.pick(&self.files("themes"))?;
        fs::remove_file(&file).unwrap();
        Some(file)
    }
}

fn name(path: &Path) -> &str {
    path.file_name().unwrap().to_str().unwrap()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
