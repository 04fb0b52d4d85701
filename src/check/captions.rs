//! The text of a WebVTT file → its captions, each with its place, and what is wrong with its form.

use crate::text::{SourceFile, Span};

/// A caption.
pub struct Caption<'a> {
    /// Where its times are written.
    pub times: Span,
    /// When it comes, in milliseconds.
    pub start: u64,
    /// When it goes, in milliseconds.
    pub end: u64,
    /// Its lines, and where they stand.
    pub lines: Vec<(&'a str, Span)>,
}

/// What keeps a player from reading a file of captions.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// It does not begin with `WEBVTT`.
    Header,
    /// A comma stands where a time has a point, as in the format SRT.
    Comma,
    /// Times that are none.
    Times,
    /// A caption that goes before it comes.
    Backwards,
}

impl Caption<'_> {
    /// Its letters, spaces counted, tags and line ends not.
    pub fn letters(&self) -> usize {
        self.lines.iter().map(|(line, _)| shown(line)).sum()
    }

    /// How long it stays, in milliseconds.
    pub fn stays(&self) -> u64 {
        self.end.saturating_sub(self.start)
    }
}

/// How many letters of a line are shown.
pub fn shown(line: &str) -> usize {
    let mut inside = false;
    let counts = |letter: &char| {
        match letter {
            '<' => inside = true,
            '>' if inside => {
                inside = false;
                return false;
            }
            _ => {}
        }
        !inside
    };
    line.trim().chars().filter(counts).count()
}

/// Reads a file of captions to its end, whatever is wrong with it.
pub fn captions(file: &SourceFile) -> (Vec<Caption<'_>>, Vec<(Broken, Span)>) {
    let (mut captions, mut broken) = (Vec::new(), Vec::new());
    let text = file.text.as_str();
    let header = text.lines().next().unwrap_or_default();
    let begins = header
        .strip_prefix("WEBVTT")
        .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']));
    if !begins {
        broken.push((Broken::Header, Span::new(0..header.len())));
    }
    let mut open: Option<Caption<'_>> = None;
    let mut at = 0;
    for raw in text.split_inclusive('\n') {
        let line = raw.trim_end_matches(['\n', '\r']);
        let span = Span::new(at..at + line.len());
        at += raw.len();
        if line.contains("-->") {
            captions.extend(open.take());
            match times(line) {
                Ok((start, end)) => {
                    if end <= start {
                        broken.push((Broken::Backwards, span));
                    }
                    open = Some(Caption { times: span, start, end, lines: Vec::new() });
                }
                Err(mistake) => broken.push((mistake, span)),
            }
        } else if line.trim().is_empty() {
            captions.extend(open.take());
        } else if let Some(caption) = &mut open {
            caption.lines.push((line, span));
        }
    }
    captions.extend(open);
    (captions, broken)
}

fn times(line: &str) -> Result<(u64, u64), Broken> {
    let (start, rest) = line.split_once("-->").ok_or(Broken::Times)?;
    let end = rest.split_whitespace().next().unwrap_or_default();
    let start = start.trim();
    match (time(start), time(end)) {
        (Some(start), Some(end)) => Ok((start, end)),
        _ => {
            let commas =
                time(&start.replace(',', ".")).is_some() && time(&end.replace(',', ".")).is_some();
            Err(if commas { Broken::Comma } else { Broken::Times })
        }
    }
}

/// `01:02.500` or `00:01:02.500`, in milliseconds.
fn time(text: &str) -> Option<u64> {
    let (whole, thousandths) = text.split_once('.')?;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if thousandths.len() != 3 || !digits(thousandths) {
        return None;
    }
    let parts: Vec<&str> = whole.split(':').collect();
    let (hours, minutes, seconds) = match parts.as_slice() {
        [minutes, seconds] => ("0", *minutes, *seconds),
        [hours, minutes, seconds] => (*hours, *minutes, *seconds),
        _ => return None,
    };
    if minutes.len() != 2
        || seconds.len() != 2
        || ![hours, minutes, seconds].into_iter().all(digits)
    {
        return None;
    }
    let number = |text: &str| text.parse::<u64>().ok();
    let (minutes, seconds) = (number(minutes)?, number(seconds)?);
    let hours = number(hours).filter(|hours| *hours < 1_000)?;
    (minutes < 60 && seconds < 60).then_some(())?;
    Some(((hours * 60 + minutes) * 60 + seconds) * 1_000 + number(thousandths)?)
}

/// A time as it is written: `00:01:02.500`.
pub fn written(time: u64) -> String {
    let (seconds, thousandths) = (time / 1_000, time % 1_000);
    let (minutes, seconds) = (seconds / 60, seconds % 60);
    format!("{:02}:{:02}:{seconds:02}.{thousandths:03}", minutes / 60, minutes % 60)
}
