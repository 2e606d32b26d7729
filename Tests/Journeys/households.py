"""Made-up families, as answers to the questions of two regelingen; what is not here, they do not know."""

from dataclasses import dataclass
from datetime import date, timedelta


def born(years_ago: int) -> str:
    """A birth date for a child of that age, some months past its birthday."""
    return (date.today().replace(day=1) - timedelta(days=years_ago * 365 + 100)).isoformat()


@dataclass(frozen=True)
class Household:
    """A family in a municipality, and what the pre-check says of it."""

    name: str
    gemeente: str
    answers: dict[str, str]
    verdict: str


ROTTERDAM = {
    "woonadres_in_gemeente": "ja",
    "ingeschreven_in_gemeente": "ja",
    "woont_in_gemeente": "ja",
    "geboortedatum": born(1),
    "eerder_smi": "nee",
    "andere_vergoeding": "nee",
    "woont_bij_kind": "ja",
    "antwoord_belastingdienst": "geen_recht",
    "vergoeding_werk_en_inkomen": "nee",
    "vergoeding_uwv": "nee",
    "andere_opvang": "geen_andere_opvang",
    "gebieden": "psychisch,sociaal",
    "gezag": "ja",
    "soort": "dagopvang",
    "dagdelen_per_week": "4",
    "uren_per_dag": "10,5",
    "bijstand": "nee",
}

AMBACHT = {
    "ingeschreven": "ja",
    "geboren": "ja",
    "geboortedatum": born(1),
    "soort": "dagopvang",
    "dagdelen_per_week": "4",
    "kot_antwoord": "geen_recht",
    "woont_bij_kind": "ja",
    "zorg": "lukt_niet",
    "situatie": "medisch",
    "psychisch": "nee",
    "doel": "ontlasten",
    "netwerk": "niemand",
    "peutergroep_mogelijk": "nee",
    "plan_van_aanpak": "werkt_mee",
    "evaluatie_bereid": "ja",
    "ondersteuning_bereid": "ja",
    "kan_opvang_betalen": "nee",
    "kan_bijdrage_betalen": "ja",
    "toetsingsinkomen": "28.500",
    "rang": "1",
}

HOUSEHOLDS = [
    Household("a family that a person must look at", "rotterdam", ROTTERDAM, "eerst_beoordelen"),
    Household("a family that knows nothing", "rotterdam", {}, "nog_niet_bekend"),
    Household("a family of which the child lives elsewhere", "rotterdam",
              ROTTERDAM | {"woonadres_in_gemeente": "nee", "briefadres": "nee"}, "voldoet_niet"),
    Household("a family that a person must look at", "hendrik-ido-ambacht", AMBACHT, "eerst_beoordelen"),
    Household("a family that knows nothing", "hendrik-ido-ambacht", {}, "nog_niet_bekend"),
    Household("a family with a right to the allowance", "hendrik-ido-ambacht",
              AMBACHT | {"kot_antwoord": "wel_recht"}, "voldoet_niet"),
]
