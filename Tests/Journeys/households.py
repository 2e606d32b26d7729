"""Made-up families, as answers to the questions of two regelingen; what is not here, they do not know."""

from dataclasses import dataclass
from datetime import date, timedelta


def born(years_ago: int) -> str:
    """A birth date for a child of that age, some months past its birthday."""
    return (date.today().replace(day=1) - timedelta(days=years_ago * 365 + 100)).isoformat()


def in_months(count: int) -> str:
    """The first day of the month so many months from now."""
    today = date.today()
    months = today.year * 12 + today.month - 1 + count
    return date(months // 12, months % 12 + 1, 1).isoformat()


REQUEST = {"gevraagd.vanaf": in_months(2), "aantal.ouder": "1"}

ROTTERDAM = REQUEST | {
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

AMBACHT = REQUEST | {
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


@dataclass(frozen=True)
class Household:
    """A family in a municipality, and what the pre-check says of it: of the whole, and of some conditions by title."""

    name: str
    gemeente: str
    answers: dict[str, str]
    verdict: str
    conditions: dict[str, str]

    def __str__(self) -> str:
        return f"{self.gemeente}: {self.name}"


# Even who answers everything still has papers to send, or a person to see: the pre-check says which.
ROTTERDAM_TOLD = Household(
    "a family that told everything", "rotterdam", ROTTERDAM, "nog_niet_bekend",
    {
        "Het kind heeft een woonadres in Rotterdam": "vervuld",
        "Er is geen recht op kinderopvangtoeslag": "vervuld",
        "Elke ouder met gezag vindt de aanvraag goed": "onbekend",
        "Het adres van het kind is geen briefadres": "niet_van_toepassing",
    },
)
ROTTERDAM_ELSEWHERE = Household(
    "a family whose child lives elsewhere", "rotterdam",
    ROTTERDAM | {"woonadres_in_gemeente": "nee", "briefadres": "nee"}, "voldoet_niet",
    {"Het kind heeft een woonadres in Rotterdam": "niet_vervuld"},
)
AMBACHT_TOLD = Household(
    "a family that told everything", "hendrik_ido_ambacht", AMBACHT, "nog_niet_bekend",
    {
        "Het kind staat ingeschreven in Hendrik-Ido-Ambacht": "vervuld",
        "Het gezin kan geen kinderopvangtoeslag krijgen": "vervuld",
        "Er is een netwerkanalyse": "onbekend",
        "Door deze situatie is opvang nodig": "te_beoordelen",
        "Het kind kan niet naar de VVE": "niet_van_toepassing",
    },
)
AMBACHT_ALLOWANCE = Household(
    "a family with a right to the allowance", "hendrik_ido_ambacht",
    AMBACHT | {"kot_antwoord": "wel_recht"}, "voldoet_niet",
    {"Het gezin kan geen kinderopvangtoeslag krijgen": "niet_vervuld"},
)
SILENT = [
    Household("a family that knows nothing", gemeente, {"aantal.ouder": "1"}, "nog_niet_bekend", {})
    for gemeente in ("rotterdam", "hendrik_ido_ambacht")
]
HOUSEHOLDS = [ROTTERDAM_TOLD, ROTTERDAM_ELSEWHERE, AMBACHT_TOLD, AMBACHT_ALLOWANCE, *SILENT]
