import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore

extension Command {
  /// The reader's points in the plane, stretched, sheared and turned around their mean.
  static let movedPoints = Command(
    input: .features,
    parameters: [
      .number(.angle, default: 30, in: .between(-360, and: 360)),
      .number(.stretchFirst, default: 1, in: .any), .number(.stretchSecond, default: 1, in: .any),
      .number(.shear, default: 0, in: .any),
    ],
    gives: [.mapMatrix, .featureMeans, .movedPoints]
  ) { request, sheet in
    let (x, arguments) = (request.features, request.arguments)
    guard x.columns == 2 else {
      throw Refusal(
        x.columns < 2
          ? "a plane has two axes, but there is one column of numbers"
          : "a plane has two axes, but there are \(x.columns) columns of numbers: name two of them "
            + "with --features \(request.featureNames[0]),\(request.featureNames[1])")
    }
    // first the stretches, then the shear, then the turn
    let map =
      PlaneRotation(degrees: arguments[.angle]).matrix()
      * Matrix.shear(arguments[.shear], of: 2, along: 0, by: 1)
      * Matrix.diagonal([arguments[.stretchFirst], arguments[.stretchSecond]])
    let mean = Vector((0..<2).map { x.column($0).sum / Double(x.rows) })
    let affine = Matrix.affine(map, around: mean)
    let moved = (0..<x.rows).map { affine.moved(x.row($0)) }
    for (i, point) in moved.enumerated() where !point.allSatisfy({ $0.isFinite }) {
      throw Refusal(
        "row \(i + 1) is moved beyond the range of numbers, which ends at 1.8e308: give both columns "
          + "in larger units, or take smaller factors")
    }
    sheet.show(.mapMatrix, map)
    sheet.show(.featureMeans, mean)
    sheet.show(.movedPoints, Matrix(moved.map { $0.elements }))
    sheet.figure(
      "moved",
      Figure(
        "The rows before and after",
        description: "The points of the rows, and where the map around their mean takes them.",
        x: Figure.Axis(request.featureNames[0]), y: Figure.Axis(request.featureNames[1]),
        layers: [
          .scatter(x: x.column(0).elements, y: x.column(1).elements, label: "before"),
          .scatter(x: moved.map { $0[0] }, y: moved.map { $0[1] }, label: "after"),
        ]))
    // a circle that is shrunk or blown up without measure cannot be drawn beside its image
    let largest = Norm.lInfinity(Vector(map.elements))
    guard largest > 1e-100, largest < 1e100 else { return }
    sheet.figure(
      "map",
      .linearMap(
        "What the matrix does to the plane",
        description: "A grid, the unit square and the unit circle before, dashed, and after.",
        matrix: map.elements, x: Figure.Axis(request.featureNames[0]),
        y: Figure.Axis(request.featureNames[1])))
  }
}
