import Foundation

/// Why the system refused to read or write, by its own number.
public struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  public let number: Int32

  public init(_ number: Int32) { self.number = number }

  /// The words of the system.
  public var description: String { String(cString: strerror(number)) }
}
