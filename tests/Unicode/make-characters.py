#!/usr/bin/env python3
"""Makes src/Text/Unicode/characters.txt and tests/Unicode/assigned.txt of the Unicode Character Database.

    apt-get install unicode-data                         # Unicode 15.0.0 in Debian 12
    python3 tests/Unicode/make-characters.py [FOLDER]    # /usr/share/unicode, unless another is named

What counts as the same is said here, and once more in theme/assets/search-words.js, of what browsers do not know themselves; ScriptTests.cs compares the two.
Two forms are made of a character:

- for names (slugs, links, files): without compatibility forms (UAX #15, NFKC) and case; Latin letters without their marks. In other scripts a mark stays.
- for finding (search, filter, sorting, verifying): full case folding as well, and without what a script may leave out.
"""
import os, sys

folder = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode"
root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


def rows(name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        for line in file:
            line = line.split("#")[0].strip()
            if line:
                yield [field.strip() for field in line.split(";")]


def span(text):
    first, _, last = text.partition("..")
    return range(int(first, 16), int(last or first, 16) + 1)


def signs(text):
    return "".join(chr(int(code, 16)) for code in text.split())


version = open(os.path.join(folder, "CaseFolding.txt"), encoding="utf-8").readline().split("-")[1].rsplit(".", 1)[0]
category, marks, canonical, compatible, tag, lower, digit = {}, {}, {}, {}, {}, {}, {}
runs_of_letters = []
for row in rows("UnicodeData.txt"):
    code = int(row[0], 16)
    if row[1].endswith("Last>"):
        runs_of_letters.append((range(max(category), code + 1), row[2]))
    category[code] = row[2]
    if row[3] != "0":
        marks[code] = int(row[3])
    if row[5].startswith("<"):
        tag[code], mapping = row[5].split(" ", 1)
        compatible[code] = signs(mapping)
    elif row[5]:
        canonical[code] = signs(row[5])
    if row[13]:
        lower[code] = chr(int(row[13], 16))
    if row[2] == "Nd":
        digit[code] = row[6]
excluded = {code for row in rows("DerivedNormalizationProps.txt") if row[1] == "Full_Composition_Exclusion" for code in span(row[0])}
ignorable = {code for row in rows("DerivedCoreProperties.txt") if row[1] == "Default_Ignorable_Code_Point" for code in span(row[0])}
script = {code: row[1] for row in rows("Scripts.txt") for code in span(row[0])}
full, simple = {}, {}
for row in rows("CaseFolding.txt"):
    if row[1] in "CF":
        full[int(row[0], 16)] = signs(row[2])
    if row[1] in "CS":
        simple[int(row[0], 16)] = signs(row[2])
pairs = {text: chr(code) for code, text in canonical.items() if len(text) == 2 and code not in excluded}


def decomposed(text, maps):
    out = []
    for sign in text:
        code = ord(sign)
        mapping = next((one[code] for one in maps if code in one), None)
        if mapping is not None:
            out += decomposed(mapping, maps)
        elif 0xAC00 <= code < 0xAC00 + 11172:
            last = code - 0xAC00
            out += [chr(0x1100 + last // 588), chr(0x1161 + last % 588 // 28)] + ([chr(0x11A7 + last % 28)] if last % 28 else [])
        else:
            out.append(sign)
    for end in range(len(out)):
        while end and 0 < marks.get(ord(out[end]), 0) < marks.get(ord(out[end - 1]), 0):
            out[end - 1], out[end] = out[end], out[end - 1]
            end -= 1
    return out


def composed(signs):
    out, starter, before = [], -1, 0
    for sign in signs:
        kind = marks.get(ord(sign), 0)
        if starter >= 0 and (starter == len(out) - 1 or before < kind):
            head = ord(out[starter])
            joined = pairs.get(out[starter] + sign)
            if 0x1100 <= head < 0x1113 and 0x1161 <= ord(sign) < 0x1176:
                joined = chr(0xAC00 + ((head - 0x1100) * 21 + ord(sign) - 0x1161) * 28)
            elif 0xAC00 <= head < 0xAC00 + 11172 and (head - 0xAC00) % 28 == 0 and 0x11A8 <= ord(sign) < 0x11C3:
                joined = chr(head + ord(sign) - 0x11A7)
            if joined:
                out[starter] = joined
                continue
        out.append(sign)
        before = kind
        if not kind:
            starter, before = len(out) - 1, 0
    return "".join(out)


def nfd(text):
    return decomposed(text, [canonical])


def nfkc(text):
    return composed(decomposed(text, [canonical, compatible]))


def lowered(text):
    return "".join(lower.get(ord(sign), sign) for sign in text)


def is_word(sign):
    kind = category.get(ord(sign)) or next((kind for run, kind in runs_of_letters if ord(sign) in run), "Cn")
    return kind[0] in "LMN"


def codes(text):
    return {code for part in text.split() for code in span(part.replace("-", ".."))}


# ---- What a script may leave out.

# Accents and tones that stand beside letters of any script; Greek, Latin and Cyrillic have no others.
accents = codes("0300-036F 0483-0487 1AB0-1ACE 1DC0-1DFF 20D0-20F0 FE20-FE2F")
hebrew_points = codes("0591-05BD 05BF 05C1-05C2 05C4-05C5 05C7 FB1E")
# Vowel signs, hamza and madda as signs, what guides recitation, and the tatweel, which only stretches a word.
arabic_signs = codes("0610-061A 0640 064B-065F 0670 06D6-06DC 06DF-06E4 06E7-06E8 06EA-06ED 0898-089F 08CA-08E1 08E3-08FF")
syriac_points = codes("0730-074A")
# Nukta, which many leave out, and the accents of the Vedas.
devanagari_signs = codes("093C 0951-0954 1CD0-1CD2 1CD4-1CE0 1CE2-1CE8 1CED 1CF4 1CF8-1CF9")
# What is not seen: soft hyphens, joiners, marks of direction and of variants. The zero-width space parts words.
unseen = (ignorable | {code for code, kind in category.items() if kind == "Cf"}) - {0x200B}
left_out = accents | hebrew_points | arabic_signs | syriac_points | devanagari_signs | unseen
# Half rings in Latin spellings of Arabic and Hebrew.
left_out |= codes("02BE-02BF")

# Letters of Cyrillic that are their own, and not another with a mark: й, ї, ў … Only ё, and и and е with a grave accent, are written without.
own = {code for code, text in canonical.items() if len(text) == 2 and script.get(code) == "Cyrillic"} - codes("0400 0401 040D 0450 0451 045D 0476 0477")

# Latin letters that no decomposition leads to, and what is written in their place.
latin = dict(zip("łđøħıŧðȷæœþ", ["l", "d", "o", "h", "i", "t", "d", "j", "ae", "oe", "th"]))
# Letters whose decomposition holds a sign that would part the word.
joined = {"Ŀ": "l", "ŀ": "l", "ŉ": "n"}
# Letters that are written for each other: alef wasla, the two forms of kaf, yeh and heh of Arabic and Persian; candrabindu and anusvara in Hindi.
others = dict(zip("ٱىیکةہەۃँ", "اييكههههं"))


def parted(sign, text):
    """½, ⑴ or ㈱ hold more than letters and digits: they are words of their own."""
    code = ord(sign)
    if category.get(code, "Cn")[0] not in "LN" and category.get(code) != "So" or all(map(is_word, text)):
        return text
    return " " + "".join(part if is_word(part) else " " for part in text) + " " if any(map(is_word, text)) else text


def is_sign_of_words(code):
    """℃, ㎏ and ㈱ stand for words; ™ and ℠ stand behind one."""
    return category[code] == "So" and tag.get(code, "<super>") != "<super>" and any(map(is_word, nfkc(chr(code))))


def for_names(sign):
    code = ord(sign)
    if code in unseen and code not in codes("200C-200D") or code in codes("0300-036F"):
        return ""
    if category[code] == "So" and not is_sign_of_words(code):
        return sign
    if sign in joined:
        return joined[sign]
    out = ""
    for part in parted(sign, nfkc(sign)):
        if ord(part) in codes("0300-036F"):
            continue
        part = "ss" if part in "ßẞ" else "i" if part == "İ" else lowered(simple.get(ord(part), part))
        if script.get(ord(nfd(part)[0])) == "Latin":
            part = "".join(one for one in nfd(part) if ord(one) not in accents)
        out += latin.get(part, part)
    return composed(decomposed(out, [canonical]))


def for_finding(sign):
    code = ord(sign)
    if code in left_out:
        return ""
    if category[code] == "So" and not is_sign_of_words(code):
        return sign
    if sign in joined:
        return joined[sign]
    out = ""
    for part in parted(sign, nfkc(sign)):
        # Iota below would become a letter beside another.
        if ord(part) not in own:
            part = "".join(one for one in nfd(part) if ord(one) not in left_out)
        for one in lowered("".join(full.get(ord(each), each) for each in part)):
            for each in one if ord(one) in own else [each for each in nfd(one) if ord(each) not in left_out]:
                each = digit.get(ord(each), each)
                out += latin.get(each, others.get(each, each))
    return composed(decomposed(out, [canonical]))


everything = sorted(code for code in category if category[code] not in ("Cs", "Co"))
found = {code: text for code in everything if (text := for_finding(chr(code))) != chr(code)}
named = {code: text for code in everything if (text := for_names(chr(code))) != chr(code)}

# ---- The tables. A line for each run of characters whose mappings ascend with them.


def hexadecimal(text):
    return " ".join(f"{ord(sign):X}" for sign in text)


def runs(table):
    start = last = step = None
    for code in sorted(table):
        text = table[code]
        if start is not None and code == last + 1 and len(text) == 1 and len(table[start]) == 1:
            rise = ord(text) - ord(table[last])
            if rise in (0, 1) and step in (None, rise):
                step, last = rise, code
                continue
        if start is not None:
            yield start, last, step or 0, table[start]
        start, last, step = code, code, None
    if start is not None:
        yield start, last, step or 0, table[start]


def lines(table):
    for start, last, step, text in runs({code: text for code, text in table.items() if text}):
        yield f"{start:X}" + (f"-{last:X}{'+' if step else '='}" if last > start else "") + f" {hexadecimal(text)}"
    empty = sorted(code for code, text in table.items() if not text)
    while empty:
        end = 1
        while end < len(empty) and empty[end] == empty[0] + end:
            end += 1
        yield f"{empty[0]:X}" + (f"-{empty[end - 1]:X}=" if end > 1 else "")
        del empty[:end]


def section(kind, table, file):
    line = kind
    for record in lines(table):
        if len(line) + len(record) > 140:
            print(line, file=file)
            line = kind
        line += ("" if line == kind else ";") + record
    print(line, file=file)


os.makedirs(os.path.join(root, "src/Text/Unicode"), exist_ok=True)
with open(os.path.join(root, "src/Text/Unicode/characters.txt"), "w", encoding="ascii", newline="\n") as file:
    print(f"# Unicode {version}. Made by tests/Unicode/make-characters.py.", file=file)
    print("# C canonical decompositions; X those that are not composed again; M combining classes; F what is compared in finding;", file=file)
    print("# N what is compared in names, where that differs. A-B+ is a run whose mappings ascend with it, A-B= one that has a single mapping.", file=file)
    section("C", {code: text for code, text in canonical.items() if code not in excluded}, file)
    section("X", {code: text for code, text in canonical.items() if code in excluded}, file)
    section("M", {code: chr(kind) for code, kind in marks.items()}, file)
    section("F", found, file)
    section("N", {code: named.get(code, chr(code)) for code in everything if found.get(code, chr(code)) != named.get(code, chr(code))}, file)

# ---- What browsers are asked for in a test: they know newer characters than the tables.

with open(os.path.join(root, "tests/Unicode/assigned.txt"), "w", encoding="ascii", newline="\n") as file:
    print(f"# The characters that Unicode {version} assigns. Made by make-characters.py.", file=file)
    assigned, start = set(category) | {code for run, _ in runs_of_letters for code in run}, None
    for code in range(0x110001):
        if (code in assigned) != (start is not None):
            if start is not None:
                print(f"{start:X}-{code - 1:X}", file=file)
            start = code if start is None else None
