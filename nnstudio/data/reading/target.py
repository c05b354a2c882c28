"""Which column a table is probably about: by its name, else by its place."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ...message import Message
from .columns import MOST_WHOLE_CLASSES, Column, plain_name

# Names of targets, the surest first, as `plain_name` has them; the names of well known tables are among them.
_CERTAIN = frozenset({
    "target", "targets", "binaryclass", "targetvariable", "label", "labels", "classlabel", "targetclass", "y",
    "outcome", "outcomes", "outcomevariable", "response", "dependent", "dependentvariable", "groundtruth",
    "goldlabel", "output", "ziel", "zielvariable", "zielgroesse", "zielgröße", "objetivo", "etiqueta", "cible",
    "etiquette", "étiquette", "survived", "survival", "transported", "diagnosis", "churn", "churned", "churnvalue",
    "customerchurn", "exited", "attrition", "attritionflag", "saleprice", "sellingprice", "medv", "medianhousevalue",
    "medhouseval", "houseprice", "isfraud", "fraud", "fraudreported", "frauddetected", "fraudlabel", "loanstatus",
    "creditrisk", "default", "defaulted", "isdefault", "loandefault", "defaultpaymentnextmonth", "defaultpayment",
    "notfullypaid", "seriousdlqin2yrs", "bankrupt", "heartdisease", "haddisease", "hasdisease", "disease", "cardio",
    "tenyearchd", "chd", "stroke", "hasdiabetes", "diabetesbinary", "diabetes", "fetalhealth", "nsp", "nobeyesdad",
    "nobesity", "potability", "iscanceled", "spam", "isspam", "clickedonad", "click", "clicked", "purchased",
    "deposit", "subscribed", "covertype", "cropyield", "chanceofadmit", "admit", "admitted", "pricerange",
    "raintomorrow", "machinefailure", "winner", "satisfaction", "g3", "lpsa", "depvar", "deathevent", "isclaim",
    "adopted", "adoptionspeed", "sentiment", "toxic",
})  # fmt: skip
_USUAL = frozenset({
    "class", "classes", "classification", "classname", "species", "variety", "cultivar", "quality", "income",
    "salary", "price", "prices", "letter", "lettr", "digit", "result", "results", "answer", "prediction", "charges",
    "rings", "strength", "csmpa", "mpg", "risk", "creditability", "left", "edible", "poisonous", "approved",
    "canceled", "cancelled", "severity", "malignant", "benign", "medals", "stars", "cnt", "sales", "profit", "yield",
    "lifeexpectancy", "burnedarea", "tip", "ahd", "emotion", "personality", "drug", "arrdelay", "klasse", "art",
    "preis", "ergebnis", "qualität", "qualitaet", "gehalt", "clase", "especie", "precio", "resultado", "calidad",
    "classe", "prix", "espece", "espèce", "resultat", "résultat", "qualite", "qualité", "salaire",
})  # fmt: skip
_POSSIBLE = frozenset({
    "condition", "num", "mode", "genre", "activity", "type", "classtype", "category", "status", "grade", "score",
    "rating", "group", "value", "count", "total", "wage", "cost", "amount", "revenue", "temperature", "direction",
    "decision", "purchase", "typ", "kategorie", "tipo", "categoria", "categoría", "wert", "valor", "categorie",
    "catégorie", "fare", "play",
})  # fmt: skip
# No other column takes the place of these, be they always the same.
_LITERAL = frozenset({"target", "label", "class", "y", "outcome", "response", "species"})
# Words that make a target of a longer name, such as customer_churn or fraud_flag.
_PARTS = frozenset({
    "target", "label", "outcome", "churn", "churned", "fraud", "survived", "diagnosis", "response", "class", "ziel",
    "klasse", "species",
})  # fmt: skip


ASKED = "as asked"


@dataclass(frozen=True)
class Guess:
    """A column taken for the target. `sure` says that its name proves it or that somebody asked for it; `because` is
    the reason, to follow "since" or a colon."""

    name: str = ""
    sure: bool = True
    because: str = ASKED

    @property
    def asked(self) -> bool:
        """Whether somebody named it."""
        return self.because == ASKED


def guess_target(columns: Sequence[Column], header: bool = True) -> Guess:
    """The column that most people would predict.

    A name that can only be a target's wins even if the column is always the same: no other takes its place. Otherwise
    the last column wins, or the first one where a table without names looks as if it led with its classes.
    """
    names = {plain_name(column.name) for column in columns}
    able = [column for column in columns if column.can_be_target]
    for number, known in enumerate((_CERTAIN, _USUAL, _POSSIBLE) if header else ()):
        found = [
            column for column in columns
            if plain_name(column.name) in known and not (len(columns) > 2 and _is_one_of_several(column, names))
            and (column.can_be_target or (column.why == "constant" and number < 2))
        ]  # fmt: skip
        constant = [column for column in found if plain_name(column.name) in _LITERAL and column.why == "constant"]
        found = constant or [column for column in found if column.can_be_target] or (found if number == 0 else [])
        if found:
            ends = [column for column in (columns[-1], *able[:1], *found[-1:]) if column in found]
            return Guess(ends[0].name, number == 0 or (number == 1 and len(found) == 1), Message("its name says so"))
        if number == 1 and (part := _by_part(columns)) is not None:
            return Guess(part.name, False, Message("its name sounds so"))
    able = [column for column in able if column.recurs] or able
    if not able:
        return Guess(columns[-1].name, False, Message("it is the last column"))
    if _leads(able, header):
        return Guess(able[0].name, False, Message("it is the first column and holds classes"))
    return Guess(
        able[-1].name,
        False,
        Message("it is the last column") if able[-1] is columns[-1] else Message("it is the last usable column"),
    )


def _is_one_of_several(column: Column, names: set[str]) -> bool:
    """Whether a column is y beside x, two axes of which something else is to be told, or g3 of g1, g2, g3, g4 ..."""
    other = {"y": "x", "g3": "g4"}.get(plain_name(column.name))
    return other in names


def _by_part(columns: Sequence[Column]) -> Column | None:
    for column in reversed(columns):
        parts = {part.lower() for part in re.findall(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+", column.name)}
        if parts & _PARTS and len(parts) > 1 and column.can_be_target:
            return column
    return None


def _leads(able: Sequence[Column], header: bool) -> bool:
    """Whether the first column holds the classes, as in many older tables without names."""
    first, last, others = able[0], able[-1], able[1:]
    if header or len(able) < 3 or first.as_target != "category":
        return False
    if first.holds == "numbers":  # 1, 2, 3 before measurements
        return last.as_target == "number" and first.span < MOST_WHOLE_CLASSES
    if all(column.holds == "numbers" for column in others):
        # A last column of whole numbers among fractions stands out as the one that was counted.
        counted = last.whole and not any(column.whole for column in others[:-1])
        return not counted and (last.as_target == "number" or last.distinct > 2)
    if all(column.holds == "words" for column in able):
        return first.distinct == 2 and last.distinct > 2
    return False
