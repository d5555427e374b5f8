import CatalogKit
import LinearAlgebra
import MathCore

/// The magic square in Dürer's engraving Melencolia I, of 1514.
private let magicSquare: Matrix = [
  [16, 3, 2, 13], [5, 10, 11, 8], [9, 6, 7, 12], [4, 15, 14, 1],
]

/// When the number can be believed, and when it leaves the range of numbers.
func trustInDeterminants(_ sheet: inout Worksheet) throws {
  let magic = try Determinant(of: magicSquare)
  let exact = integerDeterminant(
    of: [[16, 3, 2, 13], [5, 10, 11, 8], [9, 6, 7, 12], [4, 15, 14, 1]])
  sheet.show("magic", magic.value)
  sheet.show("magic_error", magic.relativeError)
  sheet.show("magic_exact", exact.map { Int($0) } ?? -1)
  // elimination rounds entries below 16 by 2⁻⁵³, a few times; each counts times a cofactor, which
  // is below 16³ √27 by Hadamard: 4 · 4 · 16 · 2⁻⁵³ · 21284
  sheet.expect(
    "determinant of the magic square", magic.value, equals: 0, within: .absolute(6.1e-10),
    because: .theorem("rows 1 and 4 minus rows 2 and 3 are in proportion"), proves: ["magic"])
  sheet.expect(
    "the magic square: not even the sign is certain", holds: magic.relativeError >= 1,
    because: .theorem("a singular matrix has no finite condition"))
  sheet.expect(
    "determinant of the magic square in whole numbers", exact.map { Int($0) } ?? -1, equals: 0,
    within: .exact, because: .reference("fractions without rounding, Python 3.11"),
    proves: ["magic_exact"])
  // with entries of at most 16 and a determinant that is rounding alone, κ is 10¹⁵ or more
  sheet.expect(
    "how little is known of it, as a power of ten",
    holds: magic.relativeError > 0.1 && magic.relativeError < 1e4,
    because: .theorem(
      "n 2⁻⁵³ κ with κ about 2⁵³, the nearest singular matrix being a rounding away"))

  let flat = try Determinant(of: hilbert(14))
  sheet.show("hilbert_14", flat.value)
  sheet.show("hilbert_14_error", flat.relativeError)
  sheet.expect(
    "Hilbert 14 × 14: not even the sign is certain", holds: flat.relativeError >= 1,
    because: .reference("mpmath 1.3.0: the condition is 7 · 10²⁰"))
  try farFromSingular(&sheet)
  refused(&sheet)
}

/// The size of a determinant says nothing about how near to singular a matrix is.
private func farFromSingular(_ sheet: inout Worksheet) throws {
  let tenths = Vector(repeating: 0.1, count: 100)
  let small = try Determinant(of: .diagonal(tenths))
  let tiny = try Determinant(of: .diagonal(Vector(repeating: 0.1, count: 400)))
  let huge = try Determinant(of: .diagonal(Vector(repeating: -10, count: 401)))
  sheet.show("small", small.value)
  sheet.show("small_error", small.relativeError)
  sheet.show("tiny", tiny.value)
  sheet.show("tiny_log", tiny.logMagnitude)
  sheet.show("huge_log", huge.logMagnitude)
  // 0.1 is rounded by 2⁻⁵⁷ · 1.6, 100 times, and 100 products by 2⁻⁵³ each
  sheet.expect(
    "determinant of 0.1 I of size 100", small.value, equals: 1e-100, within: .relative(2.3e-14),
    because: .closedForm("0.1¹⁰⁰"), proves: ["small"])
  sheet.expect(
    "its estimated error", small.relativeError, equals: 100 * 0x1p-53, within: .relative(1e-15),
    because: .closedForm("n 2⁻⁵³ κ with κ = 1"), proves: ["small_error"])
  sheet.expect(
    "determinant of 0.1 I of size 400, as a number", tiny.value, equals: 0, within: .exact,
    because: .closedForm("10⁻⁴⁰⁰ lies below 5 · 10⁻³²⁴"), proves: ["tiny"])
  let ln10 = 2.302585092994046
  // 400 roundings of the mantissa and of 0.1, then one of the sum
  sheet.expect(
    "its logarithm", tiny.logMagnitude, equals: -400 * ln10, within: .absolute(2.1e-13),
    because: .closedForm("−400 ln 10"), proves: ["tiny_log"])
  sheet.expect(
    "determinant of −10 I of size 401: sign, logarithm", [huge.sign, huge.logMagnitude],
    equals: [-1, 401 * ln10], within: .absolute(2.9e-13),
    because: .closedForm("(−10)⁴⁰¹ = −10⁴⁰¹"), proves: ["huge_log"])
  sheet.expect(
    "the same as a number", holds: huge.value == -.infinity,
    because: .closedForm("10⁴⁰¹ lies above 1.8 · 10³⁰⁸"))
  // the product of 3/2 and the number nearest to 4/3 rounds to 2
  let two = try Determinant(of: .diagonal([1.5, 4.0 / 3]))
  sheet.expect(
    "mantissa and exponent of diag(3/2, 4/3)", [two.mantissa, Double(two.exponent)],
    equals: [1, 1], within: .exact, because: .closedForm("2 = 1 · 2¹"))
  let graded = try Determinant(of: [[1e200, 1e-200], [1e200, 0]])
  // four roundings, of which two are those of 10²⁰⁰ and 10⁻²⁰⁰
  sheet.expect(
    "determinant of [[10²⁰⁰, 10⁻²⁰⁰], [10²⁰⁰, 0]]", graded.value, equals: -1,
    within: .relative(4.5e-16), because: .closedForm("−10⁻²⁰⁰ · 10²⁰⁰"))
  let zero = try Determinant(of: [[1, 2], [2, 4]])
  sheet.show("singular", zero.value)
  sheet.expect(
    "singular: mantissa, exponent, value and sign",
    [zero.mantissa, Double(zero.exponent), zero.value, zero.sign], equals: [0, 0, 0, 0],
    within: .exact, because: .closedForm("1 · 4 − 2 · 2"), proves: ["singular"])
  sheet.expect(
    "singular: no logarithm, and an error without bound",
    holds: zero.logMagnitude == -.infinity && zero.relativeError == .infinity,
    because: .closedForm("ln 0, and 1 / 0"))
}

/// What has no determinant.
private func refused(_ sheet: inout Worksheet) {
  var outcomes: [String] = []
  for matrix in [Matrix([[1, 2, 3], [4, 5, 6]]), Matrix([[1, .nan], [0, 1]])] {
    do throws(LinearSystemError) {
      outcomes.append("\(try Determinant(of: matrix).value)")
    } catch {
      outcomes.append("\(error)")
    }
  }
  sheet.expect(
    "a matrix that is not square, and one with NaN, are refused",
    outcomes.joined(separator: "; "),
    equals:
      "2 equations for 3 unknowns: elimination needs as many of one as of the other; the element in "
      + "row 1, column 2 is not a finite number", within: .exact,
    because: .theorem("only a map of a space to itself changes volumes by a factor"))
}
