#!/usr/bin/env python3
"""Makes the files of tests/leaks/planted: one of each type, with every leak that can be planted in it.

Needs ffmpeg, exiftool and qpdf (Debian: ffmpeg libimage-exiftool-perl qpdf). The files are committed, so that the
test itself needs no more than what reads them. Every planted word starts with `Secret`; the planted place is the
Eiffel Tower, the planted day is in 2019.
"""
import os, struct, subprocess, tempfile, zipfile, zlib
from pathlib import Path

OUT = Path(__file__).parent / "planted"
WORK = Path(tempfile.mkdtemp())


def run(*command):
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def ffmpeg(*arguments):
    run("ffmpeg", "-v", "error", "-y", *arguments)


def exiftool(path, *arguments):
    run("exiftool", "-q", "-overwrite_original", *arguments, path)


# --- Exif as a telephone writes it, and a profile of colours as a computer names its screen -----------------------

def exif():
    """A maker's private note, a place, a thumbnail: what exiftool does not write of itself."""
    def directory(at, entries, following=0):
        head, tail = struct.pack(">H", len(entries)), b""
        free = at + 2 + 12 * len(entries) + 4
        for tag, kind, count, value in sorted(entries):
            if isinstance(value, int):
                value = struct.pack(">I", value) if kind == 4 else struct.pack(">HH", value, 0)
            if len(value) > 4:
                place, tail = free + len(tail), tail + value
                value = struct.pack(">I", place)
            head += struct.pack(">HHI", tag, kind, count) + value.ljust(4, b"\0")
        return head + struct.pack(">I", following) + tail

    def text(tag, value):
        value = value.encode() + b"\0"
        return tag, 2, len(value), value

    degrees = lambda *parts: b"".join(struct.pack(">II", part, 1) for part in parts)
    thumbnail = b"\xff\xd8\xff\xfe\0\x11SecretThumbnail\xff\xd9"
    first = lambda a, b: [text(0x010F, "SecretMake"), text(0x0110, "SecretModel"), text(0x013B, "SecretArtist"),
                          text(0x0132, "2019:05:06 07:08:09"), (0x0112, 3, 1, 6), (0x8769, 4, 1, a), (0x8825, 4, 1, b)]
    inner = [(0x927C, 7, 24, b"SecretMakerNote\0\0\0\0\0\0\0\0\0"), text(0xA430, "SecretOwner"), text(0xA431, "SecretSerial")]
    place = [text(1, "N"), (2, 5, 3, degrees(48, 51, 30)), text(3, "E"), (4, 5, 3, degrees(2, 17, 40))]
    a = 8 + len(directory(8, first(0, 0)))
    b = a + len(directory(a, inner))
    c = b + len(directory(b, place))
    shown = directory(c, [(0x0201, 4, 1, c + 30), (0x0202, 4, 1, len(thumbnail))])
    return b"MM\0*" + struct.pack(">I", 8) + directory(8, first(a, b), c) + directory(a, inner) + directory(b, place) \
        + shown + thumbnail


def profile():
    def described(text):
        return b"desc\0\0\0\0" + struct.pack(">I", len(text) + 1) + text + b"\0" + bytes(78)
    def point(x, y, z):
        return b"XYZ \0\0\0\0" + b"".join(struct.pack(">i", round(value * 65536)) for value in (x, y, z))
    curve = b"curv\0\0\0\0\0\0\0\x01\x02\x33"
    tags = [(b"desc", described(b"SecretScreen of SecretOwner")), (b"cprt", b"text\0\0\0\0SecretCopyright\0"),
            (b"dmnd", described(b"SecretMaker")), (b"wtpt", point(.9642, 1, .8249)), (b"rXYZ", point(.436, .222, .014)),
            (b"gXYZ", point(.385, .717, .097)), (b"bXYZ", point(.143, .061, .714)), (b"rTRC", curve), (b"gTRC", curve),
            (b"bTRC", curve)]
    table, data, at = struct.pack(">I", len(tags)), b"", 132 + 12 * len(tags)
    for name, value in tags:
        value += bytes(-len(value) % 4)
        table += name + struct.pack(">II", at + len(data), len(value))
        data += value
    length = 128 + len(table) + len(data)
    head = struct.pack(">I4sI4s4s4s6H4s4sI4s4sQ", length, b"Scrt", 0x02400000, b"mntr", b"RGB ", b"XYZ ",
                       2019, 5, 6, 7, 8, 9, b"acsp", b"APPL", 0, b"SCRT", b"SCRT", 0)
    head = head.ljust(68, b"\0") + struct.pack(">iii", 63190, 65536, 54061) + b"SCRT"
    return head.ljust(128, b"\0") + table + data


TOLD = ["-XMP-dc:Creator=SecretXmp", "-XMP-photoshop:City=SecretCity", "-XMP-xmp:CreatorTool=SecretTool",
        "-XMP-exif:GPSLatitude=48.8583", "-XMP-exif:GPSLongitude=2.2944", "-XMP-xmp:CreateDate=2019:05:06 07:08:09"]


def segment(marker, data):
    return bytes([0xFF, marker]) + struct.pack(">H", len(data) + 2) + data


def photo(name="photo.jpg"):
    path = OUT / name
    ffmpeg("-f", "lavfi", "-i", "testsrc=s=64x48:d=1", "-frames:v", "1", path)
    bytes_ = path.read_bytes()
    path.write_bytes(bytes_[:2] + segment(0xE1, b"Exif\0\0" + exif()) + segment(0xE2, b"ICC_PROFILE\0\x01\x01" + profile())
                     + segment(0xE2, b"MPF\0SecretMpf") + segment(0xE5, b"SecretApp5") + bytes_[2:])
    exiftool(path, *TOLD, "-IPTC:By-line=SecretIptc", "-IPTC:City=SecretCity", "-Comment=SecretComment")
    with path.open("ab") as file:
        file.write(b"SecretTrailer" + bytes_)
    return path


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def pictures():
    photo()
    png = OUT / "dessin.png"
    ffmpeg("-f", "lavfi", "-i", "testsrc=s=32x24:d=1", "-frames:v", "1", png)
    bytes_ = png.read_bytes()
    notes = [(b"iCCP", b"SecretProfile\0\0" + zlib.compress(profile())), (b"eXIf", exif()), (b"tEXt", b"Author\0SecretText"),
             (b"zTXt", b"Comment\0\0" + zlib.compress(b"SecretPressed")),
             (b"iTXt", b"Title\0\0\0fr\0\0SecretInternational"), (b"tIME", struct.pack(">HBBBBB", 2019, 5, 6, 7, 8, 9))]
    png.write_bytes(bytes_[:33] + b"".join(chunk(*note) for note in notes) + bytes_[33:] + b"SecretTrailer")
    exiftool(png, *TOLD)
    webp = OUT / "image.webp"
    ffmpeg("-f", "lavfi", "-i", "testsrc=s=32x24:d=1", "-frames:v", "1", webp)
    (WORK / "exif.jpg").write_bytes((OUT / "photo.jpg").read_bytes())
    exiftool(webp, *TOLD, "-EXIF:Artist=SecretArtist", "-EXIF:GPSLatitude=48.8583", "-EXIF:GPSLatitudeRef=N")
    bytes_ = webp.read_bytes()
    # A profile stands right behind the first part, which says that there is one.
    end = 12 + 8 + 10
    head = bytearray(bytes_[:end])
    head[20] |= 0x20
    data = profile()
    body = bytes(head) + b"ICCP" + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2) + bytes_[end:]
    body += b"XTRA" + struct.pack("<I", 12) + b"SecretExtra\0"
    webp.write_bytes(body[:4] + struct.pack("<I", len(body) - 8) + body[8:] + b"SecretTrailer")
    gif = OUT / "anim.gif"
    ffmpeg("-f", "lavfi", "-i", "testsrc=s=32x24:d=1:r=2", gif)
    exiftool(gif, *TOLD, "-Comment=SecretComment")
    with gif.open("ab") as file:
        file.write(b"SecretTrailer")
    (OUT / "plan.svg").write_text("""<?xml version="1.0"?><!-- SecretComment -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
 sodipodi:docname="/home/SecretUser/plan.svg" viewBox="0 0 9 9"><metadata><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description>
<dc:creator>SecretAuthor</dc:creator><dc:date>2019-05-06</dc:date></rdf:Description></rdf:RDF></metadata>
<title>Plan</title><rect width="9" height="9"/></svg>""")


# --- Sounds and films -----------------------------------------------------------------------------------------------

NAMED = sum([["-metadata", f"{name}=Secret{name.title()}"] for name in ["title", "artist", "album", "comment", "copyright"]], [])
NAMED += ["-metadata", "creation_time=2019-05-06T07:08:09", "-metadata", "location=+48.8583+002.2944/"]
TONE = ["-f", "lavfi", "-i", "sine=440:d=0.4"]
VIEW = ["-f", "lavfi", "-i", "testsrc=s=64x48:d=0.4:r=10"]


def boxed(kind, data):
    return struct.pack(">I", 8 + len(data)) + kind + data


def sounds():
    cover = WORK / "cover.jpg"
    ffmpeg("-f", "lavfi", "-i", "testsrc=s=16x16:d=1", "-frames:v", "1", cover)
    exiftool(cover, "-Artist=SecretCover")
    mp3 = OUT / "son.mp3"
    ffmpeg(*TONE, "-i", cover, "-map", "0", "-map", "1", "-b:a", "64k", *NAMED, "-id3v2_version", "3", "-write_id3v1", "1", mp3)
    bytes_ = mp3.read_bytes()
    assert bytes_[-128:-125] == b"TAG"
    size = lambda number: bytes((number >> shift) & 0x7F for shift in (21, 14, 7, 0))
    private = b"PRIV" + struct.pack(">IH", 24, 0) + b"SecretPrivate\0SecretMore"[:24]
    more = b"ID3\x03\0\0" + size(len(private)) + private
    item = struct.pack("<II", 9, 0) + b"Artist\0SecretApe"
    ape = lambda flags: b"APETAGEX" + struct.pack("<IIII", 2000, len(item) + 32, 1, flags) + bytes(8)
    mp3.write_bytes(more + bytes_[:-128] + ape(0xA0000000) + item + ape(0x80000000) + bytes_[-128:])
    ffmpeg(*TONE, "-c:a", "libvorbis", *NAMED, OUT / "son.ogg")
    ffmpeg(*TONE, "-c:a", "libopus", *NAMED, OUT / "voix.ogg")
    ffmpeg(*TONE, "-c:a", "flac", *NAMED, OUT / "flac.ogg")
    m4a = OUT / "son.m4a"
    ffmpeg(*TONE, "-i", cover, "-map", "0", "-map", "1", "-c:v", "copy", "-disposition:v:0", "attached_pic", "-c:a", "aac", *NAMED, m4a)
    exiftool(m4a, *TOLD)


def films():
    where = WORK / "where.srt"
    where.write_text("1\n00:00:00,000 --> 00:00:00,300\nF/2.8, GPS (2.2944, 48.8583) SecretPlace\n")
    speed = WORK / "speed.srt"
    speed.write_text("1\n00:00:00,000 --> 00:00:00,300\nSecretTelemetry\n")
    words = WORK / "words.srt"
    words.write_text("1\n00:00:00,000 --> 00:00:00,300\nBonjour à tous\n")
    mp4 = OUT / "film.mp4"
    ffmpeg(*VIEW, *TONE, "-i", words, "-i", where, "-i", speed, "-map", "0", "-map", "1", "-map", "2", "-map", "3", "-map", "4",
           "-c:v", "mpeg4", "-c:a", "aac", "-c:s", "mov_text", *NAMED, "-metadata:s:v", "handler_name=SecretHandler",
           "-metadata:s:v", "encoder=SecretEncoder", mp4)
    bytes_ = mp4.read_bytes()
    # The last track of words becomes what a sports camera writes of itself.
    at = bytes_.rindex(b"sbtl")
    bytes_ = bytes_[:at] + b"meta" + bytes_[at + 4:]
    at = bytes_.rindex(b"tx3g")
    bytes_ = bytes_[:at] + b"gpmd" + bytes_[at + 4:]
    mp4.write_bytes(bytes_)
    exiftool(mp4, *TOLD, "-ItemList:Artist=SecretArtist", "-UserData:GPSCoordinates=48.8583, 2.2944", "-Keys:Make=SecretMake",
             "-QuickTime:CreateDate=2019:05:06 07:08:09", "-QuickTime:TrackCreateDate=2019:05:06 07:08:09")
    bytes_ = mp4.read_bytes()
    bytes_ = bytes_[:8] + b"XAVC" + bytes_[12:]
    mp4.write_bytes(bytes_ + boxed(b"uuid", b"SecretUuidOfMake" + b"SecretUuid") + boxed(b"SCRT", b"SecretBox"))
    # What some cameras write between the pictures.
    camera = "h264_metadata=sei_user_data=17ee8c60-f84d-11d9-8cd6-0800200c9a66+SecretCamera at 48.8583 N"
    ffmpeg(*VIEW, *TONE, "-c:v", "libx264", "-c:a", "aac", *NAMED, "-bsf:v", camera, "-movflags", "+faststart", OUT / "court.mp4")
    ffmpeg(*VIEW, *TONE, "-c:v", "libx264", "-c:a", "aac", *NAMED, "-movflags", "+frag_keyframe+empty_moov", OUT / "pieces.mp4")
    attached = WORK / "SecretFile.txt"
    attached.write_text("SecretAttached")
    mkv = WORK / "film.mkv"
    ffmpeg(*VIEW, *TONE, "-c:v", "libvpx", "-c:a", "libvorbis", *NAMED, "-metadata:s:v", "title=SecretTrack", "-attach", attached,
           "-metadata:s:t", "mimetype=text/plain", mkv)
    webm = mkv.read_bytes().replace(b"\x42\x82\x88matroska", b"\x42\x82\x88webm\0\0\0\0", 1)
    (OUT / "film.webm").write_bytes(webm)
    ffmpeg(*VIEW, *TONE, "-c:v", "libvpx", "-c:a", "libopus", *NAMED, "-f", "webm", "-live", "1", OUT / "direct.webm")


# --- Documents ------------------------------------------------------------------------------------------------------

def package(name, entries, stored=()):
    with zipfile.ZipFile(OUT / name, "w", zipfile.ZIP_DEFLATED) as file:
        for path, content in entries.items():
            info = zipfile.ZipInfo(path, (2019, 5, 6, 7, 8, 10))
            info.compress_type = zipfile.ZIP_STORED if path in stored else zipfile.ZIP_DEFLATED
            info.extra = struct.pack("<HH", 0x5343, 12) + b"SecretExtra\0" if path not in stored else b""
            file.writestr(info, content)
        file.comment = b"SecretComment"


CORE = """<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties
 xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Titre</dc:title><dc:creator>SecretAuthor</dc:creator>
<cp:lastModifiedBy>SecretEditor</cp:lastModifiedBy><cp:keywords>SecretKeyword</cp:keywords>
<dcterms:created>2019-05-06T07:08:09Z</dcterms:created></cp:coreProperties>"""
APP = """<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
<Template>C:\\Users\\SecretUser\\a.dotx</Template><Company>SecretCompany</Company><Manager>SecretManager</Manager></Properties>"""
CUSTOM = """<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
 xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property pid="2" name="SecretProperty"
 fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"><vt:lpwstr>SecretValue</vt:lpwstr></property></Properties>"""
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def relations(*targets):
    rows = "".join(f'<Relationship Id="rId{i}" Type="{RELS}/{kind}" Target="{target}"{mode}/>'
                   for i, (kind, target, mode) in enumerate(targets, 1))
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>'


def office(main, content_type, parts, *targets):
    folder, file = main.split("/")
    types = f"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/>
<Default Extension="bin" ContentType="application/octet-stream"/>
<Override PartName="/{main}" ContentType="{content_type}"/>
<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>"""
    photo_ = (OUT / "photo.jpg").read_bytes()
    return {"[Content_Types].xml": types,
            "_rels/.rels": relations(("officeDocument", main, ""), ("thumbnail", "docProps/thumbnail.jpeg", ""),
                                     ("core", "docProps/core.xml", ""), ("app", "docProps/app.xml", ""),
                                     ("custom", "docProps/custom.xml", "")),
            main: parts.pop(main), f"{folder}/_rels/{file}.rels": relations(
                ("image", "media/image1.jpeg", ""), ("customXml", "../customXml/item1.xml", ""), *targets),
            **parts, f"{folder}/media/image1.jpeg": photo_, "docProps/core.xml": CORE, "docProps/app.xml": APP,
            "docProps/custom.xml": CUSTOM, "docProps/thumbnail.jpeg": photo_, "customXml/item1.xml": "<a>SecretItem</a>",
            "docMetadata/LabelInfo.xml": "<a>SecretTenant</a>"}


def documents():
    outside = ' TargetMode="External"'
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    by = 'w:author="SecretAuthor" w:initials="SN" w:date="2019-05-06T07:08:09Z"'
    package("lettre.docx", office("word/document.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", {
        "word/document.xml": f"""<w:document xmlns:w="{word}" xmlns:wp="x"><w:body><!-- SecretComment --><w:p><w:ins w:id="1" {by}>
<w:r><w:t>Bonjour &amp; bienvenue</w:t></w:r></w:ins><w:del w:id="2" {by}><w:r><w:delText>à tous</w:delText></w:r></w:del>
<wp:docPr id="3" name="Image" descr="C:\\Users\\SecretUser\\Pictures\\cour.jpg"/></w:p></w:body></w:document>""",
        "word/comments.xml": f'<w:comments xmlns:w="{word}"><w:comment w:id="0" {by}><w:p/></w:comment></w:comments>',
        "word/people.xml": '<w15:people xmlns:w15="x"><w15:person w15:author="SecretPerson"/></w15:people>',
        "word/settings.xml": f"""<w:settings xmlns:w="{word}" xmlns:r="{RELS}"><w:attachedTemplate r:id="rId1"/><w:mailMerge>
<w:connectString w:val="SecretServer"/></w:mailMerge><w:docVars><w:docVar w:name="SecretName" w:val="SecretValue"/></w:docVars></w:settings>""",
        "word/_rels/settings.xml.rels": relations(("attachedTemplate", "file:///C:\\Users\\SecretUser\\Normal.dotm", outside))},
        ("comments", "comments.xml", ""), ("people", "people.xml", ""), ("settings", "settings.xml", "")))
    sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    package("table.xlsx", office("xl/workbook.xml",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", {
        "xl/workbook.xml": f"""<workbook xmlns="{sheet}" xmlns:r="{RELS}" xmlns:x15ac="x"><fileSharing userName="SecretUser"/>
<x15ac:absPath url="C:\\Users\\SecretUser\\"/><sheets><sheet name="A" sheetId="1" r:id="rId3"/></sheets></workbook>""",
        "xl/worksheets/sheet1.xml": f"""<worksheet xmlns="{sheet}" xmlns:r="{RELS}"><sheetData/><pageSetup paperSize="9" r:id="rId1"/></worksheet>""",
        "xl/worksheets/_rels/sheet1.xml.rels": relations(("printerSettings", "../printerSettings/printerSettings1.bin", "")),
        "xl/printerSettings/printerSettings1.bin": "SecretPrinter".encode("utf-16-le"),
        "xl/comments1.xml": f'<comments xmlns="{sheet}"><authors><author>SecretAuthor</author></authors><commentList/></comments>',
        "xl/threadedComments/threadedComment1.xml": '<ThreadedComments xmlns="x"><threadedComment ref="A1" dT="2019-05-06T07:08:09" personId="{1}"><text>Oui</text></threadedComment></ThreadedComments>',
        "xl/persons/person.xml": '<personList xmlns="x"><person displayName="SecretPerson" id="{1}" userId="SecretAccount" providerId="AD"/></personList>',
        "xl/revisions/userNames.xml": "<users><userInfo name='SecretUser'/></users>",
        "xl/connections.xml": f'<connections xmlns="{sheet}"><connection id="1" sourceFile="C:\\SecretSource.mdb"><dbPr connection="User ID=SecretUser" command="a"/></connection></connections>'},
        ("worksheet", "worksheets/sheet1.xml", ""), ("comments", "comments1.xml", ""), ("userNames", "revisions/userNames.xml", ""),
        ("externalLinkPath", "file:///C:\\Users\\SecretUser\\notes.xlsx", outside)))
    show = "http://schemas.openxmlformats.org/presentationml/2006/main"
    package("expose.pptx", office("ppt/presentation.xml",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", {
        "ppt/presentation.xml": f'<p:presentation xmlns:p="{show}"><p:sldIdLst/></p:presentation>',
        "ppt/commentAuthors.xml": f'<p:cmAuthorLst xmlns:p="{show}"><p:cmAuthor id="1" name="SecretAuthor" initials="SN" userId="SecretAccount"/></p:cmAuthorLst>',
        "ppt/authors.xml": '<p188:authorLst xmlns:p188="x"><p188:author id="{1}" name="SecretAuthor" initials="SN" userId="SecretAccount" providerId="AD"/></p188:authorLst>',
        "ppt/comments/comment1.xml": f'<p:cmLst xmlns:p="{show}"><p:cm authorId="1" dt="2019-05-06T07:08:09"><p:text>Oui</p:text></p:cm></p:cmLst>',
        "ppt/changesInfos/changesInfo1.xml": "<a userId='SecretUser'/>", "ppt/revisionInfo.xml": "<a v='SecretUser'/>"},
        ("commentAuthors", "commentAuthors.xml", ""), ("changesInfo", "changesInfos/changesInfo1.xml", "")))


META = """<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="x"><office:meta>
<meta:generator>SecretGenerator</meta:generator><dc:title>Titre</dc:title><dc:creator>SecretEditor</dc:creator><dc:language>fr</dc:language>
<meta:initial-creator>SecretAuthor</meta:initial-creator><dc:date>2019-05-06T07:08:09</dc:date><meta:template
 xlink:href="/home/SecretUser/a.ott"/><meta:user-defined meta:name="SecretName">SecretValue</meta:user-defined></office:meta></office:document-meta>"""


def open_document(name, kind):
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    names = f'xmlns:office="{space}office:1.0" xmlns:text="{space}text:1.0" xmlns:meta="{space}meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:draw="{space}drawing:1.0" xmlns:config="{space}config:1.0"'
    by = "<dc:creator>SecretReviewer</dc:creator><dc:date>2019-05-06T07:08:09</dc:date>"
    files = ["content.xml", "meta.xml", "settings.xml", "Pictures/photo.jpg", "Thumbnails/thumbnail.png", "Configurations2/"]
    rows = "".join(f'<m:file-entry m:full-path="{file}" m:media-type=""/>' for file in files)
    package(name, {
        "mimetype": f"application/vnd.oasis.opendocument.{kind}",
        "Thumbnails/thumbnail.png": (OUT / "dessin.png").read_bytes(),
        "content.xml": f"""<office:document-content {names}><office:body><office:{kind}><text:tracked-changes><text:changed-region>
<text:deletion><office:change-info>{by}</office:change-info></text:deletion></text:changed-region></text:tracked-changes><text:p>Bonjour
<office:annotation>{by}<meta:creator-initials>SecretInitials</meta:creator-initials><text:p>Oui</text:p></office:annotation>
<draw:image xlink:href="Pictures/photo.jpg"/><text:a xlink:href="file:///home/SecretUser/a.odt">a</text:a></text:p></office:{kind}></office:body></office:document-content>""",
        "meta.xml": META,
        "settings.xml": f"""<office:document-settings {names}><config:config-item config:name="PrinterName" config:type="string">SecretPrinter</config:config-item>
<config:config-item config:name="PrinterSetup" config:type="base64Binary">U2VjcmV0</config:config-item></office:document-settings>""",
        "Pictures/photo.jpg": (OUT / "photo.jpg").read_bytes(), "Configurations2/accelerator/current.xml": "<a>SecretKey</a>",
        "META-INF/manifest.xml": f'<m:manifest xmlns:m="{space}manifest:1.0"><m:file-entry m:full-path="/" m:media-type="application/vnd.oasis.opendocument.{kind}"/>{rows}</m:manifest>',
    }, stored=["mimetype"])


def book():
    package("livre.epub", {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
        "OPS/book.opf": """<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i"><metadata
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"><dc:title>Conte</dc:title><dc:language>fr</dc:language>
<dc:identifier id="i">urn:uuid:1</dc:identifier><dc:creator>La classe de CP</dc:creator><meta property="dcterms:modified">2026-01-01T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta><dc:contributor opf:role="bkp">SecretProgram</dc:contributor>
<meta name="calibre:user_metadata" content="SecretUser"/></metadata><manifest><item id="a" href="a%20b.xhtml" media-type="application/xhtml+xml"/>
<item id="p" href="photo.jpg" media-type="image/jpeg"/></manifest><spine><itemref idref="a"/></spine></package>""",
        "OPS/a b.xhtml": '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Conte</title><meta name="author" content="SecretAuthor"/></head><body><!-- SecretNote --><p>Il était une fois</p></body></html>',
        "OPS/photo.jpg": (OUT / "photo.jpg").read_bytes(), "iTunesMetadata.plist": "<plist>SecretAccount</plist>",
        "META-INF/calibre_bookmarks.txt": "SecretBookmark"}, stored=["mimetype"])


def pdf():
    jpeg = (OUT / "photo.jpg").read_bytes()
    xmp = b"""<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part><dc:creator>SecretXmp</dc:creator>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""
    def stream(dictionary, data, pressed=True):
        data, filter_ = (zlib.compress(data), "/Filter /FlateDecode") if pressed else (data, "")
        return f"<< {dictionary} {filter_} /Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream"
    objects = {
        1: b"""<< /Type /Catalog /Pages 2 0 R /Lang (fr-FR) /MarkInfo << /Marked true >> /StructTreeRoot 8 0 R /Metadata 5 0 R
 /ViewerPreferences << /DisplayDocTitle true >> /PieceInfo << /SecretProgram << /Private (SecretPiece) >> >>
 /SpiderInfo << /V 1 >> /AcroForm << /Fields [14 0 R] /DA (/F1 12 Tf) >> >>""",
        2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: b"""<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /StructParents 0 /Metadata 10 0 R
 /LastModified (D:20190506070809) /Thumb 11 0 R /Annots [12 0 R 13 0 R 14 0 R] /PieceInfo << /SecretProgram << /LastModified (D:2019) >> >>
 /Resources << /Font << /F1 6 0 R >> /XObject << /I 7 0 R >> /ColorSpace << /C [/ICCBased 15 0 R] >> >> >>""",
        4: stream("", b"/P << /MCID 0 >> BDC BT /F1 20 Tf 20 100 Td (Bonjour) Tj ET EMC /Artifact BMC q 50 0 0 50 20 20 cm /I Do Q EMC"),
        5: stream("/Type /Metadata /Subtype /XML", xmp, False),
        6: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        7: f"<< /Type /XObject /Subtype /Image /Width 64 /Height 48 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Metadata 10 0 R /OPI << /F (C:\\\\SecretPath\\\\a.tif) >> /Length {len(jpeg)} >>\nstream\n".encode() + jpeg + b"\nendstream",
        8: b"<< /Type /StructTreeRoot /K 9 0 R /ParentTree << /Nums [0 [9 0 R]] >> >>",
        9: b"<< /Type /StructElem /S /P /P 8 0 R /Pg 3 0 R /K 0 /T (Un paragraphe) >>",
        10: stream("/Type /Metadata /Subtype /XML", xmp.replace(b"SecretXmp", b"SecretPageXmp")),
        11: stream("/Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray", b"SecretThumbnail"),
        12: b"<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (Une note) /T (SecretReviewer) /M (D:20190506) /CreationDate (D:20190506) >>",
        13: b"<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (file:///C:/Users/SecretUser/a.pdf) >> >>",
        14: b"<< /Type /Annot /Subtype /Widget /Rect [0 0 9 9] /FT /Tx /T (nom) /TU (Votre nom) /P 3 0 R >>",
        15: stream("/N 3 /Alternate /DeviceRGB", profile()),
        16: b"<< /Title (Lettre aux familles) /Author (SecretAuthor) /Producer (SecretProducer) /Creator (SecretTool) /Keywords (SecretKeyword) /CreationDate (D:20190506070809Z) >>",
        17: b"(SecretOrphan)",
    }
    def revision(start, objects, previous):
        out, places = b"", {}
        for number, value in objects.items():
            places[number] = start + len(out)
            out += b"%d 0 obj\n%s\nendobj\n" % (number, value)
        table = b"xref\n"
        if previous is None:
            table += b"0 1\n0000000000 65535 f \n"
        for number, place in places.items():
            table += b"%d 1\n%010d 00000 n \n" % (number, place)
        before = b"" if previous is None else b"/Prev %d " % previous
        return out + table + b"trailer\n<< /Size 18 /Root 1 0 R /Info 16 0 R /ID [<53656372> <65744964>] %s>>\nstartxref\n%d\n%%%%EOF\n" % (before, start + len(out)), start + len(out)
    head = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n% SecretComment\n"
    old = dict(objects)
    old[4] = stream("", b"BT /F1 20 Tf 20 100 Td (SecretFirstVersion) Tj ET", False)
    first, place = revision(len(head), old, None)
    second, _ = revision(len(head) + len(first), {4: objects[4]}, place)
    path = OUT / "lettre.pdf"
    path.write_bytes(head + first + second)
    run("qpdf", "--object-streams=generate", "--preserve-unreferenced", "--deterministic-id", path, OUT / "packed.pdf")


if __name__ == "__main__":
    for old in OUT.glob("*"):
        old.unlink()
    pictures(), sounds(), films(), documents(), book(), pdf()
    for kind, name in [("text", "texte.odt"), ("spreadsheet", "tableau.ods"), ("presentation", "diapos.odp")]:
        open_document(name, kind)
    for path in sorted(OUT.iterdir()):
        assert path.stat().st_size < 50_000, path
        print(path.name, path.stat().st_size)
