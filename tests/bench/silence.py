"""A site -> a copy that wants to hear of no rule, prints no code to scan and has neither a plan nor an index of all its
pages: then Préau does what other tools do, and no more."""

import pathlib
import shutil

PROJECT = pathlib.Path(__file__).resolve().parents[2]


def rules() -> list[str]:
    """The names of the rules: those that have a file of their own beside their code."""
    folder = PROJECT / "src/check/rules"
    return sorted(path.stem.replace("_", "-") for path in folder.glob("*.md") if path.stem != "README")


def silence(site: pathlib.Path, names: list[str]) -> pathlib.Path:
    """The copy: what differs is in its `site.yml`, and in a theme of its own."""
    quiet = site.with_name("quiet")
    shutil.copytree(site, quiet)
    config = quiet / "content/site.yml"
    lines = "".join(f"  - règle: {name}\n    niveau: \"off\"\n" for name in names)
    config.write_text(config.read_text() + "règles:\n" + lines)
    leave_out(quiet, "layout/address.html", "qr(")
    for kind in ("site-index", "site-plan"):
        leave_out(quiet, f"kinds/{kind}/kind.yml", "made:")
    return quiet


def leave_out(site: pathlib.Path, name: str, what: str) -> None:
    """Gives the site a file of the theme without the line that holds `what`."""
    lines = (PROJECT / "themes/preau" / name).read_text().splitlines(keepends=True)
    kept = [line for line in lines if what not in line]
    if len(kept) + 1 != len(lines):
        raise SystemExit(f"{name}: {what} is not on one line")
    copy = site / "themes/preau" / name
    copy.parent.mkdir(parents=True)
    copy.write_text("".join(kept))
