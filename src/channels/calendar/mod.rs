//! What takes place, for the calendars of telephones and computers (iCalendar, RFC 5545): all of it, what
//! concerns a class, and each event alone, beside its page.

mod event;
mod lines;
mod zone;

use crate::artifact::Artifact;
use crate::channels::Channel;
use crate::model::{Circle, FamilyId, Site, Version};
use crate::render::RenderedSite;
use event::Event;
use lines::Lines;

/// The channel.
pub const CHANNEL: Channel = Channel { name: "calendar", artifacts };

/// Who made the file, as the format wants it said.
const MAKER: &str = "-//preau//preau//FR";
/// How often those who follow a calendar ask whether it has changed.
const EVERY_DAY: &str = "P1D";

fn artifacts<'s>(rendered: &'s RenderedSite<'s>) -> Vec<Artifact<'s>> {
    let site = rendered.site;
    let mut artifacts = Vec::new();
    for circle in site.circles().into_iter().filter(|circle| site.has_agenda(*circle)) {
        for language in &site.config.languages {
            let address = site.agenda_address(circle, language);
            let make = move || Ok(agenda(site, circle, language));
            artifacts.push(Artifact::made(address.as_str(), make));
        }
    }
    artifacts.extend(site.calendars().map(|(edition, address)| {
        let make = move || {
            let event = Event::of(site, edition);
            Ok(calendar(site, None, event.as_slice()))
        };
        Artifact::made(address.as_str(), make)
    }));
    artifacts
}

/// All that a circle is invited to, for the readers of a language; what is not translated is there too.
fn agenda(site: &Site, circle: Circle<'_>, language: &str) -> Vec<u8> {
    let families = (0..).take(site.families.len()).map(FamilyId::new);
    let invited = |id: &FamilyId| circle.invited(site.page(site.family(*id).primary));
    let told = families.filter(invited).map(|id| site.edition_for(id, language, Version::Full));
    let mut events: Vec<Event<'_>> = told.filter_map(|edition| Event::of(site, edition)).collect();
    events.sort_by_cached_key(Event::order);
    let name = match site.circle_name(circle, language) {
        Some(name) => format!("{} – {name}", site.config.title),
        None => site.config.title.clone(),
    };
    calendar(site, Some(&name), &events)
}

/// A file of events; those that are followed have a name.
fn calendar(site: &Site, name: Option<&str>, events: &[Event<'_>]) -> Vec<u8> {
    let mut lines = Lines::default();
    lines.begin("VCALENDAR");
    lines.value("VERSION", "2.0");
    lines.text("PRODID", MAKER);
    lines.value("CALSCALE", "GREGORIAN");
    if let Some(name) = name {
        lines.text("NAME", name);
        lines.text("X-WR-CALNAME", name);
        lines.value("REFRESH-INTERVAL;VALUE=DURATION", EVERY_DAY);
        lines.value("X-PUBLISHED-TTL", EVERY_DAY);
    }
    let days = || events.iter().filter_map(Event::clock_days);
    let (first, last) = (days().map(|(from, _)| from).min(), days().map(|(_, to)| to).max());
    if let (Some(first), Some(last)) = (first, last) {
        zone::write(&mut lines, &site.config.zone, first..=last);
    }
    events.iter().for_each(|event| event.write(&mut lines, site));
    lines.end("VCALENDAR");
    lines.into_bytes()
}
