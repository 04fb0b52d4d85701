//! The house's tests, one module for each question.

mod architecture;
mod document;
mod hostile;
mod rules;
mod site;
mod sites;
mod text;
