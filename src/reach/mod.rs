//! Addresses on other sites → whether something answers there. The only room that speaks to the network, and
//! only where a person asks for it (`preau check --links`).

mod ask;
mod memory;
mod neighbours;

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::Duration;

use jiff::civil::Date;

pub use memory::Memory;
pub use neighbours::PrivateNetwork;

/// What is known of an address after asking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The page is there.
    Alive,
    /// It is not, and will not come back by itself.
    Dead(Why),
    /// Nobody knows: the site refuses robots, is slow or is broken today.
    Unsure(Why),
}

/// Why an address is not known to be alive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The site answers with this HTTP status.
    Status(u16),
    /// No site has this name.
    NoSuchSite,
    /// Nothing answers, or not in time.
    Silence,
    /// It is an address of a home or office network, which no visitor can reach and no build should try.
    Private,
}

/// How politely to ask.
#[derive(Debug, Clone)]
pub struct Manners {
    /// The time between two questions to the same site.
    pub pause: Duration,
    /// How long to wait for an answer.
    pub patience: Duration,
    /// How many sites are asked at once.
    pub sites: usize,
    /// Whether addresses of a private network may be asked.
    pub private: PrivateNetwork,
}

impl Default for Manners {
    /// One question a second to a site, eight sites at once, twenty seconds of patience: less than a person
    /// who opens the pages one by one asks of a site.
    fn default() -> Self {
        Manners {
            pause: Duration::from_secs(1),
            patience: Duration::from_secs(20),
            sites: 8,
            private: PrivateNetwork::Refused,
        }
    }
}

/// Asks each address once, unless it answered in the days before `today` that `memory` trusts. One question
/// at a time goes to a site, whatever the number of its pages.
pub fn verify(
    addresses: &[&str],
    memory: &mut Memory,
    today: Date,
    manners: &Manners,
) -> BTreeMap<String, Answer> {
    let mut answers = BTreeMap::new();
    let mut sites: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for &address in addresses {
        if memory.trusts(address, today) {
            answers.insert(address.to_owned(), Answer::Alive);
        } else {
            sites.entry(site_of(address)).or_default().push(address);
        }
    }
    let asked = ask_all(sites.into_values().collect(), manners);
    for (address, answer) in asked {
        if answer == Answer::Alive {
            memory.remember(&address, today);
        }
        answers.insert(address, answer);
    }
    doubt_everything_where_nothing_answers(&mut answers);
    answers
}

/// The part of an address that names the site: `https://ecole.example`.
fn site_of(address: &str) -> String {
    let after = address.split_once("://").map_or(address, |(_, rest)| rest);
    after.split(['/', '?', '#']).next().unwrap_or_default().to_ascii_lowercase()
}

fn ask_all(sites: Vec<Vec<&str>>, manners: &Manners) -> Vec<(String, Answer)> {
    let clerk = ask::Clerk::new(manners);
    let waiting = Mutex::new(sites);
    let answers = Mutex::new(Vec::new());
    let next = || waiting.lock().ok()?.pop();
    std::thread::scope(|scope| {
        for _ in 0..manners.sites.max(1) {
            scope.spawn(|| {
                while let Some(addresses) = next() {
                    for (number, address) in addresses.into_iter().enumerate() {
                        if number > 0 {
                            std::thread::sleep(manners.pause);
                        }
                        let answer = clerk.ask(address);
                        if let Ok(mut answers) = answers.lock() {
                            answers.push((address.to_owned(), answer));
                        }
                    }
                }
            });
        }
    });
    answers.into_inner().unwrap_or_default()
}

/// Where no site at all can be reached, it is our own line that is cut: then no link is called dead.
fn doubt_everything_where_nothing_answers(answers: &mut BTreeMap<String, Answer>) {
    let reached = answers.values().any(|answer| {
        matches!(
            answer,
            Answer::Alive | Answer::Dead(Why::Status(_)) | Answer::Unsure(Why::Status(_))
        )
    });
    if !reached {
        for answer in answers.values_mut() {
            if let Answer::Dead(why @ (Why::NoSuchSite | Why::Silence)) = *answer {
                *answer = Answer::Unsure(why);
            }
        }
    }
}
