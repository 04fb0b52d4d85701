//! The laws of the house (ARCHITECTURE.md), read off the sources.

use std::fs;
use std::path::{Path, PathBuf};

/// Lines that a file may have.
const LONGEST_FILE: usize = 400;

/// A file of `src/`, and the room that it belongs to.
struct Source {
    path: PathBuf,
    room: String,
    /// How many folders below its room it stands.
    depth: usize,
    text: String,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = Vec::new();
    for entry in walkdir::WalkDir::new(&root).into_iter().map(Result::unwrap) {
        if entry.path().extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let relative = entry.path().strip_prefix(&root).unwrap();
        let parts: Vec<_> = relative.iter().map(|part| part.to_str().unwrap()).collect();
        let room = parts[0].trim_end_matches(".rs").to_owned();
        let is_door = parts[parts.len() - 1] == "mod.rs";
        let depth = parts.len() - 1 - usize::from(is_door && parts.len() > 1);
        let text = fs::read_to_string(entry.path()).unwrap();
        sources.push(Source { path: relative.to_path_buf(), room, depth, text });
    }
    sources
}

/// The rooms, from the ground floor up: the `mod` lines of `lib.rs`.
fn rooms() -> Vec<String> {
    let lib = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs");
    let text = fs::read_to_string(lib).unwrap();
    let room = |line: &str| Some(line.strip_prefix("pub mod ")?.strip_suffix(';')?.to_owned());
    text.lines().filter_map(room).collect()
}

/// Code lines, with their numbers from 1.
fn code(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    let lines = source.text.lines().enumerate().map(|(index, line)| (index + 1, line));
    lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

#[test]
fn a_room_imports_only_rooms_above_it_in_lib_rs() {
    let rooms = rooms();
    let height = |room: &str| rooms.iter().position(|known| known == room);
    for source in sources().iter().filter(|source| height(&source.room).is_some()) {
        for (number, line) in code(source) {
            for after in line.split("crate::").skip(1) {
                let name: String =
                    after.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                let Some(imported) = height(&name) else { continue };
                let own = height(&source.room).unwrap();
                let path = source.path.display();
                assert!(imported <= own, "{path}:{number} uses {name}, a room above its own floor");
            }
        }
    }
}

#[test]
fn no_file_leaves_its_room_by_super() {
    for source in sources() {
        for (number, line) in code(&source) {
            for chain in line.split_whitespace().filter(|word| word.contains("super::")) {
                let steps = chain.matches("super::").count();
                let inside_tests = line.starts_with("    ") && line.contains("use super::*");
                let path = source.path.display();
                let allowed = source.depth.max(usize::from(inside_tests));
                assert!(steps <= allowed, "{path}:{number} leaves its room");
            }
        }
    }
}

#[test]
fn every_file_says_what_it_is_and_stays_short() {
    for source in sources() {
        let path = source.path.display();
        assert!(source.text.starts_with("//! "), "{path} does not open with a `//!` line");
        let lines = source.text.lines().count();
        assert!(lines <= LONGEST_FILE, "{path} has {lines} lines");
    }
}

#[test]
fn only_the_end_rooms_touch_the_disk_the_clock_and_the_environment() {
    let doors = ["load", "store", "write", "serve", "cli", "main"];
    for source in sources().iter().filter(|source| !doors.contains(&source.room.as_str())) {
        for (number, line) in code(source) {
            for forbidden in
                ["std::fs", "std::env", "SystemTime", "Instant", "Zoned::now", "std::process"]
            {
                let path = source.path.display();
                assert!(!line.contains(forbidden), "{path}:{number} uses {forbidden}");
            }
        }
    }
}

#[test]
fn only_one_room_speaks_to_the_network() {
    for source in
        sources().iter().filter(|source| !["reach", "serve"].contains(&source.room.as_str()))
    {
        for (number, line) in code(source) {
            for forbidden in ["ureq", "std::net", "TcpStream", "TcpListener"] {
                let path = source.path.display();
                assert!(!line.contains(forbidden), "{path}:{number} uses {forbidden}");
            }
        }
    }
}

#[test]
fn no_code_knows_a_kind_by_its_name() {
    let kinds = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/preau/kinds");
    let folders = fs::read_dir(kinds).unwrap().map(|entry| entry.unwrap());
    let names = folders.filter(|entry| entry.path().is_dir()).map(|entry| entry.file_name());
    let quoted: Vec<_> = names
        .filter(|name| name != "page")
        .map(|name| format!("\"{}\"", name.to_str().unwrap()))
        .collect();
    // The rooms below the corridor know no site; HTML and French have words like the names of some kinds.
    let rooms = rooms();
    let ground = rooms.iter().take_while(|room| *room != "load");
    let ground: Vec<_> = ground.map(String::as_str).collect();
    let words_of_others = ["\"group\"", "\"term\""];
    for source in sources().iter().filter(|source| !ground.contains(&source.room.as_str())) {
        for (number, line) in code(source) {
            for name in &quoted {
                let path = source.path.display();
                let is_word = source.room == "check" && words_of_others.contains(&name.as_str());
                assert!(is_word || !line.contains(name), "{path}:{number} knows the kind {name}");
            }
        }
    }
}

#[test]
fn rooms_have_the_names_of_things() {
    for source in sources() {
        for name in source.path.iter().map(|part| part.to_str().unwrap().trim_end_matches(".rs")) {
            let vague = ["utils", "util", "helpers", "helper", "common", "core", "types", "misc"];
            assert!(!vague.contains(&name), "{} is a room for anything", source.path.display());
        }
    }
}
