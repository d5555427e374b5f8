import Elementary

/// The loops over our functions; the compiler turns them into vector code.
enum Ours {
  @inline(never)
  static func runExp(_ x: Span<Double>, _ y: Span<Double>, into result: inout MutableSpan<Double>) {
    precondition(x.count == result.count && y.count == result.count)
    for i in result.indices { result[i] = exp(x[i]) }
  }

  @inline(never)
  static func runLog(_ x: Span<Double>, _ y: Span<Double>, into result: inout MutableSpan<Double>) {
    precondition(x.count == result.count && y.count == result.count)
    for i in result.indices { result[i] = log(x[i]) }
  }

  @inline(never)
  static func runPow(_ x: Span<Double>, _ y: Span<Double>, into result: inout MutableSpan<Double>) {
    precondition(x.count == result.count && y.count == result.count)
    for i in result.indices { result[i] = pow(x[i], y[i]) }
  }

  @inline(never)
  static func runHypot(_ x: Span<Double>, _ y: Span<Double>, into result: inout MutableSpan<Double>)
  {
    precondition(x.count == result.count && y.count == result.count)
    for i in result.indices { result[i] = hypot(x[i], y[i]) }
  }

  @inline(never)
  static func runSqrt(_ x: Span<Double>, _ y: Span<Double>, into result: inout MutableSpan<Double>)
  {
    precondition(x.count == result.count && y.count == result.count)
    for i in result.indices { result[i] = sqrt(x[i]) }
  }
}
