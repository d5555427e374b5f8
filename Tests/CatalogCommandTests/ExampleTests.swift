import Foundation
import Testing

@Suite struct `catalog example` {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `shows values and checks in their order`() throws {
    let ending = try folder.catalog(
      "example", "greatest-common-divisor", "--pack", built("SmallPack"))
    #expect(ending.status == 0)
    #expect(ending.diagnostics == "")
    #expect(
      ending.output == """
        Greatest common divisor: Two neighbours of Fibonacci

        divisor  21
        passed  gcd(1071, 462): exact (closed form: 1071 = 3 · 357 = 21 · 51 and 462 = 21 · 22, 51 and 22 are coprime)
        passed  neighbours of Fibonacci have no common divisor (theorem: gcd(Fₙ₊₁, Fₙ) = gcd(Fₙ, Fₙ₋₁) = … = gcd(1, 1) = 1)

        """)
  }

  @Test func `gives the worksheet as JSON`() throws {
    let ending = try folder.catalog("example", "k-means", "--json")
    #expect(ending.status == 0)
    let object = try ending.object()
    #expect(
      Set(object.keys) == [
        "id", "example", "passed", "values", "figures", "tables", "traces", "checks",
      ])
    #expect(object["passed"] as? Bool == true)
    let checks = try #require(object["checks"] as? [[String: Any]])
    #expect(!checks.isEmpty && checks.allSatisfy { $0["passed"] as? Bool == true })
    let tables = try #require(object["tables"] as? [[String: Any]])
    #expect(tables.allSatisfy { Set($0.keys) == ["name", "columns", "rows"] })
  }

  @Test func `shows the steps of a method with the numbers in its formulas`() throws {
    let ending = try folder.catalog("example", "k-means", "--trace")
    #expect(ending.status == 0)
    #expect(ending.diagnostics == "")
    let start = """

      The centres of the five numbers, step by step

      1. Every number joins its nearest centre.
         c₁ = 1, c₂ = 2, J = 104
         J = ‖1 − 1‖₂² + ‖2 − 2‖₂² + ‖4 − 2‖₂² + ‖8 − 2‖₂² + ‖10 − 2‖₂² = 104

      2. Each centre moves to the mean of its numbers.
         c₁ = 1, c₂ = 6, J = 40
         c₁ = (1/1) ⋅ 1 = 1
         c₂ = (1/4)(2 + 4 + 8 + 10) = 6
         J = ‖1 − 1‖₂² + ‖2 − 6‖₂² + ‖4 − 6‖₂² + ‖8 − 6‖₂² + ‖10 − 6‖₂² = 40

      3. 2 changes its centre.

      """
    #expect(ending.output.contains(start), "\(ending.output)")
    let checks = ending.output.split(separator: "\n").filter { $0.hasPrefix("passed") }
    #expect(checks.count == 2)
    #expect(
      checks.first?.hasPrefix(
        "passed  trace rounds: the formula inertia holds at each of 7 steps: ")
        == true)
  }

  @Test func `says where there are no steps`() throws {
    let ending = try folder.catalog(
      "example", "greatest-common-divisor", "--trace", "--pack", built("SmallPack"))
    #expect(ending.status == 64)
    #expect(ending.output == "")
    #expect(
      ending.lines == [
        "catalog: the example of greatest-common-divisor is not worked in steps. "
          + "See 'catalog example greatest-common-divisor'."
      ])
  }

  @Test func `fails with the check that fails`() throws {
    let ending = try folder.catalog("example", "wrong", "--pack", built("FaultyPack"))
    #expect(ending.status == 1)
    #expect(
      ending.output == """
        wrong: wrong

        FAILED  π: error 0.0016, at most 1e-06; 3.14 is not 3.141592653589793 (published value: Archimedes)
        passed  true (theorem: identity)
        FAILED  residual: nan, at most 1e-09 (theorem: A x = b)

        """)
  }

  @Test func `survives a worker that crashes`() throws {
    let ending = try folder.catalog("example", "precondition", "--pack", built("FaultyPack"))
    #expect(ending.status == 70)
    #expect(ending.output == "")
    #expect(ending.lines.count == 1)
    #expect(
      ending.lines[0].hasPrefix("catalog: precondition: The worker was stopped by signal 4"))
  }

  @Test func `stops a worker that exceeds its time`() throws {
    let ending = try folder.catalog(
      "example", "loop", "--timeout", "0.3", "--pack", built("FaultyPack"))
    #expect(ending.status == 70)
    #expect(ending.lines == ["catalog: loop: There was no answer within 0.3 seconds."])
  }

  @Test func `refuses entries that are planned or unknown`() throws {
    let planned = try folder.catalog("example", "planned", "--pack", built("FaultyPack"))
    #expect(planned.status == 64)
    #expect(
      planned.lines == [
        "catalog: planned is planned: it has nothing to run or to check yet. "
          + "See 'catalog show planned'."
      ])
    let unknown = try folder.catalog("example", "k-meens")
    #expect(unknown.status == 64)
    #expect(
      unknown.lines[0].hasPrefix(
        "catalog: there is no entry 'k-meens'; the nearest: k-means"))
  }
}
