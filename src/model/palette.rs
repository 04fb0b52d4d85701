//! The colours of a theme: their names, and which must be readable on which.

use crate::colour::{BORDER, Colour, TEXT};
use crate::diagnostic::Words;

/// What a colour of the theme is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token {
    /// The page.
    Paper,
    /// Cards, tables and code.
    Card,
    /// Text, and the ring of the focus.
    Ink,
    /// Text that matters less.
    Soft,
    /// Borders.
    Line,
    /// Links, and what belongs to the school.
    Accent,
    /// The background of boxes and of the help block.
    AccentPaper,
    /// Warnings.
    Warm,
    /// The background of warnings.
    WarmPaper,
    /// Values in code.
    CodeValue,
}

impl Token {
    /// Every token, in the order of the style sheet.
    pub const ALL: [Token; 10] = [
        Token::Paper,
        Token::Card,
        Token::Ink,
        Token::Soft,
        Token::Line,
        Token::Accent,
        Token::AccentPaper,
        Token::Warm,
        Token::WarmPaper,
        Token::CodeValue,
    ];

    /// What the others are read on.
    pub const PAPERS: [Token; 4] =
        [Token::Paper, Token::Card, Token::AccentPaper, Token::WarmPaper];

    /// Its name in a palette's file and in the style sheet.
    pub fn name(self) -> &'static str {
        match self {
            Token::Paper => "paper",
            Token::Card => "card",
            Token::Ink => "ink",
            Token::Soft => "soft",
            Token::Line => "line",
            Token::Accent => "accent",
            Token::AccentPaper => "accent-paper",
            Token::Warm => "warm",
            Token::WarmPaper => "warm-paper",
            Token::CodeValue => "code-value",
        }
    }

    /// The contrast that it must have on every paper; none for a paper.
    pub fn wanted(self) -> Option<f32> {
        match self {
            Token::Ink | Token::Soft | Token::Accent | Token::Warm | Token::CodeValue => Some(TEXT),
            Token::Line => Some(BORDER),
            Token::Paper | Token::Card | Token::AccentPaper | Token::WarmPaper => None,
        }
    }
}

/// A colour for each token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shades([Colour; Token::ALL.len()]);

impl Shades {
    /// `ink` on `paper`, and nothing else.
    pub fn plain(paper: Colour, ink: Colour) -> Self {
        Shades(Token::ALL.map(|token| if token.wanted().is_some() { ink } else { paper }))
    }

    /// The colour of a token.
    pub fn get(&self, token: Token) -> Colour {
        self.0[token as usize]
    }

    /// The same colours but for one.
    #[must_use]
    pub fn with(mut self, token: Token, colour: Colour) -> Self {
        self.0[token as usize] = colour;
        self
    }

    /// The colours that the others are read on.
    pub fn papers(&self) -> [Colour; Token::PAPERS.len()] {
        Token::PAPERS.map(|paper| self.get(paper))
    }

    /// The paper on which a token reads worst, and the contrast there.
    pub fn worst(&self, token: Token) -> (Token, f32) {
        let on = |paper| (paper, self.get(token).contrast(self.get(paper)));
        let [first, others @ ..] = Token::PAPERS.map(on);
        others.into_iter().fold(first, |worst, other| if other.1 < worst.1 { other } else { worst })
    }

    /// The tokens that read badly on a paper: which, on which, and the contrast there.
    pub fn faults(&self) -> impl Iterator<Item = (Token, Token, f32)> {
        Token::ALL.into_iter().filter_map(|token| {
            let (paper, found) = self.worst(token);
            (found < token.wanted()?).then_some((token, paper, found))
        })
    }

    /// The nearest colour of the same hue that reads well on every paper.
    pub fn mended(&self, token: Token) -> Option<Colour> {
        self.get(token).mended(token.wanted()?, &self.papers())
    }
}

/// The colours of a site, for light and for dark displays.
#[derive(Debug, Clone)]
pub struct Palette {
    /// Its name: that of its file.
    pub name: String,
    /// What it is called in a sentence.
    pub label: Words,
    /// On a light display, and on paper.
    pub light: Shades,
    /// On a dark display.
    pub dark: Shades,
}
