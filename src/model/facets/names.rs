//! The facets by their names in `kind.yml`.

use serde::{Deserialize, Deserializer};

/// The meaning through which lists, channels and rules know a field (see [`Facets`](super::Facets)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Facet {
    /// The day from which the page counts as published.
    Published,
    /// The day of its last change of substance.
    Updated,
    /// The day by which it must be read again.
    Review,
    /// The last day on which it is published.
    Expires,
    /// For whom it is.
    Audience,
    /// What those would say whom it helps.
    Need,
    /// The class that it belongs to.
    Class,
    /// The pictures that it shows.
    Pictures,
    /// Who is on pictures that the body shows.
    Permissions,
    /// The ways that lead from this place to others.
    Route,
    /// The places that a page describes one after the other.
    Places,
    /// Pictures of all that is around, twice as wide as they are high.
    Around,
    /// The points of a picture that lead somewhere.
    Marks,
    /// When it begins.
    Starts,
    /// When it ends.
    Ends,
    /// Where it takes place.
    Where,
    /// Whether it does not take place after all.
    Cancelled,
    /// The works that it asks of pupils, one after the other.
    Tasks,
    /// The day on which a work is given.
    Given,
    /// The day for which a work is to be done.
    Due,
    /// How long it takes, in minutes.
    Minutes,
    /// What a work needs that the class can do, and since when.
    Mastered,
    /// Whether a work needs a screen.
    Screen,
    /// How to do a work without one.
    WithoutScreen,
    /// The tools that it asks its reader to use.
    Tools,
    /// The other names of the tool that it explains.
    Provides,
    /// The roles to turn to.
    Contact,
    /// Each kind of information, with the ways by which it travels.
    Broadcast,
    /// The levels of a progression, in their order.
    Levels,
    /// What is learned, level by level.
    Progression,
    /// What one can do about a difficulty, in order.
    Steps,
    /// What a word means.
    Definition,
    /// The other forms of that word.
    Term,
    /// What its list is grouped by.
    Group,
    /// The series of leaflets that it belongs to.
    Series,
    /// Its number there.
    Number,
    /// The skills of a framework that it serves.
    Skills,
    /// What school and parents owe each other: all of it, or nothing.
    Pact,
    /// The day on which someone checked that it is true.
    Checked,
    /// A file of places where others help.
    Directory,
    /// The answer to the question that the title asks.
    Answer,
}

/// `facet: starts`, or `facet: [starts, expires]`.
pub(crate) fn one_or_many<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<Facet>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Facets {
        One(Facet),
        Many(Vec<Facet>),
    }
    Ok(match Facets::deserialize(deserializer)? {
        Facets::One(facet) => vec![facet],
        Facets::Many(facets) => facets,
    })
}
