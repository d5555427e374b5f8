import LinearAlgebra
import MathCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Milliseconds of processor time for the products and decompositions of the catalog, beside those of LAPACK on one
/// thread: medians of several runs, taken in turn, and how far the results lie apart.
@main
enum Benchmark {
  static func main() throws {
    let library = LAPACK()
    print(library.map { "beside \($0.name), one thread" } ?? "no LAPACK library is installed")
    print("milliseconds of processor time, medians; the difference is by the largest element")
    print("routine    n       ours     LAPACK  ratio  difference")
    for n in [100, 300, 500] {
      var generator = Generator(seed: UInt64(n))
      let a = Matrix(rows: n, columns: n, elements: (0..<n * n).map { _ in generator.normal() })
      try measure(a, beside: library)
    }
  }

  /// All routines on one matrix, and on the symmetric ones that are made of it.
  private static func measure(_ a: Matrix, beside library: LAPACK?) throws {
    let n = a.rows
    var definite = a * a.transposed
    for i in 0..<n { definite[i, i] += 1 }
    let (x, s) = (a.transposed.elements, definite.elements)
    try compare(
      "dgemm ", n, { (a * a).transposed.elements },
      library.map { l in { l.multiply(x, x, size: n) } })
    try compare(
      "dgetrf", n, { packed(try LUDecomposition(of: a)) }, library.map { l in { l.lu(x, size: n) } }
    )
    try compare(
      "dpotrf", n, { try CholeskyDecomposition(of: definite).lower.transposed.elements },
      library.map { l in { lowerHalf(l.cholesky(s, size: n), size: n) } })
    try compare(
      "dgeqrf", n, { try QRDecomposition(of: a).r.transposed.elements },
      library.map { l in { triangle(l.qr(x, size: n), size: n) } })
    try compare(
      "dsyevd", n, { try SymmetricEigendecomposition(of: definite).values.elements.reversed() },
      library.map { l in { l.eigenvalues(s, size: n) } })
    try compare(
      "dgesdd", n, { try SVD(of: a).singularValues.elements },
      library.map { l in { l.singularValues(x, size: n) } })
  }

  /// L and U in one square, column after column.
  private static func packed(_ lu: LUDecomposition) -> [Double] {
    let (l, u) = (lu.lower, lu.upper)
    let n = l.rows
    var elements = u.transposed.elements
    for i in 0..<n { for j in 0..<i { elements[j * n + i] = l[i, j] } }
    return elements
  }

  /// A square, column after column, with 0 above the diagonal.
  private static func lowerHalf(_ elements: [Double], size n: Int) -> [Double] {
    var half = elements
    for j in 0..<n { for i in 0..<j { half[j * n + i] = 0 } }
    return half
  }

  /// A square, column after column, with 0 below a diagonal that is made positive.
  private static func triangle(_ elements: [Double], size n: Int) -> [Double] {
    var triangle = elements
    for j in 0..<n {
      for i in 0..<n {
        let sign: Double = elements[i * n + i] < 0 ? -1 : 1
        triangle[j * n + i] = i > j ? 0 : sign * elements[j * n + i]
      }
    }
    return triangle
  }

  private static func compare(
    _ name: String, _ n: Int, _ ours: () throws -> [Double], _ theirs: (() -> [Double])?
  ) throws {
    var (mine, peer): ([Double], [Double]) = ([], [])
    var (first, second): ([Double], [Double]) = ([], [])
    for _ in 0..<(n < 500 ? 7 : 5) {
      mine.append(try milliseconds { first = try ours() })
      if let theirs { peer.append(milliseconds { second = theirs() }) }
    }
    let time = median(mine)
    var line = name + text(Double(n), 5, decimals: 0) + text(time, 11, decimals: 2)
    if theirs != nil {
      let largest = second.reduce(0) { max($0, $1.magnitude) }
      let difference = zip(first, second).reduce(0) { max($0, ($1.0 - $1.1).magnitude) } / largest
      line += text(median(peer), 11, decimals: 2) + text(time / median(peer), 7, decimals: 1)
      line += "  " + scientific(difference)
    }
    print(line)
  }

  /// The time that this program had of the processor: others on the machine do not count.
  private static func milliseconds(_ work: () throws -> Void) rethrows -> Double {
    let start = clock()
    try work()
    return 1e3 * Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  private static func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

  /// A number of some width, with that many decimals.
  private static func text(_ value: Double, _ width: Int, decimals: Int) -> String {
    let scale = decimals == 0 ? 1 : decimals == 1 ? 10 : 100
    let whole = Int((value * Double(scale)).rounded())
    var number = "\(whole / scale)"
    if decimals > 0 {
      let fraction = "\(whole % scale)"
      number += "." + String(repeating: "0", count: decimals - fraction.count) + fraction
    }
    return String(repeating: " ", count: max(0, width - number.count)) + number
  }

  /// A positive number as one digit and a power of ten.
  private static func scientific(_ value: Double) -> String {
    guard value > 0 else { return "0" }
    var (digit, power) = (value, 0)
    while digit < 0.95 { (digit, power) = (digit * 10, power - 1) }
    return "\(Int(digit.rounded()))e\(power)"
  }
}
