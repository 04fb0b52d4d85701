//! A face made of signs, `:-)`: a voice reads « deux-points tiret parenthèse ».

use crate::check::{Look, Mention, Report, Rule};
use crate::diagnostic::Severity;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "emoticon",
    severity: Severity::Warning,
    rgaa: None,
    wcag: Some("1.1.1"),
    guide: include_str!("emoticon.md"),
    look: Look::Mentions(&SIGNS, look),
};

/// Faces, and the emoji that voices know by a name.
const FACES: [(&str, &str); 20] = [
    (":'-(", "😢"),
    (":'(", "😢"),
    (":-)", "🙂"),
    (":)", "🙂"),
    ("=)", "🙂"),
    (";-)", "😉"),
    (";)", "😉"),
    (":-(", "🙁"),
    (":(", "🙁"),
    (":-D", "😀"),
    (":D", "😀"),
    (":-P", "😛"),
    (":P", "😛"),
    (":-/", "😕"),
    (":-o", "😮"),
    (":-O", "😮"),
    ("xD", "😆"),
    ("XD", "😆"),
    ("^^", "😊"),
    ("<3", "❤️"),
];

/// The faces alone.
const SIGNS: [&str; FACES.len()] = {
    let mut signs = [""; FACES.len()];
    let mut at = 0;
    while at < signs.len() {
        signs[at] = FACES[at].0;
        at += 1;
    }
    signs
};

fn look(mention: &Mention<'_, '_>, report: &mut Report<'_>) {
    let Mention { text, node, letters } = *mention;
    let Some((face, emoji)) = FACES.iter().find(|(face, _)| has_alone(letters, face)) else {
        return;
    };
    if node.is_inside(&["code", "pre", "kbd", "samp"]) {
        return;
    }
    let place = text.place(node, face);
    let said = report.say(
        place,
        words!(
            "« {face} » est un visage pour les yeux seulement : une voix lit les signes, ou se tait.",
            "“{face}” is a face for eyes only: a voice reads the signs, or says nothing."
        ),
        words!(
            "Supprimez-le, ou mettez un émoji, qui a un nom : {emoji}.",
            "Remove it, or put an emoji, which has a name: {emoji}."
        ),
    );
    if text.source(place) == *face {
        said.propose(place, *emoji);
    }
}

/// Whether a face stands between spaces, and closes no parenthesis.
fn has_alone(letters: &str, face: &str) -> bool {
    letters.match_indices(face).any(|(at, _)| {
        let before = letters.get(..at).unwrap_or_default();
        let after = letters.get(at + face.len()..).unwrap_or_default();
        let opened = before.matches('(').count() > before.matches(')').count();
        let starts = before.is_empty() || before.ends_with(char::is_whitespace);
        let ends = after.is_empty()
            || after.starts_with(|c: char| c.is_whitespace() || ".,!?…".contains(c));
        // « a <3 » counts, « ^^ » lifts: a number beside them says so.
        let counts = after.trim_start().starts_with(|c: char| c.is_ascii_digit());
        starts && ends && !(opened && face.ends_with(')')) && !counts
    })
}
