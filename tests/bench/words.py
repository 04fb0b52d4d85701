"""Word lists -> French-looking sentences and code, for generate.py; every draw comes from the given random.Random."""

import random

THINGS = """la cantine|le cahier de liaison|l'école|la bibliothèque|le goûter|la récréation|l'élève|la maîtresse|le maître
la directrice|le préau|la cour|le potager|la salle de motricité|l'atelier de lecture|le carnet d'évaluation|la réunion
le conseil d'école|la fête de fin d'année|la sortie à la forêt|le musée|la rivière|l'étang|le théâtre|la chorale
la dictée|le calcul réfléchi|la géométrie|la poésie|le récit|l'album illustré|la bande dessinée|le dictionnaire
la bibliothécaire|l'intervenante|le médiateur|la famille|le parent délégué|l'association|la mairie|le bus|le vélo
la piscine|le gymnase|l'expérience|la graine|la météo|le calendrier|l'emploi du temps|la garderie|l'étude du soir
le règlement|la charte|le numérique|l'écran|la tablette|le mot de passe|le courriel|la fiche pratique|le classeur
la trousse|le crayon|la règle|l'équerre|la peinture|l'argile|le théorème|la frise chronologique|l'exposé|la carte""".replace("\n", "|").split("|")

VERBS = """prépare|découvre|présente|accompagne|explique|relit|complète|partage|observe|améliore|protège|complète
rappelle|précise|répète|écoute|dessine|mesure|compare|récite|échange|organise|réunit|protège|enrichit|réinvente
soutient|éclaire|annonce|propose|répare|construit|invente|corrige|encourage|rassure|remercie|prolonge""".replace("\n", "|").split("|")

MANNERS = """avec plaisir|pas à pas|dès la rentrée|à voix haute|en petit groupe|chaque matin|le jeudi après-midi
à la maison|sans difficulté|très tôt|au fil des mois|en début d'année|avant les congés d'été|après le déjeuner
à tour de rôle|en toute sérénité|d'un commun accord|près du préau|sur le temps périscolaire|grâce à l'équipe
malgré la pluie|jusqu'à Noël|où que l'on soit|plutôt le soir|ça et là|bien sûr|à son rythme|peu à peu""".replace("\n", "|").split("|")

QUALITIES = """ouverte à tous|très appréciée|déjà prête|bien organisée|plus légère|nécessaire|agréable|régulière
étonnante|préférée des petits|mise à jour|facile à suivre|répétée chaque semaine|complète|concrète|utile""".replace("\n", "|").split("|")

OPENINGS = """Cette semaine|Au printemps|Pendant l'hiver|Pour la rentrée|À l'école|En classe|Chez nous|Cette année
Dès septembre|En février|Avant la récréation|Après la sieste|À la fin du mois|Depuis l'été|Chaque trimestre""".replace("\n", "|").split("|")

HEADINGS = """Avant de commencer|Ce que l'on prépare|À la maison|Le rôle de l'équipe|Les étapes|Pour aller plus loin
Les moments clés|Ce qui a été décidé|Et si c'est difficile|Le matériel nécessaire|Un exemple vécu|Les règles communes
Les idées reçues|Ce que disent les élèves|Comment s'organiser|Les jours d'après|Le bilan|Les prochains rendez-vous""".replace("\n", "|").split("|")

TITLES = """Préparer|Découvrir|Comprendre|Accompagner|Partager|Réussir|Organiser|Présenter|Améliorer|Protéger""".split("|")

TAGS = """accueil|arts|autonomie|bibliothèque|bien-être|calcul|cantine|chorale|citoyenneté|classe découverte
conte|coopération|corps|cuisine|cycle 2|cycle 3|devoirs|différences|écrans|écriture
égalité|emploi du temps|énigmes|entraide|espace|été|évaluation|familles|fête|forêt
garderie|géographie|géométrie|goûter|handicap|histoire|hygiène|inscription|jardin|jeux
langage|langues|lecture|maternelle|médias|mémoire|météo|musique|numérique|orthographe
poésie|projets|récréation|rentrée|réunion|santé|sciences|sécurité|sport|théâtre""".replace("\n", "|").split("|")

AUTHORS = ["L'équipe enseignante", "La directrice", "Le conseil des maîtres", "L'association de parents",
           "La bibliothécaire", "L'animateur périscolaire", "La référente numérique", "L'infirmière scolaire"]

CODE = {
    "python": '''def {a}_par_jour({b}, limite={n}):
    """Compte les éléments et s'arrête à la limite."""
    resultats = {{}}
    for numero, ligne in enumerate({b}, start={m}):
        if numero > limite or not ligne.strip():
            continue
        cle, _, valeur = ligne.partition(";")
        resultats[cle] = resultats.get(cle, 0) + int(valeur or {m})
    # On trie du plus grand au plus petit.
    ordre = sorted(resultats.items(), key=lambda p: -p[1])
    print(f"{{len(ordre)}} lignes pour {a}-{n}")
    return [nom for nom, total in ordre if total >= {k}]''',
    "html": '''<!-- Bloc {a} numéro {n} -->
<section id="{a}-{n}" class="bloc bloc-{m}">
  <h2>Le coin {a}</h2>
  <p>Il reste <strong>{k} places</strong> pour {b}.</p>
  <ul>
    <li><a href="{a}.html">Voir {a}</a></li>
    <li><a href="{b}.html?jour={m}">Voir {b}</a></li>
  </ul>
  <form action="/{b}" method="post">
    <input name="{a}" type="number" min="{m}" max="{n}">
  </form>
</section>''',
    "rust": '''/// Additionne {a} tant que {b} le permet.
pub fn {a}_total({b}: &[u32], limite: u32) -> Option<u32> {{
    let mut total = {m}u32;
    for (rang, valeur) in {b}.iter().enumerate() {{
        if *valeur > limite || rang >= {n} {{
            return None;
        }}
        total = total.checked_add(*valeur * {k})?;
    }}
    println!("{a} : {{total}} sur {n}");
    Some(total)
}}''',
}
NAMES = "cantine lecture recre sortie atelier dictee calcul piscine jardin chorale budget presence".split()


def capital(text: str) -> str:
    return text[0].upper() + text[1:]


def phrase(draw: random.Random, words: int = 2) -> str:
    """A few words without a verb, for a table's cell or a list."""
    return capital(draw.choice(THINGS)) if words < 3 else f"{capital(draw.choice(THINGS))} {draw.choice(MANNERS)}"


def sentence(draw: random.Random) -> str:
    """One sentence of about fifteen words, now and then with emphasis, quotes, a colon or a question mark."""
    first, second, third, fourth = draw.choices(THINGS, k=4)
    verb, again = draw.choices(VERBS, k=2)
    manner = draw.choice(MANNERS)
    shape = draw.randrange(16)
    if shape < 6:
        return f"{draw.choice(OPENINGS)}, {first} {verb} {second} {manner}, puis {third} {again} {fourth}."
    if shape < 10:
        return f"{capital(first)} {verb} {second} {manner} et {third} reste {draw.choice(QUALITIES)}."
    if shape == 10:
        return f"{capital(first)} {verb} **{second}** {manner}, tandis que {third} {again} *{fourth}*."
    if shape == 11:
        return f'On dit souvent : "{first} {verb} {second}" ; {third} {again} pourtant {fourth} {manner}.'
    if shape == 12:
        return f"Pourquoi {first} {verb}-t-elle {second} {manner} ? {capital(third)} {again} {fourth}."
    if shape == 13:
        return f"Trois points comptent : {first}, {second} et _{third}_, que l'équipe {verb} {manner}."
    return f"{capital(manner)}, {first} {verb} {second}, {third} {again} {fourth} et tout devient {draw.choice(QUALITIES)}."


def paragraph(draw: random.Random, sentences: int) -> str:
    return " ".join(sentence(draw) for _ in range(sentences))


def title(draw: random.Random, number: int) -> str:
    return f"{draw.choice(TITLES)} {draw.choice(THINGS)} {draw.choice(MANNERS)} ({number})"


def code(draw: random.Random, language: str) -> str:
    """A fenced block of about twelve lines, different each time."""
    first, second = draw.sample(NAMES, 2)
    text = CODE[language].format(a=first, b=second, n=draw.randrange(100, 999), m=draw.randrange(1, 9), k=draw.randrange(10, 99))
    return f"```{language}\n{text}\n```"
