public import CatalogKit
import Foundation

/// The data sets of the catalog: what was measured, where it comes from, and its licence.
extension Dataset {
  public static let cars = Dataset(
    "cars", title: "Stopping distances of cars",
    summary: "Speed in miles per hour and stopping distance in feet of 50 cars of the 1920s.",
    source: "Ezekiel, M. (1930), Methods of Correlation Analysis, Wiley; from R, datasets::cars",
    licence: "facts; the copy comes with R (GPL-2 or GPL-3)",
    bytes: { try bundled("cars") })

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

  /// Every data set, by id.
  public static let all: [Dataset] = [.cars, .iris, .oldFaithful]

  /// The folder of the CSV files.
  public static let folder = WorkingTree.folder(
    "Catalog/Datasets/CSV", orElse: "\(Bundle.module.bundlePath)/CSV")
}

/// The bytes of a CSV file that travels with the program.
private func bundled(_ id: String) throws -> [UInt8] {
  let path = "\(Dataset.folder)/\(id).csv"
  guard let data = FileManager.default.contents(atPath: path) else {
    throw Refusal("the data set \(id).csv is missing: install the program with its resources")
  }
  return [UInt8](data)
}
