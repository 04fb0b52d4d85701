//! `preau check --links`: what earlier runs know of other sites, from a file of the person's cache folder →
//! the answers, and the file again.

use std::path::PathBuf;

use super::call::Call;
use crate::diagnostic::{Words, quantity};
use crate::pipeline::{self, Examined, Failure, Request};
use crate::reach::{Answer, Manners, Memory};
use crate::words;

/// The name of the file.
const FILE: &str = "preau/links.json";

/// Checks the site and its links to other sites.
#[allow(
    clippy::disallowed_methods,
    reason = "the memory of the links is the command line's own file"
)]
pub fn examine(call: &Call, request: &Request) -> Result<Examined, Failure> {
    let place = call.environment.cache.as_ref().map(|folder| folder.join(FILE));
    let known = place.as_ref().and_then(|place| std::fs::read_to_string(place).ok());
    let mut memory = known.map(|text| Memory::read(&text)).unwrap_or_default();
    let examined = pipeline::examine_with_links(request, &mut memory, &Manners::default())?;
    if let Some(place) = place
        && !keep(&place, &memory.text(request.date))
    {
        let place = place.display();
        call.chat(&words!(
            "{place} ne peut pas être écrit : la prochaine fois, tous les sites seront redemandés.",
            "{place} cannot be written: next time, all sites will be asked again."
        ));
    }
    call.chat(&summary(&examined));
    Ok(examined)
}

/// Puts the text in the place of the file at once; a run beside this one finds the old or the new.
fn keep(place: &PathBuf, text: &str) -> bool {
    let Some(folder) = place.parent() else { return false };
    let written = std::fs::create_dir_all(folder).and_then(|()| {
        let mut draft = tempfile::NamedTempFile::new_in(folder)?;
        std::io::Write::write_all(&mut draft, text.as_bytes())?;
        draft.persist(place).map_err(|error| error.error)
    });
    written.is_ok()
}

/// « 14 liens vers d'autres sites : 12 répondent, 1 mort, 1 n'a pas pu être vérifié. »
fn summary(examined: &Examined) -> Words {
    let count = |is: fn(&Answer) -> bool| examined.answers.values().filter(|a| is(a)).count();
    let alive = count(|answer| *answer == Answer::Alive);
    let dead = count(|answer| matches!(answer, Answer::Dead(_)));
    let unsure = count(|answer| matches!(answer, Answer::Unsure(_)));
    let Words { fr, en } = quantity(
        examined.answers.len(),
        ["lien vers d'autres sites", "liens vers d'autres sites"],
        ["link to other sites", "links to other sites"],
    );
    words!(
        "{fr} : {alive} vérifié(s), {dead} mort(s), {unsure} qu'un robot ne peut pas vérifier : ouvrez-les vous-même.",
        "{en}: {alive} verified, {dead} dead, {unsure} that a robot cannot verify: open them yourself."
    )
}
