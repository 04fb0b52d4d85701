//! The planted files of tests/leaks: nothing planted is left, what cannot be cleaned is refused in words, and
//! damage never makes a cleaner panic or grow. What strangers' programs read of them is tests/leaks/run's matter.

use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};

use flate2::read::ZlibDecoder;
use preau::files::{FileMistake, FileType, Held, publishable};
use proptest::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

fn planted() -> Vec<(FileType, PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/leaks/planted");
    let mut paths: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let file_type = FileType::from_name(path.to_str().unwrap()).unwrap();
        let bytes = fs::read(&path).unwrap();
        (file_type, path, bytes)
    };
    paths.into_iter().map(read).collect()
}

fn one(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/leaks/planted").join(name)).unwrap()
}

/// Whether the word that starts all that is planted is found, in a file or in what is pressed in it.
fn tells(bytes: &[u8]) -> bool {
    let found = |bytes: &[u8]| {
        let wide: Vec<u8> = "Secret".encode_utf16().flat_map(u16::to_le_bytes).collect();
        [b"Secret".as_slice(), &wide]
            .iter()
            .any(|word| bytes.windows(word.len()).any(|w| w == *word))
    };
    let pressed = bytes
        .windows(2)
        .enumerate()
        .filter(|(_, w)| matches!(w, [0x78, 0x01 | 0x5e | 0x9c | 0xda]));
    let inflated = |(at, _): (usize, &[u8])| {
        let mut out = Vec::new();
        let _ = ZlibDecoder::new(&bytes[at..]).take(1 << 22).read_to_end(&mut out);
        out
    };
    found(bytes)
        || pressed.map(inflated).any(|out| found(&out))
        || entries(bytes).iter().any(|(_, b)| tells(b))
}

fn entries(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return Vec::new() };
    let mut entries = Vec::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let mut inside = Vec::new();
        file.read_to_end(&mut inside).unwrap();
        entries.push((file.name().unwrap().into_owned(), inside));
    }
    entries
}

fn packed(entries: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        let is_first = name == "mimetype";
        let method = if is_first { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::DEFAULT.compression_method(method);
        writer.start_file(name.as_str(), options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn nothing_that_was_planted_is_left_in_any_type_of_file() {
    let mut types = std::collections::HashSet::new();
    for (file_type, path, bytes) in planted() {
        assert!(tells(&bytes), "nothing is planted in {}", path.display());
        let cleaned =
            publishable(file_type, bytes).unwrap_or_else(|mistake| panic!("{path:?}: {mistake:?}"));
        assert!(!tells(&cleaned.bytes), "{} still tells", path.display());
        let again = publishable(file_type, cleaned.bytes.clone()).unwrap();
        if file_type != FileType::Pdf {
            assert_eq!(again.bytes, cleaned.bytes, "{} is not stable", path.display());
        }
        types.insert(file_type);
    }
    // All but texts, which have nothing but their text.
    assert_eq!(types.len(), 22 - 4);
}

#[test]
fn films_and_sounds_do_not_move_by_a_byte() {
    for name in [
        "film.mp4",
        "court.mp4",
        "pieces.mp4",
        "son.m4a",
        "film.webm",
        "direct.webm",
        "son.ogg",
        "voix.ogg",
    ] {
        let bytes = one(name);
        let cleaned = publishable(FileType::from_name(name).unwrap(), bytes.clone()).unwrap();
        assert_eq!(cleaned.bytes.len(), bytes.len(), "{name}");
    }
}

#[test]
fn a_document_keeps_its_title_and_its_words() {
    let word = publishable(FileType::WordDocument, one("lettre.docx")).unwrap();
    let entries = entries(&word.bytes);
    let text = |name: &str| {
        let (_, bytes) = entries.iter().find(|(known, _)| known == name).unwrap();
        String::from_utf8(bytes.clone()).unwrap()
    };
    let document = text("word/document.xml");
    assert!(document.contains("<w:t>Bonjour &amp; bienvenue</w:t>"), "{document}");
    assert!(
        document.contains("descr=\"cour.jpg\"") && document.contains("w:author=\"Auteur\""),
        "{document}"
    );
    assert!(text("docProps/core.xml").contains("<dc:title>Titre</dc:title>"));
    assert!(text("word/_rels/settings.xml.rels").contains("Target=\"Normal.dotm\""));
    let relations = text("word/_rels/document.xml.rels");
    assert!(!relations.contains("people.xml") && relations.contains("comments.xml"), "{relations}");
    assert!(!text("[Content_Types].xml").contains("custom.xml"));
    for (file_type, name) in
        [(FileType::OpenDocumentText, "texte.odt"), (FileType::Epub, "livre.epub")]
    {
        let cleaned = publishable(file_type, one(name)).unwrap();
        assert_eq!(&cleaned.bytes[..10], b"PK\x03\x04\x0a\0\0\0\0\0", "mimetype first, and stored");
        assert_eq!(&cleaned.bytes[30..38], b"mimetype");
    }
}

#[test]
fn a_pdf_keeps_what_makes_it_accessible() {
    let cleaned = publishable(FileType::Pdf, one("lettre.pdf")).unwrap();
    let document = lopdf::Document::load_mem(&cleaned.bytes).unwrap();
    let catalog = document.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"fr-FR");
    assert!(catalog.has(b"StructTreeRoot") && catalog.has(b"MarkInfo") && catalog.has(b"AcroForm"));
    let text = String::from_utf8_lossy(&cleaned.bytes);
    assert!(
        text.contains("<pdfuaid:part>1</pdfuaid:part>") && text.contains("Lettre aux familles")
    );
    assert!(text.contains("Votre nom") && text.contains("(nom)") && text.contains("Une note"));
}

fn held(file_type: FileType, bytes: Vec<u8>) -> Held {
    match publishable(file_type, bytes) {
        Err(FileMistake::Holds { held, .. }) => held,
        other => panic!("{:?}", other.map(|cleaned| cleaned.bytes.len())),
    }
}

#[test]
fn what_cannot_be_taken_out_is_refused_and_said() {
    let with = |name: &str, extra: &str, bytes: &[u8]| {
        let mut entries = entries(&one(name));
        entries.push((extra.to_owned(), bytes.to_owned()));
        packed(&entries)
    };
    let word =
        |extra: &str, bytes: &[u8]| held(FileType::WordDocument, with("lettre.docx", extra, bytes));
    assert_eq!(word("word/vbaProject.bin", b"x"), Held::Macros);
    assert_eq!(word("_xmlsignatures/sig1.xml", b"<a/>"), Held::Signature);
    let name = "word/embeddings/oleObject1.bin".to_owned();
    assert_eq!(word(&name, b"\xd0\xcf\x11\xe0"), Held::Object { name: name.clone() });
    let name = "word/media/image9.tiff".to_owned();
    assert_eq!(word(&name, b"II*\0\x08\0\0\0"), Held::Picture { name: name.clone() });
    let text = |extra: &str| held(FileType::OpenDocumentText, with("texte.odt", extra, b"<a/>"));
    assert_eq!(text("Basic/Standard/Module1.xml"), Held::Macros);
    assert_eq!(text("META-INF/documentsignatures.xml"), Held::Signature);
    let bomb = vec![0; 300 << 20];
    assert_eq!(word("word/media/zeros.bin", &bomb), Held::Swollen);
    let mut nested = one("lettre.docx");
    for _ in 0..4 {
        let mut entries = entries(&one("lettre.docx"));
        entries.push(("word/embeddings/a.docx".to_owned(), nested));
        nested = packed(&entries);
    }
    let deep = publishable(FileType::WordDocument, nested).unwrap_err();
    assert!(matches!(deep, FileMistake::Inside { .. }) && deep.words().fr.contains("a.docx"));
    let broken = publishable(FileType::WordDocument, with("lettre.docx", "../../a.xml", b"<a/>"));
    assert_eq!(broken, Err(FileMistake::Broken { file_type: FileType::WordDocument }));
}

#[test]
fn a_pdf_that_acts_or_hides_files_is_refused_and_said() {
    let rows: [(&str, Held); 8] = [
        ("/S /JavaScript /JS (x)", Held::Script),
        ("/S /Launch /F (a.exe)", Held::Launch),
        ("/Type /Filespec /EF << >>", Held::Attachment),
        ("/Type /Annot /Subtype /FileAttachment /Rect [0 0 1 1]", Held::Attachment),
        ("/Type /Annot /Subtype /RichMedia /Rect [0 0 1 1]", Held::Media),
        ("/Type /Sig /ByteRange [0 1 2 3] /Contents (x)", Held::Signature),
        ("/XFA [(a) (b)]", Held::OldForm),
        ("/Collection << >>", Held::Attachment),
    ];
    for (inside, expected) in rows {
        let body = format!(
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Extra << {inside} >> >>\nendobj\n\
             2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n"
        );
        let said = held(FileType::Pdf, body.into_bytes());
        assert_eq!(said, expected, "{inside}");
        let words = said.words(FileType::Pdf).fr;
        assert!(words.starts_with("Ce fichier « .pdf » contient un"), "{words}");
    }
}

/// Damages a planted file and cleans it: no panic, no growth beyond what its packages may hold.
fn damaged(which: usize, changes: &[(prop::sample::Index, u8)], cut: prop::sample::Index) {
    let mut all = planted();
    let count = all.len();
    let (file_type, path, mut bytes) = all.swap_remove(which % count);
    for (index, value) in changes {
        // Most of what decides stands at the start or at the end.
        let at = index.index(bytes.len());
        let at = match value % 3 {
            0 => at / 20,
            1 => bytes.len() - 1 - at / 20,
            _ => at,
        };
        bytes[at] = *value;
    }
    let whole = bytes.clone();
    bytes.truncate(cut.index(bytes.len()));
    for bytes in [whole, bytes] {
        let length = bytes.len();
        match publishable(file_type, bytes) {
            Ok(cleaned) => assert!(cleaned.bytes.len() < length * 6 + 4000, "{}", path.display()),
            Err(mistake) => {
                assert!(!mistake.words().fr.is_empty() && !mistake.help().en.is_empty())
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn no_damage_to_a_planted_file_makes_its_cleaner_panic(
        which in any::<usize>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12),
        cut in any::<prop::sample::Index>(),
    ) {
        damaged(which, &changes, cut);
    }

    #[test]
    fn no_bytes_after_a_right_start_make_a_cleaner_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..300),
        start in prop::sample::select(vec![
            (FileType::Mp3, &b"\xff\xfb\x90\x64"[..]),
            (FileType::Mp3, b"ID3\x03\0\0"),
            (FileType::Ogg, b"OggS\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x1e\x01vorbis"),
            (FileType::Mp4, b"\0\0\0\x10ftypisom\0\0\0\0"),
            (FileType::Mp4, b"\0\0\0\x10ftypisom\0\0\0\0\0\0\0\x40moov\0\0\0\x38trak\0\0\0\x30mdia\0\0\0\x28minf"),
            (FileType::WebM, b"\x1a\x45\xdf\xa3\x87\x42\x82\x84webm\x18\x53\x80\x67\xff"),
            (FileType::Pdf, b"%PDF-1.7\n"),
            (FileType::Epub, b"PK\x03\x04\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0mimetypeapplication/epub+zip"),
        ]),
    ) {
        let _ = publishable(start.0, [start.1, &bytes].concat());
    }
}
