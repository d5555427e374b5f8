public import CatalogKit
import Counting
import MathCore

extension Concept {
  public static let greatestCommonDivisor = Concept(
    "greatest-common-divisor", title: "Greatest common divisor", chapter: .counting,
    summary: "The largest number that divides two numbers without remainder.",
    implementation: ["greatestCommonDivisor"], cost: "O(log min(a, b))", references: [],
    command: Command(
      input: .features, gives: [ValueName("divisor", "the divisor common to a column")]
    ) { request, sheet in
      var divisor: UInt64 = 0
      for element in request.features.elements {
        guard let number = UInt64(exactly: element) else {
          throw Refusal("\(element) is not a whole number from 0 on.")
        }
        divisor = Counting.greatestCommonDivisor(divisor, number)
      }
      sheet.show("divisor", Double(divisor))
    },
    example: WorkedExample("Two neighbours of Fibonacci") { sheet in
      let divisor = Counting.greatestCommonDivisor(1071, 462)
      sheet.show("divisor", Int(divisor))
      sheet.expect(
        "gcd(1071, 462)", Int(divisor), equals: 21, within: .exact,
        because: .closedForm("1071 = 3 · 357 = 21 · 51 and 462 = 21 · 22, 51 and 22 are coprime"))
      sheet.expect(
        "neighbours of Fibonacci have no common divisor",
        holds: Counting.greatestCommonDivisor(832_040, 514_229) == 1,
        because: .theorem("gcd(Fₙ₊₁, Fₙ) = gcd(Fₙ, Fₙ₋₁) = … = gcd(1, 1) = 1"))
    })
}
