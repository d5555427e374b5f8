import LinearAlgebra
import LiveKit
import MathCore

let twoByTwoByHand = Exercise(
  "two", title: "Two rows by hand", .number, within: .absolute(1e-9),
  prompt: """
    What is the determinant of the matrix with the rows
    $`(\\given{a[0,0]}, \\given{a[0,1]})`$ and $`(\\given{a[1,0]}, \\given{a[1,1]})`$?
    """,
  hints: [
    "Multiply along the diagonal, then along the other diagonal.",
    "The second product is subtracted from the first.",
  ],
  solution: """
    $`(\\given{a[0,0]}) \\cdot (\\given{a[1,1]}) - (\\given{a[0,1]}) \\cdot (\\given{a[1,0]})`$, which
    is `=value`.
    """,
  routes: [
    .init("You added the two products. The second one is subtracted."),
    .init("You subtracted the other way round: this is the negative of the determinant."),
    .init("This is the product of the diagonal alone. It is enough only for a triangle."),
    .init("You multiplied within the rows. The products go along the diagonals."),
  ]
) { random, problem in
  let a = random.wholes(in: -9...9, rows: 2, columns: 2)
  let value = signedArea(a.column(0), a.column(1))
  problem.give("a", a)
  problem.give("value", value)
  problem.answer(value)
  problem.route(a[0, 0] * a[1, 1] + a[0, 1] * a[1, 0])
  problem.route(-value)
  problem.route(a[0, 0] * a[1, 1])
  problem.route(a[0, 0] * a[0, 1] - a[1, 0] * a[1, 1])
}

let fromPivots = Exercise(
  "pivots", title: "After elimination", .number, within: .absolute(1e-9),
  prompt: """
    Elimination of a matrix of three rows exchanged rows `=exchanges` times and left a triangle with
    the diagonal $`(\\given{d[0]}, \\given{d[1]}, \\given{d[2]})`$. What is the determinant of the
    matrix?
    """,
  hints: [
    "The determinant of a triangle is the product of its diagonal.",
    "Each exchange of two rows changes the sign once.",
  ],
  solution: """
    The product of the diagonal is `=product`. With `=exchanges` exchanges the determinant is
    `=value`.
    """,
  routes: [
    .init("You forgot the exchanges, or counted one too many: each changes the sign."),
    .init("You added the diagonal: that is the trace of the triangle."),
    .init("You left the last element of the diagonal out."),
  ]
) { random, problem in
  let d = Vector((0..<3).map { _ in random.nonzero(in: -9...9) })
  let exchanges = random.whole(in: 1...3)
  let product = d[0] * d[1] * d[2]
  let value = exchanges == 2 ? product : -product
  problem.give("d", d)
  problem.give("exchanges", exchanges)
  problem.give("product", product)
  problem.give("value", value)
  problem.answer(value)
  problem.route(-value)
  problem.route(d.sum)
  problem.route(value / d[2])
}

let areaOfTriangle = Exercise(
  "triangle", title: "The area of a triangle", .number, within: .absolute(1e-9),
  prompt: """
    A triangle has the corners $`(\\given{p[0]}, \\given{p[1]})`$, $`(\\given{q[0]}, \\given{q[1]})`$
    and $`(\\given{r[0]}, \\given{r[1]})`$. How large is its area, a number that is not negative?
    """,
  hints: [
    "Two sides from one corner span a parallelogram. What part of it is the triangle?",
    "A side is the difference of two corners. An area has no sign.",
  ],
  solution: """
    From the first corner the sides are $`(\\given{u[0]}, \\given{u[1]})`$ and
    $`(\\given{v[0]}, \\given{v[1]})`$. Their determinant is `=whole`, and half of its size is
    `=area`.
    """,
  routes: [
    .init("This is the area of the parallelogram. The triangle is half of it."),
    .init(
      "You took two corners for sides. That is right only if the third corner is the origin."),
    .init("You forgot the sign rule: the second product is subtracted from the first."),
  ]
) { random, problem in
  let (p, q, r) = (
    random.wholes(in: -9...9, count: 2), random.wholes(in: -9...9, count: 2),
    random.wholes(in: -9...9, count: 2)
  )
  let (u, v) = (q - p, r - p)
  let whole = signedArea(u, v)
  guard whole != 0 else { return }
  problem.give("p", p)
  problem.give("q", q)
  problem.give("r", r)
  problem.give("u", u)
  problem.give("v", v)
  problem.give("whole", whole)
  problem.give("area", whole.magnitude / 2)
  problem.answer(whole.magnitude / 2)
  problem.route(whole.magnitude)
  problem.route(signedArea(q, r).magnitude / 2)
  problem.route((u[0] * v[1] + u[1] * v[0]).magnitude / 2)
}

let makeItSingular = Exercise(
  "singular", title: "Make it singular", .number, within: .absolute(1e-6),
  prompt: """
    For which number $`t`$ is the matrix with the rows $`(\\given{a}, \\given{b})`$ and
    $`(\\given{c}, t)`$ singular? A fraction such as `3/5` can be typed as it is.
    """,
  hints: [
    "A singular matrix has the determinant zero.",
    "Write the determinant with $`t`$ and solve for it. Or: what makes the rows parallel?",
  ],
  solution: """
    $`(\\given{a}) \\, t - (\\given{b}) \\cdot (\\given{c})`$ must be zero, so $`t`$ is `=product`
    divided by `=a`, which is `=t .6g`.
    """,
  routes: [
    .init("Check the sign: with this $`t`$ the two products add up to zero."),
    .init("This is the quotient upside down. Which number stands before $`t`$?"),
    .init("You divided by the wrong entry: the one across from $`t`$ stands before it."),
  ]
) { random, problem in
  let (a, b, c) = (
    random.nonzero(in: -9...9), random.nonzero(in: -9...9), random.nonzero(in: -9...9)
  )
  let t = b * c / a
  problem.give("a", a)
  problem.give("b", b)
  problem.give("c", c)
  problem.give("product", b * c)
  problem.give("t", t)
  problem.answer(t)
  problem.route(-t)
  problem.route(1 / t)
  problem.route(a * c / b)
}

let volumeOfMultiple = Exercise(
  "multiple", title: "A multiple in space", .number, within: .absolute(1e-6),
  prompt: """
    A matrix of three rows has the determinant `=d`. Every entry is multiplied by `=c`. What is the
    determinant then?
    """,
  hints: [
    "A cube whose edges become longer: how does its volume change?",
    "Each of the rows brings the factor once.",
  ],
  solution: """
    Each of the three rows brings the factor `=c`: together `=cube`. Times `=d` this is `=value`.
    """,
  routes: [
    .init("That is the factor of one row. All rows are multiplied."),
    .init("You multiplied the factors of the rows as a sum. They are multiplied with each other."),
    .init("You took the square, as for an area. Space has one dimension more."),
  ]
) { random, problem in
  let (c, d) = (random.whole(in: 2...9), random.nonzero(in: -300...300))
  let value = c * c * c * d
  problem.give("c", c)
  problem.give("d", d)
  problem.give("cube", c * c * c)
  problem.give("value", value)
  problem.answer(value)
  problem.route(c * d)
  problem.route(3 * c * d)
  problem.route(c * c * d)
}
