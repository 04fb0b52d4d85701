//! A word → whether it is a common given name in France, wherever it comes from.

use std::sync::LazyLock;

use crate::text::fold;

/// Given names, folded, in order. A short list of our own: it need not know all, only be often right.
const NAMES: &str = "\
    aaron abdallah abdel abdou abel adam adama adele adrien agathe ahmed aicha aissa aissatou \
    alan alban albane albert alessio alex alexandra alexandre alexis ali alice alicia alix aliya \
    aliyah alma alyssa amadou amandine ambre amel amelia amelie amina aminata amine amir amira \
    ana anae anais anas andre andrea andrei angele angelo anissa anita anna annabelle anne \
    antoine antonin antonio apolline aria armand arno arthur assia assiya astrid athenais aubin \
    auguste augustin aurelien aurore axel aya ayden aylin ayoub aziz baptiste basile bastien \
    benjamin benoit berenice bilal binta blanche boubacar brahim brune bruno camelia camille \
    capucine carla cassandre catherine cecile celeste celia celian celine chaima charles charlie \
    charline charlotte chloe clara clarisse clemence clement clementine cleo coline come \
    constance constantin corentin dalia daniel daria david diane diego dina djibril dounia dylan \
    eden edouard elena eleonore elian elias elif elina eliot eliott elisa elisabeth elise elodie \
    eloise elsa elyes ema emma emmanuel emmy emre emy enora enzo erwan esma esteban estelle \
    ethan etienne eva evan eve ezio fanny fanta farah fatima fatou fatoumata faustine felix \
    feriel flora florence florian france francesca francois gabin gabriel gabriela gabrielle \
    gaspard gaston georges gianni giulia gregoire guillaume gustave habib hafsa hamza hana hanae \
    hannah haroun hasan hawa hedi helene heloise henri hind hippolyte honore hortense hugo \
    ibrahim ibrahima idriss ilan ilana ilham ilian ilyan ilyas ilyes imad imane imran inaya ines \
    ingrid ioana irina iris isaac isabella isaline ishaq ismael ismail issa ivan jacques jade \
    jamal james jana jasmine jean jeanne jennifer jeremie jeremy joachim joana johan joseph \
    josephine joshua josue joy jules julia julian julie julien juliette justin justine kadiatou \
    kais kamil karim kelly kenza kevin khadija khalil kiara kilian killian koumba lana lara \
    laura laure laurene laurent lea leana leandre leane leila lena leo leon leonard leonie \
    leonore leopold levi leyla lia liam lila lilia lilian lilly lilou lily lina line lino lisa \
    lise livia loan loane loic lois lola lorenzo loris lou louane louis louisa louise louison \
    luc luca lucas luce lucie lucien ludivine luis luka lukas luna lya lyam lyana lydia lylia \
    lyna mae mael maelle maelys maeva magda mahe maia maissa maissane malak malek malik malo \
    malone mamadou manel manon marc marceau marcel margaux margot maria mariam mariama marie \
    marin marina marine marion marius marouane martin martina marwa marwan maryam mateo matheo \
    mathieu mathilde mathis mathys matteo matthieu maxence maxime maya maylis mehdi melanie \
    melina melissa melodie meriem meryem mia michel mickael mila milan milo mina mohamed \
    mohammed moise morgane moussa mustapha nadia nael naila naim naomi nassim natacha nathan \
    nathanael nayla neila nelia nicolas nils nina nino noa noah noam noe noelie noemie nolan \
    nolwenn nora norah nour octave olivia olivier omar oriane oscar oumar oumou owen pablo \
    paloma paola paul paulin paulina pauline penelope philippe pia pierre quentin rachel rafael \
    ramata ramy rania raphael raphaelle rayan rayane rebecca remi remy renaud riad rihanna robin \
    rokia romain romane romeo romy rosalie rose roxane ruben saad sacha safa safia salim \
    salimata salma salome samba sami samir samuel samy sandra sara sarah sasha sekou selim selma \
    seraphine seydou shaima shana siham simon sirine soan sofia sofiane solene soline sophia \
    sophie soraya stella stephane sulayman suzanne sybille sylvain tania tao tasnim teo tessa \
    thais thea theo theodore theophile thibault thibaut thomas tiago tiana tim timeo timothee \
    titouan tom tommy tristan ugo ulysse vadim valentin valentina valentine victoire victor \
    victoria vincent violette virgile virginie wael walid wassim wiam william xavier yacine \
    yanis yann yannis yara yasmine yassin yassine ylan yohan youcef younes youssef yuna yusuf \
    zacharie zackary zakaria zara zeina zelie zineb zoe zohra \
    ";

/// Whether a word is a given name; of a compound name, its first part counts.
pub fn is_given_name(word: &str) -> bool {
    let first = word.split('-').next().unwrap_or(word);
    let capital = first.chars().next().is_some_and(char::is_uppercase);
    if !capital || first.len() < 2 {
        return false;
    }
    let folded = fold(first);
    static KNOWN: LazyLock<Vec<&'static str>> =
        LazyLock::new(|| NAMES.split_whitespace().collect());
    KNOWN.binary_search(&folded.as_str()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_order_and_known_with_their_accents() {
        assert!(NAMES.split_whitespace().collect::<Vec<_>>().is_sorted());
        assert!(is_given_name("Léa") && is_given_name("Jean-Baptiste") && is_given_name("AMINATA"));
        assert!(!is_given_name("léa") && !is_given_name("École") && !is_given_name("Lundi"));
    }
}
