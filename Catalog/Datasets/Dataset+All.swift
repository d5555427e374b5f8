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
    bytes: { try bundled("amendments") })

  public static let cars = Dataset(
    "cars", title: "Stopping distances of cars",
    summary: "Speed in miles per hour and stopping distance in feet of 50 cars of the 1920s.",
    source: "Ezekiel, M. (1930), Methods of Correlation Analysis, Wiley; from R, datasets::cars",
    licence: "facts; the copy comes with R (GPL-2 or GPL-3)",
    bytes: { try bundled("cars") })

  public static let digits = Dataset(
    "digits", title: "Handwritten digits",
    summary:
      "1797 handwritten digits as images of 8 × 8 pixels, each a count of ink from 0 to 16, with the digit; pRC is row R, column C.",
    source:
      "Alpaydin, E. and Kaynak, C. (1998), Optical Recognition of Handwritten Digits, UCI Machine Learning Repository, the test part; from scikit-learn 1.9.1",
    licence: "CC BY 4.0 (UCI Machine Learning Repository)",
    bytes: { try bundled("digits") })

  public static let oldFaithful = Dataset(
    "faithful", title: "Old Faithful",
    summary:
      "Length of 272 eruptions of the geyser Old Faithful and the waiting time to the next one, both in minutes.",
    source:
      "Azzalini, A. and Bowman, A. W. (1990), A look at some data on the Old Faithful geyser, Applied Statistics 39, 357–365; from R, datasets::faithful",
    licence: "facts; the copy comes with R (GPL-2 or GPL-3)",
    bytes: { try bundled("faithful") })

  public static let iris = Dataset(
    "iris", title: "Iris flowers",
    summary:
      "Length and width of sepal and petal, in centimetres, of 150 iris flowers of three species.",
    source:
      "Anderson, E. (1935) and Fisher, R. A. (1936), The use of multiple measurements in taxonomic problems, Annals of Eugenics 7, 179–188; from scikit-learn 1.9.1, equal to R's datasets::iris",
    licence: "CC BY 4.0 (UCI Machine Learning Repository)",
    bytes: { try bundled("iris") })

  public static let longley = Dataset(
    "longley", title: "Longley's economic data",
    summary:
      "Employment in the United States from 1947 to 1962, in thousands, with six figures that rise together: price index, gross national product, unemployed, armed forces, population, year.",
    source:
      "Longley, J. W. (1967), An appraisal of least squares programs for the electronic computer from the point of view of the user, Journal of the American Statistical Association 62, 819–841; from NIST, Statistical Reference Datasets",
    licence: "public domain",
    bytes: { try bundled("longley") })

  public static let mtcars = Dataset(
    "mtcars", title: "Road tests of cars",
    summary:
      "Fuel use and ten figures of design and performance of 32 cars of 1973 and 1974: miles per gallon, horsepower, weight in 1000 pounds and others.",
    source:
      "Henderson, H. V. and Velleman, P. F. (1981), Building multiple regression models interactively, Biometrics 37, 391–411; from R, datasets::mtcars",
    licence: "facts; the copy comes with R (GPL-2 or GPL-3)",
    bytes: { try bundled("mtcars") })

  public static let norris = Dataset(
    "norris", title: "Calibration of ozone monitors",
    summary: "36 readings of ozone: the customer's instrument (y) and the one of NIST (x).",
    source: "Norris, J., NIST; from NIST, Statistical Reference Datasets",
    licence: "public domain",
    bytes: { try bundled("norris") })

  public static let judgeRatings = Dataset(
    "judge_ratings", title: "Ratings of judges",
    summary:
      "Lawyers' ratings of 43 judges of the US Superior Court on eleven points such as integrity and diligence, from 0 to 10, and the number of contacts of lawyer with judge.",
    source: "New Haven Register, 14 January 1977; from R, datasets::USJudgeRatings",
    licence: "facts; the copy comes with R (GPL-2 or GPL-3)",
    bytes: { try bundled("judge_ratings") })

  public static let penguins = Dataset(
    "penguins", title: "Penguins of the Palmer Archipelago",
    summary:
      "Length and depth of the bill and length of the flipper in millimetres and body mass in grams of 344 penguins of three species, with island, sex and year; 11 rows miss values.",
    source:
      "Gorman, K. B., Williams, T. D. and Fraser, W. R. (2014), Ecological sexual dimorphism and environmental variability within a community of Antarctic penguins (genus Pygoscelis), PLoS ONE 9 (3), e90081; from palmerpenguins",
    licence: "CC0",
    bytes: { try bundled("penguins") })

  /// The folder of the CSV files.
  public static let folder = WorkingTree.folder(
    "Catalog/Datasets/CSV", orElse: "\(Bundle.module.bundlePath)/CSV")

  /// Every data set, by id.
  public static let all: [Dataset] = [
    .amendments, .cars, .digits, .oldFaithful, .iris, .judgeRatings, .longley, .mtcars, .norris,
    .penguins,
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
