//! Faces in pictures: found where the author's own library finds them, not where there are none; no bytes break it.
//!
//! The pictures in `faces/` are free of rights: see the README there.

#![allow(clippy::unwrap_used)]

use image::imageops::{self, FilterType};
use image::{DynamicImage, RgbImage};
use preau::faces::{Face, LIKELY, POSSIBLE, Pixels, faces};
use proptest::prelude::*;

fn picture(bytes: &[u8]) -> RgbImage {
    image::load_from_memory(bytes).unwrap().to_rgb8()
}

fn astronaut() -> RgbImage {
    picture(include_bytes!("faces/astronaut.jpg"))
}

fn found(picture: &RgbImage) -> Vec<Face> {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    faces(&Pixels { width, height, rgb: picture.as_raw() })
}

fn likely(picture: &RgbImage) -> Vec<Face> {
    found(picture).into_iter().filter(|face| face.confidence >= LIKELY).collect()
}

/// Left, top, width and height of each face, in per cent, as found to within one per cent.
fn check(what: &str, picture: &RgbImage, expected: &[[f32; 4]]) {
    let mut boxes: Vec<[f32; 4]> =
        likely(picture).iter().map(|face| [face.x, face.y, face.width, face.height]).collect();
    boxes.sort_by(|one, other| one[0].total_cmp(&other[0]));
    let near = |(one, other): (&[f32; 4], &[f32; 4])| {
        one.iter().zip(other).all(|(one, other)| (one - other).abs() <= 1.0)
    };
    assert!(
        boxes.len() == expected.len() && boxes.iter().zip(expected).all(near),
        "{what}: found {boxes:?}, expected {expected:?}"
    );
}

/// What libfacedetection 3 (yuface 2023.5.1) finds in the same picture.
const ASTRONAUT: [f32; 4] = [35.0, 12.2, 17.2, 21.6];
const CAMERAMAN: [f32; 4] = [38.4, 23.1, 11.9, 15.0];

#[test]
fn faces_are_found_where_the_networks_author_finds_them() {
    check("a face from the front", &astronaut(), &[ASTRONAUT]);
    check("from the side", &picture(include_bytes!("faces/camera.jpg")), &[CAMERAMAN]);
}

#[test]
fn a_face_is_found_in_bad_light_mirrored_in_a_wide_picture_or_without_colour() {
    let [left, top, width, height] = ASTRONAUT;
    let mut dark = astronaut();
    dark.iter_mut().for_each(|byte| *byte = (f32::from(*byte) * 0.3) as u8);
    check("a dark picture", &dark, &[ASTRONAUT]);
    let mirrored = imageops::flip_horizontal(&astronaut());
    check("a mirrored picture", &mirrored, &[[100.0 - left - width, top, width, height]]);
    let mut two = RgbImage::new(640, 320);
    imageops::replace(&mut two, &astronaut(), 0, 0);
    imageops::replace(&mut two, &astronaut(), 320, 0);
    let at = |x: f32| [x + left / 2.0, top, width / 2.0, height];
    check("two people, looked at twice", &two, &[at(0.0), at(50.0)]);
    let grey = DynamicImage::from(astronaut()).to_luma8();
    let pixels = Pixels { width: 320, height: 320, rgb: grey.as_raw() };
    assert!(faces(&pixels)[0].confidence >= LIKELY, "luma bytes");
}

#[test]
fn a_small_face_is_found_a_tiny_one_is_not() {
    let shrunk = |side| imageops::resize(&astronaut(), side, side, FilterType::Triangle);
    assert_eq!(likely(&shrunk(128)).len(), 1, "28 pixels high");
    assert_eq!(likely(&shrunk(32)).len(), 0, "7 pixels high");
}

#[test]
fn no_face_is_found_in_a_cat_a_cup_a_rocket_or_gravel() {
    check("cat", &picture(include_bytes!("faces/chelsea.jpg")), &[]);
    check("cup", &picture(include_bytes!("faces/coffee.jpg")), &[]);
    check("rocket", &picture(include_bytes!("faces/rocket.jpg")), &[]);
    check("gravel", &picture(include_bytes!("faces/gravel.jpg")), &[]);
    check("black", &RgbImage::new(320, 200), &[]);
}

#[test]
fn pixels_that_make_no_picture_have_no_faces() {
    let check = |width, height, bytes: usize| {
        let rgb = vec![200; bytes];
        assert_eq!(faces(&Pixels { width, height, rgb: &rgb }), [], "{width} × {height}, {bytes}");
    };
    check(0, 0, 0);
    check(0, 5, 3);
    check(5, 0, 3);
    check(1, 1, 0);
    check(1, 1, 1);
    check(1, 1, 3);
    check(100_000, 1, 300_000);
    check(1, 100_000, 300_000);
    check(3, 40_000, 360_000);
    check(200, 200, 100);
    check(usize::MAX, usize::MAX, 300);
    check(usize::MAX, 1, 300);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_pixels_give_boxes_within_the_picture(
        width in 0_usize..70, height in 0_usize..70, bytes in prop::collection::vec(any::<u8>(), 0..15_000),
    ) {
        for face in faces(&Pixels { width, height, rgb: &bytes }) {
            prop_assert!(face.x >= 0.0 && face.width >= 0.0 && face.x + face.width <= 100.01);
            prop_assert!(face.y >= 0.0 && face.height >= 0.0 && face.y + face.height <= 100.01);
            prop_assert!((POSSIBLE..=1.0).contains(&face.confidence));
        }
    }
}
