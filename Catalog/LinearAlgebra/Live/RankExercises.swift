import LinearAlgebra
import LiveKit
import MathCore

let coefficientsOfColumn = Exercise(
  "coefficients", title: "A column made of two others", .vector(2), within: .absolute(1e-6),
  prompt: """
    The third column of
    $`A = \\begin{pmatrix} \\given{a[0,0]} & \\given{a[0,1]} & \\given{a[0,2]} \\\\
    \\given{a[1,0]} & \\given{a[1,1]} & \\given{a[1,2]} \\\\
    \\given{a[2,0]} & \\given{a[2,1]} & \\given{a[2,2]} \\end{pmatrix}`$
    is $`c_1 a_1 + c_2 a_2`$. What are $`c_1`$ and $`c_2`$?
    """,
  hints: [
    "Each row is an equation with two unknowns. Two rows are enough to find them.",
    "Check what you found in the row that you did not use.",
  ],
  solution: """
    The first two rows say $`\\given{a[0,0]} \\, c_1 + (\\given{a[0,1]}) \\, c_2 = \\given{a[0,2]}`$
    and $`\\given{a[1,0]} \\, c_1 + (\\given{a[1,1]}) \\, c_2 = \\given{a[1,2]}`$. They give
    $`c_1 = \\given{c[0]}`$ and $`c_2 = \\given{c[1]}`$, and the third row agrees.
    """,
  routes: [
    .init("Both numbers are right, in the wrong order. Which column does each belong to?"),
    .init("These are the coefficients of a combination that gives zero together with $`+ a_3`$."),
    .init("You divided the first entries, column by column. Both columns count at once."),
  ]
) { random, problem in
  let (first, second) = (random.wholes(in: -5...5, count: 3), random.wholes(in: -5...5, count: 3))
  let c: Vector = [random.nonzero(in: -4...4), random.nonzero(in: -4...4)]
  let a = Matrix(columns: [first, second, c[0] * first + c[1] * second])
  guard let found = try? ColumnRank(of: a), found.independent == [0, 1],
    found.dependencies[0].terms.count == 2, first[0] != 0, second[0] != 0
  else { return }
  // the first two rows must be enough
  guard first[0] * second[1] != first[1] * second[0] else { return }
  let answer = Vector(found.dependencies[0].terms.map { $0.coefficient.rounded() })
  problem.give("a", a)
  problem.give("c", answer)
  problem.answer(answer)
  problem.route([answer[1], answer[0]])
  problem.route(-answer)
  problem.route([a[0, 2] / a[0, 0], a[0, 2] / a[0, 1]])
}

let missingEntry = Exercise(
  "missing", title: "The entry that lowers the rank", .number, within: .absolute(1e-6),
  prompt: """
    For which number $`t`$ has
    $`\\begin{pmatrix} \\given{a[0]} & \\given{a[1]} \\\\ \\given{a[2]} & t \\end{pmatrix}`$
    the rank one? Fractions such as `3/5` can be typed as they are.
    """,
  hints: [
    "With rank one, the second column is a multiple of the first. Of which factor?",
    "The first row tells the factor. Use it in the second row.",
  ],
  solution: """
    The factor is $`(\\given{a[1]}) / (\\given{a[0]})`$. Times `=a[2]` it is `=t .6g`.
    """,
  routes: [
    .init("Check the sign: with this $`t`$ the two products of the determinant do not cancel."),
    .init("You took a difference in place of a factor. Multiples divide, they do not subtract."),
    .init("This is the other quotient. Which entry stands across from $`t`$?"),
  ]
) { random, problem in
  let a: Vector = [
    random.nonzero(in: -19...19), random.nonzero(in: -19...19), random.nonzero(in: -19...19),
  ]
  let t = a[1] * a[2] / a[0]
  guard let found = try? ColumnRank(of: [[a[0], a[1]], [a[2], t]]), found.rank == 1 else { return }
  problem.give("a", a)
  problem.give("t", t)
  problem.answer(t)
  problem.route(-t)
  problem.route(a[1] + a[2] - a[0])
  problem.route(a[0] * a[1] / a[2])
}

let dummyColumns = Exercise(
  "dummies", title: "Two categories and an intercept", .number, within: .absolute(1e-9),
  prompt: """
    A table for a regression has a column of ones, `=measures` measured columns, and a column of
    zeros and ones for each of `=first` regions and each of `=second` seasons. It has
    many rows, and every combination occurs. What is its rank?
    """,
  hints: [
    "In each row exactly one region has a one. What do these columns add up to?",
    "Each category makes one column superfluous beside the column of ones.",
  ],
  solution: """
    There are `=all` columns. The regions add up to the column of ones, and so do the seasons: one
    column of each says nothing new. The rank is `=rank`.
    """,
  routes: [
    .init("This is the number of all columns. Some are combinations of others."),
    .init("You left out one column only. Both categories add up to the column of ones."),
    .init("You left out three columns. The column of ones may stay if one of each category goes."),
  ]
) { random, problem in
  let (first, second) = (Int(random.whole(in: 2...12)), Int(random.whole(in: 2...12)))
  let measures = Int(random.whole(in: 1...25))
  // each combination, some of them twice, with measures that follow no rule
  var rows: [[Double]] = []
  for row in 0..<(first * second + measures + 1) {
    var values = [1.0]
    for _ in 0..<measures { values.append(random.whole(in: -99...99)) }
    for k in 0..<first { values.append(row % first == k ? 1 : 0) }
    for k in 0..<second { values.append(row / first % second == k ? 1 : 0) }
    rows.append(values)
  }
  let all = Double(1 + measures + first + second)
  guard let found = try? ColumnRank(of: Matrix(rows)) else { return }
  let rank = Double(found.rank)
  problem.give("measures", Double(measures))
  problem.give("first", Double(first))
  problem.give("second", Double(second))
  problem.give("all", all)
  problem.give("rank", rank)
  problem.answer(rank)
  problem.route(all)
  problem.route(all - 1)
  problem.route(all - 3)
}

let moreColumnsThanRows = Exercise(
  "wide", title: "More features than rows", .number, within: .absolute(1e-9),
  prompt: """
    A study has measured `=genes` genes of each of `=people` people. The columns for
    the genes are centred: each has the mean zero. How many of the columns, at least, are
    combinations of the others?
    """,
  hints: [
    "The rank is at most the number of rows.",
    "In a column with the mean zero the last row follows from all others: one row decides nothing.",
  ],
  solution: """
    The rows of the centred table add up to zero, so the rank is at most `=rank`. At least `=answer`
    of `=genes` columns are combinations of the others.
    """,
  routes: [
    .init("The rows of a centred table add up to zero. How many of them are independent?"),
    .init("This is the largest possible rank. How many columns are left then?"),
    .init("Centring makes the rank smaller, not larger."),
  ]
) { random, problem in
  let people = random.whole(in: 5...15)
  let genes = random.whole(in: 50...3000)
  // a few more centred columns than rows, which follow no other rule: further ones add nothing
  let table = Matrix(
    columns: (0..<Int(people) + 2).map { _ in
      let column = Vector((0..<Int(people)).map { _ in random.whole(in: -99...99) })
      return column - Vector(repeating: column.sum / people, count: column.count)
    })
  guard let found = try? ColumnRank(of: table) else { return }
  let dependent = genes - Double(found.rank)
  problem.give("people", people)
  problem.give("genes", genes)
  problem.give("rank", Double(found.rank))
  problem.give("answer", dependent)
  problem.answer(dependent)
  problem.route(genes - people)
  problem.route(people - 1)
  problem.route(genes - people - 1)
}
