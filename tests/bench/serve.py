"""From saving a file to its new content being served: Préau's preview beside Hugo's server, on the same text (Unix only).

    python3 tests/bench/serve.py [--pages 1000] [--edits 30] [--preau PATH] [--hugo PATH]

Each edit puts a word into a page; then the page is asked for every millisecond until it has the word. Both servers watch
the same number of pages. Préau waits 20 ms for an editor to finish, which its figures hold. Also: from the start of each
server to its first page, and the memory: before any edit, after ten (from then on a site and the next one have stood
side by side), and after all.
"""

import argparse
import http.client
import json
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True

import generate  # noqa: E402


def page(port: int, path: str) -> str:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.read().decode("utf-8", "replace") if answer.status == 200 else ""
    except (OSError, http.client.HTTPException):
        return ""
    finally:
        connection.close()


def memory(process: subprocess.Popen) -> int:
    """Kilobytes in memory."""
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0])


def measure(command: list[str], port: int, first: str, files: list[tuple[pathlib.Path, str]], edits: int) -> dict:
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while "<html" not in page(port, first):
            time.sleep(0.001)
        started = time.perf_counter() - start
        time.sleep(2)
        before, settled, took = memory(process), 0, []
        rng = random.Random(7)
        for number in range(edits):
            file, address = rng.choice(files)
            word = f"motneuf{number}x"
            text = file.read_text()
            saved = time.perf_counter()
            file.write_text(f"{text}\n\n{word}\n")
            while word not in page(port, address):
                time.sleep(0.001)
                if time.perf_counter() - saved > 30:
                    raise SystemExit(f"{command[0]} never served {word} at {address}")
            took.append((time.perf_counter() - saved) * 1000)
            file.write_text(text)
            time.sleep(0.3)
            if number == 9:
                settled = memory(process)
        time.sleep(2)
        took.sort()
        return {"start ms": round(started * 1000), "median ms": round(statistics.median(took)),
                "p95 ms": round(took[int(len(took) * 0.95)]), "worst ms": round(took[-1]),
                "memory kB": {"before": before, "after 10 edits": settled, "after all": memory(process)}}
    finally:
        process.kill()
        process.wait()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--edits", type=int, default=30, help="at least 10 (default: %(default)s)")
    parser.add_argument("--preau", required=True)
    parser.add_argument("--hugo", required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        generate.generate(options.pages, work)
        site, hugo = work / "preau", work / "hugo"
        pages = sorted(path for path in (site / "content").rglob("*.md") if path.stem not in {"index", "_index"})
        preau = [(path, "/" + str(path.relative_to(site / "content").with_suffix(".html"))) for path in pages]
        found = {"preau": measure([options.preau, "serve", "--port", "8671", str(site)], 8671, "/", preau, options.edits)}
        pages = sorted(path for path in (hugo / "content").rglob("*.md") if path.stem not in {"index", "_index"})
        served = [(path, "/" + str(path.relative_to(hugo / "content").with_suffix(".html"))) for path in pages]
        command = [options.hugo, "server", "--source", str(hugo), "--port", "8672", "--disableLiveReload"]
        found["hugo"] = measure(command, 8672, "/", served, options.edits)
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
