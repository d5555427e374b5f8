import CatalogKit
import Datasets
import LinearAlgebra
import MathCore
import Tabular

/// The features that can be made of the number of cylinders: three numbers of cylinders, three
/// dimensions.
func cylinders(_ sheet: inout Worksheet) throws {
  let features = try CylinderFeatures(sheet)
  let columns = features.matrix(["1", "is4", "is6", "is8"])
  let trap = try SpannedSpace(of: columns)
  sheet.show("cars", features.count)
  sheet.expect(
    "cars of the road tests", features.count, equals: 32, within: .exact,
    because: .published("the data set"), proves: ["cars"])
  sheet.show("trap_columns", columns.columns)
  sheet.show("trap_dimension", trap.dimension)
  sheet.show("trap_relation", trap.relations.column(0))
  sheet.expect(
    "columns of the ones and the three marks, and their dimension",
    [columns.columns, trap.dimension], equals: [4, 3], within: .exact,
    because: .closedForm("every car has 4, 6 or 8 cylinders: the marks add up to the ones"),
    proves: ["trap_columns", "trap_dimension"])
  let relation = trap.relations.column(0)
  // a few reflections of 32 components: 32 units of rounding
  sheet.expect(
    "their relation, by its factor of the ones", relation / relation[0],
    equals: Vector([1, -1, -1, -1]), within: .absolute(1.5e-14),
    because: .closedForm("1 − is4 − is6 − is8 = 0"))
  sheet.expect(
    "the relation as it is found", relation, equals: Vector([-1, 1, 1, 1]),
    within: .absolute(1.5e-14),
    because: .closedForm("the mark of the fewest cars, 6 cylinders, is the last to be taken"),
    proves: ["trap_relation"])

  let powers = try SpannedSpace(of: features.matrix(["1", "cyl", "cyl²", "cyl³"]))
  let cubic = powers.relations.column(0)
  // κ of the scaled powers is 106: 106 · 32 · 2⁻⁵² of the largest
  sheet.expect(
    "relation of 1, cyl, cyl² and cyl³, by its factor of cyl³", cubic / cubic[3],
    equals: Vector([-192, 104, -18, 1]), within: .relative(8e-13),
    because: .closedForm("(cyl − 4) (cyl − 6) (cyl − 8) = 0 for every car"))
  let polynomial = try Basis(features.matrix(["1", "cyl", "cyl²"]))
  let cube = try polynomial.coordinates(of: features.column("cyl³"))
  sheet.show("cube", cube)
  sheet.expect(
    "coordinates of cyl³ in the basis 1, cyl, cyl²", cube, equals: Vector([192, -104, 18]),
    within: .relative(8e-13), because: .closedForm("cyl³ = 192 − 104 cyl + 18 cyl²"),
    proves: ["cube"])

  let order = ["1", "cyl", "cyl²", "cyl³", "is4", "is6", "is8", "wt", "wt in kg"]
  let dimensions = try order.indices.map {
    try SpannedSpace(of: features.matrix(Array(order.prefix($0 + 1)))).dimension
  }
  sheet.show("all_dimension", dimensions[order.count - 1])
  sheet.table(
    "growth",
    Table(
      ["column added", "columns", "dimension"],
      rows: order.indices.map { [order[$0], $0 + 1, dimensions[$0]] }))
  sheet.expect(
    "dimensions as the columns are added one after the other", dimensions,
    equals: [1, 2, 3, 3, 3, 3, 3, 4, 4], within: .exact,
    because: .reference(
      "NumPy 2.4.6, numpy.linalg.matrix_rank, each column divided by its largest"),
    proves: ["all_dimension"])
}

/// The same space in two bases: powers of the number of cylinders, and a mark for each number.
func twoBases(_ sheet: inout Worksheet) throws {
  let features = try CylinderFeatures(sheet)
  let polynomial = try Basis(features.matrix(["1", "cyl", "cyl²"]))
  let marks = try Basis(features.matrix(["is4", "is6", "is8"]))
  let (there, back) = (try marks.change(from: polynomial), try polynomial.change(from: marks))
  sheet.show("there", there)
  sheet.show("back", back)
  sheet.expect(
    "change from 1, cyl, cyl² to the marks", there,
    equals: Matrix([[1, 4, 16], [1, 6, 36], [1, 8, 64]]), within: .relative(1.5e-14),
    because: .closedForm("the value of each power at 4, 6 and 8 cylinders"), proves: ["there"])
  sheet.expect(
    "change from the marks to 1, cyl, cyl²", back,
    equals: Matrix([[6, -8, 3], [-1.75, 3, -1.25], [0.125, -0.25, 0.125]]),
    within: .relative(8e-13),
    because: .closedForm("is4 = (cyl − 6) (cyl − 8) / 8, and so on, by Lagrange"), proves: ["back"])
  // κ of the change is 10³: its product with 64 is rounded by 2⁻⁵² of 8 · 64
  sheet.expect(
    "there and back again", back * there, equals: Matrix.identity(3), within: .absolute(4e-11),
    because: .theorem("the two changes of basis are inverses of each other"))

  let mpg = try sheet.data.numbers(in: "mpg")
  let means = Vector(
    [4.0, 6, 8].map { count in
      let group = mpg.indices.filter { features.cylinders[$0] == count }
      return Vector(group.map { mpg[$0] }).sum / Double(group.count)
    })
  let parabola = try polynomial.coordinates(of: marks.vector(at: means))
  sheet.show("means", means)
  sheet.show("parabola", parabola)
  let exact = Reason.reference("mpmath 1.3.0 with 50 digits, on the decimal numbers")
  sheet.expect(
    "mean miles per gallon with 4, 6 and 8 cylinders", means,
    equals: Vector([26.663636363636364, 19.742857142857143, 15.1]), within: .relative(2e-15),
    because: exact, proves: ["means"])
  sheet.expect(
    "the same prediction in the basis 1, cyl, cyl²", parabola,
    equals: Vector([47.338961038961039, -6.3077922077922078, 0.28474025974025974]),
    within: .relative(8e-13), because: exact, proves: ["parabola"])
  sheet.expect(
    "miles per gallon themselves are not in the space",
    holds: !(try SpannedSpace(of: marks.vectors).contains(mpg)),
    because: .closedForm("two cars with 4 cylinders need different amounts of fuel"))
  sheet.figure("cylinders", .meansAndParabola(features.cylinders, mpg, means, parabola))
}

/// What can be made of the number of cylinders of each car, and its weight.
private struct CylinderFeatures {
  let cylinders: Vector
  private let weights: Vector

  init(_ sheet: Worksheet) throws {
    cylinders = try sheet.data.numbers(in: "cyl")
    weights = try sheet.data.numbers(in: "wt")
  }

  var count: Int { cylinders.count }

  func column(_ name: String) -> Vector {
    switch name {
    case "1": Vector(repeating: 1, count: count)
    case "cyl": cylinders
    case "cyl²": Vector(cylinders.map { $0 * $0 })
    case "cyl³": Vector(cylinders.map { $0 * $0 * $0 })
    case "is4": Vector(cylinders.map { $0 == 4 ? 1 : 0 })
    case "is6": Vector(cylinders.map { $0 == 6 ? 1 : 0 })
    case "is8": Vector(cylinders.map { $0 == 8 ? 1 : 0 })
    case "wt": weights
    default: 453.59237 * weights
    }
  }

  func matrix(_ names: [String]) -> Matrix { Matrix(columns: names.map { column($0) }) }
}
