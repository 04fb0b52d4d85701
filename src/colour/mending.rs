//! A colour → others of the same hue: the nearest one that reads well, or a tint.
//!
//! The hue is the one of OKLCH, in which colours that people call by one name have one hue, however light
//! they are. A screen cannot show every colour of OKLCH: one that it cannot show is made greyer.

use color::{Oklch, OpaqueColor, Srgb};

use super::Colour;

/// How much lightness changes from one try to the next: less than the eye tells.
const STEP: f32 = 1.0 / 512.0;

impl Colour {
    /// Its lightness (0 to 1), its chroma (0: grey) and its hue (in degrees) in OKLCH.
    pub fn oklch(self) -> [f32; 3] {
        self.opaque().convert::<Oklch>().components
    }

    /// The nearest colour of the same hue that reaches a contrast on each of `papers`; none where neither
    /// black nor white does.
    pub fn mended(self, wanted: f32, papers: &[Colour]) -> Option<Colour> {
        if self.reaches(wanted, papers) {
            return Some(self);
        }
        let [from, chroma, hue] = self.oklch();
        let other = |lightness| shown(lightness, chroma, hue);
        let found = |change: f32| {
            let steps = (1..).map(|step| step as f32 * change);
            let mut tries = steps.take_while(|by| (-STEP..=1.0 + STEP).contains(&(from + by)));
            tries.find(|by| other((from + by).clamp(0.0, 1.0)).reaches(wanted, papers))
        };
        let nearest = match (found(-STEP), found(STEP)) {
            (Some(darker), Some(lighter)) if lighter < -darker => Some(lighter),
            (darker, lighter) => darker.or(lighter),
        };
        match nearest {
            Some(by) => Some(other((from + by).clamp(0.0, 1.0))),
            // The lightest of a hue may be a step of the screen away from white.
            None => [Colour::BLACK, Colour::WHITE].into_iter().find(|c| c.reaches(wanted, papers)),
        }
    }

    /// A colour of the same hue, as light as told and at most as colourful as told.
    pub fn tint(self, lightness: f32, most_chroma: f32) -> Colour {
        let [_, chroma, hue] = self.oklch();
        shown(lightness, chroma.min(most_chroma), hue)
    }
}

/// The colour of this lightness and hue that is as colourful as told, or as the screen can show.
fn shown(lightness: f32, chroma: f32, hue: f32) -> Colour {
    let colour = |chroma| OpaqueColor::<Oklch>::new([lightness, chroma, hue]).convert::<Srgb>();
    let (mut shown, mut too_much) = (0.0, chroma);
    if fits(colour(chroma)) {
        shown = chroma;
    } else {
        // Halved so often, what is left between the two is less than a byte can tell.
        for _ in 0..12 {
            let middle = f32::midpoint(shown, too_much);
            if fits(colour(middle)) { shown = middle } else { too_much = middle }
        }
    }
    let bytes = colour(shown).to_rgba8();
    Colour::new(bytes.r, bytes.g, bytes.b)
}

/// Whether a screen can show it, but for what rounding hides.
fn fits(colour: OpaqueColor<Srgb>) -> bool {
    const HIDDEN: f32 = 0.5 / 255.0;
    colour.components.iter().all(|part| (-HIDDEN..=1.0 + HIDDEN).contains(part))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn colour() -> impl Strategy<Value = Colour> {
        any::<[u8; 3]>().prop_map(|[red, green, blue]| Colour::new(red, green, blue))
    }

    /// How far a colour stands from the line of another's hue: what the eye sees of a change of hue.
    fn off_hue(of: Colour, colour: Colour) -> f32 {
        let ([_, _, wanted], [_, chroma, hue]) = (of.oklch(), colour.oklch());
        chroma * (hue - wanted).to_radians().sin().abs()
    }

    #[test]
    fn a_colour_is_read_and_written() {
        let check = |text: &str, written: Option<&str>| {
            assert_eq!(Colour::parse(text).map(|c| c.to_string()).as_deref(), written, "{text}");
        };
        check("#8a1c4a", Some("#8a1c4a"));
        check(" #8A1C4A ", Some("#8a1c4a"));
        check("#8c4", Some("#88cc44"));
        for wrong in ["8a1c4a", "#8a1c4", "#8a1c4a7", "#8a1c4g", "vert", "#", "", "#é1c", "#+12"] {
            check(wrong, None);
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let check = |a: &str, b: &str, ratio: f32| {
            let (a, b) = (Colour::parse(a).unwrap(), Colour::parse(b).unwrap());
            assert!((a.contrast(b) - ratio).abs() < 0.005, "{a} {b}: {}", a.contrast(b));
            assert!((a.contrast(b) - b.contrast(a)).abs() < f32::EPSILON);
        };
        check("#000000", "#ffffff", 21.0);
        check("#777777", "#ffffff", 4.48);
        check("#0000ff", "#ffffff", 8.59);
        check("#ff0000", "#ffffff", 4.0);
        check("#8a1c4a", "#8a1c4a", 1.0);
    }

    #[test]
    fn a_mended_colour_is_no_farther_than_it_must_be() {
        let pink = Colour::parse("#e0559a").unwrap();
        let mended = pink.mended(7.0, &[Colour::WHITE]).unwrap();
        assert!((7.0..7.15).contains(&mended.contrast(Colour::WHITE)), "{mended}");
        assert_eq!(mended.mended(7.0, &[Colour::WHITE]), Some(mended));
        let light = pink.mended(7.0, &[Colour::BLACK]).unwrap();
        assert!(light.luminance() > mended.luminance());
    }

    proptest! {
        #[test]
        fn a_mended_colour_reads_well_and_keeps_its_hue(
            ugly in colour(),
            paper in colour(),
            wanted in 1.0_f32..10.0,
        ) {
            let possible = [Colour::BLACK, Colour::WHITE].iter().any(|c| c.reaches(wanted, &[paper]));
            let mended = ugly.mended(wanted, &[paper]);
            prop_assert_eq!(mended.is_some(), possible);
            if let Some(mended) = mended {
                prop_assert!(mended.contrast(paper) >= wanted, "{mended} on {paper}");
                // Of what is almost black or white, rounding to what a screen shows makes the hue.
                let has_hue = (0.1..0.98).contains(&mended.oklch()[0]);
                prop_assert!(!has_hue || off_hue(ugly, mended) < 0.015, "{ugly} → {mended}: {}", off_hue(ugly, mended));
            }
        }

        #[test]
        fn a_tint_is_as_light_as_told_and_keeps_the_hue(ugly in colour(), lightness in 0.1_f32..1.0) {
            let tint = ugly.tint(lightness, 0.05);
            let [found, chroma, _] = tint.oklch();
            prop_assert!((found - lightness).abs() < 0.02, "{tint}: {found}, not {lightness}");
            prop_assert!(chroma < 0.065 && off_hue(ugly, tint) < 0.015, "{ugly} → {tint}");
        }
    }
}
