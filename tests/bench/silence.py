"""A site -> a copy that wants to hear of no rule and prints no code to scan: then Préau does what other tools do, and
no more."""

import pathlib
import shutil

PROJECT = pathlib.Path(__file__).resolve().parents[2]


def rules() -> list[str]:
    """The names of the rules: those that have a file of their own beside their code."""
    folder = PROJECT / "src/check/rules"
    return sorted(path.stem.replace("_", "-") for path in folder.glob("*.md") if path.stem != "README")


def silence(site: pathlib.Path, names: list[str]) -> pathlib.Path:
    """The copy: what differs is in its `site.yml`, and in a template of its own for what pages print below them."""
    quiet = site.with_name("quiet")
    shutil.copytree(site, quiet)
    config = quiet / "content/site.yml"
    lines = "".join(f"  - règle: {name}\n    niveau: \"off\"\n" for name in names)
    config.write_text(config.read_text() + "règles:\n" + lines)
    template = "themes/preau/layout/address.html"
    (quiet / template).parent.mkdir(parents=True)
    shown = (PROJECT / template).read_text().splitlines(keepends=True)
    (quiet / template).write_text("".join(line for line in shown if "qr(" not in line))
    return quiet
