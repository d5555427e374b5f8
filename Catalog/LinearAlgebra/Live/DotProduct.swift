import Figures
import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let dotProduct = Live(
    "dot-product", playgrounds: [twoVectors],
    exercises: [dotOfThree, rightAngle, shadowLength])
}

/// Two vectors to be dragged, the shadow of the one on the other, and what the dot product says.
private let twoVectors = Playground(
  "two-vectors",
  parameters: [
    .points(
      "tips", "Tips of the vectors", at: [1, 3, 4, 2], in: -5...5, -5...5, step: 0.5,
      names: ["u", "v"])
  ],
  on: { _ in
    Figure(
      "Two vectors and the shadow of one on the other",
      description:
        "Arrows u and v from the origin, the angle between them, and the shadow p of u on v. A "
        + "dashed line leads from the tip of u at a right angle to the tip of the shadow.",
      x: .linear("x", range: -5...5), y: .linear("y", range: -5...5), aspect: .equal, layers: [])
  }
) { given, scene throws(LiveFailure) in
  let tips = given.matrix("tips")
  let (u, v) = (tips.row(0), tips.row(1))
  guard let angle = angle(between: u, and: v), let shadow = Projection(of: u, on: v) else {
    throw LiveFailure(
      "A vector without length has no direction: drag its tip away from the origin.")
  }
  let (tip, foot) = (Figure.Point(u[0], u[1]), Figure.Point(shadow.shadow[0], shadow.shadow[1]))
  scene.draw(Figure.Arrows([Figure.Arrow(to: tip, label: "u")], label: "u", series: 0))
  scene.draw(
    Figure.Arrows([Figure.Arrow(to: Figure.Point(v[0], v[1]), label: "v")], label: "v", series: 1))
  scene.draw(Figure.Arrows([Figure.Arrow(to: foot)], label: "shadow of u on v", series: 2))
  scene.draw(Figure.Line([tip, foot], label: "residual", stroke: .dashed, series: 6))
  scene.draw(Figure.Angle(from: tip, to: Figure.Point(v[0], v[1]), label: "φ"))
  let product = dot(u, v)
  scene.show("dot product u · v", product, decimals: 2)
  scene.show("angle φ in degrees", angle * 180 / .pi, decimals: 1)
  scene.show("length of the shadow, with sign", shadow.length, decimals: 3)
  scene.show("length of the residual", Norm.l2(shadow.residual), decimals: 3)
  scene.tell(
    "what the sign says",
    product > 0
      ? "They point to the same side."
      : product < 0 ? "They point away from each other." : "They stand at a right angle.")
}

private let dotOfThree = Exercise(
  "product", title: "A dot product by hand", .number, within: .absolute(1e-9),
  prompt: """
    What is the dot product of $`u = (\\given{u[0]}, \\given{u[1]}, \\given{u[2]})`$ and
    $`v = (\\given{v[0]}, \\given{v[1]}, \\given{v[2]})`$?
    """,
  hints: [
    "Multiply the first components with each other, then the second, then the third.",
    "A dot product is one number: add up the three products.",
  ],
  solution: """
    The three products are `=products[0]`, `=products[1]` and `=products[2]`. Their sum is
    `=product`.
    """,
  routes: [
    .init("These are the products without their signs. A negative times a positive is negative."),
    .init("You added the components of both vectors. Multiply matching components first."),
    .init(
      """
      You multiplied the sums of the components. Multiply matching components, then add: the two
      steps cannot change places.
      """),
    .init("You left the last product out. All three components count."),
  ]
) { random, problem in
  let (u, v) = (random.wholes(in: -9...9, count: 3), random.wholes(in: -9...9, count: 3))
  let products = Vector((0..<3).map { u[$0] * v[$0] })
  problem.give("u", u)
  problem.give("v", v)
  problem.give("products", products)
  problem.give("product", dot(u, v))
  problem.answer(dot(u, v))
  problem.route(dot(Vector(u.map { $0.magnitude }), Vector(v.map { $0.magnitude })))
  problem.route(u.sum + v.sum)
  problem.route(u.sum * v.sum)
  problem.route(u[0] * v[0] + u[1] * v[1])
}

private let rightAngle = Exercise(
  "right-angle", title: "Make it a right angle", .number, within: .absolute(1e-6),
  prompt: """
    For which number $`t`$ does $`(t, \\given{u})`$ stand at a right angle to
    $`(\\given{v[0]}, \\given{v[1]})`$?
    """,
  hints: [
    "At a right angle the dot product is zero.",
    "The dot product is a first term with $`t`$ and a second one that is known. Solve for $`t`$.",
  ],
  solution: """
    The dot product $`\\given{v[0]} \\, t + (\\given{second})`$ must be zero. So $`t`$ is
    `=negated` divided by `=v[0]`, which is `=t .6g`.
    """,
  routes: [
    .init("Check the sign: with this $`t`$ the two products are equal, and they must cancel."),
    .init("This is the quotient upside down. Which number stands before $`t`$?"),
    .init("The two vectors would be parallel. Their dot product must be zero instead."),
  ]
) { random, problem in
  let (v, second) = (
    Vector([random.nonzero(in: -8...8), random.nonzero(in: -8...8)]), random.nonzero(in: -9...9)
  )
  // v₀ t + v₁ u = 0
  let t = -(second * v[1]) / v[0]
  problem.give("u", second)
  problem.give("v", v)
  problem.give("second", second * v[1])
  problem.give("negated", -(second * v[1]))
  problem.give("t", t)
  problem.answer(t)
  problem.route(-t)
  problem.route(1 / t)
  problem.route(second * v[0] / v[1])
}

private let shadowLength = Exercise(
  "shadow", title: "The shadow of a vector", .vector(2), within: .relative(1e-3),
  prompt: """
    Which vector is the shadow, the projection, of $`u = (\\given{u[0]}, \\given{u[1]})`$ on
    $`v = (\\given{v[0]}, \\given{v[1]})`$? Fractions such as `3/5` can be typed as they are.
    """,
  hints: [
    "The shadow is a multiple of $`v`$. Which multiple?",
    "Divide $`u \\cdot v`$ by $`v \\cdot v`$, and multiply $`v`$ by that.",
  ],
  solution: """
    $`u \\cdot v`$ is `=uv`, and $`v \\cdot v`$ is `=vv`. Their quotient, times $`v`$, is
    $`(\\given{shadow[0] .4f}, \\given{shadow[1] .4f})`$.
    """,
  routes: [
    .init("This is the shadow of $`v`$ on $`u`$. The light falls at a right angle to $`v`$."),
    .init(
      """
      You divided by the length of $`v`$ and not by its square. The length appears twice: once for
      the length of the shadow, once for the direction of length 1.
      """),
    .init("You forgot to divide by $`v \\cdot v`$."),
    .init("This is what is left of $`u`$, the residual. The shadow is $`u`$ without it."),
  ]
) { random, problem in
  let (u, v) = (random.wholes(in: -9...9, count: 2), random.wholes(in: -9...9, count: 2))
  let (uv, vv) = (dot(u, v), dot(v, v))
  guard let shadow = Projection(of: u, on: v), let other = Projection(of: v, on: u) else { return }
  problem.give("u", u)
  problem.give("v", v)
  problem.give("uv", uv)
  problem.give("vv", vv)
  problem.give("shadow", shadow.shadow)
  problem.answer(shadow.shadow)
  problem.route(other.shadow)
  problem.route(uv / Norm.l2(v) * v)
  problem.route(uv * v)
  problem.route(shadow.residual)
}
