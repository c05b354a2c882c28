"""Tables made after well known ones: their columns by name and kind, in their order.

A column is `name:kind`, where `n` are fractions, `i` whole numbers over a wide range, `w3` three whole numbers from 0
on, `c4` four words, `yn` yes and no, `rows` counts from 1, `rows0` from 0, `id` are unique whole numbers, `t` is text
that never recurs, `d` are dates, `k` is constant and `e` is empty. A `?` behind the kind leaves one cell in ten empty.
"""

import random

KNOWN = {
    # name: (columns, target, what it is predicted as)
    "titanic": (
        "PassengerId:rows Survived:w2 Pclass:w3 Name:t Sex:c2 Age:n? SibSp:w7 Parch:w7 Ticket:t Fare:n Cabin:t? "
        "Embarked:c3?", "Survived", "classes"),
    "titanic of seaborn": (
        "survived:w2 pclass:w3 sex:c2 age:n? sibsp:w7 parch:w6 fare:n embarked:c3 class:c3 who:c3 adult_male:yn "
        "deck:c7? embark_town:c3 alive:yn alone:yn", "survived", "classes"),
    "iris": ("sepal_length:n sepal_width:n petal_length:n petal_width:n species:c3", "species", "classes"),
    "iris of R": ("rownames:rows Sepal.Length:n Sepal.Width:n Petal.Length:n Petal.Width:n Species:c3", "Species",
                  "classes"),
    "penguins": (
        "species:c3 island:c3 bill_length_mm:n? bill_depth_mm:n? flipper_length_mm:i? body_mass_g:i? sex:c2? year:w3",
        "species", "classes"),
    "german credit": (
        "checking_status:c4 duration:i credit_history:c5 purpose:c9 credit_amount:i savings_status:c5 employment:c5 "
        "age:i other_payment_plans:c3 housing:c3 job:c4 num_dependents:w2 class:c2", "class", "classes"),
    "wine quality": (
        "fixed_acidity:n volatile_acidity:n citric_acid:n residual_sugar:n density:n pH:n alcohol:n quality:w7",
        "quality", "classes"),
    "adult": (
        "age:i workclass:c8 fnlwgt:i education:c9 education-num:i marital-status:c7 occupation:c9 sex:c2 "
        "hours-per-week:i native-country:c9 income:c2", "income", "classes"),
    "letters": ("letter:c26 xbox:i ybox:i width:i high:i onpix:i xbar:i ybar:i", "letter", "classes"),
    "boston housing": ("crim:n zn:n indus:n chas:w2 nox:n rm:n age:n dis:n rad:i tax:i ptratio:n lstat:n medv:n",
                       "medv", "numbers"),
    "california housing": (
        "longitude:n latitude:n housing_median_age:i total_rooms:i total_bedrooms:i? population:i households:i "
        "median_income:n median_house_value:i ocean_proximity:c5", "median_house_value", "numbers"),
    "ames housing": ("Id:rows MSSubClass:i LotArea:i Street:c2 OverallQual:w10 YearBuilt:i GrLivArea:i Fireplaces:w4 "
                     "SaleCondition:c6 SalePrice:i", "SalePrice", "numbers"),
    "mushrooms": ("class:c2 cap-shape:c6 cap-surface:c4 bruises:c2 odor:c9 veil-type:k habitat:c7", "class", "classes"),
    "heart": ("age:i sex:w2 cp:w4 trestbps:i chol:i fbs:w2 thalach:i exang:w2 oldpeak:n ca:w5 thal:w4 target:w2",
              "target", "classes"),
    "heart of UCI": ("age:i sex:w2 cp:w4 trestbps:i chol:i thalach:i oldpeak:n ca:w4? thal:w3? num:w5", "num",
                     "classes"),
    "heart failure": ("age:i anaemia:w2 diabetes:w2 ejection_fraction:i smoking:w2 time:i DEATH_EVENT:w2",
                      "DEATH_EVENT", "classes"),
    "heart survey": ("HeartDisease:yn BMI:n Smoking:yn Stroke:yn PhysicalHealth:i Sex:c2 SkinCancer:yn",
                     "HeartDisease", "classes"),
    "bank": (
        "age:i job:c9 marital:c3 education:c4 default:yn balance:i housing:yn loan:yn contact:c3 day:i month:c12 "
        "duration:i campaign:i poutcome:c4 y:yn", "y", "classes"),
    "abalone": ("Sex:c3 Length:n Diameter:n Height:n Whole_weight:n Shell_weight:n Rings:i", "Rings", "numbers"),
    "breast cancer": ("id:id diagnosis:c2 radius_mean:n texture_mean:n perimeter_mean:n area_mean:n Unnamed:_32:e",
                      "diagnosis", "classes"),
    "pima": ("Pregnancies:i Glucose:i BloodPressure:i Insulin:i BMI:n DiabetesPedigreeFunction:n Age:i Outcome:w2",
             "Outcome", "classes"),
    "pima of R": ("npreg:i glu:i bp:i skin:i bmi:n ped:n age:i type:c2", "type", "classes"),
    "telephone churn": (
        "customerID:t gender:c2 SeniorCitizen:w2 tenure:i Contract:c3 MonthlyCharges:n TotalCharges:n? Churn:yn",
        "Churn", "classes"),
    "bank churn": ("RowNumber:rows CustomerId:id Surname:t CreditScore:i Geography:c3 Age:i Balance:n Exited:w2",
                   "Exited", "classes"),
    "staff": ("Age:i Attrition:yn BusinessTravel:c3 DailyRate:i EmployeeCount:k MonthlyIncome:i YearsAtCompany:i",
              "Attrition", "classes"),
    "loans": ("Loan_ID:t Gender:c2 Married:yn Dependents:c4 ApplicantIncome:i LoanAmount:i? Property_Area:c3 "
              "Loan_Status:c2", "Loan_Status", "classes"),
    "defaults of R": (":rows default:yn student:yn balance:n income:n", "default", "classes"),
    "card defaults": ("ID:rows LIMIT_BAL:i SEX:w2 EDUCATION:w4 AGE:i PAY_0:w8 BILL_AMT1:i "
                      "default_payment_next_month:w2", "default_payment_next_month", "classes"),
    "frauds": ("Time:i V1:n V2:n V3:n V4:n Amount:n Class:w2", "Class", "classes"),
    "auto mpg": ("mpg:n cylinders:w5 displacement:n horsepower:i? weight:i acceleration:n model_year:i origin:w3 "
                 "car_name:t", "mpg", "numbers"),
    "diamonds": ("carat:n cut:c5 color:c7 clarity:c8 depth:n table:n price:i x:n y:n z:n", "price", "numbers"),
    "tips": ("total_bill:n tip:n sex:c2 smoker:yn day:c4 time:c2 size:w6", "tip", "numbers"),
    "insurance": ("age:i sex:c2 bmi:n children:w6 smoker:yn region:c4 charges:n", "charges", "numbers"),
    "salaries": ("YearsExperience:n Salary:i", "Salary", "numbers"),
    "cars for sale": ("Car_Name:t Year:i Selling_Price:n Present_Price:n Kms_Driven:i Fuel_Type:c3 Owner:w3",
                      "Selling_Price", "numbers"),
    "students": ("school:c2 sex:c2 age:i studytime:w4 failures:w4 absences:i G1:i G2:i G3:i", "G3", "numbers"),
    "bikes": ("instant:rows dteday:d season:w4 yr:w2 temp:n hum:n windspeed:n casual:i registered:i cnt:i", "cnt",
              "numbers"),
    "glass": ("Id:rows RI:n Na:n Mg:n Al:n Si:n K:n Ca:n Ba:n Fe:n Type:w6", "Type", "classes"),
    "zoo": ("animal_name:t hair:w2 feathers:w2 eggs:w2 milk:w2 legs:w6 tail:w2 class_type:w7", "class_type", "classes"),
    "digits": ("label:w10 pixel0:k pixel1:i pixel2:i pixel3:i pixel4:i", "label", "classes"),
    "messages": ("label:c2 length:i links:w4 capitals:n", "label", "classes"),
    "admissions": ("admit:w2 gre:i gpa:n rank:w4", "admit", "classes"),
    "pandas": ("Unnamed:_0:rows0 x1:n x2:n target:w2", "target", "classes"),
    "a pandas index": ("__index_level_0__:rows0 a:n b:n kind:c3", "kind", "classes"),
    "car seats": (":rows Sales:n CompPrice:i Income:i Price:i ShelveLoc:c3 Age:i Urban:yn US:yn", "Sales", "numbers"),
    "houses": ("id:id date:d price:n bedrooms:w6 sqft:i view:w5 condition:w5 grade:w12 zipcode:i long:n", "price",
               "numbers"),
    "purchases": ("Purchase:c2 WeekofPurchase:i StoreID:w5 PriceCH:n DiscCH:n", "Purchase", "classes"),
    "Parkinson's": ("name:t MDVP:n Jitter:n Shimmer:n status:w2 RPDE:n PPE:n", "status", "classes"),
    "genes": ("g1:n g2:n g3:n g4:n g5:n tissue:c3", "tissue", "classes"),
    "a German table": ("Länge:n Breite:n Farbe:c4 Klasse:c3 Bemerkung:t", "Klasse", "classes"),
    "a Spanish table": ("especie:c3 largo:n ancho:n peso:n", "especie", "classes"),
    "a French table": ("surface:n pièces:i prix:i quartier:c6", "prix", "numbers"),
}  # fmt: skip


def cell(kind: str, row: int, draw: random.Random) -> str:
    if kind.endswith("?"):
        return "" if draw.random() < 0.1 else cell(kind[:-1], row, draw)
    if kind[0] in "wc" and kind[1:].isdigit():
        level = draw.randrange(int(kind[1:])) if row >= int(kind[1:]) else row
        return str(level) if kind[0] == "w" else f"{chr(97 + level)}-word"
    return {
        "n": lambda: f"{draw.gauss(20, 5):.3f}",
        "i": lambda: str(draw.randrange(10, 400)),
        "yn": lambda: draw.choice(("yes", "no")),
        "rows": lambda: str(row + 1),
        "rows0": lambda: str(row),
        "id": lambda: str(800_000 + (row * 7919) % 99_991),
        "t": lambda: f"name {row} {draw.randrange(1000)}",
        "d": lambda: f"2011-{1 + row % 12:02}-{1 + row % 28:02}",
        "k": lambda: "1",
        "e": lambda: "",
    }[kind]()


def text_of(columns: str, rows: int = 240, separator: str = ",") -> str:
    """The table as a text; underscores in names that begin with "Unnamed" stand for spaces."""
    draw = random.Random(7)
    pairs = [column.rpartition(":")[::2] for column in columns.split(" ")]
    names = [name.replace("_", " ") if name.startswith("Unnamed") else name for name, _ in pairs]
    lines = [separator.join(cell(kind, row, draw) for _, kind in pairs) for row in range(rows)]
    return "\n".join([separator.join(names), *lines]) + "\n"


def left_out_of(columns: str) -> set[str]:
    """The kinds that feed nothing: row numbers, identifiers, texts, dates, constants and empty columns."""
    pairs = [column.rpartition(":")[::2] for column in columns.split(" ")]
    gone = {name for name, kind in pairs if kind.rstrip("?") in ("rows", "rows0", "id", "t", "d", "k", "e")}
    return {name.replace("_", " ") if name.startswith("Unnamed") else name or "column 1" for name in gone}
