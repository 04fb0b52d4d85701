//! A call → what the pipeline is asked to do.

use super::call::Call;
use super::environment::{Environment, today};
use super::{base_url, day, site};
use crate::pipeline::{Drafts, Failure, ForeignFiles, Request, Surroundings};
use crate::words;

/// The request of a command that works on a site; options that it does not take are as if absent.
pub fn of(call: &Call) -> Result<Request, Failure> {
    let base_url = call.text("base-url").map(base_url::parse).transpose()?;
    let date = call.text("date").map(day::parse).transpose()?.unwrap_or_else(today);
    let site = site::find(&call.path("site").unwrap_or_default())?;
    let out = call.path("out").unwrap_or_else(|| site.join("public"));
    let drafts = if call.has("drafts") { Drafts::Shown } else { Drafts::Hidden };
    let foreign = if call.has("keep-foreign") { ForeignFiles::Keep } else { ForeignFiles::Refuse };
    let Environment { home, current, cache, .. } = call.environment.clone();
    let current = current.ok_or_else(no_current_folder)?;
    let surroundings = Surroundings { home, current };
    Ok(Request { site, out, base_url, date, drafts, foreign, surroundings, cache })
}

fn no_current_folder() -> Failure {
    Failure {
        words: words!(
            "le dossier où vous êtes n'existe plus, ou ne peut pas être lu.",
            "the folder where you are no longer exists, or cannot be read."
        ),
        help: Some(words!(
            "allez dans un autre dossier, puis recommencez.",
            "go to another folder, then try again."
        )),
    }
}
