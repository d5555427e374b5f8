import LinearAlgebra
import LiveKit
import MathCore

let planeDistance = Exercise(
  "distance", title: "A signed distance", .number, within: .relative(1e-3),
  prompt: """
    What is the signed distance of $`x = (\\given{x[0]}, \\given{x[1]})`$ from the line
    $`\\given{w[0]} \\, x_1 + \\given{w[1]} \\, x_2 = \\given{b}`$? Fractions can be typed as they
    are.
    """,
  hints: [
    "Put the point into the left side. How much is it more than the right side?",
    "Divide that by the length of the normal, which is a whole number here.",
  ],
  solution: """
    The left side is `=wx` at the point, which exceeds the right side by `=more`. The
    normal has the length `=length`. The signed distance is `=more` divided by
    `=length`, `=d .4g`.
    """,
  routes: [
    .init("You did not divide by the length of the normal."),
    .init("You left the right side out: this is how far the point reaches along the normal."),
    .init("You added the right side. It must be subtracted."),
    .init("You divided by the squared length of the normal."),
  ]
) { random, problem in
  let normals: [Vector] = [[3, 4], [4, 3], [5, 12], [6, 8], [12, 5], [8, 15]]
  let w = normals[random.index(below: 6)]
  let (x, b) = (
    Vector([random.nonzero(in: -9...9), random.nonzero(in: -9...9)]), random.nonzero(in: -20...20)
  )
  guard let line = try? Hyperplane(normal: w, offset: b), let d = line.signedDistance(of: x)
  else { return }
  let (length, product) = (Norm.l2(w), dot(w, x))
  problem.give("w", w)
  problem.give("b", b)
  problem.give("x", x)
  problem.give("wx", product)
  problem.give("more", product - b)
  problem.give("length", length)
  problem.give("d", d)
  problem.answer(d)
  problem.route(product - b)
  problem.route(product / length)
  problem.route((product + b) / length)
  problem.route((product - b) / (length * length))
}

let planeOffset = Exercise(
  "offset", title: "A plane through a point", .number, within: .absolute(1e-9),
  prompt: """
    A plane has the normal $`w = (\\given{w[0]}, \\given{w[1]}, \\given{w[2]})`$ and passes through
    $`a = (\\given{a[0]}, \\given{a[1]}, \\given{a[2]})`$. What is $`b`$ in its equation
    $`w \\cdot x = b`$?
    """,
  hints: [
    "The given point lies on the plane, so it obeys the equation.",
    "Put the point in the place of $`x`$.",
  ],
  solution: """
    $`b = w \\cdot a`$. The three products are `=products[0]`, `=products[1]` and `=products[2]`,
    with the sum `=b`.
    """,
  routes: [
    .init("The sign is turned around: it belongs to the form $`w \\cdot x + b = 0`$."),
    .init("You lost the signs of the products."),
    .init("You left the third coordinate out."),
    .init("You added the coordinates of the point. Multiply each by its component of the normal."),
  ]
) { random, problem in
  let w = Vector((0..<3).map { _ in random.nonzero(in: -6...6) })
  let a = Vector((0..<3).map { _ in random.nonzero(in: -6...6) })
  let products = Vector((0..<3).map { w[$0] * a[$0] })
  guard let plane = try? Hyperplane(normal: w, through: a), plane.side(of: a) == .on else { return }
  problem.give("w", w)
  problem.give("a", a)
  problem.give("products", products)
  problem.give("b", dot(w, a))
  problem.answer(dot(w, a))
  problem.route(-dot(w, a))
  problem.route(products.reduce(0) { $0 + $1.magnitude })
  problem.route(products[0] + products[1])
  problem.route(a.sum)
}

let planeFoot = Exercise(
  "foot", title: "The foot of the perpendicular", .vector(2), within: .relative(1e-3),
  prompt: """
    Which point of the line $`(\\given{w[0]}) \\, x_1 + (\\given{w[1]}) \\, x_2 = \\given{b}`$ is
    nearest to $`(\\given{x[0]}, \\given{x[1]})`$? Fractions can be typed as they are.
    """,
  hints: [
    "Go from the point along the normal until you meet the line.",
    """
    Take a multiple of the normal away. Which multiple brings the left side down to the right side?
    The left side falls by the squared length of the normal for each.
    """,
  ],
  solution: """
    The left side is `=wx` at the point and exceeds the right side by `=more`. The squared length of
    the normal is `=square`. Their quotient, times the normal, is taken away:
    $`(\\given{f[0] .4f}, \\given{f[1] .4f})`$.
    """,
  routes: [
    .init("You went the wrong way: this point is as far from the line again on the same side."),
    .init("You went through the line to the other side: this is the mirror image."),
    .init("You divided by the length of the normal, where its square belongs."),
    .init("This is the point of the line that is nearest to the origin."),
  ]
) { random, problem in
  let w: Vector = [random.nonzero(in: -5...5), random.nonzero(in: -5...5)]
  let (x, b) = (random.wholes(in: -9...9, count: 2), random.nonzero(in: -12...12))
  let (square, product) = (dot(w, w), dot(w, x))
  guard let line = try? Hyperplane(normal: w, offset: b), let foot = line.foot(of: x) else {
    return
  }
  let back = (product - b) / square
  problem.give("w", w)
  problem.give("b", b)
  problem.give("x", x)
  problem.give("wx", product)
  problem.give("more", product - b)
  problem.give("square", square)
  problem.give("f", foot)
  problem.answer(foot)
  problem.route(x + back * w)
  problem.route(x - 2 * back * w)
  problem.route(x - (product - b) / Norm.l2(w) * w)
  problem.route(b / square * w)
}

let borderBetween = Exercise(
  "between", title: "Halfway between two means", .number, within: .absolute(1e-6),
  prompt: """
    Two classes have the means $`p = (\\given{p[0]}, \\given{p[1]})`$ and
    $`q = (\\given{q[0]}, \\given{q[1]})`$. The border halfway between them has the normal
    $`w = q - p`$. What is $`b`$ in its equation $`w \\cdot x = b`$?
    """,
  hints: [
    "Which point between the two means lies on the border for certain?",
    "Put the middle between the means into the left side.",
  ],
  solution: """
    $`w = (\\given{w[0]}, \\given{w[1]})`$. The middle is
    $`(\\given{middle[0]}, \\given{middle[1]})`$, and it lies on the border: $`b`$ is the dot
    product of the two, `=b`.
    """,
  routes: [
    .init("With this $`b`$ the border passes through the mean $`p`$."),
    .init("With this $`b`$ the border passes through the mean $`q`$."),
    .init("You took the sum of the means. The middle is half of it."),
    .init("The border would pass through the origin. It must pass through the middle."),
  ]
) { random, problem in
  let (p, q) = (random.wholes(in: -9...9, count: 2), random.wholes(in: -9...9, count: 2))
  let w = q - p
  guard let border = try? Hyperplane(halfwayBetween: p, and: q) else { return }
  // the offset belongs to the unit normal
  let b = (border.offset * Norm.l2(w) * 2).rounded() / 2
  problem.give("p", p)
  problem.give("q", q)
  problem.give("w", w)
  problem.give("middle", 0.5 * (p + q))
  problem.give("b", b)
  problem.answer(b)
  problem.route(dot(w, p))
  problem.route(dot(w, q))
  problem.route(2 * b)
  problem.route(0)
}
