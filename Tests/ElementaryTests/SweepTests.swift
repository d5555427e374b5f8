import Elementary
import Foundation
import MathCore
import Testing

/// A million seeded arguments each, against the C library.
///
/// Two values that are within 1 ulp of the truth are at most 2 ulps apart. The erfc of the C library
/// is less exact than that: where the two differ by 3, a value of 32 digits proves ours.
@Suite struct `A million arguments` {
  typealias Sweep = (
    ours: @Sendable (Double) -> Double, library: @Sendable (Double) -> Double,
    argument: @Sendable (inout Generator) -> Double
  )

  /// A number whose logarithm is uniform, of either sign.
  @Sendable static func spread(_ generator: inout Generator, _ low: Double, _ high: Double)
    -> Double
  {
    let size = Foundation.exp(generator.uniform(in: Foundation.log(low)..<Foundation.log(high)))
    return generator.next() & 1 == 0 ? size : -size
  }

  static let sweeps: [String: Sweep] = [
    "expm1": ({ Elementary.expm1($0) }, { Foundation.expm1($0) }, { $0.uniform(in: -50..<700) }),
    "expm1 near 0": (
      { Elementary.expm1($0) }, { Foundation.expm1($0) }, { spread(&$0, 1e-20, 2) }
    ),
    "log1p": (
      { Elementary.log1p($0) }, { Foundation.log1p($0) }, { spread(&$0, 1e-20, 0.999) }
    ),
    "sin": ({ Elementary.sin($0) }, { Foundation.sin($0) }, { spread(&$0, 1e-10, 1e308) }),
    "cos": ({ Elementary.cos($0) }, { Foundation.cos($0) }, { spread(&$0, 1e-10, 1e308) }),
    "tan": ({ Elementary.tan($0) }, { Foundation.tan($0) }, { spread(&$0, 1e-10, 1e308) }),
    "asin": ({ Elementary.asin($0) }, { Foundation.asin($0) }, { $0.uniform(in: -1..<1) }),
    "acos": ({ Elementary.acos($0) }, { Foundation.acos($0) }, { $0.uniform(in: -1..<1) }),
    "atan": ({ Elementary.atan($0) }, { Foundation.atan($0) }, { spread(&$0, 1e-10, 1e10) }),
    "sinh": ({ Elementary.sinh($0) }, { Foundation.sinh($0) }, { spread(&$0, 1e-10, 700) }),
    "cosh": ({ Elementary.cosh($0) }, { Foundation.cosh($0) }, { spread(&$0, 1e-10, 700) }),
    "tanh": ({ Elementary.tanh($0) }, { Foundation.tanh($0) }, { spread(&$0, 1e-10, 20) }),
    "erf": ({ Elementary.erf($0) }, { Foundation.erf($0) }, { $0.uniform(in: -6..<6) }),
    "erfc": ({ Elementary.erfc($0) }, { Foundation.erfc($0) }, { $0.uniform(in: -6..<26) }),
  ]

  @Test(arguments: sweeps.keys.sorted())
  func `are within the errors of the C library`(_ name: String) throws {
    let sweep = try #require(Self.sweeps[name])
    var generator = Generator(seed: 11)
    var (worst, place) = (0.0, 0.0)
    for _ in 0..<1_000_000 {
      let x = sweep.argument(&generator)
      let library = sweep.library(x)
      let distance = (sweep.ours(x) - library).magnitude / library.ulp
      if !(distance <= worst) { (worst, place) = (distance, x) }
    }
    #expect(worst <= (name == "erfc" ? 5 : 2), "\(name)(\(place))")
  }
}
