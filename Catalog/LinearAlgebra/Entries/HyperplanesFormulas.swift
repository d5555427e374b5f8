import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let hyperplanes = Formulas(
    [
      "m": .size, "w": .vector("m"), "b": .number, "x": .vector("m"), "v": .vector("m"),
      "p": .vector("m"), "q": .vector("m"),
      "d": .value { try distance(of: $0.vector("x"), from: plane($0)) },
      "f": .value { draw in
        guard let foot = try plane(draw).foot(of: draw.vector("x")) else { throw noDistance }
        return foot
      },
      "h": .value { draw in
        let border = try Hyperplane(halfwayBetween: draw.vector("p"), and: draw.vector("q"))
        return try distance(of: draw.vector("x"), from: border)
      },
      "\\theta": .value { draw in
        try plane(draw).angle(to: Hyperplane(normal: draw.vector("v"), offset: 0))
      },
    ],
    meanings: [
      "i": "the number of a point",
      "m": "how many coordinates a point has",
      "w": "the normal of a hyperplane",
      "b": "the dot product of the normal and each point of the hyperplane",
      "x": "a point",
      "v": "the normal of another hyperplane",
      "p": "a point, such as the mean of one class",
      "q": "another point, such as the mean of the other class",
      "d": "the signed distance of the point from the hyperplane",
      "f": "the nearest point of the hyperplane",
      "h": "the signed distance of the point from the border halfway between two points",
      "\\theta": "the angle between two hyperplanes",
      "z": "points of a hyperplane, as many as each has coordinates",
      "u": "the normal of length 1",
      "a": "the distance of the hyperplane from the origin, with its sign",
      "n": "how many points there are",
      "t": "the class of each point: 1 or −1",
      "y": "points of two classes",
      "\\gamma": "the margin",
    ],
    checks: [
      "distance": .agrees(), "foot": .agrees(), "halfway": .agrees(), "angle": .agrees(),
      "points": .agrees(
        where: [
          "i": .index("m"), "z": .points("m", "m"),
          "u": .value { try Hyperplane(through: $0.matrix("z")).unitNormal },
          "a": .value { try Hyperplane(through: $0.matrix("z")).offset },
        ]),
      "margin": .agrees(where: [
        "n": .integer(in: 3...6), "i": .index("n"), "y": .points("n", "m"),
        // the first is of the one class, the others of the other
        "t": .value { draw in
          Vector((0..<draw.integer("n")).map { $0 == 0 ? 1 : -1 })
        },
        "\\gamma": .value { draw in
          let points = draw.matrix("y")
          let others = (1..<points.rows).map { points.row($0).elements }
          guard
            let margin = try plane(draw).margin(
              positive: Matrix([points.row(0).elements]), negative: Matrix(others))
          else { throw noDistance }
          return margin
        },
      ]),
    ])

  private static let noDistance = Refusal("a point has no distance")

  private static func plane(_ draw: Draw) throws -> Hyperplane {
    try Hyperplane(normal: draw.vector("w"), offset: draw.number("b"))
  }

  private static func distance(of x: Vector, from plane: Hyperplane) throws -> Double {
    guard let distance = plane.signedDistance(of: x) else { throw noDistance }
    return distance
  }
}
