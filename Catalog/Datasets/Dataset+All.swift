public import CatalogKit
import Foundation

/// The data sets of the catalog: what was measured, where it comes from, and its licence.
extension Dataset {
  public static let amendments = Dataset(
    "amendments", title: "Amendments to the Constitution of the United States",
    summary:
      "The 27 amendments, each with its Roman numeral, the year in which it was ratified, and its text without the headings of its sections.",
    source:
      "Constitution of the United States, amendments I to XXVII, 1791 to 1992; from Debian, miscfiles 1.5+dfsg-4, us-constitution, which has it from the United States Senate",
    licence: "public domain",
    row: "an amendment",
    columns: [
      .init("amendment", "Roman numeral of the amendment"),
      .init("ratified", "year in which it was ratified"),
      .init("text", "text without the headings of its sections"),
    ], picture: .histogram("ratified"),
    bytes: { try bundled("amendments") })

  public static let camera = Dataset(
    "camera", title: "A photographer",
    summary:
      "A photograph of a man behind a camera on a tripod, 64 × 64 grey values from 0 (black) to 255 (white): each the mean of 8 × 8 pixels of the original, rounded.",
    source:
      "Photograph by Lav Varshney; from scikit-image 0.26.0, data/camera.png (512 × 512), SHA-256 b0793d2a…30c23a",
    licence: "CC0",
    row: "a row of pixels",
    columns: (1...64).map { .init("c\($0)", "grey in column \($0)", unit: "0 to 255") },
    picture: .histogram("c32"),
    bytes: { try bundled("camera") })

  public static let cars = Dataset(
    "cars", title: "Stopping distances of cars",
    summary: "Speed in miles per hour and stopping distance in feet of 50 cars of the 1920s.",
    source: "Ezekiel, M. (1930), Methods of Correlation Analysis, Wiley; from R, datasets::cars",
    licence: "facts; the copy comes with R (GPL-2 or GPL-3)",
    row: "a car",
    columns: [
      .init("speed", "speed", unit: "mph"),
      .init("dist", "distance to stop", unit: "ft"),
    ], picture: .scatter(x: "speed", y: "dist"),
    bytes: { try bundled("cars") })

  public static let diabetes = Dataset(
    "diabetes", title: "Diabetes",
    summary:
      "Age, sex, body mass index, blood pressure and six measures of blood serum of 442 patients, and how far their diabetes had progressed a year later.",
    source:
      "Efron, B., Hastie, T., Johnstone, I. and Tibshirani, R. (2004), Least angle regression, Annals of Statistics 32, 407–499; from scikit-learn 1.9.1, load_diabetes(scaled=False)",
    licence: "none stated by the authors; passed on with scikit-learn and R's lars",
    row: "a patient",
    columns: [
      .init("age", "age", unit: "years"),
      .init("sex", "sex, 1 or 2"),
      .init("bmi", "body mass index", unit: "kg/m²"),
      .init("bp", "mean blood pressure"),
      .init("s1", "total serum cholesterol"),
      .init("s2", "low-density lipoproteins"),
      .init("s3", "high-density lipoproteins"),
      .init("s4", "total cholesterol by high-density lipoproteins"),
      .init("s5", "logarithm of serum triglycerides, possibly"),
      .init("s6", "blood sugar"),
      .init("progression", "measure of the progression after a year"),
    ], picture: .scatter(x: "bmi", y: "progression"),
    bytes: { try bundled("diabetes") })

  public static let digits = Dataset(
    "digits", title: "Handwritten digits",
    summary:
      "1797 handwritten digits as images of 8 × 8 pixels, each a count of ink from 0 to 16, with the digit; pRC is row R, column C.",
    source:
      "Alpaydin, E. and Kaynak, C. (1998), Optical Recognition of Handwritten Digits, UCI Machine Learning Repository, the test part; from scikit-learn 1.9.1",
    licence: "CC BY 4.0 (UCI Machine Learning Repository)",
    row: "an image",
    columns: (0..<64).map { .init("p\($0 / 8)\($0 % 8)", "ink in a pixel", unit: "0 to 16") }
      + [.init("digit", "digit that was written")],
    picture: .histogram("digit"), bytes: { try bundled("digits") })

  public static let oldFaithful = Dataset(
    "faithful", title: "Old Faithful",
    summary:
      "Length of 272 eruptions of the geyser Old Faithful and the waiting time to the next one, both in minutes.",
    source:
      "Azzalini, A. and Bowman, A. W. (1990), A look at some data on the Old Faithful geyser, Applied Statistics 39, 357–365; from R, datasets::faithful",
    licence: "facts; the copy comes with R (GPL-2 or GPL-3)",
    row: "an eruption",
    columns: [
      .init("eruptions", "length of the eruption", unit: "min"),
      .init("waiting", "waiting time to the next one", unit: "min"),
    ], picture: .scatter(x: "eruptions", y: "waiting"),
    bytes: { try bundled("faithful") })

  public static let iris = Dataset(
    "iris", title: "Iris flowers",
    summary:
      "Length and width of sepal and petal, in centimetres, of 150 iris flowers of three species.",
    source:
      "Anderson, E. (1935) and Fisher, R. A. (1936), The use of multiple measurements in taxonomic problems, Annals of Eugenics 7, 179–188; from scikit-learn 1.9.1, equal to R's datasets::iris",
    licence: "CC BY 4.0 (UCI Machine Learning Repository)",
    row: "a flower",
    columns: [
      .init("sepal_length", "length of a sepal", unit: "cm"),
      .init("sepal_width", "width of a sepal", unit: "cm"),
      .init("petal_length", "length of a petal", unit: "cm"),
      .init("petal_width", "width of a petal", unit: "cm"),
      .init("species", "species"),
    ], picture: .scatter(x: "petal_length", y: "petal_width", by: "species"),
    bytes: { try bundled("iris") })

  public static let karateEdges = Dataset(
    "karate_edges", title: "Friendships in a karate club",
    summary:
      "The 78 friendships of the 34 members of a karate club at a university, each as the numbers of both members, the smaller one first.",
    source:
      "Zachary, W. (1977), An information flow model for conflict and fission in small groups, Journal of Anthropological Research 33, 452–473; from networkx 3.6.1",
    licence: "facts; the copy comes with networkx (BSD-3-Clause)",
    row: "a friendship",
    columns: [
      .init("from", "number of a member, from 1"),
      .init("to", "number of a friend, larger"),
    ], picture: .scatter(x: "from", y: "to"),
    bytes: { try bundled("karate_edges") })

  public static let longley = Dataset(
    "longley", title: "Longley's economic data",
    summary:
      "Employment in the United States from 1947 to 1962, in thousands, with six figures that rise together: price index, gross national product, unemployed, armed forces, population, year.",
    source:
      "Longley, J. W. (1967), An appraisal of least squares programs for the electronic computer from the point of view of the user, Journal of the American Statistical Association 62, 819–841; from NIST, Statistical Reference Datasets",
    licence: "public domain",
    row: "a year",
    columns: [
      .init("Year", "year"),
      .init("GNP_deflator", "price index, 100 in 1954"),
      .init("GNP", "gross national product", unit: "million dollars"),
      .init("Unemployed", "people out of work", unit: "thousands"),
      .init("Armed_Forces", "people in the armed forces", unit: "thousands"),
      .init("Population", "people of 14 years and more", unit: "thousands"),
      .init("Employed", "people at work", unit: "thousands"),
    ], picture: .scatter(x: "GNP", y: "Employed"),
    bytes: { try bundled("longley") })

  public static let mtcars = Dataset(
    "mtcars", title: "Road tests of cars",
    summary:
      "Fuel use and ten figures of design and performance of 32 cars of 1973 and 1974: miles per gallon, horsepower, weight in 1000 pounds and others.",
    source:
      "Henderson, H. V. and Velleman, P. F. (1981), Building multiple regression models interactively, Biometrics 37, 391–411; from R, datasets::mtcars",
    licence: "facts; the copy comes with R (GPL-2 or GPL-3)",
    row: "a model of car",
    columns: [
      .init("model", "name of the model"),
      .init("mpg", "way for a gallon of fuel", unit: "miles"),
      .init("cyl", "number of cylinders"),
      .init("disp", "displacement", unit: "cubic inches"),
      .init("hp", "power", unit: "hp"),
      .init("drat", "ratio of the rear axle"),
      .init("wt", "weight", unit: "1000 lb"),
      .init("qsec", "time for a quarter of a mile", unit: "s"),
      .init("vs", "engine: 0 V-shaped, 1 straight"),
      .init("am", "transmission: 0 automatic, 1 manual"),
      .init("gear", "number of forward gears"),
      .init("carb", "number of carburettors"),
    ], picture: .scatter(x: "wt", y: "mpg"),
    bytes: { try bundled("mtcars") })

  public static let norris = Dataset(
    "norris", title: "Calibration of ozone monitors",
    summary: "36 readings of ozone: the customer's instrument (y) and the one of NIST (x).",
    source: "Norris, J., NIST; from NIST, Statistical Reference Datasets",
    licence: "public domain",
    row: "a reading by both instruments",
    columns: [
      .init("y", "reading of the customer’s instrument"),
      .init("x", "reading of the instrument of NIST"),
    ], picture: .scatter(x: "x", y: "y"),
    bytes: { try bundled("norris") })

  public static let judgeRatings = Dataset(
    "judge_ratings", title: "Ratings of judges",
    summary:
      "Lawyers' ratings of 43 judges of the US Superior Court on eleven points such as integrity and diligence, from 0 to 10, and the number of contacts of lawyer with judge.",
    source: "New Haven Register, 14 January 1977; from R, datasets::USJudgeRatings",
    licence: "facts; the copy comes with R (GPL-2 or GPL-3)",
    row: "a judge",
    columns: [
      .init("judge", "name of the judge"),
      .init("CONT", "contacts of lawyer with judge"),
      .init("INTG", "integrity", unit: "0 to 10"),
      .init("DMNR", "demeanour", unit: "0 to 10"),
      .init("DILG", "diligence", unit: "0 to 10"),
      .init("CFMG", "managing of the case flow", unit: "0 to 10"),
      .init("DECI", "prompt decisions", unit: "0 to 10"),
      .init("PREP", "preparation for trial", unit: "0 to 10"),
      .init("FAMI", "familiarity with the law", unit: "0 to 10"),
      .init("ORAL", "sound oral rulings", unit: "0 to 10"),
      .init("WRIT", "sound written rulings", unit: "0 to 10"),
      .init("PHYS", "physical ability", unit: "0 to 10"),
      .init("RTEN", "worthy of being kept", unit: "0 to 10"),
    ], picture: .scatter(x: "INTG", y: "DMNR"),
    bytes: { try bundled("judge_ratings") })

  public static let penguins = Dataset(
    "penguins", title: "Penguins of the Palmer Archipelago",
    summary:
      "Length and depth of the bill and length of the flipper in millimetres and body mass in grams of 344 penguins of three species, with island, sex and year; 11 rows miss values.",
    source:
      "Gorman, K. B., Williams, T. D. and Fraser, W. R. (2014), Ecological sexual dimorphism and environmental variability within a community of Antarctic penguins (genus Pygoscelis), PLoS ONE 9 (3), e90081; from palmerpenguins",
    licence: "CC0",
    row: "a penguin",
    columns: [
      .init("species", "species"),
      .init("island", "island"),
      .init("bill_length_mm", "length of the bill", unit: "mm"),
      .init("bill_depth_mm", "depth of the bill", unit: "mm"),
      .init("flipper_length_mm", "length of the flipper", unit: "mm"),
      .init("body_mass_g", "body mass", unit: "g"),
      .init("sex", "sex"),
      .init("year", "year of the study"),
    ], picture: .scatter(x: "flipper_length_mm", y: "body_mass_g", by: "species"),
    bytes: { try bundled("penguins") })

  public static let twoMoons = Dataset(
    "two_moons", title: "Two moons",
    summary:
      "Made, not measured: 300 points on two interleaved half circles with normal noise, 150 on each.",
    source:
      "scikit-learn 1.9.1, sklearn.datasets.make_moons with noise 0.08 and seed 0, rounded to 6 decimals",
    licence: "CC0",
    row: "a point",
    columns: [
      .init("x1", "first coordinate"),
      .init("x2", "second coordinate"),
      .init("moon", "half circle, 0 or 1"),
    ], picture: .scatter(x: "x1", y: "x2", by: "moon"),
    bytes: { try bundled("two_moons") })
  public static let wine = Dataset(
    "wine", title: "Wines of three cultivars",
    summary:
      "Thirteen chemical measurements of 178 wines from one region of Italy, made of three cultivars of grapes.",
    source:
      "Aeberhard, S. and Forina, M., Wine, UCI Machine Learning Repository; from scikit-learn 1.9.1",
    licence: "CC BY 4.0 (UCI Machine Learning Repository)",
    row: "a wine",
    columns: [
      .init("alcohol", "alcohol", unit: "% vol"),
      .init("malic_acid", "malic acid"),
      .init("ash", "ash"),
      .init("alcalinity_of_ash", "alcalinity of the ash"),
      .init("magnesium", "magnesium", unit: "mg/l"),
      .init("total_phenols", "phenols"),
      .init("flavanoids", "flavanoids"),
      .init("nonflavanoid_phenols", "phenols that are no flavanoids"),
      .init("proanthocyanins", "proanthocyanins"),
      .init("color_intensity", "intensity of the colour"),
      .init("hue", "hue"),
      .init("od280_od315", "absorbance at 280 nm by that at 315 nm, diluted"),
      .init("proline", "proline", unit: "mg/l"),
      .init("cultivar", "cultivar, 1 to 3"),
    ], picture: .scatter(x: "flavanoids", y: "proline", by: "cultivar"),
    bytes: { try bundled("wine") })

  /// The folder of the CSV files.
  public static let folder = WorkingTree.folder(
    "Catalog/Datasets/CSV", orElse: "\(Bundle.module.bundlePath)/CSV")

  /// Every data set, by id.
  public static let all: [Dataset] = [
    .amendments, .camera, .cars, .diabetes, .digits, .oldFaithful, .iris, .judgeRatings,
    .karateEdges, .longley, .mtcars, .norris, .penguins, .twoMoons, .wine,
  ]
}

/// The bytes of a CSV file that travels with the program.
private func bundled(_ id: String) throws -> [UInt8] {
  let path = "\(Dataset.folder)/\(id).csv"
  guard let data = FileManager.default.contents(atPath: path) else {
    throw Refusal("the data set \(id).csv is missing: install the program with its resources")
  }
  return [UInt8](data)
}
