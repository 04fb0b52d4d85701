//! `preau photos`: the photos that the site shows, who is on them, and until when.

use jiff::civil::Date;
use jiff::{ToSpan, Unit};

use super::call::Call;
use super::table::{self, Argument, Command, Label, Value};
use super::{Ending, request};
use crate::diagnostic::{Tongue, Words, quantity};
use crate::model::{Showing, Who};
use crate::pipeline::{self, Failure, PhotoLine};
use crate::words;

/// Its row of the table.
pub fn command() -> Command {
    let days = Value::Text(Label::new("JOURS", "DAYS"));
    let format = Value::Choice(Label::new("FORMAT", "FORMAT"), &["human", "csv"]);
    Command {
        name: "photos",
        about: words!(
            "Montre les photos du site : qui est dessus, jusqu'à quand, sur quelle page",
            "Shows the site's photos: who is on them, until when, on which page"
        ),
        arguments: vec![
            table::site(),
            Argument::option(
                "expiring",
                days,
                words!(
                    "Seulement celles dont l'autorisation finit dans ce nombre de jours, ou est finie",
                    "Only those whose permission ends within so many days, or has ended"
                ),
            ),
            Argument::option("format", format, words!("Forme de la liste", "Form of the list"))
                .default("human"),
            table::date(),
            table::drafts(),
        ],
        run,
    }
}

fn run(call: &Call) -> Result<Ending, Failure> {
    let request = request::of(call)?;
    let mut photos = pipeline::photos(&request)?;
    if let Some(days) = call.text("expiring") {
        let last = days_from(request.date, days)?;
        photos.retain(|photo| photo.until.is_some_and(|until| until <= last));
    }
    let tongue = call.tongue();
    if call.text("format") == Some("csv") {
        call.console.hand_over(&csv(&photos, request.date, tongue)?)?;
        return Ok(Ending::Fine);
    }
    let told: String = photos.iter().map(|photo| told(photo, request.date, tongue)).collect();
    call.console.hand_over(&told)?;
    call.chat(&summary(&photos, request.date));
    Ok(Ending::Fine)
}

fn days_from(today: Date, typed: &str) -> Result<Date, Failure> {
    let days: Option<i64> = typed.trim().parse().ok().filter(|days| (0..=36_500).contains(days));
    let last = days.and_then(|days| today.checked_add(days.days()).ok());
    last.ok_or_else(|| Failure {
        words: words!(
            "« {typed} » n'est pas un nombre de jours.",
            "“{typed}” is not a number of days."
        ),
        help: Some(words!(
            "écrivez par exemple : preau photos --expiring 30",
            "write for instance: preau photos --expiring 30"
        )),
    })
}

/// What the columns say, in words: the same in both forms.
struct Cells {
    who: &'static str,
    until: String,
    state: String,
    weight: String,
}

impl Cells {
    fn of(photo: &PhotoLine, today: Date, tongue: Tongue) -> Self {
        Cells {
            who: who(photo.who, tongue),
            until: photo.until.map_or_else(String::new, |day| shown(day, tongue)),
            state: state(photo, today).in_tongue(tongue).to_owned(),
            weight: weight(photo.weight).in_tongue(tongue).to_owned(),
        }
    }
}

/// Three lines for a photo, which are as clear by ear as in columns.
fn told(photo: &PhotoLine, today: Date, tongue: Tongue) -> String {
    let Cells { who, until, state, weight } = Cells::of(photo, today, tongue);
    let file = &photo.file;
    let reference = photo.reference.as_deref().map_or_else(String::new, |r| format!(", {r}"));
    let until = match (until.is_empty(), tongue) {
        (true, _) => String::new(),
        (false, Tongue::French) => format!(" jusqu'au {until}"),
        (false, Tongue::English) => format!(" until {until}"),
    };
    let pages = photo.pages.join(", ");
    let state = if state.is_empty() { state } else { format!(" — {state}") };
    format!("{file} ({weight})\n  {who}{until}{reference}{state}\n  {pages}\n")
}

fn csv(photos: &[PhotoLine], today: Date, tongue: Tongue) -> Result<String, Failure> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let head = match tongue {
        Tongue::French => {
            ["photo", "pages", "qui", "jusqu'au", "référence", "état", "poids en octets"]
        }
        Tongue::English => ["photo", "pages", "who", "until", "reference", "state", "bytes"],
    };
    let mut written = writer.write_record(head);
    for photo in photos {
        let Cells { who, state, .. } = Cells::of(photo, today, tongue);
        let until = photo.until.map_or_else(String::new, |day| day.to_string());
        let reference = photo.reference.clone().unwrap_or_default();
        let (pages, weight) = (photo.pages.join(" "), photo.weight.to_string());
        let cells = [&photo.file, &pages, who, &until, &reference, &state, &weight];
        written = written.and_then(|()| writer.write_record(cells.map(harmless)));
    }
    let text = writer.into_inner().ok().filter(|_| written.is_ok());
    let text = text.and_then(|bytes| String::from_utf8(bytes).ok());
    text.ok_or_else(|| Failure {
        words: words!("la liste n'a pas pu être écrite.", "the list could not be written."),
        help: None,
    })
}

/// A spreadsheet runs a cell that begins with one of these signs.
fn harmless(cell: &str) -> String {
    let runs = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if runs { format!("'{cell}") } else { cell.to_owned() }
}

fn who(who: Option<Who>, tongue: Tongue) -> &'static str {
    let (fr, en) = match who {
        None => ("personne ne dit qui est dessus", "nobody says who is on it"),
        Some(Who::Nobody) => ("personne", "nobody"),
        Some(Who::Adults) => ("adultes d'accord", "adults who agreed"),
        Some(Who::Pupils) => ("élèves, familles d'accord", "pupils, families agreed"),
        Some(Who::Blurred) => ("visages floutés", "faces blurred"),
    };
    if tongue == Tongue::French { fr } else { en }
}

fn shown(day: Date, tongue: Tongue) -> String {
    let form = if tongue == Tongue::French { "%d/%m/%Y" } else { "%Y-%m-%d" };
    day.strftime(form).to_string()
}

fn state(photo: &PhotoLine, today: Date) -> Words {
    let days = photo.until.and_then(|until| today.until((Unit::Day, until)).ok());
    match (photo.showing, days.map(|span| span.get_days())) {
        (Showing::Withdrawn, _) => words!("retirée", "withdrawn"),
        (Showing::Expired(_), _) => {
            words!("finie : n'est plus montrée", "ended: shown no more")
        }
        (Showing::Shown, Some(0)) => words!("dernier jour", "last day"),
        (Showing::Shown, Some(days @ 1..=60)) => {
            words!("encore {days} jour(s)", "{days} day(s) left")
        }
        (Showing::Shown, _) => words!("", ""),
    }
}

fn weight(bytes: u64) -> Words {
    let kilobytes = bytes.div_ceil(1000);
    if kilobytes < 1000 {
        return words!("{kilobytes} ko", "{kilobytes} kB");
    }
    let (whole, tenths) = (kilobytes / 1000, kilobytes % 1000 / 100);
    words!("{whole},{tenths} Mo", "{whole}.{tenths} MB")
}

/// « 19 photos, 2 sans un mot de qui est dessus, 1 qui n'est plus montrée. »
fn summary(photos: &[PhotoLine], today: Date) -> Words {
    let Words { fr, en } = quantity(photos.len(), ["photo", "photos"], ["photo", "photos"]);
    let unsaid = photos.iter().filter(|photo| photo.who.is_none()).count();
    let hidden = photos.iter().filter(|photo| photo.showing != Showing::Shown).count();
    let day = (shown(today, Tongue::French), shown(today, Tongue::English));
    let (fr_day, en_day) = (&day.0, &day.1);
    words!(
        "{fr} au {fr_day} : {unsaid} sans dire qui est dessus, {hidden} qui ne sont plus montrées.",
        "{en} on {en_day}: {unsaid} without a word of who is on them, {hidden} shown no more."
    )
}
