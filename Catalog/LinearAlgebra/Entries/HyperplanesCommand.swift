import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore

extension Command {
  /// The border halfway between the means of the reader's two classes.
  static let borderOfTwoClasses = Command(
    input: .featuresAndTarget, gives: [.normal, .offset, .signedDistances, .margin, .accuracy]
  ) { request, sheet in
    let (x, target) = (request.features, request.target)
    let values = Set(target.elements).sorted()
    guard values.count == 2 else {
      throw Refusal(
        "the column '\(request.targetName)' has \(values.count == 1 ? "1 value" : "\(values.count) different values"): "
          + "a hyperplane has two sides, so give a target of two, such as 0 and 1")
    }
    let members = values.map { value in target.indices.filter { target[$0] == value } }
    let sums = members.map { rows in
      rows.dropFirst().reduce(x.row(rows[0])) { $0 + x.row($1) }
    }
    let means = zip(sums, members).map { $0 / Double($1.count) }
    let border = try hyperplane(between: means[0], and: means[1])
    var distances: [Double] = []
    for i in 0..<x.rows {
      guard let distance = border.signedDistance(of: x.row(i)) else {
        throw Refusal(
          "the distance of row \(i + 1) is beyond the range of numbers: use other units")
      }
      distances.append(distance)
    }
    sheet.show(.normal, border.unitNormal)
    sheet.show(.offset, border.offset)
    sheet.show(.signedDistances, distances)
    let classes = members.map { rows in Matrix(rows.map { x.row($0).elements }) }
    if let margin = border.margin(positive: classes[1], negative: classes[0]) {
      sheet.show(.margin, margin)
    }
    // each row is judged by the border that the other rows give
    if members.allSatisfy({ $0.count > 1 }) {
      var right = 0
      for (k, rows) in members.enumerated() {
        for i in rows {
          var left = means
          left[k] = (sums[k] - x.row(i)) / Double(rows.count - 1)
          let side = try? Hyperplane(halfwayBetween: left[0], and: left[1]).side(of: x.row(i))
          if side == (k == 1 ? .positive : .negative) { right += 1 }
        }
      }
      sheet.show(.accuracy, Double(right) / Double(x.rows))
    }
    sheet.figure(
      "distances",
      Figure(
        "The distances of both classes from the border",
        description:
          "Two rising curves, one for each class: the signed distances of its rows, from the "
          + "smallest to the largest, with a dashed line at 0, the border.",
        x: "rows of a class, from the smallest distance", y: "signed distance",
        layers: members.indices.map { k in
          .line(
            Figure.Line(
              thinned(members[k].map { distances[$0] }.sorted()),
              label: "\(request.targetName) \(values[k])",
              markers: members[k].count <= 20))
        } + [.horizontal(at: 0)]))
  }

  private static func hyperplane(
    between p: Vector, and q: Vector
  ) throws -> Hyperplane {
    do throws(HyperplaneError) {
      return try Hyperplane(halfwayBetween: p, and: q)
    } catch .noDirection {
      throw Refusal(
        "both classes have the same mean: no hyperplane lies halfway between them")
    } catch {
      throw Refusal("the means of the classes are beyond the range of numbers: use other units")
    }
  }
}
