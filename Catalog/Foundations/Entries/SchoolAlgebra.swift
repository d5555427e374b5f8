public import CatalogKit
import Elementary
import FoundationsLive
import LinearAlgebra
import MathCore

extension GuidePage {
  public static let schoolAlgebra = GuidePage(
    "school-algebra", title: "A refresher of school algebra",
    summary: "Everything that the chapters take for granted, from fractions to logarithms.",
    formulas: .schoolAlgebra, live: LiveContent(.schoolAlgebra),
    example: WorkedExample("Small cases") { sheet in
      numbers(&sheet)
      functions(&sheet)
      logarithms(&sheet)
      sums(&sheet)
      sets(&sheet)
      figures(&sheet)
    })
}

/// Fractions, percentages, equations, absolute values.
private func numbers(_ sheet: inout Worksheet) {
  sheet.show("five_sixths", 1.0 / 2 + 1.0 / 3)
  sheet.expect(
    "1/2 + 1/3", 1.0 / 2 + 1.0 / 3, equals: 5.0 / 6, within: .relative(2.3e-16),
    because: .closedForm("5/6; the quotients and the sum round by half an ulp each"))
  sheet.show("order", 2 + 3 * 4 * 4)
  let (risen, fallen) = (200.0 * 110 / 100, 200.0 * 110 / 100 * 90 / 100)
  sheet.show("risen", risen)
  sheet.show("fallen", fallen)
  sheet.expect(
    "200, up and down by a tenth", fallen, equals: 198, within: .exact,
    because: .closedForm("200 · 1.1 · 0.9 = 200 · 0.99; every product is a whole number"))
  // 3 x + 5 = 20
  let solution = (20.0 - 5) / 3
  sheet.show("solution", solution)
  sheet.show("both_sides", 3 * solution + 5)
  sheet.expect(
    "the left side of 3 x + 5 = 20 at the solution", 3 * solution + 5, equals: 20, within: .exact,
    because: .theorem("a solution makes both sides equal"))
  sheet.show("apart", (3.0 - 7).magnitude)
}

/// Powers, a function of a function, a line, a triangle.
private func functions(_ sheet: inout Worksheet) {
  sheet.show("power", pow(2, 7))
  sheet.show("eighth", pow(2, -3))
  sheet.expect(
    "2³ 2⁴", pow(2, 3) * pow(2, 4), equals: 128, within: .exact,
    because: .closedForm("2⁷ = 128; powers of two are exact"))
  sheet.show("root_two", sqrt(2))
  // pow is accurate to less than an ulp, and a square root to half of one
  sheet.expect(
    "2 to the power of a half", pow(2, 0.5), equals: sqrt(2), within: .relative(4.5e-16),
    because: .agreement("the power and the square root, which share no code"))
  func f(_ x: Double) -> Double { x * x - 1 }
  func g(_ x: Double) -> Double { 2 * x }
  sheet.show("f_of_three", f(3))
  sheet.show("f_of_g", f(g(3)))
  sheet.show("g_of_f", g(f(3)))
  sheet.show("low", Line.height(at: 1))
  sheet.show("high", Line.height(at: 4))
  sheet.show("rise", Line.height(at: 4) - Line.height(at: 1))
  let slope = (Line.height(at: 4) - Line.height(at: 1)) / (4 - 1)
  sheet.show("slope", slope)
  sheet.expect(
    "the slope between two points of the line", slope, equals: Line.m, within: .exact,
    because: .theorem("a line has one slope; small whole numbers are exact"))
  sheet.show("m", Line.m)
  sheet.show("b", Line.b)
  sheet.show("longest", Norm.l2([3, 4]))
  sheet.expect(
    "the longest side", Norm.l2([3, 4]), equals: 5, within: .exact,
    because: .closedForm("3² + 4² = 5²"))
  let angle = Double.pi / 6
  sheet.show("pi", Double.pi)
  sheet.show("sine", sin(angle))
  sheet.show("cosine", cos(angle))
  // the angle rounds by at most 2⁻⁵⁴, slopes are below 1, and a result is off by less than an ulp
  sheet.expect(
    "the sine of 30 degrees", sin(angle), equals: 0.5, within: .absolute(1.7e-16),
    because: .closedForm("half the side of a triangle with three equal sides"))
  sheet.expect(
    "the cosine of 30 degrees", cos(angle), equals: sqrt(3) / 2, within: .absolute(2.8e-16),
    because: .closedForm("√3/2, by Pythagoras from the sine"))
}

/// The exponential, the logarithm, and a product that no computer can hold.
private func logarithms(_ sheet: inout Worksheet) {
  sheet.show("e", exp(1))
  sheet.expect(
    "e", exp(1), equals: 2.718281828459045, within: .relative(4.5e-16),
    because: .published("OEIS A001113, the digits of e"))
  sheet.show("log_two_eight", log(8) / log(2))
  sheet.show("log_ten", log(10))
  // each logarithm is off by less than an ulp of its size
  sheet.expect(
    "log 1000", log(1000), equals: 3 * log(10), within: .relative(6.7e-16),
    because: .theorem("log(x³) = 3 log x"))
  sheet.expect(
    "the exponential of log 10", exp(log(10)), equals: 10, within: .relative(1.2e-15),
    because: .theorem("they undo each other; an error of the logarithm counts log 10 times"))
  let chances = [Double](repeating: 0.01, count: 200)
  sheet.show("product_of_chances", chances.reduce(1, *))
  sheet.show("sum_of_logs", chances.reduce(0) { $0 + log($1) })
  sheet.expect(
    "the product of 200 chances of 0.01", chances.reduce(1, *), equals: 0, within: .exact,
    because: .theorem("10⁻⁴⁰⁰ lies below 2⁻¹⁰⁷⁵, half of the smallest number there is"))
  // 200 additions round by at most 200 · 2⁻⁵³ of the sum
  sheet.expect(
    "the sum of their logarithms", chances.reduce(0) { $0 + log($1) }, equals: -400 * log(10),
    within: .relative(2.3e-14), because: .theorem("200 log 10⁻² = −400 log 10"))
}

/// Sums and products over an index.
private func sums(_ sheet: inout Worksheet) {
  let squares = (1...4).reduce(0.0) { $0 + Double($1 * $1) }
  sheet.show("squares", squares)
  sheet.expect(
    "1² + 2² + 3² + 4²", squares, equals: 4.0 * 5 * 9 / 6, within: .exact,
    because: .closedForm("n (n + 1) (2 n + 1) / 6 with n = 4"))
  sheet.show("factorial", (1...4).reduce(1.0) { $0 * Double($1) })
}

/// The even numbers up to ten, the multiples of three, and their union.
private func sets(_ sheet: inout Worksheet) {
  let all = Set(1...10)
  let (even, threes) = (all.filter { $0 % 2 == 0 }, all.filter { $0 % 3 == 0 })
  let (both, union) = (even.intersection(threes), even.union(threes))
  sheet.show("even", even.count)
  sheet.show("threes", threes.count)
  sheet.show("sixes", both.count)
  sheet.show("union", union.count)
  sheet.expect(
    "the size of the union", union.count, equals: even.count + threes.count - both.count,
    within: .exact, because: .theorem("|A ∪ B| = |A| + |B| − |A ∩ B|"))
}
