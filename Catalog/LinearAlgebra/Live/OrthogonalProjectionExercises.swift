import LinearAlgebra
import LiveKit
import MathCore

let projectionDistance = Exercise(
  "distance", title: "How far from the line?", .number, within: .relative(1e-3),
  prompt: """
    How far is the point $`(\\given{x[0]}, \\given{x[1]})`$ from the line through the origin along
    $`(\\given{v[0]}, \\given{v[1]})`$? Fractions can be typed as they are.
    """,
  hints: [
    "The nearest point of the line is the shadow of the point. What is left of it?",
    "The distance is the length of the residual, the vector without its shadow.",
  ],
  solution: """
    The dot product of the two is `=xv`, that of the direction with itself `=vv`. The shadow is
    their quotient times the direction, $`(\\given{p[0] .4g}, \\given{p[1] .4g})`$. What is left is
    $`(\\given{r[0] .4g}, \\given{r[1] .4g})`$, of the length `=d .4f`.
    """,
  routes: [
    .init("This is how far the shadow reaches along the line. The distance goes across it."),
    .init("This is the distance from the origin. The nearest point of the line is another one."),
    .init("This is the squared length of the residual. Take the root."),
    .init(
      "This is the distance from the tip of the direction. Which multiple of it is the nearest?"),
  ]
) { random, problem in
  let directions: [Vector] = [[3, 4], [4, 3], [5, 12], [8, 6], [12, 5], [8, 15]]
  let v = directions[random.index(below: 6)]
  let x: Vector = [random.nonzero(in: -12...12), random.nonzero(in: -12...12)]
  guard let projection = Projection(of: x, on: v) else { return }
  let d = Norm.l2(projection.residual)
  problem.give("x", x)
  problem.give("v", v)
  problem.give("xv", dot(x, v))
  problem.give("vv", dot(v, v))
  problem.give("p", projection.shadow)
  problem.give("r", projection.residual)
  problem.give("d", d)
  problem.answer(d)
  problem.route(projection.length.magnitude)
  problem.route(Norm.l2(x))
  problem.route(d * d)
  problem.route(Norm.l2(x - v))
}

let projectionRest = Exercise(
  "rest", title: "A step of Gram-Schmidt", .vector(3), within: .absolute(1e-6),
  prompt: """
    Take from $`b = (\\given{b[0]}, \\given{b[1]}, \\given{b[2]})`$ what lies along
    $`a = (\\given{a[0]}, \\given{a[1]}, \\given{a[2]})`$. Which vector is left?
    """,
  hints: [
    "What lies along $`a`$ is a multiple of $`a`$. Divide one dot product by another to find it.",
    "The dot product of what is left with $`a`$ must be zero: check it.",
  ],
  solution: """
    $`a \\cdot b`$ is `=product`, and $`a \\cdot a`$ is `=square`. Their quotient is `=times`. So
    `=times` times $`a`$ lies along $`a`$, and
    $`(\\given{w[0]}, \\given{w[1]}, \\given{w[2]})`$ is left.
    """,
  routes: [
    .init("This is what lies along $`a`$. It was to be taken away."),
    .init("You added what lies along $`a`$. Then even more of it lies along $`a`$."),
    .init("You divided by the length of $`a`$. Divide by its square, $`a \\cdot a`$."),
    .init("You took from $`a`$ what lies along $`b`$. It is $`b`$ that is to change."),
  ]
) { random, problem in
  let sides: [Vector] = [[1, 2, 2], [2, 3, 6], [1, 4, 8], [1, 1, 1], [1, 1, 2], [1, 2, 3]]
  let side = sides[random.index(below: 6)]
  let order = random.permutation(of: 3)
  let a = Vector((0..<3).map { (random.index(below: 2) == 0 ? 1 : -1) * side[order[$0]] })
  let times = random.nonzero(in: -4...4)
  let (square, other) = (dot(a, a), random.wholes(in: -4...4, count: 3))
  // a whole vector at a right angle to a
  let w: Vector = [
    a[1] * other[2] - a[2] * other[1], a[2] * other[0] - a[0] * other[2],
    a[0] * other[1] - a[1] * other[0],
  ]
  let b = times * a + w
  guard let projection = Projection(of: b, on: a), let swapped = Projection(of: a, on: b),
    square > 1
  else { return }
  problem.give("a", a)
  problem.give("b", b)
  problem.give("product", dot(a, b))
  problem.give("square", square)
  problem.give("times", times)
  problem.give("w", w)
  problem.answer(projection.residual)
  problem.route(projection.shadow)
  problem.route(b + projection.shadow)
  problem.route(b - projection.length * a)
  problem.route(swapped.residual)
}

let projectionOnPlane = Exercise(
  "plane", title: "The nearest point of a plane", .vector(3), within: .absolute(1e-6),
  prompt: """
    The vectors $`a = (\\given{a[0]}, \\given{a[1]}, \\given{a[2]})`$ and
    $`b = (\\given{b[0]}, \\given{b[1]}, \\given{b[2]})`$ are orthogonal. Which point of the plane
    that they span is nearest to $`x = (\\given{x[0]}, \\given{x[1]}, \\given{x[2]})`$?
    """,
  hints: [
    "The two directions are orthogonal: project on each of them alone, and add.",
    "Each shadow is a multiple of its direction: a dot product, divided by a squared length.",
  ],
  solution: """
    $`x \\cdot a`$ is `=xa`, $`x \\cdot b`$ is `=xb`, and both directions have the squared length
    `=square`. So the point is `=c[0]` times $`a`$ plus `=c[1]` times $`b`$, which is
    $`(\\given{p[0]}, \\given{p[1]}, \\given{p[2]})`$.
    """,
  routes: [
    .init("This is what is left of $`x`$, its residual. The nearest point is $`x`$ without it."),
    .init("This is the shadow on $`a`$ alone. The plane has a second direction."),
    .init("You did not divide by the squared lengths of $`a`$ and $`b`$."),
    .init("You divided by the lengths of $`a`$ and $`b`$. Divide by their squares."),
  ]
) { random, problem in
  let frame: [Vector] = [[1, 2, 2], [2, 1, -2], [2, -2, 1]]
  let (order, which) = (random.permutation(of: 3), random.permutation(of: 3))
  // the same turn and the same mirrors for all three keep them orthogonal
  let signs = Vector((0..<3).map { _ in random.index(below: 2) == 0 ? 1 : -1 })
  let turned = (0..<3).map { k in
    Vector((0..<3).map { signs[$0] * frame[which[k]][order[$0]] })
  }
  let c: Vector = [
    random.nonzero(in: -3...3), random.nonzero(in: -3...3), random.nonzero(in: -3...3),
  ]
  let (a, b) = (turned[0], turned[1])
  let x = c[0] * a + c[1] * b + c[2] * turned[2]
  guard let basis = try? OrthonormalBasis(spanning: Matrix(columns: [a, b])),
    let projection = SubspaceProjection(of: x, on: basis)
  else { return }
  let p = c[0] * a + c[1] * b
  problem.give("a", a)
  problem.give("b", b)
  problem.give("x", x)
  problem.give("xa", dot(x, a))
  problem.give("xb", dot(x, b))
  problem.give("square", dot(a, a))
  problem.give("c", c)
  problem.give("p", p)
  problem.answer(projection.shadow)
  problem.route(projection.residual)
  problem.route(c[0] * a)
  problem.route(dot(x, a) * a + dot(x, b) * b)
  problem.route(Norm.l2(a) * c[0] * a + Norm.l2(b) * c[1] * b)
}

let projectionMirror = Exercise(
  "mirror", title: "Reflected in a line", .vector(2), within: .relative(1e-3),
  prompt: """
    A mirror stands along the line through the origin and
    $`(\\given{v[0]}, \\given{v[1]})`$. Where is the mirror image of
    $`x = (\\given{x[0]}, \\given{x[1]})`$? Fractions can be typed as they are.
    """,
  hints: [
    "The shadow of the point on the line is the middle between the point and its image.",
    "Go from the point to its shadow, and as far again.",
  ],
  solution: """
    $`x \\cdot v`$ is `=xv`, and $`v \\cdot v`$ is `=vv`. The shadow is
    $`p = (\\given{p[0] .4f}, \\given{p[1] .4f})`$. The image is $`2 p - x`$, which is
    $`(\\given{image[0] .4f}, \\given{image[1] .4f})`$.
    """,
  routes: [
    .init("You stopped at the line. The image lies on the other side, as far again."),
    .init("You turned the shadow and the residual around. This is the mirror across the line."),
    .init("This is the point on the other side of the origin. The mirror keeps the shadow."),
  ]
) { random, problem in
  let x: Vector = [random.nonzero(in: -20...20), random.nonzero(in: -20...20)]
  let v: Vector = [random.nonzero(in: -8...8), random.nonzero(in: -8...8)]
  guard let basis = try? OrthonormalBasis(spanning: Matrix(columns: [v])),
    let projection = SubspaceProjection(of: x, on: basis)
  else { return }
  problem.give("x", x)
  problem.give("v", v)
  problem.give("xv", dot(x, v))
  problem.give("vv", dot(v, v))
  problem.give("p", projection.shadow)
  problem.give("image", projection.reflection)
  problem.answer(projection.reflection)
  problem.route(projection.shadow)
  problem.route(-projection.reflection)
  problem.route(-x)
}
