"""A size -> how long checking takes beside building, with every rule on and with every rule off (Unix only).

    python3 tests/bench/check.py [--pages 1000] [--runs 7] [--preau PATH]
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True

import compare  # noqa: E402
from silence import rules, silence  # noqa: E402


def run(command: list[str]) -> tuple[float, float, str]:
    """Wall and CPU seconds, and what was said; an exit code of 1 only says that there are errors."""
    start, before = time.perf_counter(), os.times()
    done = subprocess.run(command, capture_output=True, text=True)
    wall, after = time.perf_counter() - start, os.times()
    if done.returncode > 1:
        raise SystemExit(done.stderr)
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return wall, cpu, done.stdout


def main() -> None:
    parser = argparse.ArgumentParser(description="Compare checking with building.")
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--preau", type=pathlib.Path)
    asked = parser.parse_args()
    preau = asked.preau.resolve() if asked.preau else compare.build_preau()
    with tempfile.TemporaryDirectory(prefix="preau-check-", dir=compare.quiet_place()) as scratch:
        work = pathlib.Path(scratch)
        subprocess.run([sys.executable, "-B", compare.HERE / "generate.py", str(asked.pages), work], check=True)
        site, out = work / "preau", work / "out"
        quiet = silence(site, rules())
        day = ["--date", compare.TODAY]
        commands = {
            "build": [str(preau), "build", str(site), "--out", str(out), *day],
            "check": [str(preau), "check", str(site), *day],
            "check, rules off": [str(preau), "check", str(quiet), *day],
        }
        times = {name: [] for name in commands}
        said = {}
        for _ in range(asked.runs):
            for name, command in commands.items():
                shutil.rmtree(out, ignore_errors=True)
                os.sync()
                *measured, said[name] = run(command)
                times[name].append(measured)
        print(f"{asked.pages} pages, {asked.runs} runs, load {os.getloadavg()[0]:.1f}")
        for name, runs in times.items():
            wall, cpu = statistics.median(run[0] for run in runs), min(run[1] for run in runs)
            print(f"{name:>18}  {wall:6.3f} s wall, median  {cpu:6.3f} s CPU, least")
        messages = len(re.findall(r"^(?:erreur|avertissement|error|warning)\[", said["check"], re.M))
        print(f"{messages} messages shown in full")


if __name__ == "__main__":
    main()
