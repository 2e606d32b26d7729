#!/usr/bin/env python3
"""Makes the national tables of regelingen/landelijk from CSV files.

    scripts/landelijk-tabellen.py FOLDER

FOLDER holds max-hourly-rates.csv, kot-parameters.csv, kinderopvangtoeslag-tables.csv,
kot-2025-implied-first-child.csv, vng-adviestabel-ouderbijdrage.csv and vng-implied-from-provider-fees.csv.
To add a year: add its rows to the CSV files, run this, and look at the difference.

No figure is filled in: an empty cell becomes `onbekend`. A column is named complete only when the whole table was
read, its rows follow each other from the first euro without a gap, the last one is open, and every figure is there.
"""

import csv
import json
import pathlib
import sys

OUT = pathlib.Path(__file__).resolve().parent.parent / "regelingen" / "landelijk"

CERTAINTY = {
    "official": "officieel",
    "official_superseded": "officieel_vervangen",
    "copy_of_official": "overgenomen",
    "copy_of_official_two_agree": "overgenomen_twee_gelijk",
    "two_agreeing_sources": "twee_bronnen_gelijk",
    "one_source": "een_bron",
    "one_source_limits_only": "een_bron_alleen_grenzen",
    "one_source_limits_and_rate": "een_bron_grenzen_en_tarief",
    "computed": "berekend",
}
STANDING = {"final": None, "superseded": "vervangen", "announced_never_final": "nooit_vastgesteld"}
VNG_BANDS = ["1", "2", "3", "4", "5", "6", "7"]
CARE = {"dagopvang": "dagopvang", "bso": "buitenschoolse opvang", "gastouderopvang": "gastouderopvang"}
PARAMETERS = {
    "max_hours_per_child_per_month": ("kot_uren_per_maand", "Meeste uren per kind per maand", "uur per maand"),
    "max_reimbursement_pct_first": ("kot_hoogste_percentage_eerste_kind", "Hoogste percentage, eerste kind", "procent"),
    "max_reimbursement_pct_other": ("kot_hoogste_percentage_volgend_kind", "Hoogste percentage, volgend kind", "procent"),
    "vaste_voet_first_child_pct": ("kot_vaste_voet_eerste_kind", "Laagste percentage, eerste kind", "procent"),
    "vaste_voet_first_child_from_income": ("kot_vaste_voet_vanaf_inkomen", "Inkomen waarbij dat begint", "euro per jaar"),
    "lowest_other_child_pct": ("kot_laagste_percentage_volgend_kind", "Laagste percentage, volgend kind", "procent"),
    "lowest_other_child_pct_from_income": ("kot_laagste_percentage_vanaf_inkomen", "Inkomen waarbij dat begint", "euro per jaar"),
    "index_toetsingsinkomens_pct": ("kot_indexering_inkomens", "Verhoging van de inkomensgrenzen", "procent"),
    "index_max_hourly_rate_pct": ("kot_indexering_uurprijs", "Verhoging van de maximumuurprijs", "procent"),
    "index_max_hourly_rate_dagopvang_bso_pct": (
        "kot_indexering_uurprijs", "Verhoging van de maximumuurprijs", "procent"),
    "min_award_eur_per_year": ("kot_kleinste_toekenning", "Kleinste bedrag dat wordt toegekend", "euro per jaar"),
}
WORDS = {  # in sources
    "copied there from": "daar overgenomen van",
    "as transcribed in": "zoals overgenomen in",
    "text of the draft decree": "tekst van het ontwerpbesluit",
    "2019 amounts with their change from 2018": "bedragen van 2019 met het verschil met 2018",
    "first child": "eerste kind",
    "both columns as monthly fees": "beide kolommen als maandbedrag",
    "both columns": "beide kolommen",
    "(limits)": "(grenzen)",
    "(limit 159.224)": "(grens 159.224)",
    "(rate)": "(tarief)",
    " and https": " en https",
    ".txt and js/": ".txt en js/",
}
NOTES = {
    "announced in December 2022, overtaken a few days later": "aangekondigd in december 2022, dagen later achterhaald",
    "applies to the whole of 2023; first paid with retroactive effect on 20 February 2023":
        "geldt voor heel 2023; op 20 februari 2023 voor het eerst betaald, met terugwerkende kracht",
    "bso: 6.98 at rotterdam.nl and 6.95 at gba-adviseurs.nl are contradicted by the decree text; 6.95 is the 2018 amount":
        "bso: 6,98 (rotterdam.nl) en 6,95 (gba-adviseurs.nl, het bedrag van 2018) kloppen niet met het besluit",
    "first proposal for 2024": "eerste voorstel voor 2024",
    "first set for 2023, replaced": "eerst vastgesteld voor 2023, daarna vervangen",
    "2,760 hours a year": "2.760 uur per jaar",
    "field UitbetGrns; the law of 2015 (AWIR art. 14(5)) also says 24": "ook 24 in Awir 14 lid 5, tekst van 2015",
    "gastouderopvang 5.06": "gastouderopvang 5,06",
    "less 0.04 euro": "min 0,04 euro",
    "the 2025 limits read equal the 2024 limits times 1.0387 within one euro":
        "de grenzen van 2025 zijn op een euro na die van 2024 maal 1,0387",
    "up to 47,403": "tot en met 47.403 euro",
    "up to 56,412": "tot en met 56.412 euro",
    "aggregate of the lowest rows; the official table splits this range":
        "laagste rijen samen; de officiële tabel verdeelt ze",
    "limits read; percentages not read, see kot-2025-implied-first-child.csv": "alleen de grenzen zijn gelezen",
    "lowest income at which the first-child percentage is 33.3; the official table splits the range above it for the other-child column":
        "laagste inkomen met 33,3 procent; de officiële tabel verdeelt wat erboven ligt voor het volgende kind",
    "lowest income at which the first-child percentage is 33.3; the upper limit of the row was not read":
        "laagste inkomen met 33,3 procent; de bovengrens is niet gelezen",
    "only the lower limit was read": "alleen de ondergrens is gelezen",
    "other-child percentage of this row not read": "het percentage voor het volgende kind is niet gelezen",
    "percentages of this row not legible in the source": "de percentages zijn in de bron niet leesbaar",
    "band limits read from a provider fee table with the VNG seven-band layout; hourly contributions not read":
        "grenzen uit een tarieflijst met dezelfde zeven groepen; bedragen niet gelezen",
    "band limits read; hourly contributions see vng-implied-from-provider-fees.csv": "bedragen niet gelezen",
    "first 2024 edition, replaced by the edition of November 2023": "eerste uitgave, vervangen door die van november 2023",
    "hourly contributions not read": "bedragen niet gelezen",
    "lowest contribution also follows from https://www.okce.nl/tarieven2022/ (half of the minimum = 0.17 per hour)":
        "laagste bedrag volgt ook uit https://www.okce.nl/tarieven2022/ (de helft is 0,17 per uur)",
    "lowest income category only; the page does not print the income limit; other bands not read":
        "alleen de laagste groep; de pagina noemt de inkomensgrens niet",
    "source prints the lower limit as 30.852, a transposition of 30.582; contributions see vng-implied-from-provider-fees.csv":
        "de bron schrijft 30.852, een verwisseling van 30.582; bedragen niet gelezen",
    "source prints the upper limit as 82.267 while the next band starts at 82.277; 82.276 is entered; contributions see vng-implied-from-provider-fees.csv":
        "de bron schrijft 82.267 terwijl de volgende groep bij 82.277 begint; bedragen niet gelezen",
}


class Sources:
    """The `bronnen` of a file: each source once, with a short ID."""

    def __init__(self):
        self.ids = {}

    def id(self, text):
        for english, dutch in WORDS.items():
            text = text.replace(english, dutch)
        return self.ids.setdefault(text, f"b{len(self.ids) + 1}")

    def lines(self):
        yield "bronnen:"
        for text, name in self.ids.items():
            yield f"  {name}: {quoted(text)}"


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def note(text):
    if text and text not in NOTES:
        sys.exit(f"Geen Nederlandse tekst voor deze opmerking; vul NOTES aan: {text}")
    return NOTES.get(text, "")


def read(folder, name):
    with open(folder / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(name, made_from, title, sources, body):
    head = [
        f"# Gemaakt met scripts/landelijk-tabellen.py uit {' en '.join(made_from)}.",
        "# Een cel die in geen bron is gelezen, heet onbekend; Luwte vult haar niet in.",
        f"titel: {title}",
        *sources.lines(),
    ]
    (OUT / name).write_text("\n".join(head + body) + "\n", encoding="utf-8")


def scalar(period, value, row, sources, standing=None):
    cells = [f"van: {period[0]}", f"tot: {period[1]}", f"waarde: {value}"]
    if standing:
        cells.append(f"stand: {standing}")
    cells += [f"zekerheid: {CERTAINTY[row['certainty']]}", f"bron: {sources.id(row['source'])}"]
    if row["note"]:
        cells.append(f"opmerking: {quoted(note(row['note']))}")
    return "      - { " + ", ".join(cells) + " }"


def series(name, title, unit, lines):
    return [f"  {name}:", f"    titel: {title}", f"    eenheid: {unit}", "    perioden:", *lines]


def year(row):
    return f"{row['year']}-01-01", f"{row['year']}-12-31"


def rates(folder):
    sources, body = Sources(), ["waarden:"]
    rows = read(folder, "max-hourly-rates.csv")
    for row in rows:  # a remark about one kind of care stands with all three
        if row["note"].startswith("bso:") and row["care_type"] != "bso":
            row["note"] = ""
    for care, title in CARE.items():
        lines = [
            scalar(year(row), row["max_rate_eur_per_hour"], row, sources, STANDING[row["status"]])
            for row in rows if row["care_type"] == care
        ]
        body += series(f"maximumuurprijs_{care}", f"Maximumuurprijs {title}", "euro per uur", lines)
    write("maximumuurprijzen.yaml", ["max-hourly-rates.csv"], "Maximumuurprijzen van de kinderopvangtoeslag", sources, body)


def parameters(folder):
    sources, body, found = Sources(), ["waarden:"], {}
    for row in sorted(read(folder, "kot-parameters.csv"), key=lambda row: row["year"]):
        names = [row["parameter"]]
        if names[0].endswith("_both"):
            names = [names[0][:-5] + "_first", names[0][:-5] + "_other"]
        for name in names:
            found.setdefault(PARAMETERS[name], []).append(scalar(year(row), row["value"], row, sources))
    for (name, title, unit), lines in found.items():
        body += series(name, title, unit, lines)
    write("kinderopvangtoeslag-grenzen.yaml", ["kot-parameters.csv"], "Grenzen van de kinderopvangtoeslag", sources, body)


def complete_columns(rows):
    """The columns in which every row was read, when the rows follow each other from 0 and the last is open."""
    limits = [(row[0], row[1]) for row in rows]
    if not limits or limits[0][0] != "0" or limits[-1][1] != "":
        return []
    for (_, upper), (lower, _) in zip(limits, limits[1:]):
        if not upper or not lower or int(upper) + 1 != int(lower):
            return []
    names = ("eerste_kind", "volgend_kind")
    return [name for index, name in enumerate(names) if all(row[2 + index] for row in rows)]


def table_year(the_year, rows, sources, whole, extra=(), standing=None):
    """rows: (from, to, first, other, certainty, source, note); whole: whether no row of the table is missing."""
    marks = [(row[4], row[5]) for row in rows]
    main = max(marks, key=marks.count)
    notes = [row[6] for row in rows]
    main_note = max(notes, key=notes.count) if all(notes) else ""
    complete = ", ".join(complete_columns(rows)) if whole else ""
    lines = [f"      - van: {the_year}-01-01", f"        tot: {the_year}-12-31"]
    if standing:
        lines.append(f"        stand: {standing}")
    lines += [f"        volledige_kolommen: [{complete}]" if complete else "        volledige_kolommen: geen"]
    lines += [f"        {line}" for line in extra]
    lines += [f"        zekerheid: {CERTAINTY[main[0]]}", f"        bron: {sources.id(main[1])}"]
    if main_note:
        lines.append(f"        opmerking: {quoted(note(main_note))}")
    lines.append("        rijen:")
    last = len(rows) - 1
    for index, row in enumerate(rows):
        open_end = "geen" if index == last and complete else "onbekend"
        cells = [row[0] or "onbekend", row[1] or open_end, row[2] or "onbekend", row[3] or "onbekend"]
        own_note = row[6] if row[6] != main_note else ""
        if own_note or (row[4], row[5]) != main:
            rest = [f"rij: [{', '.join(cells)}]"]
            if row[4] != main[0]:
                rest.append(f"zekerheid: {CERTAINTY[row[4]]}")
            if row[5] != main[1]:
                rest.append(f"bron: {sources.id(row[5])}")
            if own_note:
                rest.append(f"opmerking: {quoted(note(own_note))}")
            lines.append("          - { " + ", ".join(rest) + " }")
        else:
            lines.append(f"          - [{', '.join(cells)}]")
    return lines


def table(name, title, unit, years):
    head = [
        f"  {name}:", f"    titel: {title}", f"    eenheid: {unit}",
        "    # inkomen van, inkomen tot en met, eerste kind, volgend kind", "    perioden:",
    ]
    return head + [line for lines in years for line in lines]


def by_year(rows):
    found = {}
    for row in rows:
        found.setdefault(row["year"], []).append(row)
    return found


def allowance(folder):
    sources, years, read_rows = Sources(), [], {}
    for the_year, rows in by_year(read(folder, "kinderopvangtoeslag-tables.csv")).items():
        read_rows[the_year] = cells = [
            (r["income_from_eur"], r["income_to_eur"], r["first_child_pct"], r["other_child_pct"],
             r["certainty"], r["source"], r["note"]) for r in rows
        ]
        years.append(table_year(the_year, cells, sources, all(r["completeness"] == "full" for r in rows)))
    implied = []
    for the_year, rows in by_year(read(folder, "kot-2025-implied-first-child.csv")).items():
        cells = [
            (r["income_from_eur"], r["income_to_eur"], r["implied_first_child_pct"], "", "computed", r["source"], "")
            for r in rows
        ]
        cells += [row for row in read_rows[the_year] if row[0] and int(row[0]) == int(cells[-1][1]) + 1]
        implied.append(table_year(the_year, cells, sources, True))
    body = ["tabellen:"]
    body += table("kinderopvangtoeslag", "Vergoedingstabel kinderopvangtoeslag", "procent van de kosten", years)
    body += table(
        "kinderopvangtoeslag_afgeleid", "Vergoedingstabel kinderopvangtoeslag, berekend uit tarieven die zijn gelezen",
        "procent van de kosten", implied)
    made_from = ["kinderopvangtoeslag-tables.csv", "kot-2025-implied-first-child.csv"]
    write("kinderopvangtoeslag.yaml", made_from, "Vergoedingstabellen van de kinderopvangtoeslag", sources, body)


def contribution(folder):
    sources, years = Sources(), []
    for the_year, rows in by_year(read(folder, "vng-adviestabel-ouderbijdrage.csv")).items():
        editions = {}
        for row in rows:
            superseded = row["certainty"] == "official_superseded"
            editions.setdefault((row["reference_hourly_rate_eur"], superseded), []).append(row)
        for (reference, superseded), band_rows in editions.items():
            cells = [
                (r["income_from_eur"], r["income_to_eur"], r["first_child_eur_per_hour"], r["other_child_eur_per_hour"],
                 r["certainty"], r["source"], r["note"]) for r in band_rows
            ]
            extra = [f"referentietarief: {reference or 'onbekend'}"]
            whole = [r["band_no"] for r in band_rows] == VNG_BANDS
            years.append(table_year(the_year, cells, sources, whole, extra, "vervangen" if superseded else None))
    implied = []
    for the_year, rows in by_year(read(folder, "vng-implied-from-provider-fees.csv")).items():
        bands = {}
        for row in rows:
            band = bands.setdefault(row["band_no"], {"source": row["source"]})
            band |= {"from": row["income_from_eur"], "to": row["income_to_eur"]}
            band[row["child"]] = row["implied_contribution_eur_per_hour"]
        cells = [
            (b["from"], b["to"], b.get("first", ""), b.get("other", ""), "computed", b["source"], "")
            for b in bands.values()
        ]
        implied.append(table_year(the_year, cells, sources, list(bands) == VNG_BANDS))
    body = ["tabellen:"]
    body += table("vng_ouderbijdrage", "VNG-adviestabel ouderbijdrage", "euro per uur", years)
    body += table(
        "vng_ouderbijdrage_afgeleid", "VNG-adviestabel ouderbijdrage, berekend uit tarieven die zijn gelezen",
        "euro per uur", implied)
    made_from = ["vng-adviestabel-ouderbijdrage.csv", "vng-implied-from-provider-fees.csv"]
    write("vng-ouderbijdrage.yaml", made_from, "VNG-adviestabellen ouderbijdrage", sources, body)


def main():
    if len(sys.argv) != 2 or not pathlib.Path(sys.argv[1]).is_dir():
        sys.exit("Gebruik: scripts/landelijk-tabellen.py MAP (de map met de CSV-bestanden)")
    folder = pathlib.Path(sys.argv[1])
    for make in (rates, parameters, allowance, contribution):
        make(folder)


if __name__ == "__main__":
    main()
