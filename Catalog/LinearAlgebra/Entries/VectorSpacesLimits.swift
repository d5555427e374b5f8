import CatalogKit
import Datasets
import LinearAlgebra
import MathCore
import Tabular

/// The dimensions of whole tables, with a column of ones.
func tables(_ sheet: inout Worksheet) throws {
  func withOnes(_ x: Matrix) -> Matrix {
    Matrix((0..<x.rows).map { [1] + x.row($0).elements })
  }
  let flowers = try Dataset.iris.table().matrix(
    of: ["sepal_length", "sepal_width", "petal_length", "petal_width"])
  let economy = try Dataset.longley.table().matrix(
    of: ["GNP_deflator", "GNP", "Unemployed", "Armed_Forces", "Population", "Year"])
  let dimensions = try [flowers, economy].map { try SpannedSpace(of: withOnes($0)).dimension }
  sheet.show("longley_dimension", dimensions[1])
  sheet.expect(
    "dimensions of iris and of Longley's data, each with a column of ones", dimensions,
    equals: [5, 7], within: .exact,
    because: .reference("NumPy 2.4.6, numpy.linalg.matrix_rank"), proves: ["longley_dimension"])
  // the years are 1947 + 0 … 15: the column is 0.4 % away from a constant one
  let coarse = try SpannedSpace(of: withOnes(economy), tolerance: 0.02).dimension
  sheet.show("longley_coarse", coarse)
  sheet.expect(
    "dimension of Longley's data, where 2 % counts as nothing", coarse, equals: 4, within: .exact,
    because: .reference(
      "SciPy 1.17.1, scipy.linalg.qr with pivoting, columns scaled by powers of 2"),
    proves: ["longley_coarse"])
}

/// From which rest on a vector counts as outside, and a column as new.
func boundsOfSpaces(_ sheet: inout Worksheet) throws {
  let line = try Basis([[1], [0], [0]])
  // 16 · 3 · 2⁻⁵² of ‖x‖ + |c| ‖b‖ = 2 may be left: 6 · 2⁻⁴⁸
  func isInside(_ rest: Double, tolerance: Double? = nil) -> Bool {
    (try? line.coordinates(of: [1, rest, 0], tolerance: tolerance)) != nil
  }
  sheet.expect(
    "(1, 5.8125 · 2⁻⁴⁸, 0) is a multiple of (1, 0, 0) up to rounding, (1, 6.1875 · 2⁻⁴⁸, 0) is none",
    [isInside(0x1.74p-46), isInside(0x1.8cp-46), isInside(0.1, tolerance: 0.06)].map { $0 ? 1 : 0 },
    equals: [1, 0, 1], within: .exact,
    because: .closedForm("16 · 3 · 2⁻⁵² (1 + 1) = 6 · 2⁻⁴⁸; 0.1 / 2.005 < 0.06"))
  // columns of comparable length: of the third, 0.01 of 1.41 is left
  let nearly: Matrix = [[1, 0, 1], [0, 1, 1], [0, 0, 0.01]]
  sheet.expect(
    "dimension of (1, 0, 0), (0, 1, 0) and (1, 1, 0.01), and where 2 % counts as nothing",
    [
      try SpannedSpace(of: nearly).dimension,
      try SpannedSpace(of: nearly, tolerance: 0.02).dimension,
    ], equals: [3, 2], within: .exact, because: .closedForm("0.01 / √2.0001 is 0.7 %"))
  let decimals: Matrix = [[0.1, 0.2, 0.3], [0.7, 0.1, 0.8], [1.1, 2.2, 3.3]]
  sheet.show("decimal_dimension", try SpannedSpace(of: decimals).dimension)
  sheet.expect(
    "dimension of (0.1, 0.7, 1.1), (0.2, 0.1, 2.2) and their sum, rounded",
    try SpannedSpace(of: decimals).dimension, equals: 2, within: .exact,
    because: .closedForm("0.1 + 0.2 and 0.3 differ by rounding only"),
    proves: ["decimal_dimension"])
  let close = try Basis([[1, 1], [0, 1e-8]])
  let coordinates = try close.coordinates(of: [0, 1])
  sheet.show("close_coordinates", coordinates)
  // κ = 2 · 10⁸, against rounding of 2⁻⁵²
  sheet.expect(
    "coordinates of (0, 1) in the basis (1, 0), (1, 10⁻⁸)", coordinates,
    equals: Vector([-1e8, 1e8]),
    within: .relative(2e-7), because: .closedForm("10⁸ (1, 10⁻⁸) − 10⁸ (1, 0)"),
    proves: ["close_coordinates"])
  // other units of each column and of the vector: (4, 7) = 1 (2, 1) + 2 (1, 3)
  let unit = 0x1p600
  let scaled = try Basis([[2 * unit, 1 / unit], [unit, 3 / unit]])
  let inUnits = try scaled.coordinates(of: [4, 7])
  sheet.expect(
    "coordinates of (4, 7) in 2⁶⁰⁰ (2, 1), 2⁻⁶⁰⁰ (1, 3), by 2⁻⁶⁰⁰ and 2⁶⁰⁰",
    [inUnits[0] * unit, inUnits[1] / unit], equals: [1, 2], within: .absolute(4e-15),
    because: .closedForm("as without the units: a power of two rounds nothing"))
  let empty = try SpannedSpace(of: Matrix(rows: 2, columns: 0, elements: []))
  let zeros = try SpannedSpace(of: [[0, 3], [0, 4]])
  sheet.expect(
    "dimension of no columns, and of (0, 0), (3, 4)", [empty.dimension, zeros.dimension],
    equals: [0, 1], within: .exact, because: .closedForm("zeros add nothing"))
  sheet.expect(
    "relation of (0, 0) and (3, 4)", zeros.relations.column(0), equals: Vector([1, 0]),
    within: .exact, because: .closedForm("1 (0, 0) + 0 (3, 4) = 0"))
  sheet.expect(
    "no columns span the origin alone; the zero vector is in every space",
    holds: empty.contains([0, 0]) && !empty.contains([1e-300, 0]) && zeros.contains([0, 0])
      && !zeros.contains([.nan, 0]) && zeros.contains([-3e-300, -4e-300]),
    because: .closedForm("an empty sum is 0"))
}

/// What is no basis, and what has no coordinates.
func refusalsOfSpaces(_ sheet: inout Worksheet) throws {
  var outcomes: [String] = []
  func attempt(_ work: () throws(VectorSpaceError) -> Void) {
    do throws(VectorSpaceError) {
      try work()
      outcomes.append("no error")
    } catch {
      outcomes.append("\(error)")
    }
  }
  let line = try Basis([[1], [2]])
  let plane = try Basis([[1, 0], [0, 1], [0, 0]])
  let other = try Basis([[1, 0], [0, 0], [0, 1]])
  let tiny = try Basis([[1e-300], [0]])
  attempt { () throws(VectorSpaceError) in _ = try Basis([[1, 2], [2, 4]]) }
  attempt { () throws(VectorSpaceError) in _ = try Basis([[1, 0, 3], [0, 1, 4]]) }
  attempt { () throws(VectorSpaceError) in _ = try Basis([[1, 2], [2, .nan]]) }
  attempt { () throws(VectorSpaceError) in _ = try Basis([[.infinity, 2], [2, 3]]) }
  attempt { () throws(VectorSpaceError) in _ = try line.coordinates(of: [1, 1]) }
  attempt { () throws(VectorSpaceError) in _ = try line.coordinates(of: [.infinity, 1]) }
  attempt { () throws(VectorSpaceError) in _ = try plane.change(from: other) }
  attempt { () throws(VectorSpaceError) in _ = try plane.change(from: Basis([[1], [0], [0]])) }
  attempt { () throws(VectorSpaceError) in _ = try tiny.coordinates(of: [1e300, 0]) }
  attempt { () throws(VectorSpaceError) in
    _ = try SpannedSpace(of: [[0x1.8p-900, 0x1p900], [0, 0]])
  }
  attempt { () throws(VectorSpaceError) in
    _ = try SpannedSpace(of: [[0x1.8p900, 0x1p-900], [0, 0]])
  }
  sheet.show("dependent", outcomes[0])
  sheet.show("outside", outcomes[4])
  sheet.expect(
    "what is no basis and has no coordinates", outcomes,
    equals: [
      "column 2 is a combination of the others: leave it out",
      "column 2 is a combination of the others: leave it out",
      "the element in row 2, column 2 is not a finite number",
      "the element in row 1, column 1 is not a finite number",
      "the vector is no combination of the basis: it lies outside of the space",
      "the element in row 1, column 1 is not a finite number",
      "the vector is no combination of the basis: it lies outside of the space",
      "spaces of 2 and 1 dimensions are not the same",
      "a coordinate is beyond the range of numbers: use other units",
      "a coordinate is beyond the range of numbers: use other units",
      "a coordinate is beyond the range of numbers: use other units",
    ], within: .exact,
    because: .closedForm(
      "of (1, 0) and (0, 1) more is left of the first beside (3, 4); (0, 0, 1) is not in the plane of the first two axes; "
        + "10³⁰⁰ / 10⁻³⁰⁰ = 10⁶⁰⁰"), proves: ["dependent", "outside"])
}
