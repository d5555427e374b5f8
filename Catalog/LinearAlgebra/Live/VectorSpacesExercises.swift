import LinearAlgebra
import LiveKit
import MathCore

let coordinatesInBasis = Exercise(
  "coordinates", title: "Coordinates in a basis", .vector(2), within: .absolute(1e-6),
  prompt: """
    Which coordinates $`(c_1, c_2)`$ has $`x = (\\given{x[0]}, \\given{x[1]})`$ in the basis
    $`b_1 = (\\given{b[0,0]}, \\given{b[1,0]})`$, $`b_2 = (\\given{b[0,1]}, \\given{b[1,1]})`$?
    """,
  hints: [
    "You look for the multiples of the two vectors that add up to the given one.",
    "Each component gives an equation with two unknowns. Eliminate one of them.",
  ],
  solution: """
    The equations are $`(\\given{b[0,0]}) \\, c_1 + (\\given{b[0,1]}) \\, c_2 = \\given{x[0]}`$ and
    $`(\\given{b[1,0]}) \\, c_1 + (\\given{b[1,1]}) \\, c_2 = \\given{x[1]}`$. Their solution is
    $`c_1 = \\given{c[0]}`$ and $`c_2 = \\given{c[1]}`$.
    """,
  routes: [
    .init("The numbers are right, in the wrong order: $`c_1`$ belongs to $`b_1`$."),
    .init(
      "These are dot products with the vectors. They are coordinates in an orthonormal basis only."),
    .init("You read the vectors as rows. Each is a column of the equations."),
    .init("You found the vector with these coordinates. The coordinates of the vector were asked."),
  ]
) { random, problem in
  let b = random.wholes(in: -5...5, rows: 2, columns: 2)
  let wanted: Vector = [random.nonzero(in: -5...5), random.nonzero(in: -5...5)]
  let turned: Matrix = [[b[0, 0], b[1, 0]], [b[0, 1], b[1, 1]]]
  guard let basis = try? Basis(b), let rows = try? Basis(turned) else { return }
  let x = basis.vector(at: wanted)
  guard let c = try? basis.coordinates(of: x), let other = try? rows.coordinates(of: x) else {
    return
  }
  problem.give("b", b)
  problem.give("x", x)
  problem.give("c", wanted)
  problem.answer(c)
  problem.route([c[1], c[0]])
  problem.route([dot(x, b.column(0)), dot(x, b.column(1))])
  problem.route(other)
  problem.route(basis.vector(at: x))
}

let makeDependent = Exercise(
  "dependent", title: "Make them dependent", .number, within: .absolute(1e-6),
  prompt: """
    For which $`t`$ is $`(\\given{w[0]}, \\given{w[1]}, t)`$ in the span of
    $`a = (\\given{a[0]}, \\given{a[1]}, \\given{a[2]})`$ and
    $`b = (\\given{b[0]}, \\given{b[1]}, \\given{b[2]})`$?
    """,
  hints: [
    "The first two components say which multiples of both vectors are needed.",
    "Solve the two equations without $`t`$. Then the third component follows.",
  ],
  solution: """
    The first two components ask for `=c[0]` times $`a`$ and `=c[1]` times $`b`$. The third
    component is then $`(\\given{c[0]}) \\cdot (\\given{a[2]}) + (\\given{c[1]}) \\cdot
    (\\given{b[2]})`$, which is `=t`.
    """,
  routes: [
    .init("You exchanged the two multiples."),
    .init(
      "This is the third component of $`a + b`$. The first two components ask for other multiples."),
    .init("You left the part of $`b`$ out."),
    .init("Check the sign: the parts of $`a`$ and $`b`$ add up."),
  ]
) { random, problem in
  let (a, b) = (random.wholes(in: -5...5, count: 3), random.wholes(in: -5...5, count: 3))
  let c: Vector = [random.nonzero(in: -4...4), random.nonzero(in: -4...4)]
  let w = c[0] * a + c[1] * b
  guard let flat = try? Basis([[a[0], b[0]], [a[1], b[1]]]),
    let found = try? flat.coordinates(of: [w[0], w[1]])
  else { return }
  let t = found[0] * a[2] + found[1] * b[2]
  problem.give("a", a)
  problem.give("b", b)
  problem.give("w", w)
  problem.give("c", c)
  problem.give("t", w[2])
  problem.answer(t)
  problem.route(c[1] * a[2] + c[0] * b[2])
  problem.route(a[2] + b[2])
  problem.route(c[0] * a[2])
  problem.route(c[0] * a[2] - c[1] * b[2])
}

let otherCoordinates = Exercise(
  "change", title: "From one basis to another", .vector(2), within: .absolute(1e-6),
  prompt: """
    A vector has the coordinates $`(\\given{d[0]}, \\given{d[1]})`$ in the basis $`u_1, u_2`$. In
    the basis $`b_1, b_2`$ the vectors of that basis are
    $`u_1 = \\given{t[0,0]} \\, b_1 + (\\given{t[1,0]}) \\, b_2`$ and
    $`u_2 = \\given{t[0,1]} \\, b_1 + (\\given{t[1,1]}) \\, b_2`$. Which coordinates has the vector
    in the basis $`b_1, b_2`$?
    """,
  hints: [
    "Write the vector as a combination of the first basis, and put in what its vectors are.",
    "Collect the multiples of the first vector of the second basis, then those of the second.",
  ],
  solution: """
    The vector is `=d[0]` times $`u_1`$ plus `=d[1]` times $`u_2`$. The multiples of $`b_1`$ add up
    to $`(\\given{d[0]}) \\cdot (\\given{t[0,0]}) + (\\given{d[1]}) \\cdot (\\given{t[0,1]}) =
    \\given{c[0]}`$, those of $`b_2`$ to $`(\\given{d[0]}) \\cdot (\\given{t[1,0]}) + (\\given{d[1]})
    \\cdot (\\given{t[1,1]}) = \\given{c[1]}`$.
    """,
  routes: [
    .init("You used the coordinates of each vector as a row. They belong into the columns."),
    .init("You went the other way, from $`b_1, b_2`$ to $`u_1, u_2`$."),
    .init("You added the coordinates of $`u_1`$ and $`u_2`$ and forgot how often each is taken."),
  ]
) { random, problem in
  let t = random.wholes(in: -4...4, rows: 2, columns: 2)
  let d: Vector = [random.nonzero(in: -5...5), random.nonzero(in: -5...5)]
  guard let basis = try? Basis([[1, 0], [0, 1]]), let other = try? Basis(t),
    let change = try? basis.change(from: other), let back = try? other.change(from: basis)
  else { return }
  problem.give("t", t)
  problem.give("d", d)
  problem.give("c", other.vector(at: d))
  problem.answer(change * d)
  problem.route([t[0, 0] * d[0] + t[1, 0] * d[1], t[0, 1] * d[0] + t[1, 1] * d[1]])
  problem.route(back * d)
  problem.route([t[0, 0] + t[0, 1], t[1, 0] + t[1, 1]])
}

let featureDimension = Exercise(
  "features", title: "The dimension of a table", .number, within: .absolute(1e-9),
  prompt: """
    A table of flats has a column of ones, `=numbers` columns of measurements that have nothing to do
    with each other, a mark for each of `=districts` districts and a mark for each of `=years` decades
    of building. Each flat lies in one district and is of one decade, and there are many flats of all
    kinds. Which dimension has the span of all columns?
    """,
  hints: [
    "Which columns always add up to the column of ones?",
    "Each set of marks is one relation. How many columns are superfluous?",
  ],
  solution: """
    There are `=all` columns. The marks of the districts add up to the column of ones, and so do
    those of the decades: two columns are combinations of the others. The dimension is `=dimension`.
    """,
  routes: [
    .init("This counts all columns. Some are combinations of others."),
    .init(
      "One column is superfluous because of the districts. The decades have a relation of their own."
    ),
    .init("You left the column of ones out. It is in the span of the marks, and it counts once."),
  ]
) { random, problem in
  let (numbers, districts, years) = (
    2 + random.index(below: 98), 3 + random.index(below: 10), 3 + random.index(below: 6)
  )
  // the ones and the marks, for a flat of every district in every decade
  var columns = [Vector](
    repeating: Vector(repeating: 0, count: districts * years), count: 1 + districts + years)
  for i in 0..<districts * years {
    columns[0][i] = 1
    columns[1 + i % districts][i] = 1
    columns[1 + districts + i / districts][i] = 1
  }
  guard let marks = try? SpannedSpace(of: Matrix(columns: columns)) else { return }
  // each measurement is a direction of its own
  let dimension = Double(marks.dimension + numbers)
  let all = Double(columns.count + numbers)
  problem.give("numbers", Double(numbers))
  problem.give("districts", Double(districts))
  problem.give("years", Double(years))
  problem.give("all", all)
  problem.give("dimension", dimension)
  problem.answer(dimension)
  problem.route(all)
  problem.route(all - 1)
  problem.route(all - 3)
}
