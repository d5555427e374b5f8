public import MathCore

/// The rank of a matrix: how many of its columns say something new, and what the others are made of.
///
/// A pivoted QR decomposition takes the column of which most is left, again and again. Once nothing
/// but rounding is left, the columns taken so far are independent, and all others are combinations of
/// them. Each column is divided by a power of two first, so that a change of units changes nothing.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 5.4.
public struct ColumnRank: Hashable, Sendable {
  /// A column that is a combination of independent ones: aⱼ = Σ cᵢ aᵢ.
  public struct Dependency: Hashable, Sendable {
    /// One part of the combination.
    public struct Term: Hashable, Sendable {
      /// The independent column i, counted from 0.
      public let column: Int
      /// How often it is taken, cᵢ.
      public let coefficient: Double
      /// ‖cᵢ aᵢ‖ / ‖aⱼ‖.
      public let share: Double
    }

    /// The column j, counted from 0.
    public let column: Int
    /// The parts in the order of the columns; none for a column of zeros.
    ///
    /// A part of less than a billionth of the column, or less than the tolerance, is left out.
    public let terms: [Term]
    /// ‖aⱼ − Σ cᵢ aᵢ‖ / ‖aⱼ‖, 0 for a column of zeros.
    public let residual: Double
  }

  /// The number of independent columns, from 0 to min(m, n).
  public let rank: Int
  /// The part of the largest remainder that counted as nothing.
  public let tolerance: Double
  /// What was left of each column as it was taken, as a part of the first: min(m, n) numbers that do
  /// not rise.
  public let remainders: Vector
  /// Columns that are independent and make all others, `rank` numbers that rise: of the columns of a
  /// relation, the last is the dependent one unless it has a very small part in it.
  public let independent: [Int]
  /// What the other columns are made of, in the order of the columns.
  public let dependencies: [Dependency]

  /// Counts the independent columns of a matrix.
  ///
  /// - Parameters:
  ///   - a: any shape, m × n.
  ///   - tolerance: the part of the largest remainder that counts as nothing, for example the relative
  ///     error of measured data; never less than the rounding, max(m, n) 2⁻⁵².
  /// - Throws: ``RankError`` where an element is not finite, and where a coefficient is beyond the
  ///   range of numbers.
  /// - Complexity: O(m n min(m, n)).
  public init(of a: Matrix, tolerance: Double = 0) throws(RankError) {
    let (scaled, exponents) = try Self.scaledColumns(of: a)
    let qr = try Self.factors(of: scaled, .columns)
    self.tolerance = max(tolerance, Double(max(a.rows, a.columns)) * 0x1p-52)
    rank = qr.rank(tolerance: self.tolerance)
    let diagonal = qr.diagonal
    let largest = diagonal.first ?? 0
    remainders = Vector(diagonal.map { largest > 0 ? $0 / largest : 0 })
    var taken = [Bool](repeating: false, count: a.columns)
    for column in qr.permutation.prefix(rank) { taken[column] = true }
    var found: [Dependency] = []
    repeat {
      found = try Self.dependencies(
        of: scaled, exponents, on: taken, leastPart: max(self.tolerance, 0x1p-30))
    } while Self.exchange(&taken, found)
    dependencies = found
    independent = (0..<a.columns).filter { taken[$0] }
  }

  /// The combinations that the columns which are not taken are.
  private static func dependencies(
    of scaled: Matrix, _ exponents: [Int], on taken: [Bool], leastPart: Double
  ) throws(RankError) -> [Dependency] {
    let basis = (0..<scaled.columns).filter { taken[$0] }
    let columns = basis.map { scaled.column($0) }
    let qr = try factors(of: matrix(columns, rows: scaled.rows), .none)
    var dependencies: [Dependency] = []
    for j in 0..<scaled.columns where !taken[j] {
      let column = scaled.column(j)
      let length = Norm.l2(column)
      var (rest, terms): (Vector, [Dependency.Term]) = (column, [])
      // R c = Qᵀ aⱼ; the columns of R are independent
      let parts = qr.solve(column) ?? []
      for (i, part) in parts.enumerated() {
        let share = part.magnitude * Norm.l2(columns[i]) / length
        guard share > leastPart else { continue }
        rest -= part * columns[i]
        let coefficient = part.times(twoTo: exponents[j] - exponents[basis[i]])
        guard coefficient.isFinite else { throw .outOfRange(column: j) }
        terms.append(Dependency.Term(column: basis[i], coefficient: coefficient, share: share))
      }
      dependencies.append(
        Dependency(
          column: j, terms: terms, residual: length > 0 ? Norm.l2(rest) / length : 0))
    }
    return dependencies
  }

  /// Takes an earlier column for a later one where the earlier is made of the later.
  ///
  /// Which of the columns of a relation is called dependent is a matter of taste: here the last. The
  /// sum of the numbers of the columns taken falls with each exchange, so that there is a last one.
  ///
  /// - Returns: whether there was an exchange.
  private static func exchange(_ taken: inout [Bool], _ dependencies: [Dependency]) -> Bool {
    for dependency in dependencies {
      // a small part would leave the columns taken nearly dependent
      let later = dependency.terms.last { $0.column > dependency.column && $0.share > 0x1p-7 }
      guard let term = later else { continue }
      taken[term.column] = false
      taken[dependency.column] = true
      return true
    }
    return false
  }

  /// The matrix of some columns, of which there may be none.
  private static func matrix(_ columns: [Vector], rows: Int) -> Matrix {
    columns.isEmpty
      ? Matrix(rows: rows, columns: 0, elements: []) : Matrix(columns: columns)
  }

  private static func scaledColumns(
    of a: Matrix
  ) throws(RankError) -> (matrix: Matrix, exponents: [Int]) {
    do throws(QRDecompositionError) {
      return try a.scaledColumns()
    } catch {
      throw RankError(error)
    }
  }

  private static func factors(
    of a: Matrix, _ pivoting: QRDecomposition.Pivoting
  ) throws(RankError) -> QRDecomposition {
    do throws(QRDecompositionError) {
      return try QRDecomposition(of: a, pivoting: pivoting)
    } catch {
      throw RankError(error)
    }
  }
}

/// Why the independent columns of a matrix cannot be told; rows and columns are counted from 0.
public enum RankError: Error, Hashable, Sendable {
  /// An element is NaN or infinite.
  case notFinite(row: Int, column: Int)
  /// A column is a combination with a coefficient that is no number of the machine.
  case outOfRange(column: Int)
}

extension RankError: CustomStringConvertible {
  fileprivate init(_ error: QRDecompositionError) {
    switch error {
    case .notFinite(let row, let column): self = .notFinite(row: row, column: column)
    case .tooLarge(_, let column): self = .outOfRange(column: column)
    }
  }

  public var description: String {
    switch self {
    case .notFinite(let row, let column):
      "the element in row \(row + 1), column \(column + 1) is not a finite number"
    case .outOfRange(let column):
      "column \(column + 1) is a multiple of another by a factor beyond the range of numbers: give "
        + "both in units of comparable size"
    }
  }
}
