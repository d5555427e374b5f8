import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let rank = Formulas(
    [
      "m": .integer(in: 4...6), "n": .integer(in: 2...4), "p": .integer(in: 1...3),
      "A": .matrix("m", "p"), "B": .matrix("p", "n"), "X": .matrix("m", "n"),
      "\\operatorname{rank}": .function { _, at in
        Double(try ColumnRank(of: at.matrix(0)).rank)
      },
    ],
    meanings: [
      "m": "how many rows a table has",
      "n": "how many columns a table has",
      "A": "a matrix",
      "B": "a matrix with as many rows as the first has columns",
      "X": "a table of features",
      "a": "the columns of a matrix",
      "c": "how often each column is taken",
      "t": "the bound, as a part of the largest remainder",
    ],
    checks: [
      "combination": .agrees(where: [
        "A": .matrix("m", "2"), "w": .vector("2", in: 0.5...2),
        "table": .value { draw in
          let a = draw.matrix("A")
          return Matrix(columns: [a.column(0), a.column(1), a * draw.vector("w")])
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
      "product": .inequality(equalWhere: ["A": .matrix("m", "p")]),
      "gram": .agrees(),
      "bound": .agrees(where: ["t": .value { try ColumnRank(of: $0.matrix("X")).tolerance }]),
    ])
}
