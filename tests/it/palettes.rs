//! Palettes: every pair of colours can be read, and the school's own colour is worn only where it can.

use std::collections::HashMap;
use std::path::Path;

use preau::colour::Colour;
use preau::diagnostic::Diagnostic;
use preau::load;
use preau::model::{self, Drafts, Memo, Token, Wishes};
use proptest::prelude::*;

use crate::site::Site;

const PAPERS: [&str; 4] = ["paper", "card", "accent-paper", "warm-paper"];
const TEXTS: [&str; 5] = ["ink", "soft", "accent", "warm", "code-value"];

type Sheet = HashMap<String, Colour>;

/// The names of the palettes that the tool brings.
fn built_in() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/preau/palettes");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<String> =
        files.filter_map(|name| Some(name.to_str()?.strip_suffix(".yml")?.to_owned())).collect();
    names.sort();
    names
}

/// The colours of a published sheet, light and dark.
fn colours(css: &str) -> [Sheet; 2] {
    let (_, tokens) = css.split_once("color-scheme:light dark;").unwrap();
    let tokens = tokens.lines().next().unwrap();
    let (light, dark) = tokens.split_once("@media screen").unwrap();
    [light, dark].map(|part| {
        let pairs = part.split("--").skip(1).filter_map(|pair| pair.split_once(':'));
        pairs.map(|(name, value)| (name.to_owned(), Colour::parse(&value[..7]).unwrap())).collect()
    })
}

fn assert_readable(css: &str, whose: &str) {
    assert_all_readable(&colours(css), whose);
}

fn assert_all_readable(sheets: &[Sheet; 2], whose: &str) {
    for (mode, sheet) in ["light", "dark"].into_iter().zip(sheets) {
        assert_eq!(sheet.len(), 10, "{whose} {mode}: {sheet:?}");
        let wanted = TEXTS.map(|text| (text, 7.0)).into_iter().chain([("line", 3.0)]);
        for (token, wanted) in wanted {
            for paper in PAPERS {
                let found = sheet[token].contrast(sheet[paper]);
                assert!(found >= wanted, "{whose} {mode}: {token} on {paper} is {found}:1");
            }
        }
    }
}

/// The colours of a site, without publishing it, and what is said of its `site.yml`.
fn modelled(config: &str) -> ([Sheet; 2], Vec<Diagnostic>) {
    let (sources, _) = load::load(Site::new(config).path(), &load::Memo::default()).unwrap();
    let wishes = Wishes { today: crate::site::TODAY, drafts: Drafts::Hidden, base_url: None };
    let (site, said) = model::model(sources, &wishes, &Memo::default());
    let colours = [site.palette.light, site.palette.dark].map(|shades| {
        Token::ALL.into_iter().map(|token| (token.name().to_owned(), shades.get(token))).collect()
    });
    (colours, said)
}

fn palette(name: &str) -> String {
    Site::new(&format!("titre: Essai\npalette: {name}\n"))
        .build()
        .text("theme/style.css")
        .to_owned()
}

/// What is said of a `site.yml`, whole.
fn heard(config: &str) -> Vec<Diagnostic> {
    Site::new(config).check()
}

fn only(config: &str) -> (String, Diagnostic) {
    let mut said = heard(config);
    assert_eq!(said.len(), 1, "{config}: {:?}", crate::site::said(&said));
    (crate::site::said(&said)[0].clone(), said.remove(0))
}

/// The file as the fix makes it.
fn mended(config: &str, diagnostic: &Diagnostic) -> String {
    let fix = diagnostic.fix.as_ref().expect("a fix is proposed");
    let mut text = config.to_owned();
    text.replace_range(fix.span.range(), &fix.text);
    text
}

#[test]
fn every_palette_of_the_tool_can_be_read_in_light_and_dark() {
    let names = built_in();
    assert!(names.len() >= 6, "{names:?}");
    for name in names {
        assert_readable(&palette(&name), &name);
    }
}

#[test]
fn a_palette_is_found_by_any_of_its_names_and_tilleul_stands_where_nothing_is_said() {
    let default = Site::new("titre: Essai\n").build().text("theme/style.css").to_owned();
    assert_eq!(palette("tilleul"), default);
    assert_eq!(palette("Océan"), palette("ocean"));
    assert_eq!(palette("citrouille"), palette("potiron"));
    assert_ne!(palette("ocean"), default);
}

#[test]
fn the_colours_stand_behind_the_order_of_the_layers_and_paper_stays_light() {
    let css = palette("tilleul");
    let order = css.find("@layer base, ").unwrap();
    let tokens = css.find("@layer base{:root{color-scheme:light dark;--paper:#fffdf7;").unwrap();
    assert!(order < tokens, "{css}");
    assert!(css.contains("@media screen and (prefers-color-scheme:dark){:root{--paper:#1b1a17;"));
    assert_eq!(css.matches("--paper:").count(), 2, "the sheet itself names no colour");
}

#[test]
fn an_unknown_palette_is_an_error_with_the_nearest_name_and_the_list() {
    let config = "titre: Essai\npalette: glicyne\n";
    let (line, diagnostic) = only(config);
    assert!(line.starts_with("palette-unknown content/site.yml:2:10 "), "{line}");
    let help = &diagnostic.help.as_ref().unwrap().fr;
    assert!(help.contains("« glycine »") && help.contains("ardoise, coquelicot"), "{help}");
    assert!(heard(&mended(config, &diagnostic)).is_empty());
}

#[test]
fn a_colour_that_reads_badly_is_refused_with_one_of_the_same_hue_that_reads_well() {
    for colour in ["\"#ffd400\"", "'#E0559A'", "\"#8c4\"", "\"#fff\"", "\"#777777\""] {
        let config = format!("titre: Essai\ncouleur: {colour}\n");
        let (line, diagnostic) = only(&config);
        assert!(line.starts_with("colour-contrast content/site.yml:2:10 Cette couleur se lit mal"));
        assert!(heard(&mended(&config, &diagnostic)).is_empty(), "{colour}: {:?}", diagnostic.fix);
    }
    let (_, diagnostic) = only("titre: Essai\ncouleur: \"#e0559a\"\n");
    assert!(
        diagnostic.words.fr.contains("de 3,0 pour 1, il en faut 7."),
        "{}",
        diagnostic.words.fr
    );
}

#[test]
fn a_text_that_is_no_colour_is_said_with_its_repair() {
    let check = |colour: &str, code: &str, repair: Option<&str>| {
        let config = format!("titre: Essai\ncouleur: {colour}\n");
        let (line, diagnostic) = only(&config);
        assert!(line.starts_with(&format!("{code} content/site.yml:2:")), "{colour}: {line}");
        let config = diagnostic.fix.as_ref().map(|_| mended(&config, &diagnostic));
        let config = config.as_deref().map(|text| text.lines().nth(1).unwrap());
        assert_eq!(config, repair, "{colour}");
    };
    check("bordeaux", "colour-not-understood", None);
    check("\"#8a1c4\"", "colour-not-understood", None);
    check("8a1c4a", "colour-not-understood", Some("couleur: \"#8a1c4a\""));
    check("\"8A1C4A\"", "colour-not-understood", Some("couleur: \"#8a1c4a\""));
    check("#8a1c4a", "yaml-special-start", Some("couleur: \"#8a1c4a\""));
}

#[test]
fn a_palette_of_a_site_is_checked_colour_by_colour() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/preau/palettes");
    let text = std::fs::read_to_string(folder.join("glycine.yml")).unwrap();
    let pale = |text: &str, token: &str, colour: &str| {
        let line = text.lines().find(|line| line.starts_with(&format!("  {token}: "))).unwrap();
        text.replacen(line, &format!("  {token}: \"{colour}\""), 1)
    };
    let own = pale(&pale(&text, "soft", "#8f8f99"), "line", "#d0d0d8");
    let site = |text: &str| {
        Site::new("titre: Essai\npalette: Lavande\n").at("themes/preau/palettes/lavande.yml", text)
    };
    let said = site(&own).check();
    let lines = crate::site::said(&said);
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(lines[0].starts_with("colour-contrast themes/preau/palettes/lavande.yml:8:9 "));
    assert!(lines[1].starts_with("colour-contrast themes/preau/palettes/lavande.yml:9:9 "));
    let once = mended(&own, &said[1]);
    let twice = mended(&once, &said[0]);
    assert!(site(&twice).check().is_empty(), "{twice}");
    assert_readable(site(&twice).build().text("theme/style.css"), "lavande");
    let missing = text.replacen("  warm: ", "  worm: ", 1);
    let said = crate::site::said(&site(&missing).check());
    assert!(said[0].starts_with("missing-field themes/preau/palettes/lavande.yml:"), "{said:?}");
    let grey = pale(&pale(&text, "paper", "#777777"), "card", "#777777");
    assert!(site(&grey).check().iter().all(|said| said.code == "colour-contrast"));
}

#[test]
fn the_icons_wear_the_palette_and_a_site_may_draw_its_own() {
    let site = Site::new("titre: Essai\npalette: glycine\n").page("a/b.md", "# B\n").build();
    let drawing = site.text("theme/icon.svg");
    assert!(drawing.contains("#512a89") && drawing.contains("prefers-color-scheme: dark"));
    let side = |png: &[u8]| image::load_from_memory(png).map(|png| (png.width(), png.height()));
    assert_eq!(side(&site.files["theme/icon-180.png"]).unwrap(), (180, 180));
    assert_eq!(side(&site.files["favicon.ico"][22..]).unwrap(), (32, 32));
    assert_eq!(&site.files["favicon.ico"][..4], [0, 0, 1, 0]);
    let html = site.text("a/b.html");
    assert!(html.contains("<link rel=\"icon\" href=\"../theme/icon.svg\" type=\"image/svg+xml\">"));
    assert!(html.contains("<link rel=\"apple-touch-icon\" href=\"../theme/icon-180.png\">"));
    assert!(html.contains(
        "<meta name=\"theme-color\" content=\"#2f2840\" media=\"(prefers-color-scheme: dark)\">"
    ));
    let own = "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'><rect width='20' height='10' fill='{{ light.accent }}'/></svg>";
    let drawn = Site::new("titre: Essai\n").at("themes/preau/style/icon.svg", own).build();
    assert!(drawn.text("theme/icon.svg").contains("fill=\"#0d4f45\""));
    let picture = image::load_from_memory(&drawn.files["theme/icon-180.png"]).unwrap().to_rgba8();
    assert_eq!(picture.get_pixel(90, 90).0, [0x0d, 0x4f, 0x45, 255], "whole, in the middle");
    assert_eq!(picture.get_pixel(90, 20).0[3], 0);
}

/// A noise that would be computed a million times for each point.
const EFFECT: &str = "<filter id='f'><feTurbulence numOctaves='1000000' baseFrequency='.5'/></filter><rect width='9' height='9' filter='url(#f)'/>";

/// Thirty groups (or masks), each of which shows the one before it.
fn doubling(shows: &str) -> String {
    let tag = if shows.contains("mask") { "mask" } else { "g" };
    let group = |n: usize| {
        let inside = shows.replace("#aN", &format!("#a{}", n - 1));
        format!("<{tag} id='a{n}'>{inside}</{tag}>")
    };
    let groups: String = (1..30).map(group).collect();
    format!(
        "<defs><{tag} id='a0'><path d='M0 0h9v9z'/></{tag}>{groups}</defs>{}",
        shows.replace("#aN", "#a29")
    )
}

#[test]
fn an_icon_that_acts_or_would_take_an_hour_is_refused_at_its_file() {
    let check = |own: &str, code: &str| {
        let said = Site::new("titre: Essai\n").at("themes/preau/style/icon.svg", own).refused();
        assert!(said[0].starts_with(&format!("{code} themes/preau/style/icon.svg:1:")), "{said:?}");
    };
    let svg = |inside: &str| {
        format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{inside}</svg>")
    };
    check(&svg("<script>alert(1)</script>"), "file-active");
    check(&svg("<image href='/etc/passwd'/>"), "file-active");
    check(&svg("<path d='{{ light.acent }}'/>"), "template-error");
    check(&svg("<path"), "file-broken");
    check(&svg("<text y='9'>É</text>"), "icon-too-intricate");
    check(&svg(EFFECT), "icon-too-intricate");
    check(&svg(&doubling("<use href='#aN'/><use href='#aN'/>")), "file-broken");
    check(&svg(&doubling("<rect mask='url(#aN)' width='9' height='9'/>")), "icon-too-intricate");
    check(&svg(&"<path d='M0 0h9v9z'/>".repeat(4000)), "icon-too-intricate");
}

#[test]
fn the_addresses_of_the_icons_are_taken() {
    let site = Site::new("titre: Essai\n")
        .page("a.md", "# A\n\n![Un point](theme/icon-180.png)\n")
        .file("theme/icon-180.png", crate::site::JPEG);
    let said = site.refused();
    assert!(said.iter().any(|line| line.starts_with("two-pages-one-address ")), "{said:?}");
}

proptest! {
    #[test]
    fn any_colour_that_is_accepted_yields_colours_that_can_be_read(
        [red, green, blue] in any::<[u8; 3]>(),
        which in 0..6_usize,
    ) {
        let palette = &built_in()[which];
        let colour = Colour::new(red, green, blue);
        let config = format!("titre: Essai\npalette: {palette}\ncouleur: \"{colour}\"\n");
        let (sheets, said) = modelled(&config);
        assert_all_readable(&sheets, &config);
        if let Some(refused) = said.first() {
            let mended = mended(&config, refused);
            let (sheets, said) = modelled(&mended);
            assert!(said.is_empty(), "{mended}: {:?}", crate::site::said(&said));
            assert_all_readable(&sheets, &mended);
        } else {
            assert_eq!(sheets[0]["accent"], colour);
        }
    }
}
