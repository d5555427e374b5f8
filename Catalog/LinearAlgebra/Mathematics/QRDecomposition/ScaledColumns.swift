import Elementary
import MathCore

extension Matrix {
  /// The columns, each divided by the power of two that brings its largest element between 1 and 2.
  ///
  /// A division by a power of two rounds nothing, and afterwards no sum of squares overflows, and
  /// whether columns are nearly dependent does not depend on their units.
  ///
  /// - Returns: aⱼ = 2ᵉ sⱼ: the columns s and the exponents e; a column of zeros stays as it is.
  /// - Throws: ``QRDecompositionError/notFinite(row:column:)``.
  /// - Complexity: O(m n).
  func scaledColumns() throws(QRDecompositionError) -> (matrix: Matrix, exponents: [Int]) {
    var (scaled, exponents) = (self, [Int](repeating: 0, count: columns))
    for j in 0..<columns {
      for i in 0..<rows {
        guard self[i, j].isFinite else { throw .notFinite(row: i, column: j) }
      }
      guard let (column, exponent) = column(j).scaledToOne() else { continue }
      for i in 0..<rows { scaled[i, j] = column[i] }
      exponents[j] = exponent
    }
    return (scaled, exponents)
  }
}

/// Columns scaled by ``MathCore/Matrix/scaledColumns()``, in more digits than their elements have.
struct ScaledColumns: Sendable {
  /// The elements, rounded to doubles, m × n.
  let rounded: Matrix
  /// What they lost by it, m × n.
  private let lost: Matrix?
  /// The exponent of the power of two of each column.
  let exponents: [Int]

  init(_ a: Matrix, lost: Matrix?, isTarget: Bool = false) throws(LeastSquaresError) {
    do throws(QRDecompositionError) {
      (rounded, exponents) = try a.scaledColumns()
    } catch {
      guard case .notFinite(let row, let column) = error else { throw .decomposition(error) }
      throw isTarget ? .targetNotFinite(row: row) : .notFinite(row: row, column: column)
    }
    let exponents = exponents
    self.lost = lost.map { lost in
      Matrix(
        rows: a.rows, columns: a.columns,
        elements: lost.elements.indices.map {
          lost.elements[$0].times(twoTo: -exponents[$0 % a.columns])
        })
    }
  }

  /// Element (i, j) in about 104 bits.
  subscript(i: Int, j: Int) -> DoubleDouble {
    guard let lost else { return DoubleDouble(rounded[i, j]) }
    return DoubleDouble.exactSum(rounded[i, j], lost[i, j])
  }

  /// The elements of the only column.
  var elements: [DoubleDouble] { (0..<rounded.rows).map { self[$0, 0] } }
}

extension Double {
  /// This number times 2ᵏ, rounded once at the end where it leaves the range.
  func times(twoTo k: Int) -> Double {
    Double(sign: .plus, exponent: k, significand: self)
  }
}
