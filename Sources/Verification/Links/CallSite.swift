/// A place in an implementation where it uses a symbol of another one.
public struct CallSite: Hashable, Sendable {
  /// The file of the call, relative to the root of the package.
  public let file: String
  public let line: Int
  /// The name of the symbol with its labels.
  public let symbol: String
  /// The file that declares the symbol, relative to the root of the package.
  public let declaredIn: String

  public init(file: String, line: Int, symbol: String, declaredIn: String) {
    (self.file, self.line) = (file, line)
    (self.symbol, self.declaredIn) = (symbol, declaredIn)
  }
}

extension CallSite: Comparable {
  /// The order of the source.
  public static func < (a: CallSite, b: CallSite) -> Bool {
    (a.file, a.line, a.symbol, a.declaredIn) < (b.file, b.line, b.symbol, b.declaredIn)
  }
}
