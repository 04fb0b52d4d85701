//! `preau check --fix`: the safe repairs → the files, and what was done in each; or a diff of it.

use super::call::Call;
use super::{Ending, check};
use crate::diagnostic::{Diagnostic, Telling, Words, patch, quantity};
use crate::pipeline::{self, Failure, MendedFile, Request};
use crate::words;
use crate::write::Untouched;

/// Shows what would change, as a diff, and writes nothing.
pub fn show(call: &Call, request: &Request, telling: &Telling) -> Result<Ending, Failure> {
    if call.text("format").is_some_and(|format| format != "human") {
        return Err(one_form());
    }
    let mending = pipeline::mending(request)?;
    let mut text = String::new();
    let mut count = 0;
    for file in &mending.files {
        match &file.revised {
            Ok(revised) => {
                let path = format!("{}{}", telling.prefix, file.path);
                text.push_str(&patch(&path, &revised.before, &revised.after));
                count += 1;
            }
            Err(why) => call.chat(&left_alone(file, why)),
        }
    }
    if call.console.is_read() {
        text = harmless(&text);
    }
    call.console.hand_over(&text)?;
    let Words { fr, en } = files(count);
    call.chat(&match count {
        0 => words!("Rien à réparer sans vous.", "Nothing to mend without you."),
        _ => words!("{fr} à réparer ; rien n'a été écrit.", "{en} to mend; nothing was written."),
    });
    let errors = mending.left.iter().any(Diagnostic::is_error);
    Ok(if errors { Ending::Refused } else { Ending::Fine })
}

/// Makes the repairs and says what was done, file by file. What the disk refused is given back, to be
/// said once all the rest is.
pub fn write(call: &Call, request: &Request) -> Result<Option<Failure>, Failure> {
    let mending = pipeline::mending(request)?;
    let mut refused: Vec<Words> = Vec::new();
    let mut said: Vec<Words> = Vec::new();
    for file in &mending.files {
        let written = match &file.revised {
            Ok(revised) => revised.write(),
            Err(why) => Err(why.clone()),
        };
        match written {
            Ok(()) => said.push(mended(file)),
            Err(why) if why.failed => refused.push(left_alone(file, &why)),
            Err(why) => said.push(left_alone(file, &why)),
        }
    }
    if mending.files.is_empty() {
        said.push(words!("Rien à réparer sans vous.", "Nothing to mend without you."));
    }
    for words in &said {
        if check::is_for_people(call) && !call.has("quiet") {
            call.console.hand_over(&format!("{}\n", harmless(call.console.words(words))))?;
        } else {
            call.chat(words);
        }
    }
    if check::is_for_people(call) && !call.has("quiet") {
        call.console.hand_over("\n")?;
    }
    Ok(failure(&refused))
}

/// « Réparé : content/a.md – yaml-tab (lignes 2, 5) ».
fn mended(file: &MendedFile) -> Words {
    let mut codes: Vec<&str> = file.done.iter().map(|(code, _)| *code).collect();
    codes.sort_unstable();
    codes.dedup();
    let list = |one: &str, many: &str| {
        let of = |code: &&str| {
            let mut lines: Vec<usize> =
                file.done.iter().filter(|(own, _)| own == code).map(|(_, line)| *line).collect();
            lines.sort_unstable();
            lines.dedup();
            let word = if lines.len() == 1 { one } else { many };
            let lines = lines.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
            format!("{code} ({word} {lines})")
        };
        codes.iter().map(of).collect::<Vec<_>>().join(", ")
    };
    let (path, fr, en) = (&file.path, list("ligne", "lignes"), list("line", "lines"));
    words!("Réparé dans {path} : {fr}", "Mended in {path}: {en}")
}

fn left_alone(file: &MendedFile, why: &Untouched) -> Words {
    let (path, Words { fr, en }) = (&file.path, &why.words);
    words!("Laissé tel quel, {path} : {fr}.", "Left as it is, {path}: {en}.")
}

fn failure(refused: &[Words]) -> Option<Failure> {
    if refused.is_empty() {
        return None;
    }
    let fr: Vec<&str> = refused.iter().map(|words| words.fr.as_str()).collect();
    let en: Vec<&str> = refused.iter().map(|words| words.en.as_str()).collect();
    let (fr, en) = (fr.join("\n"), en.join("\n"));
    let Words { fr: files_fr, en: files_en } = quantity(
        refused.len(),
        ["fichier n'a pas pu être réparé", "fichiers n'ont pas pu être réparés"],
        ["file could not be mended", "files could not be mended"],
    );
    Some(Failure {
        words: words!("{files_fr}.\n{fr}", "{files_en}.\n{en}"),
        help: Some(words!(
            "vérifiez vos droits sur ces fichiers, puis relancez ; tout le reste est réparé.",
            "check your rights on these files, then run again; all the rest is mended."
        )),
    })
}

fn files(count: usize) -> Words {
    quantity(count, ["fichier", "fichiers"], ["file", "files"])
}

/// What a file holds could command a terminal: only its letters are shown there.
fn harmless(text: &str) -> String {
    let sign = |c: char| if c.is_control() && !matches!(c, '\n' | '\t') { '\u{fffd}' } else { c };
    text.replace("\r\n", "\n").chars().map(sign).collect()
}

fn one_form() -> Failure {
    Failure {
        words: words!(
            "« --dry-run » montre des différences : il ne prend pas d'autre format.",
            "\"--dry-run\" shows differences: it takes no other format."
        ),
        help: Some(words!("enlevez « --format ».", "remove \"--format\".")),
    }
}
