import Elementary
import Testing

@Suite struct `The oracle and the functions against committed values` {
  static let all = [
    (ReferenceValues.exp, 0.65), (ReferenceValues.log, 0.65), (ReferenceValues.pow, 1),
    (ReferenceValues.hypot, 0.51),
  ]

  @Test func `the oracle agrees with 47 digits to 26`() {
    for (rows, _) in Self.all {
      #expect(!rows.isEmpty)
      for row in rows {
        let (x, y) = (Double(bitPattern: row.x), Double(bitPattern: row.y))
        let exact = Oracle.value(row.function, x, y)
        let shift = exact.exponent - row.exponent
        let high = Double(sign: .plus, exponent: shift, significand: exact.value.high)
        let low = Double(sign: .plus, exponent: shift, significand: exact.value.low)
        let difference = (high - row.value.0) + (low - row.value.1) - row.value.2
        #expect(difference.magnitude < 0x1p-88, "\(row.function)(\(x), \(y))")
      }
    }
  }

  @Test func `the functions are within their bounds of the committed values`() {
    for (rows, bound) in Self.all {
      for row in rows {
        let (x, y) = (Double(bitPattern: row.x), Double(bitPattern: row.y))
        let exact = Exact(value: Twofold(row.value.0, row.value.1), exponent: row.exponent)
        let result =
          switch row.function {
          case .exp: exp(x)
          case .log: log(x)
          case .pow: pow(x, y)
          case .hypot: hypot(x, y)
          }
        // a subnormal result is rounded twice
        let allowed = result.magnitude < 0x1p-1022 ? 1 : bound
        #expect(exact.ulps(to: result) <= allowed, "\(row.function)(\(x), \(y)) = \(result)")
      }
    }
  }
}
