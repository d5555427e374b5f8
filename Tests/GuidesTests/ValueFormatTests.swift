import Foundation
import Guides
import Testing

@Suite struct `The format of a value` {
  @Test(arguments: [
    (".3f", 3.14159, "3.142"), (".0f", 2.5, "2"), (".0f", 3.5, "4"), (".0f", 0.5, "0"),
    (".2f", 1.005, "1.00"), (".2f", 1e21, "1000000000000000000000.00"), (".1f", 0.05, "0.1"),
    (".1f", 0.25, "0.2"), (".3f", -0.0001, "0.000"), (".1f", -0.0, "0.0"), (".1f", 99.96, "100.0"),
    (".2e", 12345.678, "1.23e+04"), (".0e", 9.6, "1e+01"), (".3e", 0, "0.000e+00"),
    (".2e", .leastNonzeroMagnitude, "4.94e-324"), (".2e", -1e100, "-1.00e+100"),
    (".4g", 1234.5678, "1235"), (".4g", 12345.678, "1.235e+04"), (".4g", 0.00012345, "0.0001234"),
    (".4g", 0.000012345, "1.234e-05"), (".3g", 2.0, "2"), (".3g", 100, "100"), (".1g", 0, "0"),
    ("d", 12, "12"), ("d", -1e15, "-1000000000000000"),
    ("%", 0.256, "26%"), (".1%", 0.9655, "96.6%"), (".1%", 0.0625, "6.2%"), (".0%", 1, "100%"),
    (".2%", -0.00001, "0.00%"),
    (".3f", .nan, "nan"), ("d", .infinity, "inf"), (".2e", -.infinity, "-inf"),
  ])
  func `writes a number`(format: String, value: Double, text: String) {
    #expect(ValueFormat(format)?.string(value) == text)
  }

  @Test func `writes a whole number exactly`() {
    #expect(ValueFormat("d")?.string(Int.max) == "9223372036854775807")
    #expect(ValueFormat("d")?.string(Int.min) == "-9223372036854775808")
    #expect(ValueFormat(".1f")?.string(7) == "7.0")
    #expect(ValueFormat("d")?.string(0) == "0")
  }

  @Test func `does not call a broken number whole`() {
    #expect(ValueFormat("d")?.string(0.5) == nil)
    #expect(ValueFormat("d")?.string(1e-300) == nil)
  }

  @Test(arguments: [
    "", "f", ".f", ".3", "3f", ".3x", ".031f", ".31f", ".-1f", ".+1f", ".0g", ".3d", "d ", "%%",
    ".٣f", "..3f",
  ])
  func `is one of five forms`(text: String) {
    #expect(ValueFormat(text) == nil)
  }

  /// C's printf rounds the exact binary value half to even; it is the independent reference.
  @Test(arguments: ["f", "e", "g"])
  func `agrees with C for any number`(style: String) throws {
    var bits: UInt64 = 0x1234_5678_9ABC_DEF0
    for step in 0..<4000 {
      bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      // half of them of any size, half of the size of everyday values, some of them ties
      let everyday = Double(Int64(bitPattern: bits) >> 34) / Double(1 << (step % 24))
      let value = step % 2 == 0 ? Double(bitPattern: bits) : everyday
      let digits = 1 + Int(bits >> 60)
      guard value.isFinite else { continue }
      var buffer = [CChar](repeating: 0, count: 512)
      _ = withVaList([value]) { vsnprintf(&buffer, buffer.count, "%.\(digits)\(style)", $0) }
      let reference = String(decoding: buffer.map { UInt8($0) }.prefix { $0 != 0 }, as: UTF8.self)
      let isZero = reference.allSatisfy { "-0.e+".contains($0) }
      let expected = isZero && reference.hasPrefix("-") ? String(reference.dropFirst()) : reference
      #expect(ValueFormat(".\(digits)\(style)")?.string(value) == expected)
    }
  }
}
