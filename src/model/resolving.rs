//! Families of pages as written → the same pages with every link followed, and the files that they use.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::document::{Document, LinkKind, Written, destination_span};
use crate::files::FileType;
use crate::load::FileSource;
use crate::model::address::Address;
use crate::model::config::Config;
use crate::model::facets::Facets;
use crate::model::families::{Family, FamilyId, Gathered};
use crate::model::fields::{AsWritten, Field, FieldValue, Fields, Picture, Resolved, WrittenLink};
use crate::model::glossary::Glossary;
use crate::model::kinds::Kinds;
use crate::model::links::{Ask, FileId, Map, PageId, Target, There, Wants};
use crate::model::media::{Companions, companions};
use crate::model::references::References;
use crate::model::written::WrittenPage;
use crate::model::{Page, Showing, SiteFile};
use crate::text::{SourceFile, Span, typeset};
use crate::words;

/// What resolving gives.
pub(super) struct ResolvedSite {
    pub pages: Vec<Page>,
    pub families: Vec<Family>,
    pub home: FamilyId,
    pub files: Vec<SiteFile>,
    pub config: Config,
    pub glossary: Glossary,
}

/// Follows every link of every page, in parallel.
pub(super) fn resolve(
    gathered: Gathered,
    files: Vec<FileSource>,
    config: Config<AsWritten>,
    kinds: &Kinds,
    diagnostics: &mut Vec<Diagnostic>,
) -> ResolvedSite {
    let references = References::of(&gathered, kinds);
    let glossary = Glossary::of(&gathered.pages, &gathered.family_of, kinds);
    let Gathered { pages, family_of, families, home, absent } = gathered;
    let map = map(&pages, &files, &absent);
    let known =
        |page: PageId, fragment: &str| pages[page.0 as usize].body.facts.has_fragment(fragment);
    let resolved: Vec<_> = pages
        .par_iter()
        .zip(&family_of)
        .map(|(page, family)| {
            let mut follower = Follower {
                map: &map,
                references: &references,
                language: &page.language,
                fragments: &known,
                files: &files,
                file: &page.file,
                path: &page.path,
                used: Vec::new(),
                linked: Vec::new(),
                diagnostics: Vec::new(),
            };
            let mut page = follower.page(page, *family, kinds);
            let linked = follower.linked.iter().filter_map(|id| family_of.get(id.0 as usize));
            glossary.link(&mut page, &linked.copied().collect::<Vec<_>>());
            (page, follower.used, follower.diagnostics)
        })
        .collect();
    let mut used = HashSet::new();
    let mut done = Vec::with_capacity(resolved.len());
    for (page, files, said) in resolved {
        used.extend(files);
        diagnostics.extend(said);
        done.push(page);
    }
    let (file, language) = (Arc::clone(&config.file), config.language.clone());
    let mut follower = Follower {
        map: &map,
        references: &references,
        language: &language,
        fragments: &known,
        files: &files,
        file: &file,
        path: "site.yml",
        used: Vec::new(),
        linked: Vec::new(),
        diagnostics: Vec::new(),
    };
    let config = config.resolved(|fields| follower.fields(&fields));
    used.extend(follower.used);
    diagnostics.append(&mut follower.diagnostics);
    let files = site_files(files, &used);
    ResolvedSite { pages: done, families, home, config, files, glossary }
}

fn map(pages: &[Arc<WrittenPage>], files: &[FileSource], absent: &[Arc<WrittenPage>]) -> Map {
    let mut by_path = HashMap::with_capacity(pages.len() + files.len());
    for (file, id) in files.iter().zip(0..) {
        by_path.insert(file.path.as_str().into(), There::File(FileId(id)));
    }
    for page in absent {
        by_path.insert(page.path.as_str().into(), There::Unpublished);
    }
    for (page, id) in pages.iter().zip(0..) {
        by_path.insert(page.path.as_str().into(), There::Page(PageId(id)));
    }
    Map { by_path }
}

fn site_files(files: Vec<FileSource>, used: &HashSet<FileId>) -> Vec<SiteFile> {
    let file = |(source, id): (FileSource, u32)| {
        let address = Address::of_file(&source.path);
        let (permission, showing) = (None, Showing::Shown);
        SiteFile { source, address, used: used.contains(&FileId(id)), permission, showing }
    };
    files.into_iter().zip(0..).map(file).collect()
}

/// Follows the links of one page.
struct Follower<'a> {
    map: &'a Map,
    references: &'a References<'a>,
    /// The language of the page.
    language: &'a str,
    fragments: &'a dyn Fn(PageId, &str) -> bool,
    files: &'a [FileSource],
    file: &'a Arc<SourceFile>,
    path: &'a str,
    used: Vec<FileId>,
    /// The pages to which its writer links.
    linked: Vec<PageId>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Follower<'a> {
    fn page(&mut self, page: &WrittenPage, family: FamilyId, kinds: &Kinds) -> Page {
        let title = self.title(page);
        let rules = page.typography;
        let document = self.document(page.body.clone());
        let summary = match page.fields.text("summary") {
            Some(said) => typeset(said, rules),
            None => document.facts.excerpt.clone(),
        };
        let fields = self.fields(&page.fields);
        let facets = Facets::of(&fields, kinds, page.kind, rules);
        Page {
            title: typeset(&title, rules),
            summary,
            facets,
            fields,
            document,
            path: page.path.clone(),
            file: Arc::clone(&page.file),
            front: page.front,
            kind: page.kind,
            language: page.language.clone(),
            version: page.name.version,
            extra: page.extra.clone(),
            outdated: false,
            tags: Vec::new(),
            family,
        }
    }

    /// A page without title takes the name of its file, and says so.
    fn title(&mut self, page: &WrittenPage) -> String {
        if let Some((title, _)) = &page.title {
            return title.clone();
        }
        let folder = page.name.folder().filter(|folder| !folder.is_empty());
        let name = folder.unwrap_or(&page.name.stem);
        let name = name.rsplit('/').next().unwrap_or(name).replace(['-', '_'], " ");
        let mut letters = name.chars();
        let title: String =
            letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
        let said = Diagnostic::warning(
            "title-missing",
            words!(
                "Cette page n'a pas de titre : elle s'appellera « {title} ».",
                "This page has no title: it will be called “{title}”."
            ),
        )
        .at(self.file, page.front)
        .help(words!(
            "Ajoutez « titre: … » dans l'en-tête de la page.",
            "Add “title: …” to the page's front matter."
        ));
        self.diagnostics.push(said);
        title
    }

    fn document(&mut self, mut written: Written) -> Document<Target> {
        let (references, language) = (self.references, self.language);
        written.name_links(|link| references.title(&link.destination, language));
        written.resolve(|link| {
            let wants = match link.kind {
                LinkKind::Link => Wants::Anything,
                LinkKind::Image | LinkKind::Figure => Wants::Picture,
            };
            self.follow(&link.destination, link.span, wants)
        })
    }

    fn follow(&mut self, destination: &str, span: Span, wants: Wants) -> Target {
        let ask = Ask { file: self.file, path: self.path, destination, whole: span, wants };
        let (target, said) = match self.reference(&ask) {
            Some(Ok(path)) => self.map.named(&ask, path),
            Some(Err(said)) => (Target::Nowhere, Some(*said)),
            None => self.map.follow(&ask, self.fragments),
        };
        self.diagnostics.extend(said);
        if let Target::Page(page, _) = target {
            self.linked.push(page);
        }
        let Target::File(id) = target else { return target };
        let path = &self.files[id.0 as usize].path;
        let span = destination_span(&self.file.text, span, destination);
        match FileType::from_name(path) {
            Some(sort) if wants != Wants::Picture || sort.is_picture() || sort.plays() => {
                self.used.push(id);
                if wants == Wants::Picture && sort.plays() {
                    self.use_companions(path);
                }
                target
            }
            Some(_) => {
                self.diagnostics.push(not_a_picture(self.file, path, span));
                Target::Nowhere
            }
            None => {
                self.diagnostics.push(forbidden(self.file, path, span));
                Target::Nowhere
            }
        }
    }

    /// The path of the page that a link names by its kind, series and number.
    fn reference(&self, ask: &Ask<'_>) -> Option<Result<&'a str, Box<Diagnostic>>> {
        self.references.follow(ask).filter(|_| ask.wants == Wants::Anything)
    }

    /// What is shown with a film or a sound is published with it.
    fn use_companions(&mut self, path: &str) {
        let files = (0..).map(FileId).zip(self.files).map(|(id, file)| (id, file.path.as_str()));
        let Companions { captions, poster } = companions(path, files);
        self.used.extend(captions.into_iter().map(|(id, _)| id).chain(poster));
    }

    fn fields(&mut self, fields: &Fields<AsWritten>) -> Fields<Resolved> {
        let field = |field: &Field<AsWritten>| {
            let Field { name, key_span, span, value } = field;
            let (name, value) = (Arc::clone(name), self.value(value));
            Field { name, key_span: *key_span, span: *span, value }
        };
        Fields(fields.0.iter().map(field).collect())
    }

    fn value(&mut self, value: &FieldValue<AsWritten>) -> FieldValue<Resolved> {
        match value {
            FieldValue::Text(text) => FieldValue::Text(text.clone()),
            FieldValue::Prose(prose) => {
                FieldValue::Prose(Box::new(self.document((**prose).clone())))
            }
            FieldValue::Day(day) => FieldValue::Day(*day),
            FieldValue::Moment(day, time) => FieldValue::Moment(*day, *time),
            FieldValue::Number(number) => FieldValue::Number(*number),
            FieldValue::Flag(flag) => FieldValue::Flag(*flag),
            FieldValue::Choice(word) => FieldValue::Choice(Arc::clone(word)),
            FieldValue::Link(link) => FieldValue::Link(self.link(link, Wants::Anything)),
            FieldValue::File(link) => FieldValue::File(self.link(link, Wants::File)),
            FieldValue::Record(fields) => FieldValue::Record(self.fields(fields)),
            FieldValue::Picture(picture) => FieldValue::Picture(Box::new(self.picture(picture))),
            FieldValue::List(list) => {
                FieldValue::List(list.iter().map(|(v, span)| (self.value(v), *span)).collect())
            }
        }
    }

    fn picture(&mut self, picture: &Picture<AsWritten>) -> Picture<Resolved> {
        Picture {
            file: self.link(&picture.file, Wants::Picture),
            more: self.fields(&picture.more),
            alternative: picture.alternative.clone(),
            caption: picture.caption.clone(),
            who: picture.who.clone(),
            until: picture.until,
            reference: picture.reference.clone(),
            blur: picture.blur.clone(),
            span: picture.span,
        }
    }

    fn link(&mut self, link: &WrittenLink, wants: Wants) -> (Target, String) {
        (self.follow(&link.destination, link.span, wants), link.destination.clone())
    }
}

fn forbidden(file: &Arc<SourceFile>, path: &str, span: Span) -> Diagnostic {
    let name = path.rsplit('/').next().unwrap_or(path);
    let extension = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let help = match extension.as_str() {
        "heic" | "heif" | "avif" => words!(
            "Exportez la photo en JPEG : sur un iPhone, Réglages > Appareil photo > Formats > Le plus compatible, ou envoyez-la par courriel ; sur un Mac, Aperçu > Fichier > Exporter.",
            "Export the photo as JPEG: on an iPhone, Settings > Camera > Formats > Most Compatible, or send it by e-mail; on a Mac, Preview > File > Export."
        ),
        "mov" | "avi" | "mkv" | "3gp" | "wmv" => words!(
            "Enregistrez le film en MP4, par exemple avec HandBrake ou depuis le téléphone.",
            "Save the film as MP4, for instance with HandBrake or from the telephone."
        ),
        _ => words!(
            "Enregistrez-le en JPEG, PNG, PDF, OpenDocument, MP3 ou MP4, ou écrivez son contenu dans la page.",
            "Save it as JPEG, PNG, PDF, OpenDocument, MP3 or MP4, or write its content in the page."
        ),
    };
    Diagnostic::error(
        "forbidden-file-type",
        words!(
            "Le fichier « {name} » est d'un type qui ne se publie pas.",
            "The file “{name}” is of a type that is not published."
        ),
    )
    .at(file, span)
    .help(help)
}

fn not_a_picture(file: &Arc<SourceFile>, path: &str, span: Span) -> Diagnostic {
    let name = path.rsplit('/').next().unwrap_or(path);
    Diagnostic::error(
        "forbidden-file-type",
        words!("« {name} » n'est ni une image, ni un film, ni un son.", "“{name}” is neither a picture, nor a film, nor a sound."),
    )
    .at(file, span)
    .help(words!(
        "Pour proposer un fichier, écrivez un lien, sans point d'exclamation : [le plan](plan.pdf).",
        "To offer a file, write a link, without an exclamation mark: [the plan](plan.pdf)."
    ))
}
