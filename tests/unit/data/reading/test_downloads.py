"""Well known tables in the very form in which they are handed out."""

import random

import pytest

from nnstudio.data.reading import preview, read_table

DRAW = random.Random(3)


def number(low, high, digits=0):
    return f"{DRAW.uniform(low, high):.{digits}f}"


def pick(*words):
    return DRAW.choice(words)


def bank(k):
    return (f'{number(18, 90)};"{pick("admin.", "technician", "unknown", "services")}";"{pick("married", "single")}";'
            f'"no";{number(-500, 9000)};"{pick("yes", "no")}";{number(1, 31)};"{pick("may", "jun", "aug")}";'
            f'"{pick("unknown", "failure", "other")}";"{pick("yes", "no")}"')  # fmt: skip


def wine(k):
    return ";".join([number(4, 15, 1), number(0, 1, 2), number(0, 1, 2), number(8, 15, 1), number(2.6, 8.4)])


def adult(k):
    return (f"{number(17, 90)}, {pick('Private', 'State-gov', '?')}, {number(20_000, 900_000)}, "
            f"{pick('Bachelors', 'HS-grad', '11th')}, {number(1, 16)}, {pick('Male', 'Female')}, "
            f"{pick('United-States', 'Mexico', '?')}, {pick('<=50K', '>50K')}")  # fmt: skip


def mpg(k):
    power = pick("?", "130.0", "165.0") if k % 25 == 0 else number(46, 230, 1)
    return (f"{number(9, 46, 1)}   {pick(4, 6, 8)}   {number(68, 455, 1)}      {power}      {number(1613, 5140)}.      "
            f"{number(8, 24, 1)}   {number(70, 82)}  {pick(1, 2, 3)}\t\"{pick('ford', 'amc', 'vw')} {k}\"")  # fmt: skip


def boston(k):
    return (f" {number(0, 9, 5)}  {number(0, 90, 2)}   {number(0, 27, 3)}  {pick(0, 1)}  {number(0, 1, 4)}  "
            f"{number(3, 9, 4)}  {number(5, 50, 2)}")  # fmt: skip


def penguin(k):
    gap = k % 40 == 3
    sizes = ["NA"] * 4 if gap else [number(30, 60, 1), number(13, 22, 1), number(170, 230), number(2700, 6300)]
    return ",".join([
        f'"{k + 1}"', f'"{pick("Adelie", "Gentoo", "Chinstrap")}"', f'"{pick("Dream", "Biscoe")}"', *sizes,
        "NA" if gap else f'"{pick("male", "female")}"', str(2007 + k % 3),
    ])  # fmt: skip


def abalone(k):
    return ",".join([pick("M", "F", "I"), *(number(0, 1, 3) for _ in range(7)), number(1, 29)])


def credit(k):
    return ",".join([
        f"'{pick('<0', '0<=X<200', '>=200', 'no checking')}'", number(4, 72), number(250, 18000),
        pick("none", "guarantor", "'co applicant'"), pick("none", "bank", "stores"), pick("yes", "none"),
        pick("good", "bad"),
    ])  # fmt: skip


def lending(k):
    return ",".join([
        str(1_077_501 + 17 * k), f'"${number(1, 40)},{DRAW.randrange(1000):03}"', f" {pick(36, 60)} months",
        f"{number(5, 25, 2)}%", pick("A", "B", "C"), pick("10+ years", "< 1 year", "3 years"), "Dec-2011",
        pick("Fully Paid", "Charged Off"),
    ])  # fmt: skip


def sales(k):
    return (f"{k + 1};{1 + k % 28:02}.{1 + k % 12:02}.2023;{pick('Nord', 'Süd')};{DRAW.randrange(1, 9)}."
            f"{DRAW.randrange(1000):03},{DRAW.randrange(100):02} €;{number(1, 30)} %;"
            f"{'#WERT!' if k == 8 else number(1, 9, 1).replace('.', ',')};{pick('Ja', 'Nein')};;")  # fmt: skip


DOWNLOADS = {
    # name: (header, row, target, classes or numbers, inputs left out, bad cells)
    "bank": ('"age";"job";"marital";"default";"balance";"housing";"day";"month";"poutcome";"y"\n', bank, "y", 2,
             {"default"}, 0),
    "wine quality": ('"fixed acidity";"volatile acidity";"citric acid";"alcohol";"quality"\n', wine, "quality", 6,
                     set(), 0),
    "adult": ("", adult, "column 8", 2, set(), 0),
    "auto mpg": ("", mpg, "column 8", 3, {"column 9"}, 0),
    "Boston": ("", boston, "column 7", 0, set(), 0),
    "penguins of R": ('"","species","island","bill_length_mm","bill_depth_mm","flipper_length_mm","body_mass_g","sex",'
                      '"year"\n', penguin, "species", 3, {"column 1"}, 0),
    "abalone": ("", abalone, "column 9", 0, set(), 0),
    "German credit": ("checking_status,duration,credit_amount,other_parties,other_payment_plans,own_telephone,class\n",
                      credit, "class", 2, set(), 0),
    "lending": ("Notes offered by Prospectus (https://example.org/prospectus)\n"
                "id,loan_amnt,term,int_rate,grade,emp_length,issue_d,loan_status\n", lending, "loan_status", 2,
                {"id", "issue_d"}, 0),
    "a spreadsheet": ("Umsatzbericht 2023;;;;;;;;\n;;;;;;;;\nNr;Datum;Region;Umsatz;Rabatt;Note;Gekündigt;;\n", sales,
                      "Gekündigt", 2, {"Nr", "Datum", "column 8", "column 9"}, 1),
}  # fmt: skip


@pytest.mark.parametrize("name", DOWNLOADS)
def test_a_table_as_it_is_handed_out(name):
    header, row, target, classes, left_out, bad = DOWNLOADS[name]
    seen = preview(header + "\n".join(row(k) for k in range(200)) + "\n")
    made = read_table(seen, seen.plan)
    assert (made.table.target, len(made.table.class_names)) == (target, classes)
    assert {one.column for one in made.left_out} == left_out
    assert (made.read, made.bad_count) == (200, bad)
    assert made.table.rows >= 180
