//! One address → one answer, by HTTP.

use ureq::http::StatusCode;
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Error};

use super::neighbours::{Neighbours, is_private_refusal};
use super::{Answer, Manners, Why};

/// How we present ourselves to the sites that are asked.
const NAME: &str = concat!("preau/", env!("CARGO_PKG_VERSION"), " (link check)");

/// Asks.
pub(super) struct Clerk {
    agent: Agent,
}

impl Clerk {
    pub fn new(manners: &Manners) -> Self {
        let config = Agent::config_builder()
            .user_agent(NAME)
            .timeout_global(Some(manners.patience))
            .http_status_as_error(false)
            .build();
        let resolver = Neighbours { private: manners.private };
        Clerk { agent: Agent::with_parts(config, DefaultConnector::default(), resolver) }
    }

    /// First for the head of the page only; then, since many sites answer that badly, for the page.
    pub fn ask(&self, address: &str) -> Answer {
        let address = address.split('#').next().unwrap_or(address);
        match self.agent.head(address).call().map(|answer| answer.status()) {
            Ok(status) if status.is_success() => Answer::Alive,
            Ok(_) | Err(Error::Protocol(_)) => {
                judge(self.agent.get(address).call().map(|answer| answer.status()))
            }
            Err(error) => judge(Err(error)),
        }
    }
}

fn judge(asked: Result<StatusCode, Error>) -> Answer {
    match asked {
        Ok(status) if status.is_success() => Answer::Alive,
        Ok(status @ (StatusCode::NOT_FOUND | StatusCode::GONE)) => {
            Answer::Dead(Why::Status(status.as_u16()))
        }
        Ok(status) => Answer::Unsure(Why::Status(status.as_u16())),
        Err(error) if is_private_refusal(&error) => Answer::Dead(Why::Private),
        Err(Error::HostNotFound) => Answer::Dead(Why::NoSuchSite),
        // A name that the system cannot look up comes as an error of its own kind.
        Err(Error::Io(error)) if error.raw_os_error().is_none() && is_lookup(&error) => {
            Answer::Dead(Why::NoSuchSite)
        }
        Err(_) => Answer::Unsure(Why::Silence),
    }
}

fn is_lookup(error: &std::io::Error) -> bool {
    error.to_string().contains("lookup address")
}
