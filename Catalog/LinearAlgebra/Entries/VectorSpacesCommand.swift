import CatalogCommons
import CatalogKit
import LinearAlgebra
import MathCore

extension Command {
  /// The dimension of the space that the reader's columns span, a basis, and the relations.
  static let spanOfColumns = Command(
    input: .features, parameters: [.choice(.intercept, "yes", "no")],
    gives: [.rank, .basisColumns, .nullSpace]
  ) { request, sheet in
    let hasOnes = request.arguments[.intercept] == "yes"
    let x = request.features
    let names = (hasOnes ? ["(ones)"] : []) + request.featureNames
    guard x.rows * names.count <= 500_000,
      x.rows * names.count * min(x.rows, names.count) <= 100_000_000
    else {
      throw Refusal(
        "\(x.rows) rows with \(names.count) columns are more than this command takes: name fewer "
          + "columns with --features")
    }
    let columns =
      (hasOnes ? [Vector(repeating: 1, count: x.rows)] : []) + (0..<x.columns).map { x.column($0) }
    let space: SpannedSpace
    do throws(VectorSpaceError) {
      space = try SpannedSpace(of: Matrix(columns: columns))
    } catch .outOfRange {
      throw Refusal(
        "a column is a multiple of another that no number can hold: give the columns in comparable "
          + "units")
    } catch {
      throw Refusal(error.description)
    }
    sheet.show(.rank, space.dimension)
    sheet.show(.basisColumns, space.places.map { names[$0] })
    guard !space.isIndependent else {
      sheet.note("The columns are independent: none is a combination of the others.")
      return
    }
    sheet.show(.nullSpace, space.relations)
    sheet.table(
      "relations",
      Table(
        ["column", "is the sum of"],
        rows: names.indices.filter { !space.places.contains($0) }.enumerated().map { k, column in
          let terms = space.places.compactMap { place in
            term(-space.relations[place, k], names[place], columns[place], of: columns[column])
          }
          return [names[column], terms.isEmpty ? "0" : terms.joined(separator: ", ")]
        }))
  }

  /// A term of a combination in words; `nil` where it is only rounding.
  private static func term(
    _ factor: Double, _ name: String, _ column: Vector, of sum: Vector
  ) -> String? {
    guard factor.magnitude * Norm.lInfinity(column) > 1e-10 * Norm.lInfinity(sum) else {
      return nil
    }
    let whole = factor.rounded()
    let isWhole = (factor - whole).magnitude <= 1e-9 * factor.magnitude && whole.magnitude < 1e9
    return "\(isWhole ? "\(Int(whole))" : "\(factor)") · \(name)"
  }
}
