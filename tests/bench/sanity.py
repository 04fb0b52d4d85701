"""A built site's folder -> how many HTML pages of each sort, and what a sample of them lacks."""

import html
import pathlib
import re
import urllib.parse

SORTS = ["texts", "lists", "tag pages", "other"]
TAG_FOLDERS = {"etiquettes", "etiquette", "tags", "tag"}
TEXT = re.compile(r"texte-\d{5}(\.html|/index\.html)$")
HREF = re.compile(r"""\s(?:href|src)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""")
SAMPLE = 40


def sort_of(path: pathlib.PurePosixPath, sections: set[str]) -> str:
    """Which sort of page stands at this path, whatever the tool's way of naming list pages."""
    first = path.parts[0].removesuffix(".html")
    if first in TAG_FOLDERS:
        return "tag pages"
    if first not in sections:
        return "other"
    return "texts" if TEXT.search(str(path)) else "lists"


def count(out: pathlib.Path, sections: set[str]) -> dict[str, int]:
    counts = dict.fromkeys(SORTS, 0)
    for path in out.rglob("*.html"):
        counts[sort_of(pathlib.PurePosixPath(path.relative_to(out).as_posix()), sections)] += 1
    return counts


def differences(first: dict[str, int], second: dict[str, int], allowed: float = 0.05) -> list[str]:
    """What is empty or differs by more than the allowed part; "other" counts in the total only."""
    faults = []
    for sort in [*SORTS[:3], "total"]:
        pair = [sum(counts.values()) if sort == "total" else counts[sort] for counts in (first, second)]
        if min(pair) == 0 or max(pair) - min(pair) > allowed * max(pair):
            faults.append(f"{sort}: {pair[0]} and {pair[1]}")
    return faults


def dead_links(page: pathlib.Path, out: pathlib.Path) -> list[str]:
    """The links of one page that lead to no file of the site (other hosts and fragments apart)."""
    dead = []
    for groups in HREF.findall(page.read_text("utf-8")):
        link = urllib.parse.urlsplit(html.unescape("".join(groups)))
        if link.scheme or link.netloc or not link.path:
            continue
        path = urllib.parse.unquote(link.path)
        target = out / path.lstrip("/") if path.startswith("/") else page.parent / path
        if not (target / "index.html").is_file() and not target.is_file():
            dead.append(f"{page.relative_to(out)}: {link.path}")
    return dead


def missing_parts(page: pathlib.Path, source: str) -> list[str]:
    """What a text's page lacks of its source: headings, table, links, coloured code."""
    made = page.read_text("utf-8")
    faults = []
    for mark, tag in [(r"^## ", "<h2"), (r"^### ", "<h3"), (r"^\| --- ", "<table"), (r"^```\w", "<pre")]:
        wanted = len(re.findall(mark, source, re.MULTILINE))
        if made.count(tag) < wanted:
            faults.append(f"{page.name}: {made.count(tag)} {tag}>, its source has {wanted}")
    linked = set(re.findall(r"texte-\d{5}", " ".join("".join(groups) for groups in HREF.findall(made))))
    faults += [f"{page.name}: no link to {name}" for name in re.findall(r"(texte-\d{5})\.md", source) if name not in linked]
    for block in re.findall(r"<pre.*?</pre>", made, re.DOTALL):
        if block.count("<span class=") < 10:
            faults.append(f"{page.name}: code without classes")
    return faults


def sample_faults(out: pathlib.Path, content: pathlib.Path) -> list[str]:
    """Dead links in a sample of all pages, and missing parts in a sample of texts.

    The texts' step is a multiple of ten, so that each sampled one has code.
    """
    pages = sorted(out.rglob("*.html"))
    faults = [fault for page in pages[:: max(1, len(pages) // SAMPLE)] for fault in dead_links(page, out)]
    sources = sorted(content.rglob("texte-*.md"))
    for source in sources[:: max(1, len(sources) // SAMPLE // 10 * 10)]:
        stem = source.relative_to(content).with_suffix("")
        made = [page for page in (out / f"{stem}.html", out / stem / "index.html") if page.is_file()]
        faults += missing_parts(made[0], source.read_text("utf-8")) if made else [f"{stem}: no page"]
    return faults
