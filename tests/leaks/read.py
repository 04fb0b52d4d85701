#!/usr/bin/env python3
"""Reads files as strangers would, and says what they tell that was planted in them.

    read.py PLANTED PUBLISHED

Each planted file must be among the published ones under the same name; of a photo, its sizes. What was planted must be found in the planted
file (or the test would prove nothing) and not in the published one, which must still open. Readers that we did not
write: exiftool, qpdf, ffmpeg, Python's zip and XML. Python's standard library does the rest.
"""
import io, json, re, subprocess, sys, xml.dom.minidom, zipfile, zlib
from pathlib import Path

WORD = "secret"
# What exiftool shows of the planted place and day.
SHOWN = re.compile(r"secret|scrt|48\.858|48 deg 51|2\.294|2 deg 17|2019[:\-]|2019$", re.IGNORECASE)
# Where cameras and programs write; a PDF's own note may say its title and that it is accessible, a photo its side up.
GROUPS = re.compile(r"^(GPS|IPTC|MakerNotes|Apple|Photoshop|APE|ID3.*|ItemList|UserData|Keys|PDF)$")
ALLOWED = {"Orientation", "Title", "PDFVersion", "Linearized", "PageCount", "Language", "TaggedPDF", "PageLayout", "PageMode",
           "Part", "XMPToolkit", "ExifByteOrder", "ExifToolVersion", "Vendor", "HasXFA", "ThumbnailOffset"}


def spellings(word):
    return [word.encode("ascii"), word.encode("utf-16-le"), word.encode("utf-16-be")]


def streams(data):
    """What is pressed by zlib anywhere: in a PDF, a PNG, a profile."""
    for match in re.finditer(rb"x[\x01\x5e\x9c\xda]", data):
        try:
            yield zlib.decompressobj().decompress(data[match.start():], 1 << 22)
        except zlib.error:
            pass


def layers(name, data, depth=0):
    """A file, and whatever is packed or pressed inside it."""
    yield name, data
    for inside in streams(data):
        yield f"{name} (pressed)", inside
    if data.startswith(b"PK") and depth < 3:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            for entry in package.infolist():
                yield from layers(f"{name}/{entry.filename}", package.read(entry), depth + 1)
    if data.startswith(b"%PDF"):
        command = ["qpdf", "--qdf", "--object-streams=disable", "--decode-level=all", "-", "-"]
        expanded = subprocess.run([*command[:-2], write(data), "-"], capture_output=True).stdout
        assert expanded, f"{name}: qpdf reads nothing"
        yield f"{name} (expanded)", expanded


def write(data):
    import tempfile
    file = tempfile.NamedTemporaryFile(delete=False, suffix=".bin")
    file.write(data)
    file.close()
    return file.name


def told(path):
    """Where the word is found, and what exiftool shows: each as a line."""
    found = set()
    for name, data in layers(path.name, path.read_bytes()):
        for spelled in spellings(WORD):
            for match in re.finditer(re.escape(spelled), data, re.IGNORECASE):
                around = data[match.start():match.start() + 40].decode("latin-1").replace("\0", "")
                found.add(f"{name}: {re.split('[^A-Za-z0-9]', around)[0]}")
    command = ["exiftool", "-json", "-G1", "-a", "-u", "-U", "-ee3", "-s", "-api", "RequestAll=3"]
    output = subprocess.run([*command, str(path)], capture_output=True, text=True).stdout
    for tag, value in json.loads(output)[0].items():
        group, _, name = tag.rpartition(":")
        if group in {"", "System", "File", "ExifTool", "Composite"} and not SHOWN.search(str(value)):
            continue
        if name in {"FileName", "Directory"} or group == "System":
            continue
        empty = re.fullmatch(r"[\s0:.]*|\(none\)", str(value))
        listed = GROUPS.match(group) or group.startswith("XMP") or group.startswith("ExifIFD")
        if SHOWN.search(str(value)) or listed and name not in ALLOWED and not empty:
            found.add(f"{path.name}: exiftool {tag} = {str(value)[:60]}")
    return found


def opens(path):
    """Whether a published file still opens: what is wrong with it, or nothing."""
    def fails(*command):
        done = subprocess.run([*command, str(path)] if "-i" not in command else command, capture_output=True, text=True)
        return (done.stdout + done.stderr).strip() if done.returncode else ""
    suffix = path.suffix
    if suffix == ".pdf":
        return fails("qpdf", "--check")
    if suffix in {".mp3", ".ogg", ".m4a", ".mp4", ".webm", ".jpg", ".png", ".webp", ".gif", ".avif"}:
        done = subprocess.run(["ffmpeg", "-v", "error", "-xerror", "-i", str(path), "-f", "null", "-"], capture_output=True, text=True)
        return done.stderr.strip()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as package:
            bad = package.testzip()
            if bad:
                return f"{bad} is damaged"
            for entry in package.infolist():
                if entry.date_time != (1980, 1, 1, 0, 0, 0) or entry.extra or package.comment:
                    return f"{entry.filename} says more than its name"
                if entry.filename.rsplit(".")[-1] in {"xml", "rels", "opf", "xhtml", "vml"}:
                    xml.dom.minidom.parseString(package.read(entry))
            first = package.infolist()[0]
            if suffix in {".odt", ".ods", ".odp", ".epub"} and (first.filename, first.compress_type) != ("mimetype", 0):
                return "mimetype is not first"
    if suffix == ".svg":
        xml.dom.minidom.parseString(path.read_bytes())
    return ""


def pictures(path):
    """A sum of what is seen and heard: the same before and after."""
    # The picture of a sound is its cover, which goes.
    shown = [] if path.suffix in {".mp3", ".m4a"} else ["-map", "0:v:0?"]
    command = ["ffmpeg", "-v", "error", "-i", str(path), *shown, "-map", "0:a:0?", "-f", "framemd5", "-"]
    lines = subprocess.run(command, capture_output=True, text=True).stdout.splitlines()
    return [line.split(",")[-1] for line in lines if not line.startswith("#")]


def pieces(path, published):
    """What is published of a file."""
    own = published / path.name
    sizes = re.compile(re.escape(path.stem) + r"-\d+\.(avif|webp|jpg|png)")
    made = sorted(file for file in published.iterdir() if sizes.fullmatch(file.name))
    is_photo = path.suffix in {".jpg", ".png", ".webp", ".gif"}
    return [*([own] if own.exists() else []), *(made if is_photo else [])]


def main(planted, published):
    wrong = []
    files = sorted(path for path in planted.iterdir() if path.is_file())
    for path in files:
        afters = pieces(path, published)
        if not afters:
            wrong.append(f"{path.name} is not published")
            continue
        before, left = told(path), set()
        if not before:
            wrong.append(f"{path.name}: nothing is planted in it, so that nothing is proved")
        for after in afters:
            left |= told(after)
            problem = opens(after)
            if problem:
                wrong.append(f"{after.name} does not open: {problem}")
            if path.suffix in {".mp3", ".ogg", ".mp4", ".m4a", ".webm"} and pictures(path) != pictures(after):
                wrong.append(f"{after.name} is not seen or heard as it was")
        wrong += sorted(left)
        print(f"{path.name}: {len(before)} leaks planted, {len(left)} left in {len(afters)} files")
    for line in wrong:
        print("WRONG", line, file=sys.stderr)
    return 1 if wrong or not files else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
