public import CatalogKit

/// What one request may cost before its worker is stopped.
public struct Limits: Hashable, Sendable {
  /// Seconds from the request to the whole reply.
  public let seconds: Double
  /// The memory of a worker, in MiB (see ``PackProcess`` for how each system holds it).
  public let mebibytes: Int
  /// The largest reply, in bytes.
  public let replyBytes: Int

  /// Limits of a request.
  ///
  /// - Parameters:
  ///   - seconds: from the request to the whole reply.
  ///   - mebibytes: the memory of a worker, in MiB.
  ///   - replyBytes: the largest reply, in bytes.
  /// - Precondition: all are greater than 0.
  public init(seconds: Double = 20, mebibytes: Int = 2048, replyBytes: Int = 64 << 20) {
    precondition(seconds > 0 && mebibytes > 0 && replyBytes > 0, "a limit is greater than 0")
    self.seconds = seconds
    self.mebibytes = mebibytes
    self.replyBytes = replyBytes
  }
}

/// The program of a pack: any executable that answers the protocol.
public struct PackLocation: Hashable, Sendable {
  /// The path of the executable, absolute or relative to the current folder.
  public let path: String
  /// What the program is called with.
  public let arguments: [String]
  /// What the pack says of itself, where the caller knows it without asking.
  ///
  /// So it is with the built-in catalog, whose program is the caller. Everything that runs is still
  /// asked of a worker.
  public let description: PackDescription?
  /// The folders that the program reads; `nil` where they are not known, and nothing it answers may
  /// be kept.
  public let inputs: PackInputs?

  /// The program of a pack.
  ///
  /// - Parameters:
  ///   - path: the executable, absolute or relative to the current folder.
  ///   - arguments: what it is called with; none for most packs.
  ///   - description: what it says of itself, where that is known without asking.
  ///   - inputs: the folders that it reads, where they are known.
  public init(
    path: String, arguments: [String] = [], description: PackDescription? = nil,
    inputs: PackInputs? = nil
  ) {
    self.path = path
    self.arguments = arguments
    self.description = description
    self.inputs = inputs
  }
}
