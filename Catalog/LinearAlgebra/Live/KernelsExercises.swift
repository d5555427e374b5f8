import Elementary
import LinearAlgebra
import LiveKit
import MathCore

let squaredProduct = Exercise(
  "quadratic", title: "The quadratic kernel and its features", .vector(4), within: .relative(1e-3),
  prompt: """
    Take $`u = (\\given{u[0]}, \\given{u[1]})`$ and $`v = (\\given{v[0]}, \\given{v[1]})`$. What is the
    kernel $`k(u, v) = (u \\cdot v)^2`$, and what are the three features of $`u`$ in the order
    $`u_1^2`$, $`u_2^2`$, $`\\sqrt{2} \\, u_1 u_2`$? Type the four numbers; a root can be typed as it
    is, such as `6*sqrt(2)`.
    """,
  hints: [
    "For the kernel take the plain dot product first.",
    "The third feature holds the mixed product, times the root of two.",
  ],
  solution: """
    The dot product is `=product`, its square `=kernel`. The features of $`u`$ are `=f[0]`, `=f[1]` and
    `=f[2] .4f`. Their dot product with the features of $`v`$ is the kernel again.
    """,
  routes: [
    .init("The first number is the dot product itself. The kernel is its square."),
    .init("The first number adds the squares of the products. Add first, square then."),
    .init("In the third feature the root of two is missing: the mixed product occurs twice."),
    .init("In the third feature two stands in place of its root: it is squared in the kernel."),
  ]
) { random, problem in
  let u: Vector = [random.nonzero(in: -6...6), random.nonzero(in: -6...6)]
  let v: Vector = [random.nonzero(in: -6...6), random.nonzero(in: -6...6)]
  let k = Kernel.polynomial(degree: 2, gamma: 1, constant: 0)(u, v)
  let f = quadraticFeatures(of: u, constant: 0)
  let mixed = u[0] * u[1]
  problem.give("u", u)
  problem.give("v", v)
  problem.give("product", dot(u, v))
  problem.give("kernel", k)
  problem.give("f", f)
  problem.answer([k, f[0], f[1], f[2]])
  problem.route([dot(u, v), f[0], f[1], f[2]])
  problem.route([u[0] * u[0] * v[0] * v[0] + u[1] * u[1] * v[1] * v[1], f[0], f[1], f[2]])
  problem.route([k, f[0], f[1], mixed])
  problem.route([k, f[0], f[1], 2 * mixed])
}

let rbfByHand = Exercise(
  "rbf", title: "How alike are two points?", .number, within: .relative(1e-3),
  prompt: """
    What is the RBF kernel with $`\\gamma = \\given{gamma}`$ of
    $`u = (\\given{u[0]}, \\given{u[1]})`$ and $`v = (\\given{v[0]}, \\given{v[1]})`$? A power of e can be
    typed as it is, such as `exp(-2)`.
    """,
  hints: [
    "Only the difference of the two points counts.",
    "Add up the squares of the differences, and do not take the root.",
  ],
  solution: """
    The squared distance is `=squared`. Times `=gamma` it is `=exponent`, and the power of e with the
    negative of that is `=kernel .4g`.
    """,
  routes: [
    .init("You took the root: this is the kernel of the plain distance. RBF takes the square."),
    .init("You added the differences without squares: this is the Laplacian kernel."),
    .init("You left the factor γ out."),
    .init("The sign of the exponent is negative: no two points are more alike than equal ones."),
  ]
) { random, problem in
  let (u, v) = (random.wholes(in: -4...4, count: 2), random.wholes(in: -4...4, count: 2))
  let gamma = random.whole(in: 2...9) / 10
  let squared = Distance.squaredEuclidean(u, v)
  problem.give("u", u)
  problem.give("v", v)
  problem.give("gamma", gamma)
  problem.give("squared", squared)
  problem.give("exponent", gamma * squared)
  problem.give("kernel", Kernel.rbf(gamma: gamma)(u, v))
  problem.answer(Kernel.rbf(gamma: gamma)(u, v))
  problem.route(exp(-gamma * Distance.euclidean(u, v)))
  problem.route(Kernel.laplacian(gamma: gamma)(u, v))
  problem.route(Kernel.rbf(gamma: 1)(u, v))
  problem.route(exp(gamma * squared))
}

let featureLength = Exercise(
  "distance", title: "A distance that nobody sees", .number, within: .relative(1e-3),
  prompt: """
    A kernel gives $`k(u, u) = \\given{a}`$, $`k(v, v) = \\given{b}`$ and $`k(u, v) = \\given{c}`$. How
    far apart are $`\\varphi(u)`$ and $`\\varphi(v)`$ in feature space? A root can be typed as it is.
    """,
  hints: [
    "The square of the distance is the dot product of the difference with itself.",
    "Multiply it out: the mixed product occurs twice, with a minus.",
  ],
  solution: """
    `=a` plus `=b` less twice `=c` is `=square`. The distance is the root of that, `=distance .4f`.
    """,
  routes: [
    .init("This is the square of the distance. One step is missing."),
    .init("The mixed product occurs twice when the square is multiplied out."),
    .init("The sign of the mixed product is wrong: this is the length of the sum."),
  ]
) { random, problem in
  let (u, v) = (random.wholes(in: -5...5, count: 3), random.wholes(in: -5...5, count: 3))
  let (a, b, c) = (Kernel.linear(u, u), Kernel.linear(v, v), Kernel.linear(u, v))
  guard let distance = featureDistance(u, v, by: .linear), distance > 0, a + b > c else { return }
  problem.give("a", a)
  problem.give("b", b)
  problem.give("c", c)
  problem.give("square", a + b - 2 * c)
  problem.give("distance", distance)
  problem.answer(distance)
  problem.route(a + b - 2 * c)
  problem.route((a + b - c).squareRoot())
  problem.route((a + b + 2 * c).squareRoot())
}

let notAKernel = Exercise(
  "semidefinite", title: "Can this be a Gram matrix?", .number, within: .absolute(1e-6),
  prompt: """
    Two points have $`k(u, u) = \\given{a}`$ and $`k(v, v) = \\given{b}`$. What is the largest value that
    $`k(u, v)`$ can have, if $`k`$ is a dot product of features?
    """,
  hints: [
    "A Gram matrix of two points has a determinant that is not negative.",
    "By Cauchy and Schwarz a dot product is at most the product of the two lengths.",
    "The kernel of a point with itself is the square of a length.",
  ],
  solution: """
    The lengths of the features are the roots of `=a` and of `=b`: `=s` and `=t`. Their product is
    `=most`. With a larger value the determinant would be negative.
    """,
  routes: [
    .init("These numbers are squares of lengths. Take the roots before you multiply."),
    .init("The mean of both is not the bound. Which product of lengths bounds a dot product?"),
    .init("The smaller of the two is not the bound: a long vector can make up for a short one."),
  ]
) { random, problem in
  let (s, t) = (random.whole(in: 1...90), random.whole(in: 2...90))
  // k(u, v) = √(k(u, u) k(v, v)) for u and v on one ray
  let (a, b) = (Kernel.linear([s], [s]), Kernel.linear([t], [t]))
  let most = Kernel.linear([s], [t])
  problem.give("a", a)
  problem.give("b", b)
  problem.give("s", s)
  problem.give("t", t)
  problem.give("most", most)
  problem.answer(most)
  problem.route(a * b)
  problem.route((a + b) / 2)
  problem.route(a < b ? a : b)
}
