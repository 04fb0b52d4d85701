//! A file's name → its type, if files of that type may stand beside a page.

/// The types of file that are published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileType {
    /// A photo.
    Jpeg,
    /// A picture without loss.
    Png,
    /// A picture.
    WebP,
    /// A picture, maybe animated.
    Gif,
    /// A drawing.
    Svg,
    /// A document to print.
    Pdf,
    /// LibreOffice Writer.
    OpenDocumentText,
    /// LibreOffice Calc.
    OpenDocumentSpreadsheet,
    /// LibreOffice Impress.
    OpenDocumentPresentation,
    /// Microsoft Word.
    WordDocument,
    /// Microsoft Excel.
    ExcelWorkbook,
    /// Microsoft PowerPoint.
    PowerPointPresentation,
    /// Plain text.
    Text,
    /// A table as text.
    Csv,
    /// Subtitles.
    Vtt,
    /// Sound.
    Mp3,
    /// Sound.
    Ogg,
    /// Sound.
    M4a,
    /// Film.
    Mp4,
    /// Film.
    WebM,
    /// Dates for a calendar.
    Calendar,
    /// A book.
    Epub,
}

/// Type, extensions (the first is the one to advise), media type.
type Row = (FileType, &'static [&'static str], &'static str);

const TABLE: [Row; 22] = [
    (FileType::Jpeg, &["jpg", "jpeg"], "image/jpeg"),
    (FileType::Png, &["png"], "image/png"),
    (FileType::WebP, &["webp"], "image/webp"),
    (FileType::Gif, &["gif"], "image/gif"),
    (FileType::Svg, &["svg"], "image/svg+xml"),
    (FileType::Pdf, &["pdf"], "application/pdf"),
    (FileType::OpenDocumentText, &["odt"], "application/vnd.oasis.opendocument.text"),
    (FileType::OpenDocumentSpreadsheet, &["ods"], "application/vnd.oasis.opendocument.spreadsheet"),
    (
        FileType::OpenDocumentPresentation,
        &["odp"],
        "application/vnd.oasis.opendocument.presentation",
    ),
    (
        FileType::WordDocument,
        &["docx"],
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    (
        FileType::ExcelWorkbook,
        &["xlsx"],
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
    (
        FileType::PowerPointPresentation,
        &["pptx"],
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ),
    (FileType::Text, &["txt"], "text/plain"),
    (FileType::Csv, &["csv"], "text/csv"),
    (FileType::Vtt, &["vtt"], "text/vtt"),
    (FileType::Mp3, &["mp3"], "audio/mpeg"),
    (FileType::Ogg, &["ogg"], "audio/ogg"),
    (FileType::M4a, &["m4a"], "audio/mp4"),
    (FileType::Mp4, &["mp4"], "video/mp4"),
    (FileType::WebM, &["webm"], "video/webm"),
    (FileType::Calendar, &["ics"], "text/calendar"),
    (FileType::Epub, &["epub"], "application/epub+zip"),
];

impl FileType {
    /// The type that a file's name promises, whatever its capitals; none if it may not be published.
    pub fn from_name(name: &str) -> Option<FileType> {
        let (stem, extension) = name.rsplit('/').next()?.rsplit_once('.')?;
        if stem.is_empty() {
            return None;
        }
        let is_named = |row: &&Row| row.1.iter().any(|known| known.eq_ignore_ascii_case(extension));
        TABLE.iter().find(is_named).map(|row| row.0)
    }

    /// The extension to advise, without its dot: `jpg`.
    pub fn extension(self) -> &'static str {
        self.row().1.first().copied().unwrap_or_default()
    }

    /// Its name on the web: `image/jpeg`.
    pub fn media_type(self) -> &'static str {
        self.row().2
    }

    /// Whether it is shown in the page.
    pub fn is_picture(self) -> bool {
        use FileType::{Gif, Jpeg, Png, Svg, WebP};
        matches!(self, Jpeg | Png | WebP | Gif | Svg)
    }

    /// Whether it is a picture made of points, which may show people; drawings show nobody.
    pub fn is_photo(self) -> bool {
        self.is_picture() && self != FileType::Svg
    }

    /// Whether it is a film or a sound.
    pub fn plays(self) -> bool {
        use FileType::{M4a, Mp3, Mp4, Ogg, WebM};
        matches!(self, Mp3 | Ogg | M4a | Mp4 | WebM)
    }

    fn row(self) -> &'static Row {
        TABLE.iter().find(|row| row.0 == self).unwrap_or(&TABLE[0])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_promises_a_type_whatever_its_capitals() {
        assert_eq!(FileType::from_name("visite/Préau.JPEG"), Some(FileType::Jpeg));
        assert_eq!(FileType::from_name("a.b.ics"), Some(FileType::Calendar));
        for name in ["page.html", "a.js", "jpg", ".jpg", "dossier.png/texte", "a.docm", ""] {
            assert_eq!(FileType::from_name(name), None, "{name}");
        }
    }

    #[test]
    fn each_type_has_its_own_row() {
        for row in &TABLE {
            assert_eq!(row.0.media_type(), row.2);
            assert_eq!(FileType::from_name(&format!("x.{}", row.0.extension())), Some(row.0));
        }
    }
}
