//! The places of a directory → what a template shows of them, the hours in words.

use serde::Serialize;

use crate::language::{Argument, Language};
use crate::model::{HelpPlace, Hours, Page, Site};

/// A place where someone helps. What the national format says in French stays so: the template marks it.
#[derive(Serialize)]
pub(super) struct PlaceView<'a> {
    name: &'a str,
    address: &'a [String],
    hours: Vec<String>,
    /// Whether the hours are as their writer wrote them, since nothing understood them.
    hours_as_written: bool,
    phone: Option<&'a str>,
    emails: &'a [String],
    sites: &'a [String],
    summary: Option<&'a str>,
    services: &'a [String],
    care: &'a [String],
    price: &'a [String],
    ways: &'a [String],
    /// The day, in words.
    checked: Option<String>,
}

/// The places of the directory that a page names.
pub(super) fn places<'a>(
    site: &'a Site,
    page: &Page,
    speaks: Option<&Language>,
) -> Vec<PlaceView<'a>> {
    let named = page.facets.directory.and_then(|file| site.directories.get(&file));
    let places = named.into_iter().flat_map(|directory| &directory.places);
    places.map(|place| view(place, speaks)).collect()
}

fn view<'a>(place: &'a HelpPlace, speaks: Option<&Language>) -> PlaceView<'a> {
    let hours = match (&place.hours, speaks) {
        (Some(Ok(hours)), Some(language)) => words(hours, language),
        (Some(Err(written)), _) => vec![written.clone()],
        _ => Vec::new(),
    };
    let day = |day| speaks.map_or_else(|| format!("{day}"), |language| language.short_day(day));
    PlaceView {
        name: &place.name,
        address: &place.address,
        hours,
        hours_as_written: matches!(place.hours, Some(Err(_))),
        phone: place.phone.as_deref(),
        emails: &place.emails,
        sites: &place.sites,
        summary: place.summary.as_deref(),
        services: &place.services,
        care: &place.care,
        price: &place.price,
        ways: &place.ways,
        checked: place.checked.map(day),
    }
}

/// « Du lundi au vendredi : de 9 h à 12 h et de 14 h à 18 h 30 », days of the same hours together.
fn words(hours: &Hours, language: &Language) -> Vec<String> {
    let mut lines = Vec::new();
    let mut said = [false; 7];
    for day in 0..7 {
        let spans = &hours.days[day];
        if said[day] || spans.is_empty() {
            continue;
        }
        let same: Vec<usize> = (day..7).filter(|other| hours.days[*other] == *spans).collect();
        same.iter().for_each(|day| said[*day] = true);
        let days = runs(&same).into_iter().map(|(from, to)| days(from, to, language));
        let times = spans.iter().map(|(from, to)| {
            let (from, to) = (language.time(*from), language.time(*to));
            pair(language, "open_hours", ("from", &from), ("to", &to))
        });
        let (days, times) = (and(days, language), and(times, language));
        let line = pair(language, "open_line", ("days", &days), ("hours", &times));
        lines.push(capitalised(&line));
    }
    for (from, to) in &hours.closed_months {
        let (from, to) = (language.month_name(*from), language.month_name(*to));
        lines.push(match from == to {
            true => language.format("closed_month", &[("month", Argument::Text(&from))]),
            false => pair(language, "closed_months", ("from", &from), ("to", &to)),
        });
    }
    if hours.closed_on_holidays {
        lines.push(language.text("closed_on_holidays").to_owned());
    }
    lines
}

/// Days that follow each other, two of them apart: « le lundi et le mardi », « du lundi au mercredi ».
fn runs(days: &[usize]) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for day in days {
        match runs.last_mut() {
            Some((_, to)) if *to + 1 == *day => *to = *day,
            _ => runs.push((*day, *day)),
        }
    }
    let apart = |(from, to): (usize, usize)| match to - from {
        1 => vec![(from, from), (to, to)],
        _ => vec![(from, to)],
    };
    runs.into_iter().flat_map(apart).collect()
}

fn days(from: usize, to: usize, language: &Language) -> String {
    let first = language.weekday(from);
    if from == to {
        return language.format("open_day", &[("day", Argument::Text(&first))]);
    }
    pair(language, "open_days", ("from", &first), ("to", &language.weekday(to)))
}

fn pair(language: &Language, key: &str, one: (&str, &str), two: (&str, &str)) -> String {
    language.format(key, &[(one.0, Argument::Text(one.1)), (two.0, Argument::Text(two.1))])
}

/// « a, b et c ».
fn and(parts: impl Iterator<Item = String>, language: &Language) -> String {
    let mut parts: Vec<String> = parts.collect();
    let last = parts.pop();
    let joined = |key| {
        move |one: String, two: String| pair(language, key, ("first", &one), ("second", &two))
    };
    let others = parts.into_iter().reduce(joined("open_then"));
    others.into_iter().chain(last).reduce(joined("open_and")).unwrap_or_default()
}

fn capitalised(line: &str) -> String {
    let mut letters = line.chars();
    letters.next().map(char::to_uppercase).into_iter().flatten().chain(letters).collect()
}
