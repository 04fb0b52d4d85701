"""PAGES OUT_DIR -> OUT_DIR/preau (a Préau site) and OUT_DIR/hugo (a Hugo site) made of the same text.

Bodies are the same to the byte; only the front matter's keys and the names of folder pages differ.
Page N has the same text whatever PAGES is, its links apart.
"""

import datetime
import json
import pathlib
import random
import shutil
import sys

import words

HERE = pathlib.Path(__file__).resolve().parent
FOLDER_SIZE = 100
SECTIONS = {"ecole": "La vie de l'école", "familles": "Avec les familles", "numerique": "Le numérique",
            "sorties": "Les sorties", "vie": "La vie de la classe"}
NEWEST = datetime.date(2026, 11, 20)
LANGUAGES = ["python", "html", "rust"]

SITE_YML = """titre: École des Tilleuls
langue: fr
langues: [fr]
description: Le site de coéducation de l'école élémentaire des Tilleuls.
école:
  nom: École élémentaire des Tilleuls
  adresse: 12 rue du Lavoir
  code postal: "00000"
  ville: Tilleuls-sur-Orge
  téléphone: "04 65 71 00 00"
  courriel: ecole@tilleuls.example
contacts:
  - rôle: Direction
    nom: La directrice
    téléphone: "04 65 71 00 00"
    courriel: direction@tilleuls.example
    horaires: le jeudi de 9 h à 17 h
aide:
  texte: Une question ? L'équipe vous répond.
  téléphone: "04 65 71 00 00"
  sur place: À la grille, chaque matin de 8 h 20 à 8 h 30.
mentions légales:
  éditeur: École élémentaire des Tilleuls
  adresse éditeur: 12 rue du Lavoir, 00000 Tilleuls-sur-Orge
  téléphone éditeur: "04 65 71 00 00"
  directeur de publication: La directrice
  hébergeur: Commune de Tilleuls-sur-Orge
  adresse hébergeur: 1 place de la Mairie, 00000 Tilleuls-sur-Orge
  téléphone hébergeur: "04 65 71 00 01"
par page: 20
"""


def section_of(folder: int) -> str:
    return list(SECTIONS)[folder % len(SECTIONS)]


def place(number: int) -> tuple[str, str, str]:
    """Page number -> its section, folder and file name without extension."""
    folder = number // FOLDER_SIZE
    return section_of(folder), f"dossier-{folder:03}", f"texte-{number:05}"


def title_of(number: int) -> str:
    return words.title(random.Random(f"titre-{number}"), number)


def link(draw: random.Random, source: int, pages: int) -> str:
    """A relative Markdown link to another page; one in three to its marked heading."""
    number = draw.randrange(pages)
    if number == source:
        number = (number + 1) % pages
    section, folder, name = place(number)
    here_section, here_folder, _ = place(source)
    if folder == here_folder:
        path = f"{name}.md"
    elif section == here_section:
        path = f"../{folder}/{name}.md"
    else:
        path = f"../../{section}/{folder}/{name}.md"
    fragment = "#reperes" if draw.randrange(3) == 0 else ""
    return f"[{title_of(number)}]({path}{fragment})"


def table(draw: random.Random) -> str:
    rows = ["| Quoi | Comment | Combien |", "| --- | --- | ---: |"]
    for _ in range(5):
        rows.append(f"| {words.phrase(draw)} | {draw.choice(words.MANNERS)} | {draw.randrange(2, 90)} |")
    return "\n".join(rows)


def bullets(draw: random.Random) -> str:
    mark = "1." if draw.randrange(2) else "-"
    return "\n".join(f"{mark} {words.phrase(draw, 4)}, {draw.choice(words.QUALITIES)}" for _ in range(5))


def body(number: int, pages: int) -> str:
    """About 600 words: an opening, four headings of level 2, two of level 3, a list, a table, 4 to 6 links."""
    draw = random.Random(f"texte-{number}")
    target = random.Random(f"liens-{number}")
    links = iter([link(target, number, pages) for _ in range(6)])
    headings = draw.sample(words.HEADINGS, 6)
    parts = [words.paragraph(draw, 2)]
    for rank in range(4):
        anchor = " {#reperes}" if rank == 0 else ""
        parts.append(f"## {headings[rank]}{anchor}")
        parts.append(f"{words.paragraph(draw, 3)} Voir aussi {next(links)}.")
        if rank == 0:
            parts.append(bullets(draw))
        if rank == 1:
            parts.append(table(draw))
        if rank >= 2:
            parts.append(f"### {headings[rank + 2]}")
        parts.append(words.paragraph(draw, 3))
    for _ in range(draw.randrange(3)):
        parts.append(f"> {words.sentence(draw)} {next(links)}")
    if number % 10 == 0:
        parts.append(words.code(draw, LANGUAGES[number // 10 % 3]))
    parts.append(words.paragraph(draw, 1))
    return "\n\n".join(parts) + "\n"


def front_matter(fields: dict[str, object]) -> str:
    """Flat YAML; JSON's strings and lists are YAML's too."""
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False) if not isinstance(value, datetime.date) else value}"
             for key, value in fields.items()]
    return "---\n" + "\n".join(lines) + "\n---\n"


def write_page(preau: pathlib.Path, hugo: pathlib.Path, number: int, pages: int) -> None:
    draw = random.Random(f"fiche-{number}")
    title, summary = title_of(number), words.sentence(draw).replace("*", "").replace("_", "")
    tags, author = draw.sample(words.TAGS, draw.choice([2, 3, 3, 4])), draw.choice(words.AUTHORS)
    date = NEWEST - datetime.timedelta(days=number * 7919 % 1801)
    text = body(number, pages)
    path = pathlib.Path(*place(number)).with_suffix(".md")
    (preau / path).write_text(front_matter({
        "titre": title, "résumé": summary, "date": date, "étiquettes": tags, "auteurs": [author]}) + "\n" + text, "utf-8")
    (hugo / path).write_text(front_matter({
        "title": title, "summary": summary, "date": date, "etiquettes": tags, "auteurs": [author]}) + "\n" + text, "utf-8")


def write_folder(preau: pathlib.Path, hugo: pathlib.Path, title: str, newest_first: bool) -> None:
    """The page of a folder: index.md for Préau, _index.md for Hugo."""
    preau.mkdir(parents=True, exist_ok=True)
    hugo.mkdir(parents=True, exist_ok=True)
    draw = random.Random(title)
    summary = f"Toutes les pages : {title}."
    text = "\n" + words.paragraph(draw, 3) + "\n"
    sort = "date" if newest_first else "titre"
    (preau / "index.md").write_text(front_matter({"titre": title, "résumé": summary, "tri": sort}) + text, "utf-8")
    (hugo / "_index.md").write_text(front_matter({"title": title, "summary": summary, "tri": sort}) + text, "utf-8")


def generate(pages: int, out: pathlib.Path) -> None:
    """Write both sites; refuses a folder that is already there, so that no page of another size stays in it."""
    preau, hugo = out / "preau" / "content", out / "hugo" / "content"
    for site in (out / "preau", out / "hugo"):
        if site.exists():
            raise SystemExit(f"{site} exists already: choose another folder")
    shutil.copytree(HERE / "hugo", out / "hugo")
    write_folder(preau, hugo, "École des Tilleuls", newest_first=False)
    (preau / "site.yml").write_text(SITE_YML, "utf-8")
    folders = (pages + FOLDER_SIZE - 1) // FOLDER_SIZE
    for section in sorted({section_of(folder) for folder in range(folders)}):
        write_folder(preau / section, hugo / section, SECTIONS[section], newest_first=False)
    for folder in range(folders):
        where = pathlib.Path(*place(folder * FOLDER_SIZE)[:2])
        write_folder(preau / where, hugo / where, f"Dossier {folder:03}", newest_first=True)
    for number in range(pages):
        write_page(preau, hugo, number, pages)


if __name__ == "__main__":
    if len(sys.argv) != 3 or not sys.argv[1].isdigit() or int(sys.argv[1]) < 2:
        raise SystemExit("usage: generate.py PAGES OUT_DIR (at least 2 pages)")
    generate(int(sys.argv[1]), pathlib.Path(sys.argv[2]))
