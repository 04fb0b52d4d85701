//! « Le cahier sera signé par les parents » : who does it comes last, if at all.

use std::ops::Range;

use crate::check::{Look, Readers, Reading, Report, Rule, Wording};
use crate::diagnostic::Severity;
use crate::plain_language::passives;
use crate::words;

pub(super) const RULE: Rule = Rule {
    name: "passive-hides-who",
    severity: Severity::Warning,
    rgaa: None,
    wcag: Some("3.1.5"),
    guide: include_str!("passive_hides_who.md"),
    look: Look::Page(look),
};

fn look(reading: &Reading<'_>, report: &mut Report<'_>) {
    let wording = reading.wording();
    if wording.is_tale || !wording.is_for_families() {
        return;
    }
    let prose = &wording.prose;
    let told = if wording.readers == Readers::Families { 2 } else { 1 };
    let found = wording.running().flat_map(|sentence| {
        passives(prose, sentence).into_iter().filter_map(|passive| {
            let agent = agent(wording, passive.by?, sentence.words.end)?;
            Some((passive.words.start..agent.end, agent))
        })
    });
    for (whole, agent) in found.take(told) {
        let who = prose.written(wording.text_of(&agent)).to_owned();
        report.say(
            wording.place(wording.text_of(&whole)),
            words!(
                "Qui agit n'est nommé qu'à la fin, après « par » : on comprend plus vite « {who} » en tête.",
                "Who acts is only named at the end, after “par”: “{who}” is understood faster at the head."
            ),
            words!(
                "Commencez par qui agit, « {who} », puis dites ce qui est fait : « La maîtresse lit les livres », et non « Les livres sont lus par la maîtresse ». S'il s'agit du lecteur, écrivez « vous ».",
                "Begin with who acts, “{who}”, then say what is done: “The teacher reads the books”, not “The books are read by the teacher”. If it is the reader, write “you”."
            ),
        );
    }
}

/// After « par », people of the school's world: « les parents », « la directrice », « un adulte ».
fn agent(wording: &Wording, by: usize, end: usize) -> Option<Range<usize>> {
    let prose = &wording.prose;
    let article = matches!(
        prose.lower_at(by + 1),
        "le" | "la"
            | "l"
            | "les"
            | "un"
            | "une"
            | "votre"
            | "vos"
            | "leur"
            | "leurs"
            | "son"
            | "sa"
            | "ses"
            | "notre"
            | "nos"
            | "chaque"
            | "des"
    );
    let first = by + 1 + usize::from(article);
    let last = (first..end.min(first + 2)).find(|number| is_person(prose.lower_at(*number)))?;
    Some(by + 1..last + 1)
}

fn is_person(word: &str) -> bool {
    matches!(
        word,
        "parents"
            | "parent"
            | "famille"
            | "familles"
            | "enfant"
            | "enfants"
            | "élève"
            | "élèves"
            | "maître"
            | "maîtresse"
            | "maîtres"
            | "enseignant"
            | "enseignante"
            | "enseignants"
            | "enseignantes"
            | "directeur"
            | "directrice"
            | "équipe"
            | "école"
            | "mairie"
            | "commune"
            | "adulte"
            | "adultes"
            | "animateur"
            | "animatrice"
            | "animateurs"
            | "atsem"
            | "infirmière"
            | "médecin"
            | "professeur"
            | "professeurs"
            | "responsable"
            | "responsables"
            | "représentant"
            | "représentants"
            | "bénévoles"
            | "inspecteur"
            | "inspectrice"
            | "personnel"
            | "association"
            | "service"
            | "services"
            | "accompagnateurs"
            | "mère"
            | "père"
            | "intervenant"
            | "intervenante"
            | "intervenants"
            | "conseil"
            | "municipalité"
            | "médiathèque"
            | "chauffeur"
    )
}
