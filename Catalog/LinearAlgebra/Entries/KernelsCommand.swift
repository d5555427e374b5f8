import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore

extension Command {
  /// The Gram matrix of the reader's rows, and whether it is one of dot products.
  static let similaritiesOfRows = Command(
    input: .features,
    parameters: [
      .choice(.kernel, "rbf", "linear", "polynomial", "laplacian", "sigmoid"),
      .number(.gamma, default: 1, in: .positive), .integer(.degree, default: 3, in: 1...20),
      .number(.constant, default: 1, in: .any),
    ],
    gives: [.gramMatrix, .eigenvalues]
  ) { request, sheet in
    let x = request.features
    let limit = 300
    guard x.rows <= limit else {
      throw Refusal(
        "\(x.rows) rows have \(x.rows * x.rows) similarities: give at most \(limit) rows")
    }
    guard x.rows >= 1 else { throw Refusal("there is no row: give at least one") }
    let gamma = request.arguments[.gamma]
    let constant = request.arguments[.constant]
    let kernel: Kernel
    switch request.arguments[.kernel] {
    case "linear": kernel = .linear
    case "polynomial":
      kernel = .polynomial(
        degree: request.arguments[.degree], gamma: gamma, constant: constant)
    case "laplacian": kernel = .laplacian(gamma: gamma)
    case "sigmoid": kernel = .sigmoid(gamma: gamma, constant: constant)
    default: kernel = .rbf(gamma: gamma)
    }
    let gram = gramMatrix(ofRowsOf: x, by: kernel)
    if let k = gram.elements.firstIndex(where: { !$0.isFinite }) {
      throw Refusal(
        "the similarity of rows \(k / x.rows + 1) and \(k % x.rows + 1) is beyond the range of "
          + "numbers, which ends at 1.8e308: give the columns in larger units")
    }
    let values: Vector
    do throws(EigendecompositionError) {
      values = try SymmetricEigendecomposition(of: gram).values
    } catch {
      throw Refusal("the Gram matrix has no eigenvalues that can be shown: \(error)")
    }
    sheet.show(.gramMatrix, gram)
    sheet.show(.eigenvalues, values)
    // rounding alone moves an eigenvalue by some n 2⁻⁵² of the largest
    let rounding = 16 * Double(x.rows) * 0x1p-52 * (values.map { $0.magnitude }.max() ?? 0)
    let least = values[values.count - 1]
    sheet.note(
      least < -rounding
        ? "The smallest eigenvalue is negative: for these rows this kernel is no dot product of "
          + "features."
        : "No eigenvalue is negative beyond rounding: for these rows the similarities are dot "
          + "products of features.")
    // more rows than this are cells too small to be told apart
    if x.rows <= 60 {
      let names = (1...x.rows).map { "\($0)" }
      sheet.figure(
        "gram",
        .heatMap(
          "How alike each row is to each row",
          description:
            "A square of cells, one for each pair of rows, the same on both sides of its diagonal.",
          rows: names, columns: names, values: gram.elements, rowLabel: "row",
          columnLabel: "row", showsNumbers: x.rows <= 8, label: "similarity"))
    }
    sheet.figure(
      "eigenvalues",
      Figure(
        "The eigenvalues of the Gram matrix",
        description:
          "A falling curve, from the largest eigenvalue to the smallest, and a line at 0.",
        x: "number of the eigenvalue", y: "eigenvalue",
        layers: [
          .line(Figure.Line(thinned(values.elements), markers: x.rows <= 20)), .horizontal(at: 0),
        ]))
  }
}
