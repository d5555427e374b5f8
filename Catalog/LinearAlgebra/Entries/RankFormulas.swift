import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let rank = Formulas(
    [
      "m": .integer(in: 4...6), "n": .integer(in: 2...4), "p": .integer(in: 1...3),
      "y": .vector("m"), "w": .vector("n"), "A": .matrix("m", "p"), "B": .matrix("p", "n"),
      "X": .value { $0.matrix("A") * $0.matrix("B") },
      "\\operatorname{rank}": .function { _, at in
        Double(try ColumnRank(of: at.matrix(0)).rank)
      },
    ],
    meanings: [
      "m": "how many rows a table has",
      "n": "how many columns a table has",
      "\\operatorname{rank}": "the number of independent columns",
      "A": "a matrix",
      "B": "a matrix with as many rows as the first has columns",
      "X": "a table of features",
      "a": "the columns of a matrix",
      "c": "how often each column is taken",
      "t": "the bound, as a part of the largest remainder",
    ],
    checks: [
      "combination": .agrees(where: [
        "Z": .matrix("m", "2"), "s": .vector("2", in: 0.5...2),
        "table": .value { draw in
          let z = draw.matrix("Z")
          return Matrix(columns: [z.column(0), z.column(1), z * draw.vector("s")])
        },
        "a": .value { draw in
          let table = draw.matrix("table")
          return (0..<3).map { table.column($0) }
        },
        "c": .value { draw in
          Vector(
            try ColumnRank(of: draw.matrix("table")).dependencies[0].terms.map { $0.coefficient })
        },
      ]),
      "sizes": .inequality(equalWhere: ["X": .matrix("m", "n")]),
      // a factor can send to zero all that the other one makes
      "product": .inequality(
        equalWhere: ["A": .matrix("m", "p"), "B": .matrix("p", "n")],
        where: [
          "p": .integer(in: 2...2),
          "A": .value { Matrix(columns: [$0.vector("y"), 0 * $0.vector("y")]) },
          "B": .value { Matrix([(0 * $0.vector("w")).elements, $0.vector("w").elements]) },
        ]),
      "gram": .agrees(),
      "bound": .agrees(where: ["t": .value { try ColumnRank(of: $0.matrix("X")).tolerance }]),
    ])
}
